# shape: TextSource
# message: an article prints the text of one agency or outlet
INSERT DATA { <http://localhost:3030/id/article/ferry> ng:textFrom <http://localhost:3030/id/actor/one> , <http://localhost:3030/id/actor/two> }
