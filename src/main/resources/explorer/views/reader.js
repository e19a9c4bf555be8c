// An article with what the graph makes of its words: whole when its file is there, else the sentences around the evidence.
import {empty, h, link, thing, title} from '../page.js';
import {whole} from '../files.js';
import {fromFile, fromQuotes} from '../drawing/text.js';
import {ask, is, narrowed, panel, question} from '../sparql.js';

const SORTS = {statement: 'statement', incident: 'incident', policy: 'position', actor: 'actor'};

export async function render(state) {
  const article = state.get('article');
  return article ? read(article, state) : list(state);
}

async function list(state) {
  const text = await question('article-list');
  const rows = await ask(text);
  const words = (state.get('find') ?? '').toLowerCase();
  const fits = rows.filter(row => !words || [row.headline, row.outlet, row.day, row.file].some(value => value?.toLowerCase().includes(words)));
  const find = h('input', {id: 'find', type: 'search', value: state.get('find') ?? '', onchange: event => {
    history.replaceState({}, '', `/?${new URLSearchParams({view: 'reader', find: event.target.value})}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }});
  return [title('Articles', 'Choose one to read what the graph makes of its words.'),
    h('div', {class: 'controls'}, h('div', {class: 'control'}, h('label', {for: 'find'}, 'Headline, outlet or day'), find)),
    fits.length ? h('div', {class: 'scroll'}, h('table', {},
      h('thead', {}, h('tr', {}, ['day', 'outlet', 'headline', 'statements'].map(name => h('th', {scope: 'col'}, name)))),
      h('tbody', {}, fits.map(row => h('tr', {}, h('td', {class: 'day'}, row.day ?? 'no date'), h('td', {}, row.outlet ?? ''),
        h('td', {}, link(row.headline ?? row.file, {view: 'reader', article: row.article})), h('td', {class: 'number'}, row.statements))))))
      : empty(rows.length ? 'No article fits these words.' : 'There are no articles.', rows.length ? link('All articles', {view: 'reader'}) : 'Read some with ./newsgraph build.'),
    h('div', {class: 'actions'}, whole('annotations', 'All marks as Web Annotations')), panel(text)];
}

async function read(article, state) {
  const text = narrowed(await question('article-words'), [is('article', article)]);
  const [rows, articles, source] = await Promise.all([ask(text), question('article-list').then(ask), fileOf(article)]);
  const about = articles.find(row => row.article === article);
  const head = title(about?.headline ?? article, [about?.outlet, about?.day, about?.file].filter(Boolean).join(' · '));
  if (!rows.length && !source.blocks.length) return [head, empty('The graph holds no words of this article.', link('All articles', {view: 'reader'})), panel(text)];
  const spans = rows.map(row => ({...row, from: Number(row.start), to: Number(row.end)}));
  const body = source.blocks.length ? fromFile(source.blocks, spans) : fromQuotes(rows, spans);
  const chosen = state.get('thing');
  const page = h('div', {class: 'text'}, body.map(paragraph => h(paragraph.tag ?? 'p', {}, paragraph.gap ? h('span', {class: 'gap'}, '[…] ') : '', paragraph.pieces.map(piece => painted(piece, chosen)))));
  const boxes = Object.entries(SORTS).map(([sort, name]) => h('label', {class: 'box'}, h('input', {type: 'checkbox', checked: true, onchange: event => page.classList.toggle(`no-${sort}`, !event.target.checked)}),
    h('span', {class: 'text'}, h('mark', {class: sort}, sort === 'actor' ? h('u', {}, name) : name))));
  return [head, h('p', {}, thing('The article’s page', article), ' · ', link('All articles', {view: 'reader'})), h('fieldset', {class: 'legend'}, h('legend', {class: 'hidden'}, 'Marks'), boxes),
    h('p', {class: 'left'}, source.blocks.length ? 'The whole text, from its file.' : `Only the sentences that carry evidence: ${source.reason}.`),
    h('div', {class: 'two'}, page, aside(spans, chosen, article)), panel(text)];
}

export function shown(root) {
  root.querySelector('mark.chosen')?.scrollIntoView({block: 'center'});
}

async function fileOf(article) {
  const response = await fetch(`/explorer/source.json?${new URLSearchParams({article})}`);
  return response.ok ? response.json() : {blocks: [], reason: (await response.text()).trim()};
}

/** A stretch of text within the marks that lie over it. */
function painted({text, over}, chosen) {
  return [...over].sort((a, b) => (b.to - b.from) - (a.to - a.from)).reduceRight((inner, span) => h('mark', {class: `${span.sort} ${span.thing === chosen ? 'chosen' : ''}`, title: span.label},
    span.sort === 'actor' ? h('a', {href: new URL(span.iri).pathname}, inner) : inner), document.createTextNode(text));
}

/** What is marked, in the order of the text; choosing one shows its words. */
function aside(spans, chosen, article) {
  const things = [...new Map(spans.filter(span => span.sort !== 'actor').map(span => [span.thing, span])).values()];
  return h('section', {class: 'marks'}, h('h2', {}, 'What is marked'), h('ol', {}, things.map(span => h('li', {class: span.sort},
    h('a', {href: `/?${new URLSearchParams({view: 'reader', article, thing: span.thing})}`, 'data-inside': true, 'aria-current': span.thing === chosen ? 'true' : undefined}, span.label), ' ',
    thing('page', span.thing), span.sort === 'incident' && span.iri ? [' · ', link('ledger', {view: 'ledger', incident: span.iri})] : undefined))));
}
