// Actors as nodes; what ties them as edges.
import {choice, day, download, empty, evidence, go, h, link, title} from '../page.js';
import {ask, between, is, narrowed, panel, question} from '../sparql.js';
import {script} from '../libraries.js';

const TIES = [{value: 'addresses', name: 'who addresses whom'}, {value: 'together', name: 'who takes part in incidents with whom'},
  {value: 'agreement', name: 'who supports or opposes what'}];
const MOST = 400;
let edges = [];

export async function render(state) {
  const tie = TIES.some(each => each.value === state.get('tie')) ? state.get('tie') : 'addresses';
  state.set('tie', tie);
  const choices = await ask(await question('choices'));
  const options = field => choices.filter(row => row.field === field);
  const text = narrowed(await question(tie), conditions(state, tie));
  const rows = await ask(text);
  edges = rows.slice(0, MOST);
  const controls = h('div', {class: 'controls'}, choice('Ties', 'tie', state, TIES, null),
    tie === 'addresses' ? choice('Speech act', 'act', state, options('act')) : undefined,
    tie === 'together' ? choice('Kind of incident', 'type', state, options('type')) : undefined,
    tie === 'agreement' ? choice('Concept', 'concept', state, options('concept')) : undefined,
    choice('Outlet', 'outlet', state, options('outlet')), day('From', 'from', state), day('To', 'to', state));
  const parts = [title('Network', 'The thicker an edge, the more evidence stands behind it. Choose an edge to read it.'), controls];
  if (!rows.length) {
    return [...parts, empty('No ties are left with these filters.', link('Take the filters away', {view: 'network', tie})), panel(text)];
  }
  return [...parts,
    rows.length > MOST ? h('p', {class: 'lead'}, `Only the strongest ${MOST} of ${rows.length} ties are drawn; narrow the filters to see others.`) : undefined,
    h('div', {class: 'two'}, h('div', {},
      h('div', {id: 'network', class: 'picture', role: 'img', 'aria-label': `Network of ${edges.length} ties; the table below says the same`}),
      legend(tie), h('div', {class: 'actions', id: 'pictures'})),
    h('section', {id: 'behind', 'aria-live': 'polite'}, await behind(state, tie))),
    h('details', {}, h('summary', {}, 'The ties as a table'), table(state, rows.slice(0, 1000))),
    panel(text)];
}

