# shape: Denotation
# message: what is copied is itself no copy
# message: no resolution says why
INSERT DATA {
  <http://localhost:3030/id/article/ferry> ng:copyOf <http://localhost:3030/id/article/two> .
  <http://localhost:3030/id/article/two> ng:copyOf <http://localhost:3030/id/article/three> .
}
