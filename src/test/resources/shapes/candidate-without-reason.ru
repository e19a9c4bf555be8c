# shape: LinkCandidate
# message: a candidate says why it is no link
DELETE { ?candidate ng:reason ?x } WHERE { ?candidate a ng:LinkCandidate ; ng:reason ?x }
