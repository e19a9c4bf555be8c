// Actors as nodes; what ties them as edges.
import {empty, evidence, go, h, link, title} from '../page.js';
import {choice, period} from '../controls.js';
import {whole} from '../files.js';
import {KINDS, graph, legend} from '../drawing/graph.js';
import {actorsLike, ask, between, byMonth, is, narrowed, panel, question} from '../sparql.js';

const TIES = [{value: 'addresses', name: 'who addresses whom'}, {value: 'together', name: 'who takes part in incidents with whom'},
  {value: 'agreement', name: 'who supports or opposes what'}, {value: 'congruence', name: 'who agrees or disagrees with whom'}];
/** What can narrow the ties, and the condition on a statement, report or policy state. */
const FILTERS = {
  addresses: {act: ['Speech act', (thing, iri) => is('act', iri)], concept: ['Concept', (thing, iri) => iri && `?${thing} ng:expresses/ng:ofPolicy/ng:concept <${iri}> .`]},
  together: {type: ['Kind of incident', (thing, iri) => is('type', iri)]},
  agreement: {act: ['Speech act', (thing, iri) => iri && `?${thing} ^ng:expresses/ng:speechAct <${iri}> .`], concept: ['Concept', (thing, iri) => is('concept', iri)]},
  congruence: {concept: ['Concept', (thing, iri) => is('concept', iri)]},
};
/** The variable of what ties, in each question. */
const THING = {addresses: 'statement', together: 'report', agreement: 'state', congruence: 'state'};
const AMOUNTS = [100, 400, 1500];
const LIMIT = 5000;
let shownEdges = [];

export async function render(state) {
  const tie = TIES.some(each => each.value === state.get('tie')) ? state.get('tie') : 'addresses';
  state.set('tie', tie);
  const most = AMOUNTS.find(amount => String(amount) === state.get('most')) ?? 400;
  const base = await question(tie);
  const narrow = conditions(state, tie, THING[tie]);
  const text = narrowed(base, [...narrow, ...between('day', state.get('from'), state.get('to'))]);
  const spread = byMonth(narrowed(base, narrow));
  const [choices, rows, months] = await Promise.all([question('choices').then(ask), ask(text), ask(spread)]);
  shownEdges = rows.slice(0, most);
  const controls = h('div', {class: 'controls'}, choice('Ties', 'tie', state, TIES, null),
    Object.entries(FILTERS[tie]).map(([name, [label]]) => choice(label, name, state, choices.filter(row => row.field === name))),
    tie === 'congruence' ? undefined : choice('Outlet', 'outlet', state, choices.filter(row => row.field === 'outlet')), centre(state, rows),
    choice('Draw', 'most', new URLSearchParams({...Object.fromEntries(state), most}), AMOUNTS.map(value => ({value: String(value), name: `the ${value.toLocaleString('en')} strongest`})), null), period(state, months));
  const parts = [title('Network', 'The thicker an edge, the more evidence stands behind it. Choose an edge to read it, or an actor to see only its ties.'), controls];
  if (!rows.length) {
    return [...parts, empty('No ties are left with these filters.', 'Take one away, widen the months, or ', link('begin anew', {view: 'network', tie}), '.'), panel(text)];
  }
  return [...parts, left(rows.length, most),
    h('div', {class: 'two'}, h('div', {},
      h('div', {id: 'network', class: 'picture', role: 'img', 'aria-label': `Network of ${shownEdges.length} ties; the table below says the same`}),
      legend(new Set(nodesOf(shownEdges, tie).map(node => node.kind)), new Set(shownEdges.map(row => row.stance ?? ''))),
      h('div', {class: 'actions'}, whole('gexf', 'Whole network as GEXF'), whole('graphml', 'GraphML'), tie === 'agreement' || tie === 'congruence' ? whole('dna', 'Statements for DNA') : undefined)),
    h('section', {id: 'behind', 'aria-live': 'polite', tabindex: '-1', 'data-arrival': true}, await behind(state, tie))),
    h('details', {open: state.get('table') === 'open'}, h('summary', {}, 'The ties as a table'), table(state, shownEdges)),
    panel(text)];
}

export async function shown(root, state) {
  const place = root.querySelector('#network');
  if (!place) return;
  const all = Object.fromEntries(state);
  const chosen = shownEdges.findIndex(row => row.source === all.source && row.target === all.target && (row.stance ?? '') === (all.stance ?? ''));
  await graph(place, nodesOf(shownEdges, all.tie), shownEdges, {
    directed: all.tie === 'addresses' || all.tie === 'agreement', chosen,
    onedge: at => go({...all, source: shownEdges[at].source, target: shownEdges[at].target, stance: shownEdges[at].stance}),
    onnode: id => go({...all, actor: all.actor === id ? '' : id, source: '', target: '', stance: ''}),
  });
}

