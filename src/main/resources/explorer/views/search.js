// Names and sentences that hold some words.
import {empty, h, thing, title} from '../page.js';

export async function render(state) {
  const words = state.get('q') ?? '';
  const response = await fetch(`/search?${new URLSearchParams({q: words})}`);
  if (!response.ok) throw new Error((await response.text()).trim());
  const {results} = await response.json();
  return [title(`“${words}”`, `${results.length} found`), results.length ? h('ul', {class: 'evidence'}, results.map(hit => h('li', {}, thing(hit.label ?? hit.id, hit.id),
    hit.snippet ? h('blockquote', {}, snippet(hit.snippet)) : undefined)))
    : empty('Nothing holds these words.', 'Try fewer or other words; a word may end with *.')];
}

/** The server marks what was found with <b>; nothing else in it is markup. */
function snippet(text) {
  return text.split(/<b>(.*?)<\/b>/g).map((part, i) => i % 2 ? h('mark', {}, part) : part);
}
