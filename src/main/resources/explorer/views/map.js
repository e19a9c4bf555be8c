// Places of incidents, and the ways between them.
import {choice, day, empty, evidence, h, link, s, savePicture, title} from '../page.js';
import {ask, between, is, narrowed, panel, question} from '../sparql.js';
import {script} from '../libraries.js';

const WAY = ['origin', 'transit', 'destination'];

export async function render(state) {
  const choices = await ask(await question('choices'));
  const text = narrowed(await question('map'), [is('type', state.get('type')), ...between('begin', state.get('from'), state.get('to'))]);
  const rows = (await ask(text)).map(row => ({...row, at: position(row.point)}));
  const parts = [title('Map', 'Where incidents are reported to have happened. A dashed line goes from an origin to a destination. A larger circle means more reports.'),
    h('div', {class: 'controls'}, choice('Kind of incident', 'type', state, choices.filter(row => row.field === 'type')), day('From', 'from', state), day('To', 'to', state))];
  const placed = rows.filter(row => row.at);
  if (!placed.length) return [...parts, empty(rows.length ? `${rows.length} reports name places, but none that has coordinates.` : 'No report names a place with these filters.',
    link('Take the filters away', {view: 'map'})), panel(text)];
  await script('d3.js');
  const svg = draw(placed, await (await fetch('/explorer/countries-110m.geojson')).json(), state);
  const here = rows.filter(row => row.place === state.get('place'));
  const apart = new Set(rows.filter(row => !row.at).map(row => row.name));
  return [...parts, h('div', {class: 'two'}, h('div', {}, h('figure', {class: 'picture'}, svg),
    h('div', {class: 'actions'}, h('button', {class: 'quiet', onclick: () => savePicture(svg, 'map.svg')}, 'Save as SVG')),
    apart.size ? h('p', {class: 'lead'}, `Without coordinates, and so not on the map: ${[...apart].join(', ')}.`) : undefined),
  h('section', {'aria-live': 'polite'}, here.length ? [h('h2', {}, here[0].name), evidence(here.map(row => ({...row, thing: row.report, label: `${row.typeName}, ${row.role}`, day: row.begin})))]
    : [h('h2', {}, 'Places'), h('ul', {}, [...new Map(placed.map(row => [row.place, row.name]))].map(([place, name]) => h('li', {},
      link(`${name} (${placed.filter(row => row.place === place).length})`, {...Object.fromEntries(state), place}))))])), panel(text)];
}

function position(point) {
  const found = /POINT ?\((\S+) (\S+)\)/.exec(point ?? '');
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}

function draw(rows, world, state) {
  const points = {type: 'MultiPoint', coordinates: rows.map(row => row.at)};
  const spread = {type: 'MultiPoint', coordinates: rows.flatMap(({at: [x, y]}) => [[x - 8, y - 5], [x + 8, y + 5]])};
  const projection = d3.geoEqualEarth().fitExtent([[20, 20], [880, 500]], rows.length > 1 ? spread : world);
  if (projection.scale() > 1500) projection.scale(1500).translate([450, 260]).center(d3.geoCentroid(points));
  const path = d3.geoPath(projection.clipExtent([[-20, -20], [920, 540]]));
  const places = new Map();
  rows.forEach(row => places.set(row.place, [...places.get(row.place) ?? [], row]));
  const reports = new Map();
  rows.forEach(row => reports.set(row.report, [...reports.get(row.report) ?? [], row]));
  const ways = [...reports.values()].map(all => WAY.flatMap(role => all.filter(row => row.role === role).map(row => row.at))).filter((way, i) => way.length > 1
    && [...reports.values()][i].some(row => row.role === 'origin') && [...reports.values()][i].some(row => row.role === 'destination'));
  return s('svg', {viewBox: '0 0 900 520', role: 'group', 'aria-label': `Map of ${places.size} places; the list beside it says the same`},
    world.features.map(feature => s('path', {class: 'land', d: path(feature) ?? ''})),
    ways.map(coordinates => s('path', {class: 'way', d: path({type: 'LineString', coordinates}) ?? ''})),
    [...places].map(([place, all]) => {
      const [cx, cy] = projection(all[0].at);
      return s('a', {href: `/?${new URLSearchParams({...Object.fromEntries(state), place})}`, 'data-inside': ''},
        s('circle', {class: 'site', cx, cy, r: 4 + 3 * Math.sqrt(all.length)}, s('title', {}, `${all[0].name}: ${all.length}`)),
        s('text', {x: cx + 6 + 3 * Math.sqrt(all.length), y: cy + 4}, all[0].name));
    }));
}
