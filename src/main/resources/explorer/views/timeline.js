// Statements and incidents in time, with what is not known of their days.
import {address, empty, evidence, h, link, thing, title} from '../page.js';
import {choice, period} from '../controls.js';
import {framed, keep} from '../files.js';
import {before, days, moments} from '../drawing/moments.js';
import {ask, between, byMonth, is, narrowed, panel, question} from '../sparql.js';

const LISTED = 200;
const LIMIT = 5000;

export async function render(state) {
  const sort = state.get('sort');
  const base = await question('moments');
  const narrow = [is('kind', state.get('type')), is('actor', state.get('actor')), is('outlet', state.get('outlet')), /^(statement|incident)$/.test(sort ?? '') ? `FILTER (?sort = "${sort}")` : ''];
  const text = narrowed(base, [...narrow, ...between('day', state.get('from'), state.get('to'))]);
  const [choices, found, months] = await Promise.all([question('choices').then(ask), ask(text), ask(byMonth(narrowed(base, narrow)))]);
  const kinds = choices.filter(row => row.field === 'act' || row.field === 'type').map(row => ({...row, name: `${row.field === 'act' ? 'says: ' : 'incident: '}${row.name}`}));
  const rows = unique(found);
  const all = state.get('scale') === 'all', kept = Object.fromEntries(state);
  const parts = [title('Timeline', 'Columns count statements; choose one to look closer. A bar is an incident, from the earliest to the latest day that the words allow: pale when the day is not certain, with a dashed rim when somebody denies or doubts it.'),
    h('div', {class: 'controls'}, choice('What', 'sort', state, [{value: 'statement', name: 'statements'}, {value: 'incident', name: 'incidents'}]), choice('Kind', 'type', state, kinds),
      choice('Outlet', 'outlet', state, choices.filter(row => row.field === 'outlet')), period(state, months)), about(state, rows)];
  if (!rows.length) return [...parts, empty('Nothing has a day with these filters.', 'Widen the months, or ', link('take the filters away', {view: 'timeline'}), '.'), panel(text)];
  const items = rows.map(row => ({begin: row.begin, end: row.end, label: `${row.name}${row.who && row.sort === 'incident' ? `: ${row.who}` : ''}`.slice(0, 40), counts: row.sort === 'statement',
    look: `incident ${row.disputed === 'true' ? 'disputed' : ''}`, href: address({view: 'reader', article: row.article, thing: row.thing}), text: `${row.who ?? ''} ${row.name} – ${row.words.slice(0, 160)}`}));
  const svg = moments(items, {tight: !all, about: `${rows.length} moments; the list below says the same`, closer: (from, to) => address({...kept, from, to})});
  const early = before(items);
  return [...parts, found.length === LIMIT ? h('p', {class: 'left'}, `Only the first ${LIMIT.toLocaleString('en')} are drawn; narrow the months or the kind.`) : undefined,
    framed(svg),
    early ? h('p', {class: 'left'}, all ? link('Let early ones run out of the picture', {...kept, scale: ''}) : [`${early} ${early === 1 ? 'begins' : 'begin'} before the picture does (‹). `, link('Draw all of the time', {...kept, scale: 'all'})]) : undefined,
    keep(svg, 'timeline'),
    h('h2', {}, `${rows.length.toLocaleString('en')} moments${rows.length > LISTED ? `, the first ${LISTED} of them` : ''}`),
    evidence(rows.slice(0, LISTED).map(row => ({...row, label: `${row.who ? `${row.who}: ` : ''}${row.name}${row.disputed === 'true' ? ', disputed' : ''}`,
      day: row.sort === 'statement' ? row.begin : days(row)}))), panel(text)];
}

/** Whose line is shown, when it is one actor's. */
function about(state, rows) {
  const actor = state.get('actor');
  if (!actor) return undefined;
  return h('p', {}, 'Only ', thing(rows[0]?.who ?? 'one actor', actor), ' · ', link('everybody', {...Object.fromEntries(state), actor: ''}));
}

/** An incident with several participants is one moment. */
function unique(rows) {
  const things = new Map();
  rows.forEach(row => {
    const known = things.get(row.thing);
    if (known) known.who = [...new Set([...(known.who ?? '').split(', '), row.who].filter(Boolean))].join(', ');
    else things.set(row.thing, {...row});
  });
  return [...things.values()];
}
