// An answer drawn, where its columns fit.
import {empty, h} from '../page.js';
import {framed, keep} from '../files.js';
import {chart} from '../drawing/chart.js';
import {graph, legend} from '../drawing/graph.js';
import {before, moments} from '../drawing/moments.js';
import {map, position, world} from '../drawing/world.js';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const NUMBERS = new Set(['integer', 'decimal', 'double', 'float', 'int', 'long', 'short', 'nonNegativeInteger', 'positiveInteger'].map(name => XSD + name));
const DAYS = new Set(['date', 'dateTime', 'gYear', 'gYearMonth'].map(name => XSD + name));
const FEW = 12;
const DRAWN = 400;
const PLACED = 2000;

/** The looks that a table with these columns can have; the table itself is always one. */
export function fitting(full) {
  const columns = sorts(full);
  const texts = columns.filter(column => column.sort === 'text'), iris = columns.filter(column => column.sort === 'iri');
  return ['table', columns.some(column => column.sort === 'number') && columns.length > 1 && 'chart', (iris.length > 1 || texts.length > 1) && 'graph',
    columns.some(column => column.sort === 'day') && columns.length > 1 && 'timeline', columns.some(column => column.sort === 'point') && 'map'].filter(Boolean);
}

/** What the query's comment asks for: #view:chart, or as elsewhere #defaultView:Map. */
export function wanted(query) {
  const found = /^\s*#\s*(?:view|defaultView)\s*:\s*(\w+)/im.exec(query)?.[1].toLowerCase();
  return {barchart: 'chart', linechart: 'chart', areachart: 'chart'}[found] ?? found;
}

/** Draws; what comes back is put on the page, and ready is called when it stands there. Things of the base have a page. */
export async function drawn(look, full, base) {
  const rows = full.results.bindings, columns = sorts(full);
  switch (look) {
    case 'chart': return {content: charted(rows, columns)};
    case 'graph': return tied(rows, columns);
    case 'timeline': return {content: timed(rows, columns, base)};
    case 'map': return {content: await placed(rows, columns)};
    default: throw new Error(`There is no picture called "${look}"; there are chart, graph, timeline and map.`);
  }
}

/** What each column mostly holds. */
function sorts(full) {
  return full.head.vars.map(name => {
    const terms = full.results.bindings.slice(0, 200).map(row => row[name]).filter(Boolean);
    const all = test => terms.length > 0 && terms.every(test);
    const sort = all(term => NUMBERS.has(term.datatype)) ? (/year/i.test(name) ? 'year' : 'number') : all(term => DAYS.has(term.datatype)) ? 'day' : all(term => position(term.value)) ? 'point'
      : all(term => term.type === 'uri') ? 'iri' : terms.length ? 'text' : 'nothing';
    return {name, sort};
  });
}

function of(columns, sort) {
  return columns.filter(column => column.sort === sort).map(column => column.name);
}

/** What a row is called: its texts, else its IRIs, without those of some columns. */
function called(row, columns, ...without) {
  const names = [...of(columns, 'text'), ...of(columns, 'iri')].filter(name => !without.includes(name) && row[name]);
  return names.length ? shortened(row[names[0]]) : '';
}

