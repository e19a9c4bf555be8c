// Who claims what of an incident, side by side.
import {empty, h, link, s, thing, title} from '../page.js';
import {choice} from '../controls.js';
import {framed, keep} from '../files.js';
import {ask, is, panel, question, questions} from '../sparql.js';

const AGAINST = new Set(['denies', 'doubts', 'cannot confirm']);
const HEADINGS = {occurrence: 'Did it happen?', count: 'How many?', place: 'Where?', time: 'When?'};
const MOST = 300;

export async function render(state) {
  const {questions: all} = await questions();
  const text = name => all.find(each => each.name === name).text;
  return state.get('incident') ? one(state.get('incident'), text('25-ledger-of-an-incident')) : list(state, text('26-most-claimed-incidents'));
}

async function list(state, whole) {
  const type = is('type', state.get('type'));
  const text = type ? whole.replace('sem:eventType ?type }', `sem:eventType ?type . ${type} }`) : whole;
  const [choices, found] = await Promise.all([question('choices').then(ask), ask(text)]);
  const rows = state.get('only') === 'disputed' ? found.filter(row => Number(row.against)) : found;
  const parts = [title('Incidents', 'Those that most speakers take a stance on first. One that somebody denies, doubts or cannot confirm is disputed.'),
    h('div', {class: 'controls'}, choice('Kind', 'type', state, choices.filter(row => row.field === 'type')), choice('Show', 'only', state, [{value: 'disputed', name: 'disputed ones'}]))];
  if (!rows.length) return [...parts, empty('No article reports such an incident.', 'What is only planned, requested or feared is not counted. ', link('All incidents', {view: 'ledger'})), panel(text)];
  const columns = {speakers: 'speakers', against: 'against', reports: 'reports', articles: 'articles', sources: 'independent sources'};
  return [...parts, rows.length > MOST ? h('p', {class: 'left'}, `The first ${MOST} of ${rows.length.toLocaleString('en')}; choose a kind to see others.`) : undefined,
    h('div', {class: 'scroll'}, h('table', {}, h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, 'incident'), h('th', {scope: 'col'}, 'first printed'), Object.values(columns).map(name => h('th', {scope: 'col', class: 'number'}, name)))),
      h('tbody', {}, rows.slice(0, MOST).map(row => h('tr', {}, h('td', {}, link(row.name, {view: 'ledger', incident: row.incident}), ' ',
        Number(row.against) ? h('span', {class: 'chip denies'}, 'disputed') : undefined), h('td', {}, [row.printed ?? 'no date', row.outlet].filter(Boolean).join(', ')), Object.keys(columns).map(name => h('td', {class: 'number'}, row[name]))))))), panel(text)];
}

async function one(incident, query) {
  const text = query.replace('?report ng:reportOf ?incident .', `VALUES ?incident { <${encodeURI(decodeURI(incident))}> } ?report ng:reportOf ?incident .`);
  const [rows, articles] = await Promise.all([ask(text), question('article-list').then(ask)]);
  const files = new Map(articles.map(row => [row.file, row.article]));
  if (!rows.length) return [title('No ledger'), empty('Nobody takes a stance on this incident.', link('All incidents', {view: 'ledger'})), panel(text)];
  const disputed = rows.some(row => row.kind === 'occurrence' && AGAINST.has(row.stance));
  const counts = name => new Set(rows.map(row => row[name]).filter(Boolean)).size;
  return [title(`Ledger: ${rows[0].typeName}`, 'Each claim, who takes which stance on it, when, in which outlet and sentence.'),
    h('p', {}, disputed ? h('span', {class: 'chip denies'}, 'disputed') : h('span', {class: 'chip asserts'}, 'nobody denies or doubts it'), ' ',
      `${counts('who')} speakers, ${counts('outlet')} outlets, ${counts('source')} independent sources · `, thing('the incident’s page', incident), ' · ', link('all incidents', {view: 'ledger'})),
    balance(rows.filter(row => row.kind === 'occurrence')),
    Object.keys(HEADINGS).map(kind => section(kind, rows.filter(row => row.kind === kind), files)), panel(text)];
}

