// How to ask the same from elsewhere.
import {h} from '../page.js';
import {ENDPOINT} from '../sparql.js';

export function snippets(query) {
  const endpoint = location.origin + ENDPOINT;
  const quoted = JSON.stringify(query), address = JSON.stringify(endpoint);
  const all = {
    curl: `curl ${endpoint} -H 'Accept: text/csv' --data-urlencode query@- <<'SPARQL'\n${query}\nSPARQL`,
    Python: `import io, pandas, requests\n\nanswer = requests.post(${address}, data={"query": ${quoted}}, headers={"Accept": "text/csv"})\nanswer.raise_for_status()\nrows = pandas.read_csv(io.StringIO(answer.text))`,
    R: `library(httr2)\n\nrows <- request(${address}) |>\n  req_body_form(query = ${quoted}) |>\n  req_headers(Accept = "text/csv") |>\n  req_perform() |>\n  resp_body_string() |>\n  read.csv(text = _)`,
    Java: `// org.apache.jena:jena-arq\ntry (QueryExec query = QueryExecHTTP.service(${address}).query(${quoted}).build()) {\n    query.select().forEachRemaining(System.out::println);\n}`,
  };
  return h('details', {class: 'sparql', id: 'snippets'}, h('summary', {}, 'Ask the same with curl, Python, R or Java'), Object.entries(all).map(([language, code]) => [h('h3', {}, language),
    h('pre', {tabindex: 0, 'data-language': language}, code), h('button', {class: 'quiet', onclick: () => navigator.clipboard.writeText(code)}, `Copy the ${language} lines`)]));
}
