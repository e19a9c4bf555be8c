// What is in the graph, and eight questions to start from.
import {empty, h, link, s, savePicture, thing, title} from '../page.js';
import {ask, panel, question} from '../sparql.js';

const START = ['02-who-denies-what', '03-conflicting-counts', '01-position-over-time', '06-who-addresses-whom', '10-who-held-which-post', '16-discourse-network',
  '17-attribution-chains', '22-one-sided-incidents'];

export async function render() {
  const names = ['counts', 'articles', 'speakers', 'incident-types', 'problems'];
  const texts = await Promise.all(names.map(question));
  const [[counts], articles, speakers, types, problems] = await Promise.all(texts.map(ask));
  const {questions} = await (await fetch('/explorer/questions.json')).json();
  if (counts.articles === '0') {
    return [title('Nothing has been read yet'), empty('The store has no articles.', 'Read some with ', h('code', {}, './newsgraph build articles/'), ' and come back.')];
  }
  const tiles = Object.entries({articles: 'articles', outlets: 'outlets', actors: 'actors', statements: 'statements', incidents: 'incidents reported', policies: 'attested positions'});
  return [
    title('What the articles say', 'Who says what to whom, which policies they hold, what is reported to have happened, and who asserts or denies it.'),
    h('div', {class: 'tiles'}, tiles.map(([key, label]) => h('div', {class: 'tile'}, h('b', {}, Number(counts[key]).toLocaleString('en')), h('span', {}, label)))),
    h('h2', {}, 'Questions to start from'),
    h('ul', {}, questions.filter(each => START.includes(each.name)).map(each => h('li', {}, link(each.question, {view: 'sparql', question: each.name})))),
    h('div', {class: 'columns'},
      section('Who speaks most', speakers, row => thing(row.name, row.actor)),
      section('What is reported to have happened', types, row => link(row.name, {view: 'timeline', type: row.type, sort: 'incident'}))),
    h('h2', {}, 'Articles by year and outlet'),
    years(articles),
    h('h2', {}, 'What could not be decided'),
    problems.length ? h('div', {class: 'scroll'}, h('table', {}, h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, 'problem'), h('th', {scope: 'col', class: 'number'}, 'number'))),
      h('tbody', {}, problems.map(row => h('tr', {}, h('td', {}, row.problem.replaceAll('-', ' ')), h('td', {class: 'number'}, row.number))))))
      : h('p', {}, 'Nothing: every article was read without a doubt.'),
    panel(...texts),
  ];
}

function section(heading, rows, name) {
  const most = Math.max(...rows.map(row => Number(row.number)), 1);
  return h('section', {}, h('h2', {}, heading), h('table', {}, h('tbody', {}, rows.map(row => h('tr', {}, h('th', {scope: 'row'}, name(row)), h('td', {class: 'number'}, row.number),
    h('td', {'aria-hidden': 'true'}, bar(Number(row.number) / most)))))));
}

function bar(part) {
  const svg = s('svg', {viewBox: '0 0 100 8', preserveAspectRatio: 'none', width: 120, height: 8}, s('rect', {class: 'lane', width: 100 * part, height: 8, rx: 1}));
  svg.style.width = '7rem';
  return svg;
}

/** Columns of articles: years from left to right, outlets stacked. */
function years(rows) {
  const all = [...new Set(rows.map(row => row.year))].sort();
  const outlets = [...new Set(rows.map(row => row.outlet))].sort();
  const most = Math.max(...all.map(year => rows.filter(row => row.year === year).reduce((sum, row) => sum + Number(row.number), 0)));
  const width = Math.max(480, all.length * 70), height = 220, base = height - 24, unit = (base - 16) / most;
  const hue = outlet => `hsl(${(outlets.indexOf(outlet) * 137) % 360} 45% 50%)`;
  const columns = all.flatMap((year, i) => {
    let top = base;
    return [s('text', {x: i * 70 + 35, y: height - 6, 'text-anchor': 'middle'}, year),
      ...rows.filter(row => row.year === year).map(row => {
        top -= row.number * unit;
        return s('rect', {x: i * 70 + 12, y: top, width: 46, height: Math.max(row.number * unit - 1, 1), fill: hue(row.outlet)}, s('title', {}, `${row.outlet}, ${year}: ${row.number}`));
      })];
  });
  const svg = s('svg', {viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': 'Number of articles by year, stacked by outlet'}, columns);
  svg.style.maxWidth = `${width}px`;
  const legend = h('div', {class: 'legend'}, outlets.map(outlet => {
    const dot = h('i');
    dot.style.background = hue(outlet);
    return h('span', {}, dot, outlet);
  }));
  return h('figure', {class: 'picture scroll'}, svg, legend, h('div', {class: 'actions'}, h('button', {class: 'quiet', onclick: () => savePicture(svg, 'articles.svg')}, 'Save as SVG')));
}
