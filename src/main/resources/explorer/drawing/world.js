// Places on the outlines of the world, and the ways between them.
import {s} from '../page.js';
import {script} from '../libraries.js';

const WIDTH = 900;
const HEIGHT = 520;
let outlines;

/** Longitude and latitude of a point in well-known text; nothing when it is none. */
export function position(point) {
  const found = /POINT ?\((\S+) (\S+)\)/i.exec(point ?? '');
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}

/** The outlines of the states, with what draws them. */
export async function world() {
  await script('d3.js');
  return outlines ??= await (await fetch('/explorer/countries-110m.geojson')).json();
}

/** The middle of a state by its name; nothing when there is none of that name. */
export function middle(states, name) {
  const found = states.features.find(feature => feature.properties.name === name) ?? states.features.find(feature => feature.properties.name.startsWith(`${name} of`));
  return found && d3.geoCentroid(largest(found));
}

/** Islands far away do not move the middle. */
function largest(feature) {
  if (feature.geometry.type !== 'MultiPolygon') return feature;
  const parts = feature.geometry.coordinates.map(coordinates => ({type: 'Polygon', coordinates}));
  return parts.reduce((a, b) => d3.geoArea(a) > d3.geoArea(b) ? a : b);
}

/**
 * A map.
 *
 * @param places at, name, number, text, href, look; states are drawn as rings
 * @param ways coordinates, text, number
 */
export function map(states, places, ways, about) {
  const spread = {type: 'MultiPoint', coordinates: places.flatMap(({at: [x, y]}) => [[x - 6, y - 4], [x + 6, y + 4]])};
  const projection = d3.geoEqualEarth().rotate([-middleOf(places), 0]).fitExtent([[30, 20], [WIDTH - 70, HEIGHT - 20]], spread);
  const path = d3.geoPath(projection.clipExtent([[-20, -20], [WIDTH + 20, HEIGHT + 20]]));
  const most = Math.max(...ways.map(way => way.number), 1);
  const taken = places.map(place => {
    const [x, y] = projection(place.at), r = radius(place);
    return [x - r, y - r, x + r, y + r];
  });
  const sorted = [...places].sort((a, b) => b.number - a.number);
  return s('svg', {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': about},
    s('defs', {}, s('marker', {id: 'tip', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 9, markerHeight: 9, markerUnits: 'userSpaceOnUse', orient: 'auto'}, s('path', {class: 'tip', d: 'M0 0L8 4L0 8z'}))),
    states.features.map(feature => s('path', {class: 'land', d: path(feature) ?? ''})),
    ways.map(way => s('path', {class: 'way', d: arc(way.coordinates.map(projection), radius(places.find(place => place.at.join() === way.coordinates.at(-1).join()) ?? {number: 1})), 'marker-end': 'url(#tip)', 'stroke-width': 1 + 3 * way.number / most}, s('title', {}, way.text))),
    sorted.map(place => {
      const [cx, cy] = projection(place.at), r = radius(place);
      return s('a', {href: place.href, 'data-inside': place.href?.startsWith('/?') ? '' : undefined, 'aria-label': place.text},
        s('circle', {class: `site ${place.look ?? ''}`, cx, cy, r}, s('title', {}, place.text)), label(place.name, cx, cy, r, taken));
    }));
}

function radius(place) {
  return Math.min(3 + 2.5 * Math.sqrt(place.number), 26);
}

/** Where most places are, so that a way over the date line is not torn. */
function middleOf(places) {
  return places.reduce((sum, place) => sum + place.at[0], 0) / places.length;
}

/** A bend to the left of the way, so that there and back are told apart; it ends at the rim of the last circle. */
function arc(points, rim) {
  return points.slice(1).reduce((d, [x, y], i) => {
    const [a, b] = points[i], cx = (a + x) / 2 + (y - b) * .18, cy = (b + y) / 2 - (x - a) * .18;
    const short = i + 2 === points.length ? Math.min((rim + 1) / Math.hypot(x - cx, y - cy), .9) : 0;
    return `${d}Q${cx} ${cy} ${x - (x - cx) * short} ${y - (y - cy) * short}`;
  }, `M${points[0].join(' ')}`);
}

/** The name where it covers nothing; without room only the circle tells it. */
function label(name, cx, cy, r, taken) {
  const width = name.length * 6.4;
  const spots = [[cx + r + 3, cy + 4, 'start'], [cx - r - 3, cy + 4, 'end'], [cx, cy - r - 4, 'middle'], [cx, cy + r + 12, 'middle']];
  for (const [x, y, anchor] of spots) {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const box = [left, y - 10, left + width, y + 3];
    if (left < 2 || left + width > WIDTH - 2 || taken.some(other => other[0] < box[2] && box[0] < other[2] && other[1] < box[3] && box[1] < other[3])) continue;
    taken.push(box);
    return s('text', {x, y, 'text-anchor': anchor}, name);
  }
  return [];
}
