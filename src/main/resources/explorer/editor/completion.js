// Names that the graph has: prefixes, classes, properties, codes, actors.
import {actorsLike, ask, question} from '../sparql.js';

const MOST = 60;
let terms;

/**
 * Offers names for what stands before the cursor.
 *
 * @param prefixes IRIs by prefix, as the server knows them
 */
export async function complete(editor, prefixes) {
  terms ??= ask(await question('terms'));
  const cursor = editor.getCursor();
  const before = /[\w-]*:?[\w.-]*$/.exec(editor.getLine(cursor.line).slice(0, cursor.ch))[0];
  const word = before.replace(/^[\w-]*:/, '').toLowerCase();
  const known = (await terms).map(term => entry(term, prefixes));
  const list = known.filter(term => term.text.startsWith(before) || word.length > 1 && term.displayText.toLowerCase().includes(word));
  const starts = Object.keys(prefixes).filter(prefix => before && `${prefix}:`.startsWith(before)).map(prefix => ({text: `${prefix}:`, displayText: `${prefix}:  prefix`}));
  const named = word.length > 2 ? (await actorsLike(word)).map(term => entry(term, prefixes)) : [];
  const all = [...new Map([...starts, ...list, ...named].map(term => [term.text, term])).values()].slice(0, MOST);
  editor.showHint({completeSingle: false, hint: () => ({list: all, from: {line: cursor.line, ch: cursor.ch - before.length}, to: cursor})});
}

function entry({term, label}, prefixes) {
  const text = short(term, prefixes);
  return {text, displayText: `${text}  ${label}`};
}

/** A name with a prefix where SPARQL's grammar allows it, else the whole IRI. */
export function short(iri, prefixes) {
  for (const [prefix, space] of Object.entries(prefixes)) {
    if (iri.startsWith(space) && /^[\w-]+(\.[\w-]+)*$/.test(iri.slice(space.length))) return `${prefix}:${iri.slice(space.length)}`;
  }
  return `<${iri}>`;
}