export async function shown(root, state) {
  const place = root.querySelector('#network');
  if (!place) return;
  await script('cytoscape.js');
  await script('layout-base.js');
  await script('cose-base.js');
  await script('cytoscape-fcose.js');
  const style = getComputedStyle(document.documentElement);
  const color = name => style.getPropertyValue(name).trim();
  const nodes = new Map();
  edges.forEach(row => {
    nodes.set(row.source, {id: row.source, label: row.sourceName, kind: 'actor'});
    if (!nodes.has(row.target)) nodes.set(row.target, {id: row.target, label: row.targetName, kind: state.get('tie') === 'agreement' ? 'concept' : 'actor'});
  });
  const ties = id => edges.filter(row => row.source === id || row.target === id).length;
  const most = Math.max(...[...nodes.keys()].map(ties), 1);
  const strongest = Math.max(...edges.map(row => Number(row.number)));
  const picture = cytoscape({
    container: place,
    elements: [...[...nodes.values()].map(data => ({data: {...data, size: ties(data.id) / most}})), ...edges.map((row, i) => ({data: {id: `e${i}`, source: row.source, target: row.target,
      width: 1 + 7 * Number(row.number) / strongest, stance: row.stance ?? '', row}}))],
    style: [
      {selector: 'node', style: {label: 'data(label)', 'font-size': 11, color: color('--ink'), 'background-color': color('--person'), width: 'mapData(size, 0, 1, 16, 44)',
        height: 'mapData(size, 0, 1, 16, 44)', 'text-wrap': 'wrap', 'text-max-width': 110, 'text-valign': 'bottom', 'text-margin-y': 3,
        'text-outline-color': color('--raised'), 'text-outline-width': 2}},
      {selector: 'node[kind = "concept"]', style: {shape: 'round-rectangle', 'background-color': color('--group')}},
      {selector: 'edge', style: {width: 'data(width)', 'line-color': color('--faint'), 'curve-style': 'bezier', opacity: .75, 'target-arrow-color': color('--faint'),
        'target-arrow-shape': state.get('tie') === 'together' ? 'none' : 'triangle', 'arrow-scale': .8}},
      {selector: 'edge[stance = "supports"]', style: {'line-color': color('--for'), 'target-arrow-color': color('--for')}},
      {selector: 'edge[stance = "opposes"]', style: {'line-color': color('--against'), 'target-arrow-color': color('--against'), 'line-style': 'dashed'}},
      {selector: ':selected', style: {'line-color': color('--accent'), 'target-arrow-color': color('--accent'), opacity: 1, 'border-width': 3, 'border-color': color('--ink')}},
    ],
  });
  picture.layout({name: 'fcose', randomize: true, animate: false, quality: 'default', nodeSeparation: 90, idealEdgeLength: 95, nodeRepulsion: 6500, packComponents: true}).run();
  picture.on('tap', 'edge', event => {
    const row = event.target.data('row');
    go({...Object.fromEntries(state), source: row.source, target: row.target, stance: row.stance});
  });
  const chosen = edges.findIndex(row => row.source === state.get('source') && row.target === state.get('target'));
  if (chosen >= 0) picture.$id(`e${chosen}`).select();
  root.querySelector('#pictures').append(h('button', {class: 'quiet', onclick: () => download('network.png', 'image/png', picture.png({output: 'blob', full: true, scale: 2, bg: color('--raised')}))},
    'Save as PNG'));
}

function conditions(state, tie) {
  return [is('act', tie === 'addresses' && state.get('act')), is('type', tie === 'together' && state.get('type')), is('concept', tie === 'agreement' && state.get('concept')),
    is('outlet', state.get('outlet')), ...between('day', state.get('from'), state.get('to'))];
}

async function behind(state, tie) {
  if (!state.get('source')) return [h('h2', {}, 'What stands behind a tie'), h('p', {}, 'Choose an edge in the picture or a row in the table.')];
  const text = narrowed(await question(`${tie}-evidence`), [...conditions(state, tie), is('source', state.get('source')), is('target', state.get('target')),
    /^(supports|opposes)$/.test(state.get('stance') ?? '') ? `FILTER (?stance = "${state.get('stance')}")` : '']);
  const rows = await ask(text);
  return [h('h2', {}, `${rows.length} ${rows.length === 1 ? 'piece' : 'pieces'} of evidence`), evidence(rows), panel(text)];
}

function table(state, rows) {
  return h('div', {class: 'scroll'}, h('table', {}, h('thead', {}, h('tr', {}, ['from', 'to', 'number', 'first', 'last'].map(name => h('th', {scope: 'col'}, name)))),
    h('tbody', {}, rows.map(row => h('tr', {class: row.stance ?? ''}, h('td', {}, row.sourceName),
      h('td', {}, link(row.stance ? `${row.stance} ${row.targetName}` : row.targetName, {...Object.fromEntries(state), source: row.source, target: row.target, stance: row.stance})),
      h('td', {class: 'number'}, row.number), h('td', {}, row.first ?? ''), h('td', {}, row.last ?? ''))))));
}

function legend(tie) {
  const dot = (color, text) => {
    const mark = h('i');
    mark.style.background = `var(${color})`;
    return h('span', {}, mark, text);
  };
  return h('div', {class: 'legend'}, dot('--person', 'actor'), tie === 'agreement' ? [dot('--group', 'concept'), dot('--for', 'supports'), dot('--against', 'opposes (dashed)')] : []);
}
