// Actors and concepts, agreement against disagreement; how a line changed.
import {empty, evidence, h, link, title} from '../page.js';
import {ask, is, narrowed, panel, question} from '../sparql.js';

export async function render(state) {
  const text = await question('positions');
  const rows = await ask(text);
  const head = title('Positions', 'Who is attested for (+) and against (−) which concept. Choose a cell to see how the line went over time, in whose words.');
  if (!rows.length) return [head, empty('No article attests a position.', 'Positions come from policies, practices and statements that demand, oppose or promise.'), panel(text)];
  const concepts = named(rows, 'target', 'targetName');
  const actors = named(rows, 'source', 'sourceName');
  const parts = [head, h('div', {class: 'scroll'}, h('table', {class: 'matrix'},
    h('thead', {}, h('tr', {}, h('td'), concepts.map(([iri, name]) => h('th', {scope: 'col'}, name)))),
    h('tbody', {}, actors.map(([actor, name]) => h('tr', {}, h('th', {scope: 'row'}, link(name, {view: 'positions', source: actor})),
      concepts.map(([concept, conceptName]) => cell(rows.filter(row => row.source === actor && row.target === concept), name, conceptName)))))))];
  if (state.get('source')) parts.push(...await line(state, rows));
  return [...parts, panel(text)];
}

/** Those with most evidence first. */
function named(rows, key, name) {
  const sums = new Map();
  rows.forEach(row => sums.set(row[key], (sums.get(row[key]) ?? 0) + Number(row.number)));
  return [...sums].sort((a, b) => b[1] - a[1]).map(([iri]) => [iri, rows.find(row => row[key] === iri)[name]]);
}

function cell(rows, actor, concept) {
  if (!rows.length) return h('td');
  const sum = stance => rows.filter(row => row.stance === stance).reduce((total, row) => total + Number(row.number), 0);
  const plus = sum('supports'), minus = sum('opposes');
  const years = rows.map(row => row.year).filter(year => /^\d/.test(year)).sort();
  const span = years.length ? (years[0] === years.at(-1) ? years[0] : `${years[0]}–${years.at(-1)}`) : 'no date';
  return h('td', {}, h('a', {class: `cell ${plus && minus ? 'both' : plus ? 'supports' : 'opposes'}`, 'data-inside': true,
    href: `/?${new URLSearchParams({view: 'positions', source: rows[0].source, target: rows[0].target})}`,
    'aria-label': `${actor} on ${concept}: ${plus} for, ${minus} against, ${span}`}, [plus ? `+${plus}` : '', minus ? `−${minus}` : ''].filter(Boolean).join(' '), h('br'), span));
}

async function line(state, rows) {
  const source = state.get('source'), target = state.get('target');
  const text = narrowed(await question('agreement-evidence'), [is('source', source), is('target', target)]);
  const found = await ask(text);
  const actor = rows.find(row => row.source === source)?.sourceName ?? source;
  const concept = target ? rows.find(row => row.target === target)?.targetName ?? target : 'all concepts';
  return [h('h2', {}, `${actor} on ${concept}, over time`), found.length ? evidence(found) : empty('Nothing is attested.', link('Back to all positions', {view: 'positions'})), panel(text)];
}
