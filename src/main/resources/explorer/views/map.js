// Places of incidents, and the ways between them.
import {address, empty, evidence, h, link, title} from '../page.js';
import {choice, period} from '../controls.js';
import {framed, keep, whole} from '../files.js';
import {map, middle, position, world} from '../drawing/world.js';
import {ask, between, byMonth, is, narrowed, panel, question} from '../sparql.js';

const WAY = ['origin', 'transit', 'destination'];

export async function render(state) {
  const base = await question('map');
  const narrow = [is('type', state.get('type')), is('outlet', state.get('outlet'))];
  const text = narrowed(base, [...narrow, ...between('day', state.get('from'), state.get('to'))]);
  const [choices, found, months, states] = await Promise.all([question('choices').then(ask), ask(text), ask(byMonth(narrowed(base, narrow))), world()]);
  const rows = found.map(row => located(row, states));
  const options = field => choices.filter(row => row.field === field);
  const parts = [title('Map', 'Where incidents are reported to have happened. An arrow goes from an origin to a destination; a ring stands for a state as a whole. Larger means more reports.'),
    h('div', {class: 'controls'}, choice('Kind of incident', 'type', state, options('type')), choice('Outlet', 'outlet', state, options('outlet')), period(state, months))];
  const placed = rows.filter(row => row.at);
  if (!placed.length) return [...parts, empty(rows.length ? `${rows.length} reports name places, but none that has coordinates.` : 'No report names a place with these filters.',
    'Widen the months, or ', link('take the filters away', {view: 'map'}), '.'), panel(text)];
  const kept = Object.fromEntries(state);
  const places = grouped(placed, row => row.spot).map(all => ({at: all[0].at, name: all[0].name, spot: all[0].spot, number: all.length, look: all[0].state ? 'state' : '',
    text: `${all[0].name}: ${all.length} ${all.length === 1 ? 'report' : 'reports'}`, href: address({...kept, place: all[0].spot})})).sort((a, b) => b.number - a.number || (a.name < b.name ? -1 : 1));
  const svg = map(states, places, ways(placed), `Map of ${places.length} places; the list beside it says the same`);
  const apart = [...new Set(rows.filter(row => !row.at).map(row => row.name))];
  return [...parts, h('div', {class: 'two'}, h('div', {}, framed(svg), keep(svg, 'map', whole('geojson', 'All as GeoJSON')),
    apart.length ? h('p', {class: 'left'}, `Without coordinates, and so not on the map: ${apart.join(', ')}.`) : undefined),
  beside(rows.filter(row => row.spot === state.get('place')), places)), panel(text)];
}

/** States have no coordinates in the graph; they stand in the middle of their outlines. */
function located(row, states) {
  const at = position(row.point);
  const inside = at ? undefined : middle(states, row.name);
  return {...row, at: at ?? inside, state: Boolean(inside), spot: inside ? row.name : row.place};
}

function grouped(rows, key) {
  const groups = new Map();
  rows.forEach(row => groups.set(key(row), [...groups.get(key(row)) ?? [], row]));
  return [...groups.values()];
}

/** Ways that reports tell, those between the same places as one. */
function ways(rows) {
  const all = grouped(rows, row => row.report).filter(report => report.some(row => row.role === 'origin') && report.some(row => row.role === 'destination'))
    .flatMap(report => {
      const by = role => [...new Map(report.filter(row => row.role === role).map(row => [row.spot, row])).values()];
      return by('origin').flatMap(from => by('destination').filter(to => to.spot !== from.spot).map(to => [from, ...by('transit'), to]));
    }).filter(stops => stops.length > 1);
  return grouped(all, stops => stops.map(stop => stop.spot).join('>')).map(same => ({coordinates: same[0].map(stop => stop.at), number: same.length,
    text: `${same[0].map(stop => stop.name).join(' → ')}: ${same.length} ${same.length === 1 ? 'report' : 'reports'} (${[...new Set(same.map(stops => stops[0].typeName))].join(', ')})`}));
}

function beside(here, places) {
  if (here.length) {
    return h('section', {tabindex: '-1', 'data-arrival': true}, h('h2', {}, here[0].name), evidence(here.map(row => ({...row, thing: row.report, day: row.begin,
      label: `${row.typeName}, ${row.role}${row.disputed === 'true' ? ', disputed' : ''}`}))));
  }
  return h('section', {}, h('h2', {}, 'Places'), h('ul', {}, places.map(place => h('li', {}, h('a', {href: place.href, 'data-inside': true}, `${place.name} (${place.number})`)))));
}
