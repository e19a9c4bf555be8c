// Elements, and what every view shows in the same way.

/** An element with attributes, listeners (on…) and children; text is never read as markup. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== undefined && child !== null));
  return element;
}

/** The same for SVG. */
export function s(tag, attributes = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== undefined && child !== null && child !== ''));
  return element;
}

/** Why something could not be done, in words for a reader; browsers tell in words of their own that a server does not answer. */
export function reason(problem) {
  const unanswered = problem instanceof TypeError && /fetch|network|load failed/i.test(problem.message);
  return unanswered ? 'The server does not answer. When it runs again (./newsgraph serve), load this page anew; its address holds what you were looking at.' : problem.message;
}

/** The address that shows a view with these parameters. */
export function address(parameters) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value) search.set(name, value);
  return `/?${search}`;
}

/** Goes to a view; the browser's history knows the way back. */
export function go(parameters) {
  history.pushState({}, '', address(parameters));
  dispatchEvent(new PopStateEvent('popstate'));
}

/** A link within the explorer. */
export function link(text, parameters) {
  return h('a', {href: address(parameters), 'data-inside': true}, text);
}

/** A link to the page that the server has of a thing of the graph. */
export function thing(text, iri) {
  return h('a', {href: new URL(iri).pathname + new URL(iri).hash}, text);
}

export function title(text, lead) {
  document.title = `${text} · Newsgraph`;
  return [h('h1', {}, text), lead ? h('p', {class: 'lead'}, lead) : undefined];
}

/** Says why there is nothing, and what to try. */
export function empty(why, ...what) {
  return h('div', {class: 'empty'}, h('p', {}, why), h('p', {}, ...what));
}

/** The sentences behind something. */
export function evidence(rows) {
  return h('ul', {class: 'evidence'}, rows.map(row => h('li', {class: row.stance ?? '', id: row.id},
    h('blockquote', {}, row.before ?? '', row.before || row.after ? h('mark', {}, row.words) : row.words, row.after ?? ''),
    h('p', {class: 'note'}, h('span', {class: `chip ${row.stance ?? ''}`}, row.stance ? `${row.stance} · ${row.label}` : row.label), ' ',
      [row.day, row.outletName].filter(Boolean).join(' · '), ' · ',
      link(row.file, {view: 'reader', article: row.article, thing: row.thing}), ' · ', thing('page', row.thing)))));
}
