// What a reader sets; all of it stands in the view's address.
import {go, h, s} from './page.js';

const DAY = 86400000;

/** A labelled choice. */
export function choice(label, name, state, options, all = 'all') {
  const id = `choice-${name}`;
  const select = h('select', {id, onchange: event => go({...Object.fromEntries(state), [name]: event.target.value})},
    all === null ? [] : h('option', {value: ''}, all),
    options.map(option => h('option', {value: option.value, selected: state.get(name) === option.value}, option.name)));
  return h('div', {class: 'control'}, h('label', {for: id}, label), select);
}

/** A labelled day. */
export function day(label, name, state) {
  const id = `day-${name}`;
  return h('div', {class: 'control'}, h('label', {for: id}, label),
    h('input', {id, type: 'date', value: state.get(name) ?? '', onchange: event => go({...Object.fromEntries(state), [name]: event.target.value})}));
}

/**
 * Two sliders, for the first and the last, over the months that have something, and the two days as fields. Nothing where all lies in one month.
 *
 * @param months rows with month (YYYY-MM) and number
 */
export function period(state, months) {
  const known = months.filter(row => /^\d{4}-\d\d$/.test(row.month)).sort((a, b) => a.month < b.month ? -1 : 1);
  const fields = [day('From', 'from', state), day('To', 'to', state)];
  if (known.length < 2) return fields;
  const [first, last] = extent(known);
  const at = (name, otherwise) => Math.min(Math.max(state.get(name) ? index(state.get(name)) : otherwise, first), last);
  const handle = (name, label, value) => h('input', {id: `slide-${name}`, type: 'range', min: first, max: last, value, 'aria-label': label, 'aria-valuetext': month(value)});
  const from = handle('from', 'First month', at('from', first)), to = handle('to', 'Last month', at('to', last));
  const shown = h('output', {for: 'slide-from slide-to'});
  const bars = histogram(known, first, last);
  const tell = moved => {
    if (Number(from.value) > Number(to.value)) (moved === from ? to : from).value = moved.value;
    shown.textContent = `${month(Number(from.value))} to ${month(Number(to.value))}`;
    for (const each of [from, to]) each.setAttribute('aria-valuetext', month(Number(each.value)));
    for (const bar of bars.children) bar.setAttribute('class', bar.dataset.at >= Number(from.value) && bar.dataset.at <= Number(to.value) ? 'month' : 'month out');
  };
  const settle = () => go({...Object.fromEntries(state), from: Number(from.value) === first ? '' : `${month(Number(from.value))}-01`,
    to: Number(to.value) === last ? '' : new Date(Date.UTC(Math.floor(to.value / 12), Number(to.value) % 12 + 1) - DAY).toISOString().slice(0, 10)});
  for (const each of [from, to]) {
    each.addEventListener('input', () => tell(each));
    each.addEventListener('change', settle);
  }
  tell(from);
  return [...fields, h('div', {class: 'control period', role: 'group', 'aria-label': 'Months'}, h('span', {}, 'Months ', shown), h('div', {class: 'slider'}, bars, from, to))];
}

/** The months that the slider goes over; a few very early ones lie before its left end, which stands for any day. */
function extent(months) {
  const all = months.reduce((sum, row) => sum + Number(row.number), 0), last = index(months.at(-1).month);
  let sum = 0;
  const usual = index(months.find(row => (sum += Number(row.number)) > all / 20).month), earliest = index(months[0].month);
  return [last - earliest > 3 * (last - usual) && usual < last ? usual - 1 : earliest, last];
}

function histogram(months, first, last) {
  const most = Math.max(...months.map(row => Number(row.number)));
  const width = 100 / (last - first + 1);
  return s('svg', {viewBox: '0 0 100 24', preserveAspectRatio: 'none', 'aria-hidden': 'true'}, months.filter(row => index(row.month) >= first).map(row => {
    const height = Math.max(24 * row.number / most, 1.5);
    return s('rect', {'data-at': index(row.month), x: (index(row.month) - first) * width, y: 24 - height, width: width * .86, height});
  }));
}

function index(text) {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

function month(number) {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String(number % 12 + 1).padStart(2, '0')}`;
}
