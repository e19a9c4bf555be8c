// Finds the view that the address names, and shows it.
import {h, reason} from './page.js';

const VIEWS = {
  overview: 'Overview', network: 'Network', positions: 'Positions', ledger: 'Incidents', timeline: 'Timeline', map: 'Map', reader: 'Reader', sparql: 'SPARQL',
};
const root = document.getElementById('view');
const progress = document.getElementById('progress');
let turn = 0;
let before;
let drawn;

async function show() {
  const mine = ++turn;
  drawn = location.search;
  const state = new URLSearchParams(location.search);
  const name = state.get('view') ?? 'overview';
  state.set('view', name);
  const same = before === name;
  const held = same ? document.activeElement?.id : undefined;
  before = name;
  document.getElementById('views').replaceChildren(...Object.entries(VIEWS).map(([view, label]) =>
    h('a', {href: `/?view=${view}`, 'data-inside': true, 'aria-current': view === name ? 'page' : undefined}, label)));
  document.getElementById('words').value = state.get('q') ?? '';
  root.setAttribute('aria-busy', 'true');
  const waiting = wait();
  try {
    if (!(name in VIEWS) && name !== 'search') throw new Error(`There is no view “${name}”; the menu above has all of them.`);
    const view = await import(`./views/${name}.js`);
    const content = await view.render(state);
    if (mine === turn) root.replaceChildren(...content.flat(Infinity).filter(Boolean));
    if (mine === turn && view.shown) await view.shown(root, state);
  } catch (problem) {
    if (mine === turn) root.replaceChildren(h('div', {class: 'failed', role: 'alert'}, h('h1', {}, 'This could not be shown'), h('p', {}, reason(problem))));
  }
  clearInterval(waiting);
  if (mine !== turn) return;
  progress.textContent = '';
  root.removeAttribute('aria-busy');
  if (held) document.getElementById(held)?.focus({preventScroll: true});
  else if (!same) scrollTo(0, 0);
}

/** Says after a moment that something is under way, and for how long. */
function wait() {
  const began = Date.now();
  return setInterval(() => {
    const seconds = Math.floor((Date.now() - began) / 1000);
    progress.textContent = seconds < 2 ? 'Reading the graph …' : `Reading the graph … ${seconds} s`;
  }, 300);
}

/** After a choice within a view what was asked for gets the focus, else the whole view. */
function arrive(same) {
  const place = same && root.querySelector('[data-arrival]') || root;
  place.focus({preventScroll: true});
  if (place !== root) place.scrollIntoView({block: 'nearest'});
}

// a link to a place on the page, such as the one that skips the menu, leaves the view as it is
addEventListener('popstate', event => {
  if (!event.isTrusted || location.search !== drawn) show();
});
document.addEventListener('click', event => {
  const anchor = event.target.closest?.('a[data-inside]');
  if (!anchor || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const from = before;
  history.pushState({}, '', anchor.getAttribute('href'));
  show().then(() => arrive(before === from));
});
document.getElementById('search').addEventListener('submit', event => {
  event.preventDefault();
  history.pushState({}, '', `/?${new URLSearchParams(new FormData(event.target))}`);
  show();
});
show();
