// Statements and incidents in time, with what is not known of their days.
import {choice, day, empty, evidence, h, link, s, savePicture, title} from '../page.js';
import {ask, between, is, narrowed, panel, question} from '../sparql.js';

const DAY = 86400000;

export async function render(state) {
  const choices = await ask(await question('choices'));
  const kinds = choices.filter(row => row.field === 'act' || row.field === 'type').map(row => ({...row, name: `${row.field === 'act' ? 'says: ' : 'incident: '}${row.name}`}));
  const sort = state.get('sort');
  const text = narrowed(await question('moments'), [is('kind', state.get('type')), is('actor', state.get('actor')),
    /^(statement|incident)$/.test(sort ?? '') ? `FILTER (?sort = "${sort}")` : '', ...between('begin', state.get('from'), state.get('to'))]);
  const rows = unique(await ask(text));
  const parts = [title('Timeline', 'Columns count statements; choose one to look closer. A bar is an incident, from the earliest to the latest day that the words allow.'),
    h('div', {class: 'controls'}, choice('What', 'sort', state, [{value: 'statement', name: 'statements'}, {value: 'incident', name: 'incidents'}]), choice('Kind', 'type', state, kinds),
      day('From', 'from', state), day('To', 'to', state))];
  if (!rows.length) return [...parts, empty('Nothing has a day with these filters.', link('Take the filters away', {view: 'timeline'})), panel(text)];
  const svg = picture(rows, state);
  return [...parts, h('figure', {class: 'picture scroll'}, svg), h('div', {class: 'actions'}, h('button', {class: 'quiet', onclick: () => savePicture(svg, 'timeline.svg')}, 'Save as SVG')),
    h('h2', {}, `${rows.length} moments`), evidence(rows.slice(0, 300).map(row => ({...row, label: `${row.who ? `${row.who}: ` : ''}${row.name}`,
      day: row.begin === row.end || !row.end ? row.begin : `${row.begin ?? '…'} to ${row.end}`}))), panel(text)];
}

/** An incident with several participants is one moment. */
function unique(rows) {
  const things = new Map();
  rows.forEach(row => {
    const known = things.get(row.thing);
    if (known) known.who = [...new Set([known.who, row.who].filter(Boolean))].join(', ');
    else things.set(row.thing, {...row});
  });
  return [...things.values()];
}

/** Statements counted by month (by day when all lie within ten weeks), incidents as bars below them. */
function picture(rows, state) {
  const time = row => [Date.parse(row.begin ?? row.end), Date.parse(row.end ?? row.begin) + DAY];
  const first = Math.min(...rows.map(row => time(row)[0])), last = Math.max(...rows.map(row => time(row)[1]));
  const x = at => 10 + 980 * (at - first) / (last - first || 1);
  const unit = last - first < 70 * DAY ? 10 : 7;
  const counts = new Map();
  rows.filter(row => row.sort === 'statement').forEach(row => counts.set(row.begin.slice(0, unit), (counts.get(row.begin.slice(0, unit)) ?? 0) + 1));
  const most = Math.max(...counts.values(), 1), base = counts.size ? 130 : 30;
  const columns = [...counts].map(([period, number]) => {
    const from = Date.parse(period), to = unit === 10 ? from + DAY : Date.UTC(Number(period.slice(0, 4)), Number(period.slice(5, 7)), 1);
    const height = 96 * number / most;
    return s('a', {'data-inside': '', href: `/?${new URLSearchParams({...Object.fromEntries(state), from: iso(from), to: iso(to - DAY)})}`},
      s('rect', {class: 'month', x: Math.max(x(from), 10), y: base - height, width: Math.max(x(to) - x(from) - 1, 4), height, rx: 1}, s('title', {}, `${period}: ${number} statements`)));
  });
  const lanes = [];
  const bars = rows.filter(row => row.sort === 'incident').sort((a, b) => time(a)[0] - time(b)[0]).map(row => {
    const [from, to] = time(row);
    let lane = lanes.findIndex(end => end < x(from));
    if (lane < 0) lane = lanes.push(0) - 1;
    lanes[lane] = Math.max(x(to), x(from) + 6) + 2;
    return s('a', {href: `/?${new URLSearchParams({view: 'reader', article: row.article, thing: row.thing})}`, 'data-inside': ''},
      s('rect', {class: 'lane incident', x: x(from), y: base + 12 + lane * 9, width: Math.max(x(to) - x(from), 5), height: 7, rx: 2},
        s('title', {}, `${row.begin ?? ''} ${row.who ?? ''}: ${row.name} – ${row.words.slice(0, 140)}`)));
  });
  const height = base + 24 + lanes.length * 9;
  return s('svg', {viewBox: `0 0 1000 ${height}`, role: 'group', 'aria-label': `${rows.length} moments; the list below says the same`}, marks(first, last, x, height), columns, bars);
}

/** Years, or months when there are few. */
function marks(first, last, x, height) {
  const all = [];
  const months = (last - first) / DAY / 30;
  const step = months < 24 ? Math.max(1, Math.ceil(months / 12)) : 12 * Math.ceil(months / 12 / 14);
  const start = new Date(first);
  for (let at = Date.UTC(start.getUTCFullYear(), step < 12 ? start.getUTCMonth() : 0, 1); at < last; at = Date.UTC(new Date(at).getUTCFullYear(), new Date(at).getUTCMonth() + step, 1)) {
    const here = x(Math.max(at, first));
    all.push(s('g', {class: 'axis'}, s('line', {x1: here, x2: here, y1: 20, y2: height}), s('text', {x: here + 3, y: 14}, iso(at).slice(0, step < 12 ? 7 : 4))));
  }
  return all;
}

function iso(at) {
  return new Date(at).toISOString().slice(0, 10);
}
