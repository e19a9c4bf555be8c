// Things as nodes, what ties them as edges.
import {h, s} from '../page.js';
import {download} from '../files.js';
import {script} from '../libraries.js';

/** Kinds of node, with the name of their colour and what the legend calls them. */
export const KINDS = {person: 'person', state: 'state', organization: 'organisation', group: 'group', source: 'unnamed source', concept: 'concept', thing: 'thing'};
const AGAINST = new Set(['opposes', 'disagrees']);
const LABELLED = 60;
/** Where nodes were, so that a filter does not throw them about. */
const places = new Map();

/**
 * Draws into an element.
 *
 * @param nodes id, label, kind
 * @param edges source, target, number, and stance (supports, opposes or none)
 * @param settings directed; chosen, the index of an edge; onedge and onnode are told what is clicked
 */
export async function graph(place, nodes, edges, {directed = true, chosen = -1, onedge = () => {}, onnode = () => {}} = {}) {
  for (const name of ['cytoscape.js', 'layout-base.js', 'cose-base.js', 'cytoscape-fcose.js']) await script(name);
  const style = getComputedStyle(document.documentElement);
  const color = name => style.getPropertyValue(`--${name}`).trim();
  const weight = new Map();
  edges.forEach(edge => [edge.source, edge.target].forEach(id => weight.set(id, (weight.get(id) ?? 0) + Number(edge.number))));
  const order = [...nodes].sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0));
  const most = weight.get(order[0]?.id) ?? 1, strongest = Math.max(...edges.map(edge => Number(edge.number)), 1);
  const picture = cytoscape({
    container: place, boxSelectionEnabled: false, userZoomingEnabled: false, selectionType: 'single',
    elements: [...order.map(node => ({data: {...node, size: Math.sqrt((weight.get(node.id) ?? 0) / most), color: color(node.kind)},
      position: places.get(node.id) && {...places.get(node.id)}})),
    ...edges.map((edge, i) => ({data: {id: `e${i}`, source: edge.source, target: edge.target, at: i, stance: edge.stance ?? '', width: 1 + 7 * edge.number / strongest}}))],
    style: styles(color, directed),
  });
  lay(picture, order);
  watch(picture, place, onedge, onnode);
  if (chosen >= 0) picture.$id(`e${chosen}`).select();
  place.after(buttons(picture, color));
  return picture;
}

function styles(color, directed) {
  const line = name => ({'line-color': color(name), 'target-arrow-color': color(name)});
  return [
    {selector: 'node', style: {color: color('ink'), 'background-color': 'data(color)', 'text-wrap': 'wrap', 'text-valign': 'bottom', 'text-margin-y': 3,
      'text-outline-color': color('raised')}},
    {selector: 'node.named, node.near', style: {label: 'data(label)', 'z-index': 9}},
    {selector: 'node[kind = "concept"]', style: {shape: 'round-rectangle'}},
    {selector: 'edge', style: {...line('faint'), 'curve-style': 'bezier', opacity: .7, 'target-arrow-shape': directed ? 'triangle' : 'none'}},
    {selector: 'edge[stance = "supports"], edge[stance = "agrees"]', style: line('for')},
    {selector: 'edge[stance = "opposes"], edge[stance = "disagrees"]', style: {...line('against'), 'line-style': 'dashed'}},
    {selector: '.far', style: {opacity: .12}},
    {selector: ':selected', style: {...line('accent'), opacity: 1, 'border-width': 3, 'border-color': color('ink')}},
  ];
}

/** The same graph lies the same way every time: the layout's dice are seeded. */
function lay(picture, nodes) {
  const known = nodes.filter(node => places.has(node.id)).length;
  if (known < nodes.length) {
    const dice = Math.random;
    let seed = 20240229;
    Math.random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
    try {
      picture.layout({name: 'fcose', randomize: known * 2 < nodes.length, animate: false, quality: 'default', numIter: nodes.length > 500 ? 600 : 2500, nodeSeparation: 120, idealEdgeLength: edge => 80 + 9 * Math.min(edge.source().degree() + edge.target().degree(), 24),
        nodeRepulsion: 14000, gravity: .4}).run();
    } finally {
      Math.random = dice;
    }
  }
  picture.fit(undefined, 50);
  const scale = Math.min(Math.max(1 / picture.zoom(), .8), 4);
  picture.nodes().style({'font-size': 11.5 * scale, 'text-max-width': 110 * scale, 'text-outline-width': 2 * scale});
  const grain = nodes.length > 120 ? scale * .6 : scale;
  picture.nodes().forEach(node => node.style({width: (12 + 26 * node.data('size')) * grain, height: (12 + 26 * node.data('size')) * grain}));
  picture.edges().forEach(edge => edge.style({width: edge.data('width') * scale, 'arrow-scale': .8 * Math.sqrt(scale)}));
  picture.nodes().forEach(node => places.set(node.id(), {...node.position()}));
  unclutter(picture, nodes);
  picture.fit(undefined, 20);
  if (picture.zoom() > 1.3) picture.zoom(1.3).center();
}

