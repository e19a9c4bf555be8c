// Text with the stretches over which the same marks lie. Offsets are code points of the original.

/**
 * The blocks of a file.
 *
 * @param blocks text, and starts: the original's offset of each UTF-16 character
 * @param spans from, to
 */
export function fromFile(blocks, spans) {
  return blocks.map(block => {
    const points = [];
    for (let i = 0; i < block.text.length; i += block.text.codePointAt(i) > 0xffff ? 2 : 1) points.push({at: block.starts[i], text: String.fromCodePoint(block.text.codePointAt(i))});
    return {tag: block.kind === 'HEADLINE' ? 'h2' : 'p', pieces: pieces(points, spans)};
  });
}

/** The sentences that the quotes give, in order; a gap stands where the article goes on without evidence. */
export function fromQuotes(rows, spans) {
  const all = new Map();
  rows.forEach(row => {
    const start = Number(row.start) - [...row.prefix ?? ''].length;
    const text = `${row.prefix ?? ''}${row.exact}${row.suffix ?? ''}`;
    const key = row.sentence ?? `at ${start}`;
    if (text.length > (all.get(key)?.text.length ?? 0)) all.set(key, {start, text, end: start + [...text].length});
  });
  const sorted = [...all.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = sorted.filter((sentence, i) => !sorted.some((other, j) => i !== j && other.start <= sentence.start && other.end >= sentence.end
    && (other.end - other.start > sentence.end - sentence.start || j < i)));
  return kept.map((sentence, i) => ({gap: i > 0 && kept[i - 1].end + 4 < sentence.start,
    pieces: pieces([...sentence.text].map((text, at) => ({at: sentence.start + at, text})), spans)}));
}

/** Neighbouring characters under the same marks, together. */
function pieces(points, spans) {
  if (!points.length) return [];
  const first = points[0].at, last = points.at(-1).at;
  const near = spans.filter(span => span.from <= last && span.to > first);
  const edges = new Set(near.flatMap(span => [span.from, span.to]));
  const found = [];
  points.forEach(({at, text}, i) => {
    const crossed = i === 0 || [...edges].some(edge => edge > points[i - 1].at && edge <= at);
    if (crossed) found.push({text: '', over: near.filter(span => span.from <= at && span.to > at)});
    found.at(-1).text += text;
  });
  return found;
}
