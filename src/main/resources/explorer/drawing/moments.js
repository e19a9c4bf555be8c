// Things in time, with what is not known of their days.
import {s} from '../page.js';

const DAY = 86400000;
const WIDTH = 1000;
const LETTER = 6.2;
const MOST_LANES = 60;

/** First and last instant that an item may lie in; an open end is where the other is. */
export function reach(item) {
  return [Date.parse(item.begin ?? item.end), Date.parse(item.end ?? item.begin) + (/^\d{4}$/.test(item.end ?? item.begin) ? 365 * DAY : DAY)];
}

/**
 * A picture: items that count are columns, all others are bars from the earliest to the latest day that they may lie in.
 *
 * @param items begin, end (days; one may be missing), label, text, href, look (a class), counts (whether it is only counted), group (a row's name)
 * @param tight whether a few very early ones may run out of the picture, so that the others can be told apart
 * @param closer the address for a column's days
 * @returns the picture, which says itself how many bars found no room in it
 */
export function moments(items, {tight = true, closer, about} = {}) {
  const dated = items.map(item => ({...item, reach: reach(item)})).filter(item => item.reach.every(Number.isFinite)).sort((a, b) => a.reach[0] - b.reach[0] || a.reach[1] - b.reach[1]);
  const [first, last] = extent(dated, tight);
  const x = at => 10 + (WIDTH - 20) * (Math.min(Math.max(at, first), last) - first) / (last - first || 1);
  const counted = dated.filter(item => item.counts);
  const base = counted.length ? 130 : 26;
  const groups = [...new Set(dated.filter(item => !item.counts).map(item => item.group ?? ''))];
  const parts = [];
  let bottom = base + 12, left = 0;
  for (const group of groups) {
    const all = dated.filter(item => !item.counts && (item.group ?? '') === group);
    if (group) {
      parts.push(s('text', {class: 'group', x: 10, y: bottom + 10}, group));
      bottom += 16;
    }
    const lanes = bars(all, x, bottom, first, dated.length < 80);
    parts.push(...lanes.parts);
    bottom += lanes.count * 17 + 8;
    left += all.length - lanes.parts.length;
  }
  if (left) {
    parts.push(s('text', {class: 'group', x: 10, y: bottom + 10}, `${left.toLocaleString('en')} more found no room here: choose fewer months or one kind to see them`));
    bottom += 16;
  }
  return s('svg', {viewBox: `0 0 ${WIDTH} ${bottom + 8}`, role: 'group', 'aria-label': about}, marks(first, last, x, bottom), counted.length ? columns(counted, first, last, x, base, closer) : [], parts);
}

/** From first to last; when the earliest twentieth would take more than two thirds of the room, from where the others begin. */
function extent(items, tight) {
  const begins = items.map(item => item.reach[0]), last = Math.max(...items.map(item => item.reach[1]));
  const usual = begins[Math.floor(begins.length / 20)];
  const cut = tight && items.length > 15 && last - begins[0] > 3 * (last - usual);
  return [cut ? usual - (last - usual) * .05 : begins[0], last];
}

/** How many items begin before the picture does. */
export function before(items) {
  const dated = items.map(item => ({reach: reach(item)})).sort((a, b) => a.reach[0] - b.reach[0]);
  const [first] = extent(dated, true);
  return dated.filter(item => item.reach[0] < first).length;
}

/** Statements counted by month, by day when all lie within ten weeks. */
function columns(items, first, last, x, base, closer) {
  const unit = last - first < 70 * DAY ? 10 : 7;
  const counts = new Map();
  items.forEach(item => counts.set(item.begin.slice(0, unit), (counts.get(item.begin.slice(0, unit)) ?? 0) + 1));
  const most = Math.max(...counts.values());
  return [...counts].map(([time, number]) => {
    const from = Date.parse(time), to = unit === 10 ? from + DAY : Date.UTC(Number(time.slice(0, 4)), Number(time.slice(5, 7)), 1);
    const height = 96 * number / most;
    const rect = s('rect', {class: 'month', x: x(from), y: base - height, width: Math.max(x(to) - x(from) - 1, 4), height, rx: 1}, s('title', {}, `${time}: ${number} statements`));
    return closer ? s('a', {'data-inside': '', href: closer(iso(from), iso(to - DAY)), 'aria-label': `${time}: ${number} statements`}, rect) : rect;
  });
}

/** Each in the first row where it and its name have room, as long as there are not too many rows to be taken in. */
function bars(items, x, top, first, named) {
  const ends = [];
  const parts = items.flatMap(item => {
    const [from, to] = item.reach;
    const left = x(from), width = Math.max(x(to) - left, 7);
    const name = named ? item.label : '';
    const after = left + width + 4 + name.length * LETTER < WIDTH;
    const start = after || !name ? left : Math.max(left - 4 - name.length * LETTER, 0);
    let lane = ends.findIndex(end => end <= start);
    if (lane < 0 && ends.length === MOST_LANES) return [];
    if (lane < 0) lane = ends.push(0) - 1;
    ends[lane] = (after ? left + width + 4 + name.length * LETTER : left + width) + 6;
    const y = top + lane * 17;
    const sure = item.begin && item.end && to - from <= 2 * DAY;
    const shape = s('rect', {class: `lane ${item.look ?? ''} ${sure ? '' : 'loose'}`, x: left, y, width, height: 11, rx: 2}, s('title', {}, `${days(item)}: ${item.text ?? item.label}`));
    const content = [shape, from < first ? s('text', {class: 'out', x: left - 8, y: y + 10}, '‹') : '', name ? s('text', {class: 'name', x: after ? left + width + 4 : left - 4, y: y + 10,
      'text-anchor': after ? 'start' : 'end'}, name) : ''].filter(Boolean);
    return [item.href ? s('a', {href: item.href, 'data-inside': item.href.startsWith('/?') ? '' : undefined, 'aria-label': `${days(item)}: ${item.text ?? item.label}`}, content) : s('g', {}, content)];
  });
  return {parts, count: Math.max(ends.length, 1)};
}

/** Its day or days in words. */
export function days(item) {
  if (item.begin === item.end || item.begin && !item.end && item.counts) return item.begin;
  return item.begin && item.end ? `between ${item.begin} and ${item.end}` : item.begin ? `${item.begin} or later` : `${item.end} or earlier`;
}

/** Years, or months when there are few. */
function marks(first, last, x, height) {
  const all = [];
  const months = (last - first) / DAY / 30.4;
  const step = months < 24 ? Math.max(1, Math.ceil(months / 12)) : 12 * Math.ceil(months / 12 / 14);
  const start = new Date(first);
  for (let at = Date.UTC(start.getUTCFullYear(), step < 12 ? start.getUTCMonth() : 0, 1); at < last; at = Date.UTC(new Date(at).getUTCFullYear(), new Date(at).getUTCMonth() + step, 1)) {
    const here = x(at);
    if (at < first && all.length === 0 && x(Date.UTC(new Date(at).getUTCFullYear(), new Date(at).getUTCMonth() + step, 1)) - here < 50) continue;
    all.push(s('g', {class: 'axis'}, s('line', {x1: here, x2: here, y1: 20, y2: height}), s('text', {x: here + 3, y: 14}, iso(at).slice(0, step < 12 ? 7 : 4))));
  }
  return all;
}

function iso(at) {
  return new Date(at).toISOString().slice(0, 10);
}