function shortened(term) {
  return term.type === 'uri' ? decodeURIComponent(term.value.replace(/[#/]+$/, '').replace(/^.*[#/]/, '')) : term.value;
}

/** One number by a name, or by time; a column of few values makes the parts of the bars. */
function charted(rows, columns) {
  const [number] = of(columns, 'number');
  const times = [...of(columns, 'year'), ...of(columns, 'day')], names = [...of(columns, 'text'), ...of(columns, 'iri')];
  const few = name => new Set(rows.map(row => row[name]?.value)).size <= FEW;
  const byTime = times.length > 0 && (!names.length || names.some(few));
  const label = byTime ? times[0] : names[0] ?? of(columns, 'number')[1];
  const series = [...names, ...times].find(name => name !== label && few(name));
  const text = term => term ? shortened(term) : 'none';
  const {svg, legend: key, left} = chart(rows.map(row => ({label: text(row[label]), series: series ? text(row[series]) : '', number: Number(row[number]?.value ?? 0)})),
    `${number} by ${label}; the table says the same`);
  return [h('p', {class: 'note'}, `${number} by ${label}${series ? ` and ${series}` : ''}`), left ? h('p', {class: 'left'}, `${left} names are left out of the picture; the table has them.`) : undefined,
    framed(svg, key), keep(svg, 'chart')];
}

function tied(rows, columns) {
  const iris = of(columns, 'iri'), texts = of(columns, 'text');
  const [from, to] = iris.length > 1 ? iris : texts.filter(name => name !== stanceOf(columns, rows));
  const [number] = of(columns, 'number'), stance = stanceOf(columns, rows);
  const nodes = new Map(), edges = new Map();
  rows.filter(row => row[from] && row[to]).forEach(row => {
    for (const name of [from, to]) nodes.set(row[name].value, {id: row[name].value, label: labelOf(row, name, columns), kind: name === from ? 'person' : 'group'});
    const value = stance ? row[stance]?.value ?? '' : '', key = JSON.stringify([row[from].value, row[to].value, value]);
    const known = edges.get(key) ?? {source: row[from].value, target: row[to].value, stance: value, number: 0};
    edges.set(key, {...known, number: known.number + Number(number && row[number] ? row[number].value : 1)});
  });
  const all = [...edges.values()].sort((a, b) => b.number - a.number), shown = all.slice(0, DRAWN);
  const ends = new Set(shown.flatMap(edge => [edge.source, edge.target]));
  const place = h('div', {class: 'picture network', role: 'img', 'aria-label': `${shown.length} ties from ${from} to ${to}; the table says the same`});
  return {content: [h('p', {class: 'note'}, `from ${from} to ${to}${number ? `, as wide as ${number}` : ''}`),
    all.length > shown.length ? h('p', {class: 'left'}, `Only the strongest ${shown.length} of ${all.length} ties are drawn.`) : undefined, h('div', {}, place),
    legend(new Set(), new Set(shown.map(edge => edge.stance)))],
  ready: () => graph(place, [...nodes.values()].filter(node => ends.has(node.id)), shown)};
}

/** A column that says for or against. */
function stanceOf(columns, rows) {
  return of(columns, 'text').find(name => rows.every(row => !row[name] || /^(supports|opposes|(dis)?agrees)$/.test(row[name].value)));
}

/** A node's name is in the column called like it with Name or Label behind, as the questions have it. */
function labelOf(row, name, columns) {
  const found = columns.find(column => [`${name}Name`, `${name}Label`].includes(column.name))?.name;
  return found && row[found] ? row[found].value : shortened(row[name]);
}

function timed(rows, columns, base) {
  const [begin, end] = of(columns, 'day');
  const iris = of(columns, 'iri');
  const dated = rows.filter(row => row[begin] || row[end]);
  if (!dated.length) return [empty('No row has a day.', 'Look at the table.')];
  const svg = moments(dated.map(row => ({begin: row[begin]?.value.slice(0, 10), end: (row[end ?? begin] ?? row[begin])?.value.slice(0, 10), label: called(row, columns).slice(0, 40),
    text: Object.values(row).filter(term => term.type !== 'uri').map(term => term.value).join(' · ').slice(0, 200), look: 'incident',
    href: iris.map(name => row[name]?.value).find(iri => iri?.startsWith(base))?.replace(/^https?:\/\/[^/]+/, '')})), {about: `${dated.length} rows in time; the table says the same`});
  const early = before(dated.map(row => ({begin: row[begin]?.value, end: row[end ?? begin]?.value})));
  return [h('p', {class: 'note'}, end ? `from ${begin} to ${end}` : begin), early ? h('p', {class: 'left'}, `${early} begin before the picture does (‹).`) : undefined,
    framed(svg), keep(svg, 'timeline')];
}

async function placed(rows, columns) {
  const [point] = of(columns, 'point');
  const states = await world();
  const places = new Map();
  rows.slice(0, PLACED).filter(row => row[point]).forEach(row => {
    const known = places.get(row[point].value) ?? {at: position(row[point].value), names: [], number: 0};
    known.names.push(called(row, columns));
    known.number++;
    places.set(row[point].value, known);
  });
  if (!places.size) return [empty('No row has coordinates.', 'Look at the table.')];
  const svg = map(states, [...places.values()].map(place => ({...place, name: place.names[0], text: [...new Set(place.names)].slice(0, 12).join('; ')})), [], `${places.size} places; the table says the same`);
  return [rows.length > PLACED ? h('p', {class: 'left'}, `The first ${PLACED} rows are on the map.`) : undefined, framed(svg), keep(svg, 'map')];
}