/** Names that would cover a stronger actor's name show only when one points at them. */
function unclutter(picture, nodes) {
  const taken = [];
  nodes.slice(0, LABELLED).map(node => picture.$id(node.id)).forEach(node => {
    node.addClass('named');
    const box = node.boundingBox({includeNodes: false, includeEdges: false, includeLabels: true});
    if (taken.some(other => other.x1 < box.x2 && box.x1 < other.x2 && other.y1 < box.y2 && box.y1 < other.y2)) node.removeClass('named');
    else taken.push(box);
  });
}

function watch(picture, place, onedge, onnode) {
  picture.on('tap', 'edge', event => onedge(event.target.data('at')));
  picture.on('tap', 'node', event => onnode(event.target.id()));
  picture.on('mouseover', 'node', event => {
    const near = event.target.closedNeighborhood();
    picture.elements().not(near).addClass('far');
    near.nodes().addClass('near');
  });
  picture.on('mouseout', 'node', () => picture.elements().removeClass('far near'));
  place.addEventListener('wheel', event => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    picture.zoom({level: picture.zoom() * (event.deltaY < 0 ? 1.15 : 1 / 1.15), renderedPosition: {x: event.offsetX, y: event.offsetY}});
  }, {passive: false});
}

function buttons(picture, color) {
  const closer = by => picture.zoom({level: picture.zoom() * by, renderedPosition: {x: picture.width() / 2, y: picture.height() / 2}});
  const button = (text, action) => h('button', {class: 'quiet', onclick: action}, text);
  return h('div', {class: 'actions'}, button('Closer', () => closer(1.3)), button('Farther', () => closer(1 / 1.3)), button('All', () => picture.fit(undefined, 24)),
    button('Save as PNG', () => download('network.png', 'image/png', picture.png({output: 'blob', full: true, scale: 2, bg: color('raised')}))),
    button('Save as SVG', () => download('network.svg', 'image/svg+xml', drawn(picture, color))));
}

/** The picture as it lies, with its colours. */
function drawn(picture, color) {
  const {x1, y1, w, h: height} = picture.elements().boundingBox();
  const size = picture.nodes().length ? Number.parseFloat(picture.nodes()[0].style('font-size')) : 12;
  const ends = edge => ({x1: edge.sourceEndpoint().x, y1: edge.sourceEndpoint().y, x2: edge.targetEndpoint().x, y2: edge.targetEndpoint().y});
  const svg = s('svg', {xmlns: 'http://www.w3.org/2000/svg', viewBox: [x1 - 40, y1 - 20, w + 80, height + 60].join(' '), width: w + 80, height: height + 60},
    s('defs', {}, s('marker', {id: 'arrow', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 10, markerHeight: 10, markerUnits: 'userSpaceOnUse', orient: 'auto'},
      s('path', {d: 'M0 0L8 4L0 8z', fill: color('faint')}))),
    picture.edges().map(edge => s('line', {...ends(edge), stroke: edge.style('line-color'), 'stroke-width': edge.width(), 'stroke-opacity': .7,
      'stroke-dasharray': AGAINST.has(edge.data('stance')) ? '6 4' : undefined, 'marker-end': edge.style('target-arrow-shape') === 'none' ? undefined : 'url(#arrow)'})),
    picture.nodes().map(node => s('circle', {cx: node.position('x'), cy: node.position('y'), r: node.width() / 2, fill: node.data('color')}, s('title', {}, node.data('label')))),
    picture.nodes('.named').map(node => s('text', {x: node.position('x'), y: node.position('y') + node.width() / 2 + size, 'text-anchor': 'middle', 'font-family': 'sans-serif', 'font-size': size,
      fill: color('ink')}, node.data('label'))));
  return new XMLSerializer().serializeToString(svg);
}

/** What the colours of these kinds and lines mean. */
export function legend(kinds, stances) {
  const dot = (color, text) => {
    const mark = h('i');
    mark.style.background = `var(--${color})`;
    return h('span', {}, mark, text);
  };
  return h('div', {class: 'legend'}, Object.keys(KINDS).filter(kind => kinds.has(kind)).map(kind => dot(kind, KINDS[kind])),
    [...stances].filter(Boolean).sort().map(stance => dot(AGAINST.has(stance) ? 'against' : 'for', AGAINST.has(stance) ? `${stance} (dashed)` : stance)));
}
