// Numbers as bars.
import {h, s} from '../page.js';

const SHARED = {supports: 'var(--for)', opposes: 'var(--against)'};
const MOST = 80;

/** Told apart with any eyes: M. Okabe and K. Ito, Color Universal Design (2008), without black and yellow. */
const COLORS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00'];

/** Colours by name of series; those for and against look the same everywhere. */
function palette(series) {
  return new Map(series.map((name, i) => [name, SHARED[name] ?? COLORS[i] ?? `hsl(${(40 + i * 137) % 360} 30% 52%)`]));
}

/** Rows of one label and series together. */
function summed(rows) {
  const sums = new Map();
  rows.forEach(row => {
    const key = JSON.stringify([row.label, row.series]);
    sums.set(key, {...row, number: (sums.get(key)?.number ?? 0) + Number(row.number)});
  });
  return [...sums.values()];
}

/**
 * Stacked bars: columns when the labels are years, months or days, else rows with their names.
 *
 * @param all label, series ('' when there is one only), number
 * @return the drawing, its legend, and how many labels were left out
 */
export function chart(all, about) {
  const rows = summed(all);
  const labels = [...new Set(rows.map(row => row.label))];
  const times = labels.every(label => /^-?\d{4}(-\d\d){0,2}$|^no date$|^none$/.test(label));
  const shown = times ? labels.sort() : labels.slice(0, MOST);
  const series = [...new Set(rows.map(row => row.series))].sort();
  const colors = palette(series);
  const stacks = shown.map(label => ({label, parts: rows.filter(row => row.label === label).sort((a, b) => series.indexOf(a.series) - series.indexOf(b.series))}));
  const most = Math.max(...stacks.map(stack => stack.parts.reduce((sum, row) => sum + Number(row.number), 0)), Number.MIN_VALUE);
  const svg = times && shown.length < 60 && shown.some(label => /^\d/.test(label)) ? columns(stacks, most, colors) : bars(stacks, most, colors);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', about);
  return {svg, legend: series.length > 1 ? key(colors) : undefined, left: labels.length - shown.length};
}

function columns(stacks, most, colors) {
  const step = Math.min(Math.max(Math.floor(900 / stacks.length), 24), 90), height = 240, base = height - 24, unit = (base - 20) / most;
  const width = Math.max(stacks.length * step, 320);
  const svg = s('svg', {viewBox: `0 0 ${width} ${height}`}, stacks.flatMap(({label, parts}, i) => {
    let top = base;
    const sum = parts.reduce((total, row) => total + Number(row.number), 0);
    return [...parts.map(row => {
      top -= row.number * unit;
      return s('rect', {x: i * step + step * .12, y: top, width: step * .76, height: Math.max(row.number * unit - 1, .5), fill: colors.get(row.series)}, s('title', {}, say(row)));
    }), s('text', {x: (i + .5) * step, y: top - 4, 'text-anchor': 'middle'}, sum.toLocaleString('en')),
    i % Math.ceil(62 / step) ? '' : s('text', {x: (i + .5) * step, y: height - 6, 'text-anchor': 'middle'}, label)];
  }).filter(Boolean));
  svg.style.maxWidth = `${width * 1.1}px`;
  svg.style.minWidth = `${Math.min(width * .8, 640)}px`;
  return svg;
}

function bars(stacks, most, colors) {
  const unit = 560 / most;
  return s('svg', {viewBox: `0 0 900 ${stacks.length * 26 + 8}`}, stacks.flatMap(({label, parts}, i) => {
    let left = 270;
    const sum = parts.reduce((total, row) => total + Number(row.number), 0);
    return [s('text', {x: 262, y: i * 26 + 20, 'text-anchor': 'end'}, label.length > 44 ? `${label.slice(0, 43)}…` : label, s('title', {}, label)),
      ...parts.map(row => {
        left += row.number * unit;
        return s('rect', {x: left - row.number * unit, y: i * 26 + 7, width: Math.max(row.number * unit - 1, .5), height: 18, fill: colors.get(row.series)}, s('title', {}, say(row)));
      }), s('text', {x: left + 6, y: i * 26 + 20}, sum.toLocaleString('en'))];
  }));
}

function say(row) {
  return `${[row.series, row.label].filter(Boolean).join(', ')}: ${Number(row.number).toLocaleString('en')}`;
}

function key(colors) {
  return h('div', {class: 'legend'}, [...colors].map(([name, color]) => {
    const dot = h('i');
    dot.style.background = color;
    return h('span', {}, dot, name || 'none');
  }));
}
