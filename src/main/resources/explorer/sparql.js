// The graph's endpoint, and the questions that the views ask.
import {address, h} from './page.js';

export const ENDPOINT = '/newsgraph/sparql';
const files = new Map();
const actors = new Map();

/** Text of a question of the explorer. */
export async function question(name) {
  if (!files.has(name)) {
    const answer = await fetch(`/explorer/queries/${name}.rq`);
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${answer.statusText}`);
    files.set(name, await answer.text());
  }
  return files.get(name);
}

/** The questions of the program, and the base of the graph's own things. */
export async function questions() {
  if (!files.has('/')) files.set('/', await (await fetch('/explorer/questions.json')).json());
  return files.get('/');
}

/** Puts conditions where the question has its line #filters. */
export function narrowed(text, conditions) {
  return text.replace(/^\s*#filters\n/m, conditions.filter(Boolean).map(condition => `  ${condition}\n`).join(''));
}

/** A condition that a variable is this thing; none without one. */
export function is(variable, iri) {
  return iri ? `FILTER (?${variable} = <${iri.replace(/[<>"{}|\\^`\s]/g, encodeURIComponent)}>)` : '';
}

/** Conditions that a day lies between two; one that is not given is open. */
export function between(variable, from, to) {
  const ok = /^\d{4}-\d\d-\d\d$/;
  return [ok.test(from ?? '') ? `FILTER (?${variable} >= "${from}"^^xsd:date)` : '', ok.test(to ?? '') ? `FILTER (?${variable} <= "${to}"^^xsd:date)` : ''];
}

/** The same conditions, asked for how much there is in each month. */
export function byMonth(text) {
  const where = text.slice(text.indexOf('WHERE {'), text.lastIndexOf('}') + 1);
  return `SELECT ?month (COUNT(*) AS ?number)\n${where.replace(/\}$/, '  BIND (SUBSTR(STR(?day), 1, 7) AS ?month)\n}')}\nGROUP BY ?month\nORDER BY ?month\n`;
}

/** Asks; rows are objects with the text of each value. Throws an Error with the server's line when it refuses. */
export async function ask(text) {
  const full = await answer(text);
  return full.results.bindings.map(row => Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term.value])));
}

/** Actors whose name has these letters in it, the shortest name first: term and label. */
export function actorsLike(name) {
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N} .'-]/gu, '');
  if (!actors.has(letters)) actors.set(letters, question('actors-like').then(text => ask(narrowed(text, [`FILTER (CONTAINS(LCASE(?label), "${letters}"))`]))));
  return actors.get(letters);
}

/** Asks; the answer as SPARQL's JSON has it, or {triples} in N-Triples of a query that makes a graph. */
export async function answer(text, signal) {
  const response = await fetch(ENDPOINT, {method: 'POST', body: new URLSearchParams({query: text}), headers: {Accept: 'application/sparql-results+json, application/n-triples;q=0.9'}, signal});
  if (!response.ok) throw new Error((await response.text()).trim() || `${response.status} ${response.statusText}`);
  try {
    return response.headers.get('Content-Type').startsWith('application/n-triples') ? {triples: await response.text()} : await response.json();
  } catch (problem) {
    if (problem.name === 'AbortError') throw problem;
    throw new Error('The answer broke off: it took too long, or was longer than this server gives. Ask for less, or set a LIMIT.');
  }
}

/** Where the answer can be had as a file. */
export function fileAddress(text, format) {
  return `${ENDPOINT}?${new URLSearchParams({query: text, format})}`;
}

/** The query behind a view, to be read, tried and downloaded. */
export function panel(...texts) {
  return h('details', {class: 'sparql'}, h('summary', {}, 'Show the SPARQL'), texts.map(text => [h('pre', {tabindex: 0}, text),
    h('div', {class: 'actions'}, h('a', {class: 'button', href: address({view: 'sparql', query: text}), 'data-inside': true}, 'Open in the editor'),
      h('a', {class: 'button quiet', href: fileAddress(text, 'csv'), download: 'newsgraph.csv'}, 'Download CSV'))]));
}