function nodesOf(rows, tie) {
  const nodes = new Map();
  rows.forEach(row => {
    nodes.set(row.source, {id: row.source, label: row.sourceName, kind: kind(row.sourceKind)});
    if (!nodes.has(row.target)) nodes.set(row.target, {id: row.target, label: row.targetName, kind: tie === 'agreement' ? 'concept' : kind(row.targetKind)});
  });
  return [...nodes.values()];
}

function kind(type) {
  const name = (type ?? '').replace(/^.*[#/]/, '').toLowerCase();
  return name === 'anonymoussource' ? 'source' : name in KINDS ? name : 'thing';
}

/** What the reader narrows to, days apart; thing is the variable of what ties. */
function conditions(state, tie, thing) {
  const actor = state.get('actor');
  return [...Object.entries(FILTERS[tie]).map(([name, [, condition]]) => condition(thing, iri(state.get(name)))), tie === 'congruence' ? '' : is('outlet', state.get('outlet')),
    actor ? `FILTER (?source = <${iri(actor)}> || ?target = <${iri(actor)}>)` : ''].filter(Boolean);
}

function iri(text) {
  return text && text.replace(/[<>"{}|\\^`\s]/g, encodeURIComponent);
}

/** A field for one actor: among those in the picture by name, else the first in the graph that is called so. */
function centre(state, rows) {
  const names = new Map(rows.flatMap(row => [[row.sourceName, row.source], [row.targetName, row.target]]));
  const now = [...names].find(([, id]) => id === state.get('actor'))?.[0] ?? '';
  const choose = async event => {
    const name = event.target.value.trim();
    const actor = names.get(name) ?? (name ? (await actorsLike(name))[0]?.term : '');
    if (actor !== undefined) go({...Object.fromEntries(state), actor, source: '', target: '', stance: ''});
    event.target.setCustomValidity(actor === undefined ? 'Nobody in the graph is called so.' : '');
    event.target.reportValidity();
  };
  return h('div', {class: 'control'}, h('label', {for: 'centre'}, 'Only ties of'),
    h('input', {id: 'centre', type: 'search', list: 'actors', value: now, placeholder: 'all actors', onchange: choose}),
    h('datalist', {id: 'actors'}, [...names.keys()].slice(0, 500).map(name => h('option', {value: name}))));
}

function left(all, most) {
  if (all <= most) return undefined;
  return h('p', {class: 'left', id: 'left'}, `Only the strongest ${most.toLocaleString('en')} of ${all === LIMIT ? 'more than ' : ''}${all.toLocaleString('en')} ties are drawn; ${all === LIMIT ? 'at least ' : ''}${(all - most).toLocaleString('en')} weaker ones are left out. `
    + 'Narrow the months, choose an actor, or draw more.');
}

async function behind(state, tie) {
  if (!state.get('source')) return [h('h2', {}, 'What stands behind a tie'), h('p', {}, 'Choose an edge in the picture or a row in the table.')];
  const stance = state.get('stance') ?? '';
  const text = narrowed(await question(`${tie}-evidence`), [...conditions(state, tie, 'thing'), ...tie === 'congruence' ? [] : between('day', state.get('from'), state.get('to')), is('source', state.get('source')),
    is('target', state.get('target')), /^(supports|opposes)$/.test(stance) ? `FILTER (?stance = "${stance}")` : /^(dis)?agrees$/.test(stance) ? `FILTER (?tie = "${stance}")` : '']);
  const rows = await ask(text);
  return [h('h2', {}, `${rows.length} ${rows.length === 1 ? 'piece' : 'pieces'} of evidence`),
    rows.length ? evidence(rows) : empty('Nothing within these filters.', 'The tie has evidence outside of the months or outlets chosen.'), panel(text)];
}

function table(state, rows) {
  return h('div', {class: 'scroll'}, h('table', {}, h('thead', {}, h('tr', {}, ['from', 'to', 'number', 'first', 'last'].map(name => h('th', {scope: 'col'}, name)))),
    h('tbody', {}, rows.map(row => h('tr', {class: row.stance ?? ''}, h('td', {}, row.sourceName),
      h('td', {}, link(row.stance ? `${row.stance}${row.stance.endsWith('agrees') ? ' with' : ''} ${row.targetName}` : row.targetName,
        {...Object.fromEntries(state), source: row.source, target: row.target, stance: row.stance, table: 'open'})),
      h('td', {class: 'number'}, row.number), h('td', {}, row.first ?? ''), h('td', {}, row.last ?? ''))))));
}
