// Elements, and what every view shows in the same way.

/** An element with attributes, listeners (on…) and children; text is never read as markup. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter(child => child !== undefined && child !== null));
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
  element.append(...children.flat());
  return element;
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

export function busy(what) {
  return h('p', {class: 'busy', role: 'status'}, `${what} …`);
}

/** A labelled choice that stands in the view's address. */
export function choice(label, name, state, options, all = 'all') {
  const id = `choice-${name}`;
  const select = h('select', {id, onchange: event => go({...Object.fromEntries(state), [name]: event.target.value})},
    all === null ? [] : h('option', {value: ''}, all),
    options.map(option => h('option', {value: option.value, selected: state.get(name) === option.value}, option.name)));
  return h('div', {class: 'control'}, h('label', {for: id}, label), select);
}

/** A labelled day that stands in the view's address. */
export function day(label, name, state) {
  const id = `day-${name}`;
  return h('div', {class: 'control'}, h('label', {for: id}, label),
    h('input', {id, type: 'date', value: state.get(name) ?? '', onchange: event => go({...Object.fromEntries(state), [name]: event.target.value})}));
}

/** The sentences behind something. */
export function evidence(rows) {
  return h('ul', {class: 'evidence'}, rows.map(row => h('li', {class: row.stance ?? ''},
    h('blockquote', {}, row.words),
    h('p', {class: 'note'}, h('span', {class: `chip ${row.stance ?? ''}`}, row.stance ? `${row.stance} · ${row.label}` : row.label), ' ',
      [row.day, row.outletName].filter(Boolean).join(' · '), ' · ',
      link(row.file, {view: 'reader', article: row.article, thing: row.thing}), ' · ', thing('page', row.thing)))));
}

/** Offers a file of what is shown. */
export function download(name, type, content) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], {type}));
  const anchor = h('a', {href: url, download: name});
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** A picture as a file that looks the same elsewhere: its styles are written into it. */
export function savePicture(svg, name) {
  const copy = svg.cloneNode(true);
  const from = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, i) => {
    const style = getComputedStyle(from[i]);
    for (const property of ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size']) {
      element.setAttribute(property, style.getPropertyValue(property));
    }
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  download(name, 'image/svg+xml', new XMLSerializer().serializeToString(copy));
}
