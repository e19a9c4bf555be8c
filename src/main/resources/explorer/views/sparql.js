// The editor.
import {address, h, reason, title} from '../page.js';
import {ENDPOINT, answer, questions} from '../sparql.js';
import {script, styles} from '../libraries.js';
import {complete} from '../editor/completion.js';
import {show} from '../editor/answer.js';
import {declare, declared} from '../editor/prefixes.js';
import {snippets} from '../editor/snippets.js';
import {keep, kept, opened, row} from '../editor/tabs.js';

const FIRST = '# Who denies something?\nSELECT ?speaker ?words ?day\nWHERE {\n  ?statement a ng:Statement ;\n             ng:speechAct code:deny ;\n             ng:speaker/skos:prefLabel ?speaker ;\n             ng:content/oa:hasSelector/oa:exact ?words .\n  OPTIONAL { ?statement ng:saidOn ?day }\n}\nLIMIT 100\n';
let tabs;
let look;

export async function render(state) {
  const {questions: all, prefixes} = await questions();
  const named = all.find(each => each.name === state.get('question'));
  const text = state.get('query') ?? named?.text;
  tabs = kept() ?? {texts: [declared(FIRST, prefixes)], at: 0};
  if (text) tabs = opened(declared(text, prefixes), tabs);
  look = state.get('as') ?? '';
  const select = h('select', {id: 'questions'}, h('option', {value: ''}, 'choose a question …'), grouped(all).map(([heading, questions]) => h('optgroup', {label: heading},
    questions.map(each => h('option', {value: each.name, selected: each === named}, each.question)))));
  return [title('SPARQL', 'The usual prefixes declare themselves. Ctrl-Enter asks, Ctrl-Space completes a name; the address of this page holds the query.'),
    h('div', {class: 'controls'}, h('div', {class: 'control wide'}, h('label', {for: 'questions'}, 'Questions of the program'), select)),
    h('div', {id: 'tabs'}), h('div', {id: 'editor', role: 'tabpanel', 'aria-label': 'Query'}),
    h('div', {class: 'actions'}, h('button', {id: 'run'}, 'Ask'), h('button', {id: 'stop', class: 'quiet', hidden: true}, 'Stop'), h('span', {id: 'asked', role: 'status', class: 'note'})),
    h('div', {id: 'answer'}), h('div', {id: 'elsewhere'})];
}

/** The program's questions under the headings of what they are about. */
function grouped(all) {
  const groups = new Map();
  all.forEach(each => groups.set(each.group ?? 'Questions', [...groups.get(each.group ?? 'Questions') ?? [], each]));
  return [...groups];
}

export async function shown(root, state) {
  styles('yasqe.css');
  await script('yasqe.js');
  const {questions: all, prefixes} = await questions();
  Yasqe.defaults.autocompleters = []; // they would ask servers elsewhere
  const find = selector => root.querySelector(selector);
  const editor = new Yasqe(find('#editor'), {value: tabs.texts[tabs.at], persistenceId: null, showQueryButton: false, requestConfig: {endpoint: ENDPOINT}});
  editor.getInputField().setAttribute('aria-label', 'SPARQL query');
  find('.CodeMirror-scroll').setAttribute('tabindex', '0');
  const draw = focus => {
    keep(tabs);
    find('#tabs').replaceChildren(row(tabs, {choose, add: () => choose(undefined), close: at => {
      tabs = {texts: tabs.texts.filter((text, i) => i !== at), at: Math.max(at - 1, 0)};
      choose(tabs.at);
    }}));
    if (focus) find(`#tab-${tabs.at}`).focus();
  };
  const choose = (at, focus) => {
    tabs = at === undefined ? {texts: [...tabs.texts, '# a new query\nSELECT *\nWHERE {\n  ?s ?p ?o\n}\nLIMIT 100\n'], at: tabs.texts.length} : {...tabs, at};
    look = '';
    editor.setValue(tabs.texts[tabs.at]);
    find('#answer').replaceChildren();
    find('#elsewhere').replaceChildren();
    draw(focus);
  };
  const run = () => {
    declare(editor, prefixes);
    tabs.texts[tabs.at] = editor.getValue();
    draw();
    return ask(find, editor);
  };
  find('#run').addEventListener('click', run);
  find('#questions').addEventListener('change', event => {
    const text = all.find(each => each.name === event.target.value)?.text;
    if (!text) return;
    tabs = opened(declared(text, prefixes), tabs);
    choose(tabs.at);
    run();
  });
  editor.on('change', () => {
    tabs.texts[tabs.at] = editor.getValue();
    keep(tabs);
    mark(editor);
  });
  editor.addKeyMap({'Ctrl-Enter': run, 'Cmd-Enter': run, 'Ctrl-Space': () => complete(editor, prefixes)});
  editor.on('inputRead', (any, change) => { if (change.text[0] === ':') complete(editor, prefixes); });
  editor.on('endCompletion', () => declare(editor, prefixes));
  draw();
  if (state.get('query') || state.get('question')) await run();
}

/** Marks the line of a mistake, or takes the mark away. */
function mark(editor, line) {
  editor.eachLine(each => editor.removeLineClass(each, 'background', 'mistake'));
  if (line !== undefined) editor.addLineClass(line, 'background', 'mistake');
}

async function ask(find, editor) {
  const query = editor.getValue(), place = find('#answer'), asked = find('#asked'), stop = find('#stop');
  const put = () => history.replaceState({}, '', address({view: 'sparql', query, as: look}));
  put();
  mark(editor);
  const leave = new AbortController();
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(2);
  const tell = () => { asked.textContent = `Asking … ${Math.floor(seconds())} s`; };
  const ticking = setInterval(tell, 1000);
  tell();
  stop.hidden = false;
  stop.onclick = () => leave.abort();
  place.setAttribute('aria-busy', 'true');
  try {
    const full = await answer(query, leave.signal);
    const time = `${seconds()} s`;
    await show(place, query, full, time, look, name => { look = name; put(); });
    asked.textContent = `Answered in ${time}.`;
  } catch (problem) {
    asked.textContent = '';
    const at = /line (\d+), column (\d+)/.exec(problem.message);
    if (at) {
      mark(editor, Number(at[1]) - 1);
      editor.setCursor(Number(at[1]) - 1, Math.max(Number(at[2]) - 1, 0));
      editor.focus();
    }
    const words = problem.name === 'AbortError' ? `Stopped after ${seconds()} s.` : reason(problem);
    place.replaceChildren(h('div', {class: 'failed', role: 'alert'}, h('p', {}, words), at ? h('p', {class: 'note'}, `The cursor is there: line ${at[1]}, column ${at[2]}.`) : undefined));
  } finally {
    clearInterval(ticking);
    stop.hidden = true;
    place.removeAttribute('aria-busy');
    find('#elsewhere').replaceChildren(snippets(query));
  }
}
