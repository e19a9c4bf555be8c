// Actors and concepts, agreement against disagreement; how a line changed.
import {address, empty, evidence, h, link, thing, title} from '../page.js';
import {choice, period} from '../controls.js';
import {framed, keep, whole} from '../files.js';
import {moments} from '../drawing/moments.js';
import {ask, between, byMonth, is, narrowed, panel, question} from '../sparql.js';

const MOST = 60;

export async function render(state) {
  const base = await question('positions');
  const outlet = is('outlet', state.get('outlet'));
  const text = narrowed(base, [outlet, ...between('day', state.get('from'), state.get('to'))]);
  const [choices, rows, months] = await Promise.all([question('choices').then(ask), ask(text), ask(byMonth(narrowed(base, [outlet])))]);
  const parts = [title('Positions', 'Who is attested for (+) and against (−) which concept. Choose a cell, or an actor, to see how the line went over time and in whose words.'),
    h('div', {class: 'controls'}, choice('Outlet', 'outlet', state, choices.filter(row => row.field === 'outlet')), period(state, months))];
  if (!rows.length) {
    return [...parts, empty('No article attests a position here.', 'Positions come from policies, practices and statements that demand, oppose or promise. ', link('Begin anew', {view: 'positions'})), panel(text)];
  }
  const concepts = named(rows, 'target', 'targetName'), actors = named(rows, 'source', 'sourceName');
  const kept = Object.fromEntries(state);
  parts.push(actors.length > MOST ? h('p', {class: 'left'}, `The ${MOST} actors with most evidence of ${actors.length}; the CSV of the question below has all.`) : undefined,
    h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Actors by concepts'}, h('table', {class: 'matrix'},
      h('thead', {}, h('tr', {}, h('td'), concepts.map(([, name]) => h('th', {scope: 'col'}, name)))),
      h('tbody', {}, actors.slice(0, MOST).map(([actor, name]) => h('tr', {'aria-current': state.get('source') === actor ? 'true' : undefined},
        h('th', {scope: 'row'}, link(name, {...kept, source: actor, target: ''})),
        concepts.map(([concept, conceptName]) => cell(rows.filter(row => row.source === actor && row.target === concept), name, conceptName, kept))))))),
    h('div', {class: 'actions'}, whole('dna', 'Statements for Discourse Network Analyzer (CSV)')));
  if (state.get('source')) parts.push(...await line(state, rows, outlet));
  return [...parts, panel(text)];
}

/** Those with most evidence first. */
function named(rows, key, name) {
  const sums = new Map();
  rows.forEach(row => sums.set(row[key], (sums.get(row[key]) ?? 0) + Number(row.number)));
  return [...sums].sort((a, b) => b[1] - a[1]).map(([iri]) => [iri, rows.find(row => row[key] === iri)[name]]);
}

function cell(rows, actor, concept, kept) {
  if (!rows.length) return h('td');
  const sum = stance => rows.filter(row => row.stance === stance).reduce((total, row) => total + Number(row.number), 0);
  const plus = sum('supports'), minus = sum('opposes');
  const years = rows.map(row => row.year).filter(year => /^\d/.test(year)).sort();
  const span = years.length ? (years[0] === years.at(-1) ? years[0] : `${years[0]}–${years.at(-1)}`) : 'no date';
  const {source, target} = rows[0];
  return h('td', {}, h('a', {class: `cell ${plus && minus ? 'both' : plus ? 'supports' : 'opposes'}`, 'data-inside': true, href: address({...kept, source, target}),
    'aria-current': kept.source === source && kept.target === target ? 'true' : undefined,
    'aria-label': `${actor} on ${concept}: ${plus} for, ${minus} against, ${span}`}, [plus ? `+${plus}` : '', minus ? `−${minus}` : ''].filter(Boolean).join(' '), h('br'), span));
}

/** One actor's line: a picture by concept, and the words in the order of their days. */
async function line(state, rows, outlet) {
  const source = state.get('source'), target = state.get('target');
  const text = narrowed(await question('agreement-evidence'), [is('source', source), is('target', target), outlet, ...between('day', state.get('from'), state.get('to'))]);
  const found = (await ask(text)).map((row, i) => ({...row, id: `line-${i}`}));
  const actor = rows.find(row => row.source === source)?.sourceName ?? source;
  const concept = target ? rows.find(row => row.target === target)?.targetName ?? target : 'all concepts';
  const heading = h('h2', {tabindex: '-1', 'data-arrival': true}, `${actor} on ${concept}, over time`);
  if (!found.length) return [heading, empty('Nothing is attested within these filters.', link('Back to all positions', {view: 'positions'})), panel(text)];
  const dated = found.filter(row => row.day);
  const svg = dated.length ? moments(dated.map(row => ({begin: row.day, end: row.day, label: row.stance === 'supports' ? '+' : '−', look: row.stance, group: row.conceptName,
    href: `#${row.id}`, text: `${row.stance} ${row.conceptName} (${row.label}): ${row.words}`})), {about: `${dated.length} attested positions of ${actor}; the list below says the same`}) : undefined;
  const undated = found.length - dated.length;
  return [heading, h('p', {}, thing(`The page of ${actor}`, source), ' · ', link('Only its ties', {view: 'network', tie: 'agreement', actor: source}), ' · ',
    link('Its statements in time', {view: 'timeline', actor: source})),
  svg ? [framed(svg), keep(svg, 'line')] : undefined, undated ? h('p', {class: 'left'}, `${undated} without a day ${undated === 1 ? 'is' : 'are'} only in the list.`) : undefined,
  evidence(found.map(row => ({...row, label: `${row.conceptName}, ${row.label}`}))), panel(text)];
}
