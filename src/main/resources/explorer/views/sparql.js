// The editor.
import {address, empty, go, h, thing, title} from '../page.js';
import {ENDPOINT, answer, ask, fileAddress, question} from '../sparql.js';
import {script, styles} from '../libraries.js';

const FIRST = 'SELECT ?speaker ?words ?day\nWHERE {\n  ?statement a ng:Statement ;\n             ng:speechAct code:deny ;\n             ng:speaker/skos:prefLabel ?speaker ;\n             ng:content/oa:hasSelector/oa:exact ?words .\n  OPTIONAL { ?statement ng:saidOn ?day }\n}\nLIMIT 100\n';
const SHOWN = 1000;
const SPACES = [['ng:', 'https://w3id.org/newsgraph/ns#'], ['code:', 'https://w3id.org/newsgraph/code/']];
let chosen = FIRST;
let known;

export async function render(state) {
  const {questions} = await (await fetch('/explorer/questions.json')).json();
  const named = questions.find(each => each.name === state.get('question'));
  chosen = state.get('query') ?? named?.text ?? FIRST;
  const select = h('select', {id: 'questions', onchange: event => go({view: 'sparql', question: event.target.value})}, h('option', {value: ''}, 'choose a question …'),
    questions.map(each => h('option', {value: each.name, selected: each === named}, each.question)));
  return [title('SPARQL', 'The usual prefixes need not be declared. Ctrl-Enter asks, Ctrl-Space completes a name; the address of this page holds the query.'),
    h('div', {class: 'controls'}, h('div', {class: 'control'}, h('label', {for: 'questions'}, 'Questions of the program'), select)),
    h('div', {id: 'editor'}), h('div', {class: 'actions'}, h('button', {id: 'run'}, 'Ask')), h('div', {id: 'answer', 'aria-live': 'polite'})];
}

export async function shown(root, state) {
  styles('yasqe.css');
  await script('yasqe.js');
  Yasqe.defaults.autocompleters = []; // they would ask servers elsewhere
  const editor = new Yasqe(root.querySelector('#editor'), {value: chosen, persistenceId: null, showQueryButton: false, requestConfig: {endpoint: ENDPOINT}});
  editor.getInputField().setAttribute('aria-label', 'SPARQL query');
  root.querySelector('.CodeMirror-scroll').setAttribute('tabindex', '0');
  const run = () => {
    const query = editor.getValue();
    history.replaceState({}, '', address({view: 'sparql', query}));
    return show(root.querySelector('#answer'), query, editor);
  };
  root.querySelector('#run').addEventListener('click', run);
  editor.addKeyMap({'Ctrl-Enter': run, 'Cmd-Enter': run, 'Ctrl-Space': () => complete(editor)});
  editor.on('inputRead', (any, change) => { if (change.text[0] === ':') complete(editor); });
  if (state.get('query') || state.get('question')) await show(root.querySelector('#answer'), chosen, editor);
}

/** Offers this graph's classes, properties, codes and known actors for the name at the cursor. */
async function complete(editor) {
  const terms = await (known ??= question('terms').then(ask));
  editor.showHint({completeSingle: false, hint: () => {
    const cursor = editor.getCursor();
    const before = /[\w-]*:?[\w.-]*$/.exec(editor.getLine(cursor.line).slice(0, cursor.ch))[0];
    const list = terms.map(term => ({text: short(term.term), displayText: `${short(term.term)}  ${term.label}`}))
      .filter(term => term.text.startsWith(before) || term.displayText.toLowerCase().includes(before.toLowerCase().replace(/^\w*:/, '')) && before.length > 3);
    return {list: list.slice(0, 60), from: {line: cursor.line, ch: cursor.ch - before.length}, to: cursor};
  }});
}

function short(iri) {
  for (const [prefix, space] of SPACES) if (iri.startsWith(space)) return prefix + iri.slice(space.length);
  return `<${iri}>`;
}

async function show(place, query, editor) {
  place.replaceChildren(h('p', {class: 'busy'}, 'Asking …'));
  const began = performance.now();
  try {
    const full = await answer(query);
    const time = `${((performance.now() - began) / 1000).toFixed(2)} s`;
    place.replaceChildren(...[outcome(full, time), downloads(query), snippets(query)].flat(Infinity).filter(Boolean));
  } catch (problem) {
    const at = /line (\d+), column (\d+)/.exec(problem.message);
    if (at) editor.setCursor(Number(at[1]) - 1, Math.max(Number(at[2]) - 1, 0));
    place.replaceChildren(h('div', {class: 'failed', role: 'alert'}, h('p', {}, problem.message)));
  }
}

function outcome(full, time) {
  if (full.boolean !== undefined) return [h('p', {}, full.boolean ? 'yes' : 'no', ` (${time})`)];
  const names = full.head.vars, rows = full.results.bindings;
  if (!rows.length) return [empty(`No rows (${time}).`, 'Take a pattern away or make it OPTIONAL to see which one nothing fits.')];
  return [h('p', {class: 'lead'}, `${rows.length} rows in ${time}${rows.length > SHOWN ? `; the first ${SHOWN} are shown, the files have all` : ''}`),
    h('div', {class: 'scroll'}, h('table', {}, h('thead', {}, h('tr', {}, names.map(name => h('th', {scope: 'col'}, name)))),
      h('tbody', {}, rows.slice(0, SHOWN).map(row => h('tr', {}, names.map(name => h('td', {}, cell(row[name]))))))))];
}

function cell(term) {
  if (!term) return '';
  if (term.type !== 'uri') return term.value;
  const short = decodeURI(term.value.replace(/^.*?\/id\//, '').replace(/^.*[#]/, '#'));
  return term.value.includes('/id/') ? thing(short, term.value) : h('a', {href: term.value, rel: 'noreferrer'}, term.value);
}

function downloads(query) {
  return h('div', {class: 'actions'}, ['csv', 'tsv', 'json', 'xml'].map(format => h('a', {class: 'button quiet', href: fileAddress(query, format), download: `newsgraph.${format}`}, format.toUpperCase())));
}

/** How to ask the same from elsewhere. */
function snippets(query) {
  const endpoint = location.origin + ENDPOINT;
  const quoted = JSON.stringify(query);
  const all = {
    curl: `curl ${endpoint} -H 'Accept: text/csv' --data-urlencode query@- <<'SPARQL'\n${query}\nSPARQL`,
    Python: `import io, pandas, requests\n\nanswer = requests.post(${JSON.stringify(endpoint)}, data={"query": ${quoted}}, headers={"Accept": "text/csv"})\nanswer.raise_for_status()\nrows = pandas.read_csv(io.StringIO(answer.text))`,
    R: `library(httr2)\n\nrows <- request(${JSON.stringify(endpoint)}) |>\n  req_body_form(query = ${quoted}) |>\n  req_headers(Accept = "text/csv") |>\n  req_perform() |>\n  resp_body_string() |>\n  read.csv(text = _)`,
    Java: `try (QueryExec query = QueryExecHTTP.service(${JSON.stringify(endpoint)}).query(${quoted}).build()) {\n    query.select().forEachRemaining(System.out::println);\n}`,
  };
  return Object.entries(all).map(([name, code]) => h('details', {class: 'sparql'}, h('summary', {}, `Ask it with ${name}`), h('pre', {tabindex: 0}, code)));
}
