// The prefixes that the server knows, written out where a query uses them.

/** The query with declarations of the known prefixes that it uses and does not declare, below its first comments. */
export function declared(text, prefixes) {
  const lines = missing(text, prefixes);
  if (!lines) return text;
  const head = /^(?:[ \t]*#.*\n|[ \t]*\n)*/.exec(text)[0];
  return head + lines + text.slice(head.length);
}

/** Adds them to what stands in the editor; the cursor stays where it is in the text. */
export function declare(editor, prefixes) {
  const text = editor.getValue(), lines = missing(text, prefixes);
  if (lines) editor.replaceRange(lines, editor.posFromIndex(/^(?:[ \t]*#.*\n|[ \t]*\n)*/.exec(text)[0].length));
}

function missing(text, prefixes) {
  const code = text.replace(/^\s*#.*$/gm, '').replace(/<[^>\s]*>|"(?:[^"\\\n]|\\.)*"/g, ' ');
  return Object.entries(prefixes).filter(([prefix]) => new RegExp(`(?<![\\w:-])${prefix}:`).test(code) && !new RegExp(`PREFIX\\s+${prefix}:`, 'i').test(code))
    .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>\n`).join('');
}
