// What came back: as table, as picture, as files.
import {empty, h, thing} from '../page.js';
import {fileAddress, questions} from '../sparql.js';
import {drawn, fitting, wanted} from './pictures.js';
import {graph} from '../drawing/graph.js';
import {short} from './completion.js';

const SHOWN = 1000;
const LOOKS = {table: 'Table', chart: 'Chart', graph: 'Graph', timeline: 'Timeline', map: 'Map'};

/**
 * Shows rows, a yes or no, or triples.
 *
 * @param look what the reader chose before, empty for what the query or its columns ask for
 * @param chosen is told when the reader chooses another look
 */
export async function show(place, query, full, time, look, chosen) {
  const {base, prefixes} = await questions();
  if (full.triples) return triples(place, query, full.triples, time, base, prefixes);
  if (full.boolean !== undefined) return place.replaceChildren(h('p', {class: 'lead'}, h('strong', {}, full.boolean ? 'yes' : 'no'), ` (${time})`));
  const rows = full.results.bindings;
  if (!rows.length) {
    return place.replaceChildren(empty(`No rows (${time}).`, 'Nothing fits all patterns together. Take one away, or make it OPTIONAL, to see which one nothing fits.'), downloads(query, ['csv']));
  }
  const looks = fitting(full), asked = look || wanted(query) || 'table';
  const now = looks.includes(asked) ? asked : 'table';
  const switcher = h('div', {class: 'looks', role: 'group', 'aria-label': 'Show as'}, looks.map(name => h('button', {class: 'quiet', id: `look-${name}`, 'aria-pressed': String(name === now), onclick: () => {
    chosen(name);
    show(place, query, full, time, name, chosen).then(() => place.querySelector(`#look-${name}`)?.focus());
  }}, LOOKS[name])));
  const picture = now === 'table' ? {content: table(full, base, prefixes)} : await drawn(now, full, base);
  place.replaceChildren(...[h('p', {class: 'lead'}, said(rows.length, time, query)), asked === now ? undefined : h('p', {class: 'left'}, cannot(asked)),
    switcher, picture.content, downloads(query, ['csv', 'tsv', 'json', 'xml'])].flat(Infinity).filter(Boolean));
  await picture.ready?.();
}

/** How many rows, in which time, and whether they are all. */
function said(number, time, query) {
  const limit = Number(/\bLIMIT\s+(\d+)\s*(?:OFFSET\s+\d+\s*)?(?:#.*\s*)*$/i.exec(query.trim())?.[1]);
  return `${number.toLocaleString('en')} ${number === 1 ? 'row' : 'rows'} in ${time}${number === limit ? `; the query’s LIMIT of ${limit} is reached, there may be more` : ''}`;
}

function cannot(asked) {
  return asked in LOOKS ? `As a ${asked} it cannot be shown: that needs ${{chart: 'a number', graph: 'two columns of things or names', timeline: 'a day', map: 'a point (geo:asWKT)'}[asked] ?? 'other columns'}.`
    : `There is no view called “${asked}”; there are table, chart, graph, timeline and map.`;
}

function table(full, base, prefixes) {
  const names = full.head.vars, rows = full.results.bindings;
  return [rows.length > SHOWN ? h('p', {class: 'left'}, `The first ${SHOWN.toLocaleString('en')} rows are shown; the files have all.`) : undefined,
    h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Answer'}, h('table', {}, h('thead', {}, h('tr', {}, names.map(name => h('th', {scope: 'col'}, name)))),
      h('tbody', {}, rows.slice(0, SHOWN).map(row => h('tr', {}, names.map(name => h('td', {}, cell(row[name], base, prefixes))))))))];
}

function cell(term, base, prefixes) {
  if (!term) return '';
  if (term.type !== 'uri') return term.value;
  const text = short(term.value, prefixes).replace(/^<|>$/g, '');
  return term.value.startsWith(base) ? thing(decodeURI(text.replace(base, '')), term.value) : h('a', {href: term.value, rel: 'noreferrer'}, text);
}

function downloads(query, formats) {
  return h('div', {class: 'actions'}, h('span', {class: 'note'}, 'All of it as'), formats.map(format => h('a', {class: 'button quiet', href: fileAddress(query, format), download: `newsgraph.${format}`}, format.toUpperCase())));
}

/** CONSTRUCT and DESCRIBE: the triples, and a graph of those between things. */
async function triples(place, query, text, time, base, prefixes) {
  const all = [...text.matchAll(/^(<[^>]*>|_:\S+) <([^>]*)> (<[^>]*>|_:\S+|".*) \.$/gm)].map(([, subject, property, object]) => ({subject, property, object}));
  if (!all.length) return place.replaceChildren(empty(`No triples (${time}).`, 'Nothing fits all patterns together.'));
  const name = node => node.startsWith('<') ? short(node.slice(1, -1), prefixes) : node;
  const ties = all.filter(triple => !triple.object.startsWith('"')).slice(0, SHOWN / 2);
  const picture = h('div', {class: 'picture network', role: 'img', 'aria-label': `${ties.length} triples as a graph; the text below says the same`});
  place.replaceChildren(h('p', {class: 'lead'}, `${all.length.toLocaleString('en')} triples in ${time}`), ...ties.length ? [h('div', {}, picture)] : [],
    h('pre', {tabindex: 0}, all.slice(0, SHOWN).map(triple => `${name(triple.subject)} ${name(`<${triple.property}>`)} ${name(triple.object)} .`).join('\n')),
    h('div', {class: 'actions'}, ['ttl', 'nt', 'json-ld'].map(format => h('a', {class: 'button quiet', href: fileAddress(query, format), download: `newsgraph.${format.replace('json-ld', 'jsonld')}`}, format.toUpperCase()))));
  const nodes = new Map(ties.flatMap(triple => [triple.subject, triple.object]).map(node => [node, {id: node, label: name(node).replace(/^<|>$/g, '').replace(base, ''), kind: 'person'}]));
  if (ties.length) await graph(picture, [...nodes.values()], ties.map(triple => ({source: triple.subject, target: triple.object, number: 1})));
}
