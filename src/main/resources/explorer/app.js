// Finds the view that the address names, and shows it.
import {busy, h} from './page.js';

const VIEWS = {
  overview: 'Overview', network: 'Network', positions: 'Positions', ledger: 'Incidents', timeline: 'Timeline', map: 'Map', reader: 'Reader', sparql: 'SPARQL',
};
const root = document.getElementById('view');
let turn = 0;

async function show() {
  const mine = ++turn;
  const state = new URLSearchParams(location.search);
  const name = state.get('view') ?? 'overview';
  state.set('view', name);
  document.getElementById('views').replaceChildren(...Object.entries(VIEWS).map(([view, label]) =>
    h('a', {href: `/?view=${view}`, 'data-inside': true, 'aria-current': view === name ? 'page' : undefined}, label)));
  document.getElementById('words').value = state.get('q') ?? '';
  root.replaceChildren(busy('Reading the graph'));
  root.setAttribute('aria-busy', 'true');
  try {
    if (!/^[a-z]+$/.test(name)) throw new Error(`There is no view "${name}".`);
    const view = await import(`./views/${name}.js`);
    const content = await view.render(state);
    if (mine === turn) root.replaceChildren(...content.flat(Infinity).filter(Boolean));
    if (mine === turn && view.shown) await view.shown(root, state);
  } catch (problem) {
    if (mine === turn) root.replaceChildren(h('div', {class: 'failed', role: 'alert'}, h('h1', {}, 'This could not be shown'), h('p', {}, problem.message)));
  }
  if (mine === turn) root.removeAttribute('aria-busy');
}

addEventListener('popstate', show);
document.addEventListener('click', event => {
  const anchor = event.target.closest?.('a[data-inside]');
  if (!anchor || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState({}, '', anchor.href);
  show().then(() => root.focus());
});
document.getElementById('search').addEventListener('submit', event => {
  event.preventDefault();
  history.pushState({}, '', `/?${new URLSearchParams(new FormData(event.target))}`);
  show();
});
show();
