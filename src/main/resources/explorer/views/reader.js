// An article's sentences around the evidence, with what the graph makes of their words.
import {empty, h, link, thing, title} from '../page.js';
import {ask, is, narrowed, panel, question} from '../sparql.js';

export async function render(state) {
  const article = state.get('article');
  return article ? read(article, state.get('thing')) : list();
}

async function list() {
  const text = await question('article-list');
  const rows = await ask(text);
  return [title('Articles', 'Choose one to read its evidence.'), rows.length ? h('div', {class: 'scroll'}, h('table', {},
    h('thead', {}, h('tr', {}, ['day', 'outlet', 'headline', 'statements'].map(name => h('th', {scope: 'col'}, name)))),
    h('tbody', {}, rows.map(row => h('tr', {}, h('td', {}, row.day ?? 'no date'), h('td', {}, row.outlet ?? ''),
      h('td', {}, link(row.headline ?? row.file, {view: 'reader', article: row.article})), h('td', {class: 'number'}, row.statements)))))) : empty('There are no articles.', ''), panel(text)];
}

async function read(article, chosen) {
  const text = narrowed(await question('article-words'), [is('article', article)]);
  const rows = await ask(text);
  const about = (await ask(await question('article-list'))).find(row => row.article === article);
  const head = title(about?.headline ?? article, [about?.outlet, about?.day, about?.file].filter(Boolean).join(' · '));
  if (!rows.length) return [head, empty('The graph holds no words of this article.', link('All articles', {view: 'reader'})), panel(text)];
  return [head, h('p', {}, thing('The article’s page', article), ' · ', link('All articles', {view: 'reader'})),
    h('div', {class: 'legend'}, h('span', {class: 'text'}, mark('statement', 'statement'), ' ', mark('incident', 'incident'), ' ', mark('policy', 'position'), ' ', mark('actor', 'actor'))),
    h('div', {class: 'text'}, sentences(rows).map(sentence => h('p', {}, sentence.gap ? h('span', {class: 'gap'}, '[…] ') : '', painted(sentence, chosen)))), panel(text)];
}

function mark(kind, text) {
  return h('mark', {class: kind}, text);
}

/** The sentences that the quotes give, in order; a gap stands where the article goes on without evidence. */
function sentences(rows) {
  const all = new Map();
  rows.forEach(row => {
    const start = Number(row.start) - [...row.prefix ?? ''].length;
    const text = `${row.prefix ?? ''}${row.exact}${row.suffix ?? ''}`;
    const key = row.sentence ?? `at ${start}`;
    const known = all.get(key) ?? {start, text: '', spans: []};
    if (text.length > known.text.length) Object.assign(known, {start, text});
    known.spans.push({...row, from: Number(row.start), to: Number(row.end)});
    all.set(key, known);
  });
  const sorted = [...all.values()].sort((a, b) => a.start - b.start);
  const kept = sorted.filter((sentence, i) => !sorted.some((other, j) => i !== j && other.start <= sentence.start
    && other.start + [...other.text].length >= sentence.start + [...sentence.text].length && (other.text.length > sentence.text.length || j < i)));
  kept.forEach((sentence, i) => {
    sentence.spans = rows.map(row => ({...row, from: Number(row.start), to: Number(row.end)})).filter(span => span.from >= sentence.start && span.to <= sentence.start + [...sentence.text].length);
    sentence.gap = i > 0 && kept[i - 1].start + [...kept[i - 1].text].length + 4 < sentence.start;
  });
  return kept;
}

/** Offsets are code points, so the text is taken apart into them. */
function painted(sentence, chosen) {
  const points = [...sentence.text];
  const edges = [...new Set([sentence.start, sentence.start + points.length, ...sentence.spans.flatMap(span => [span.from, span.to])])].sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const piece = points.slice(edges[i] - sentence.start, edges[i + 1] - sentence.start).join('');
    const over = sentence.spans.filter(span => span.from <= edges[i] && span.to >= edges[i + 1]);
    pieces.push(over.reduce((inner, span) => {
      const element = h('mark', {class: span.sort, title: span.label}, span.sort === 'actor' ? h('a', {href: new URL(span.iri).pathname}, inner) : inner);
      if (span.thing === chosen) element.style.outline = '2px solid var(--accent)';
      return element;
    }, document.createTextNode(piece)));
  }
  const about = [...new Map(sentence.spans.filter(span => span.sort !== 'actor').map(span => [span.thing, span])).values()];
  return [...pieces, about.length ? h('span', {class: 'note'}, ' ', about.map(span => h('a', {class: 'chip', href: new URL(span.thing).pathname}, span.label))) : ''];
}
