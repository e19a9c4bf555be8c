// Who claims what of an incident, side by side.
import {empty, h, link, s, thing, title} from '../page.js';
import {ask, narrowed, panel} from '../sparql.js';

export async function render(state) {
  const {questions} = await (await fetch('/explorer/questions.json')).json();
  const text = name => questions.find(each => each.name === name).text;
  return state.get('incident') ? one(state.get('incident'), text('25-ledger-of-an-incident')) : all(text('26-most-claimed-incidents'));
}

async function all(text) {
  const rows = await ask(text);
  const head = title('Incidents', 'Those that most speakers take a stance on first. One that somebody denies, doubts or cannot confirm is disputed.');
  if (!rows.length) return [head, empty('No article reports an incident.', 'What is only planned, requested or feared is not counted.'), panel(text)];
  return [head, h('div', {class: 'scroll'}, h('table', {}, h('thead', {}, h('tr', {}, ['incident', 'speakers', 'against', 'reports', 'articles', 'independent sources'].map((name, i) =>
    h('th', {scope: 'col', class: i ? 'number' : undefined}, name)))),
    h('tbody', {}, rows.map(row => h('tr', {}, h('td', {}, link(row.name, {view: 'ledger', incident: row.incident}), ' ',
      Number(row.against) ? h('span', {class: 'chip denies'}, 'disputed') : undefined),
      ['speakers', 'against', 'reports', 'articles', 'sources'].map(name => h('td', {class: 'number'}, row[name]))))))), panel(text)];
}

async function one(incident, query) {
  const text = query.replace('?report ng:reportOf ?incident .', `VALUES ?incident { <${encodeURI(decodeURI(incident))}> } ?report ng:reportOf ?incident .`);
  const rows = await ask(text);
  if (!rows.length) return [title('No ledger'), empty('Nobody takes a stance on this incident.', link('All incidents', {view: 'ledger'})), panel(text)];
  const kinds = ['occurrence', 'count', 'place', 'time'];
  return [title(`Ledger: ${rows[0].typeName}`, 'Each claim, who takes which stance on it, when, in which outlet and sentence.'),
    h('p', {}, thing('The incident’s page', incident), ' · ', link('All incidents', {view: 'ledger'})),
    kinds.map(kind => section(kind, rows.filter(row => row.kind === kind))), panel(text)];
}

function section(kind, rows) {
  if (!rows.length) return [];
  const headings = {occurrence: 'Did it happen?', count: 'How many?', place: 'Where?', time: 'When?'};
  return [h('h2', {}, headings[kind]), kind === 'count' ? intervals(rows, row => [number(row.least, 0), number(row.most, null)], String) : undefined,
    kind === 'time' ? intervals(rows.filter(row => row.begin || row.end), row => [Date.parse(row.begin ?? row.end), Date.parse(row.end ?? row.begin)],
      at => new Date(at).toISOString().slice(0, 10)) : undefined,
    h('ul', {class: 'evidence'}, rows.map(row => h('li', {class: row.stance.replace(/ (\w)/g, (all, letter) => letter.toUpperCase())},
      h('strong', {}, row.who), row.speaksFor && row.speaksFor !== row.who ? ` (for ${row.speaksFor})` : '', ' ', h('span', {class: `chip ${row.stance.replace(/ (\w)/g, (all, letter) => letter.toUpperCase())}`}, row.stance),
      kind === 'occurrence' ? '' : ` ${row.claimed}`, row.modality && row.modality !== 'reported' ? ` (${row.modality})` : '',
      h('blockquote', {}, row.sentence), h('p', {class: 'note'}, [row.day, row.outlet, row.source !== row.outlet ? `text from ${row.source}` : '', row.via ? `via ${row.via}` : '', row.file]
        .filter(Boolean).join(' · ')))))];
}

function number(text, open) {
  return text === undefined ? open : Number(text);
}

/** Bars from the least to the most; an open end runs out of the picture. */
function intervals(rows, ends, shown) {
  const each = new Map(rows.map(row => [`${row.who}: ${row.claimed}`, ends(row)]));
  const known = [...each.values()].flat().filter(value => value !== null);
  if (!known.length) return undefined;
  const least = Math.min(...known), most = Math.max(...known), span = (most - least) || 1;
  const x = value => 330 + 420 * (value - least) / span;
  const height = each.size * 26 + 26;
  return h('figure', {class: 'picture scroll'}, s('svg', {viewBox: `0 0 800 ${height}`, role: 'img', 'aria-label': 'The claims as intervals; the list below says the same'},
    s('text', {x: 330, y: 14}, shown(least)), s('text', {x: 750, y: 14, 'text-anchor': 'end'}, shown(most)),
    [...each].flatMap(([label, [from, to]], i) => [s('text', {x: 320, y: i * 26 + 38, 'text-anchor': 'end'}, label.length > 52 ? `${label.slice(0, 51)}…` : label),
      s('rect', {class: 'lane', x: x(from) - 3, y: i * 26 + 27, width: Math.max((to === null ? 790 : x(to)) - x(from), 0) + 6, height: 14, rx: 3}, s('title', {}, `${label}: ${shown(from)} to ${to === null ? 'open' : shown(to)}`))])));
}
