// Names and sentences that hold some words.
import {empty, h, link, title} from '../page.js';

export async function render(state) {
  const words = state.get('q') ?? '';
  const response = await fetch(`/search?${new URLSearchParams({q: words})}`, {headers: {Accept: 'application/json'}});
  if (!response.ok) throw new Error((await response.text()).trim());
  const {hits} = await response.json();
  return [title(`“${words}”`, `${hits.length} found`), hits.length ? h('ul', {class: 'evidence'}, hits.map(hit => h('li', {},
    h('a', {href: hit.page}, hit.label), ' ', h('span', {class: 'chip'}, hit.kind), hit.snippet ? h('blockquote', {}, snippet(hit.snippet)) : undefined,
    hit.article ? h('p', {class: 'note'}, [hit.outlet, hit.day].filter(Boolean).join(' · '), ' · ', link(hit.headline || 'read it there', {view: 'reader', article: hit.article, thing: hit.iri})) : undefined)))
    : empty('Nothing holds these words.', 'Try fewer or other words; a word may end with *.')];
}

/** The server puts what was found between » and «. */
function snippet(text) {
  return text.split(/»(.*?)«/gs).map((part, i) => i % 2 ? h('mark', {}, part) : part);
}
