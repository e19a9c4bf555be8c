// What is in the graph, and eight questions to start from.
import {empty, h, link, s, thing, title} from '../page.js';
import {framed, keep} from '../files.js';
import {chart} from '../drawing/chart.js';
import {ask, panel, question, questions} from '../sparql.js';

const START = ['02-who-denies-what', '03-conflicting-counts', '01-position-over-time', '06-who-addresses-whom', '10-who-held-which-post', '16-discourse-network',
  '17-attribution-chains', '22-one-sided-incidents'];
const FILES = [['graphml', 'GraphML', 'network of actors and concepts, for Cytoscape, visone, yEd'], ['gexf', 'GEXF', 'the same with its days, for Gephi'],
  ['dna', 'DNA table', 'who agrees with which concept, for Discourse Network Analyzer and R'], ['annotations', 'Web Annotations', 'statements and incidents on the words of their articles'],
  ['geojson', 'GeoJSON', 'places of incidents and the ways between them, for QGIS'], ['tables', 'Tables (ZIP)', 'actors, statements, policies, incidents as CSV with a datapackage.json']];
const TILES = {articles: ['articles', {view: 'reader'}], outlets: ['outlets', {view: 'sparql', question: '09-sourcing-by-outlet'}], actors: ['actors', {view: 'network'}],
  statements: ['statements', {view: 'timeline', sort: 'statement'}], incidents: ['incidents reported', {view: 'ledger'}], policies: ['attested positions', {view: 'positions'}]};

export async function render() {
  const texts = await Promise.all(['counts', 'articles', 'speakers', 'incident-types', 'problems', 'build'].map(question));
  const [[counts], articles, speakers, types, problems, [build]] = await Promise.all(texts.map(ask));
  const undecided = problems.reduce((sum, row) => sum + Number(row.number), 0);
  const {questions: all} = await questions();
  if (counts.articles === '0') {
    return [title('Nothing has been read yet'), empty('The store has no articles.', 'Read some with ', h('code', {}, './newsgraph build articles/'), ' and come back.')];
  }
  return [
    title('What the articles say', 'Who says what to whom, which policies they hold, what is reported to have happened, and who asserts or denies it.'),
    h('div', {class: 'tiles'}, Object.entries(TILES).map(([key, [label, to]]) => h('a', {class: 'tile', href: `/?${new URLSearchParams(to)}`, 'data-inside': true},
      h('b', {}, Number(counts[key]).toLocaleString('en')), h('span', {}, label)))),
    h('p', {class: 'left'}, [build?.first && `Articles from ${build.first} to ${build.last}`, build?.built && `last build ${build.built.slice(0, 16).replace('T', ' ')} UTC`,
      `${undecided.toLocaleString('en')} ${undecided === 1 ? 'thing' : 'things'} could not be decided`].filter(Boolean).join('; ') + '.'),
    h('div', {class: 'columns'},
      h('section', {}, h('h2', {}, 'Questions to start from'), h('ul', {class: 'roomy'}, all.filter(each => START.includes(each.name)).map(each => h('li', {}, link(each.question, {view: 'sparql', question: each.name}))))),
      h('section', {}, h('h2', {}, 'Take it with you'), h('ul', {class: 'roomy'}, FILES.map(([format, name, what]) => h('li', {}, h('a', {href: `/export/${format}`, download: true}, name), `: ${what}`))))),
    h('div', {class: 'columns'},
      section('Who speaks most', speakers, row => thing(row.name, row.actor)),
      section('What is reported to have happened', types, row => link(row.name, {view: 'timeline', type: row.type, sort: 'incident'}))),
    h('h2', {}, 'Articles by year and outlet'), years(articles),
    h('h2', {}, 'What could not be decided'),
    problems.length ? h('div', {class: 'scroll'}, h('table', {class: 'narrow'}, h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, 'problem'), h('th', {scope: 'col', class: 'number'}, 'number'))),
      h('tbody', {}, problems.map(row => h('tr', {}, h('td', {}, row.problem.replaceAll('-', ' ')), h('td', {class: 'number'}, row.number))))))
      : h('p', {}, 'Every article has a date, and every speaker and holder that the rules found was named. What they missed is not counted here.'),
    panel(...texts),
  ];
}

function section(heading, rows, name) {
  const most = Math.max(...rows.map(row => Number(row.number)), 1);
  return h('section', {}, h('h2', {}, heading), rows.length ? h('table', {class: 'bars'}, h('tbody', {}, rows.map(row => h('tr', {}, h('th', {scope: 'row'}, name(row)), h('td', {class: 'number'}, row.number),
    h('td', {'aria-hidden': 'true'}, bar(Number(row.number) / most)))))) : h('p', {}, 'Nothing yet.'));
}

function bar(part) {
  const svg = s('svg', {viewBox: '0 0 100 8', preserveAspectRatio: 'none', width: 120, height: 8}, s('rect', {class: 'lane', width: 100 * part, height: 8, rx: 1}));
  svg.style.width = '7rem';
  return svg;
}

/** Years from left to right, outlets stacked; those with few articles are one when there are many. */
function years(rows) {
  const sums = new Map();
  rows.forEach(row => sums.set(row.outlet, (sums.get(row.outlet) ?? 0) + Number(row.number)));
  const own = new Set([...sums].sort((a, b) => b[1] - a[1]).slice(0, sums.size > 12 ? 11 : 12).map(([outlet]) => outlet));
  const {svg, legend} = chart(rows.map(row => ({label: row.year, series: own.has(row.outlet) ? row.outlet : 'others', number: row.number})), 'Number of articles by year, stacked by outlet');
  return [framed(svg, legend), keep(svg, 'articles')];
}