/** Speakers by outlets: who vouches for it where. */
function balance(rows) {
  const outlets = [...new Set(rows.map(row => row.outlet))].sort(), speakers = [...new Set(rows.map(row => row.who))];
  if (rows.length < 3 || outlets.length < 2) return undefined;
  return [h('h2', {}, 'Who says so where'), h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Speakers by outlets'}, h('table', {class: 'matrix'},
    h('thead', {}, h('tr', {}, h('td'), outlets.map(outlet => h('th', {scope: 'col'}, outlet)))),
    h('tbody', {}, speakers.map(who => h('tr', {}, h('th', {scope: 'row'}, who), outlets.map(outlet => h('td', {},
      [...new Set(rows.filter(row => row.who === who && row.outlet === outlet).map(row => row.stance))].map(stance => h('span', {class: `chip ${look(stance)}`}, stance)))))))))];
}

function section(kind, rows, files) {
  if (!rows.length) return [];
  const when = rows.filter(row => row.begin || row.end);
  return [h('h2', {}, HEADINGS[kind]), kind === 'count' ? intervals(rows, row => [number(row.least, 0), number(row.most, null)], at => at.toLocaleString('en'), 'counts') : undefined,
    kind === 'time' ? intervals(when, row => [Date.parse(row.begin ?? row.end), Date.parse(row.end ?? row.begin)], at => new Date(at).toISOString().slice(0, 10), 'days') : undefined,
    h('ul', {class: 'evidence'}, rows.map(row => entry(kind, row, files.get(row.file))))];
}

function entry(kind, row, article) {
  return h('li', {class: look(row.stance)}, h('strong', {}, row.who), row.speaksFor && row.speaksFor !== row.who ? ` (for ${row.speaksFor})` : '', ' ',
    h('span', {class: `chip ${look(row.stance)}`}, row.stance), kind === 'occurrence' ? '' : ` ${row.claimed}`, row.modality && row.modality !== 'reported' ? ` (${row.modality})` : '',
    h('blockquote', {}, row.sentence), h('p', {class: 'note'}, [row.day, row.outlet, row.source !== row.outlet ? `text from ${row.source}` : '', row.via ? `via ${row.via}` : ''].filter(Boolean).join(' · '), ' · ',
      article ? link(row.file, {view: 'reader', article}) : row.file));
}

/** The stance as the style sheet calls it. */
function look(stance) {
  return stance.replace(/ (\w)/g, (all, letter) => letter.toUpperCase());
}

function number(text, open) {
  return text === undefined ? open : Number(text);
}

/** Bars from the least to the most; an open end runs out of the picture, and a denied one is striped. */
function intervals(rows, ends, shown, name) {
  const each = new Map(rows.map(row => [`${row.who}${AGAINST.has(row.stance) ? ` (${row.stance})` : ''}: ${row.claimed}`, {ends: ends(row), against: AGAINST.has(row.stance)}]));
  const known = [...each.values()].flatMap(bar => bar.ends).filter(value => value !== null);
  if (!known.length) return undefined;
  const least = Math.min(...known), most = Math.max(...known), span = (most - least) || 1;
  const x = value => 350 + 400 * (value - least) / span;
  const height = each.size * 28 + 30;
  const svg = s('svg', {viewBox: `0 0 800 ${height}`, role: 'img', 'aria-label': 'The claims as intervals; the list below says the same'},
    s('text', {x: 350, y: 14}, shown(least)), most > least ? s('text', {x: 750, y: 14, 'text-anchor': 'end'}, shown(most)) : '',
    s('g', {class: 'axis'}, s('line', {x1: 350, x2: 350, y1: 20, y2: height - 6}), s('line', {x1: 750, x2: 750, y1: 20, y2: height - 6})),
    [...each].flatMap(([label, {ends: [from, to], against}], i) => [s('text', {x: 340, y: i * 28 + 41, 'text-anchor': 'end'}, label.length > 54 ? `${label.slice(0, 53)}…` : label, s('title', {}, label)),
      s('rect', {class: `lane ${against ? 'disputed' : ''}`, x: x(from) - 3, y: i * 28 + 29, width: Math.max((to === null ? 786 : x(to)) - x(from), 0) + 6, height: 15, rx: 3},
        s('title', {}, `${label}: ${shown(from)} to ${to === null ? 'open' : shown(to)}`)),
      to === null ? s('text', {x: 796, y: i * 28 + 41, 'text-anchor': 'end'}, '›') : '']));
  svg.style.maxWidth = '56rem';
  return [framed(svg), keep(svg, name)];
}
