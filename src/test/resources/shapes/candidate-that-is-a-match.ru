# shape: LinkCandidate
# message: a candidate is no match
INSERT { ?thing skos:exactMatch ?other } WHERE { ?candidate a ng:LinkCandidate ; ng:linkFrom ?thing ; ng:linkTo ?other }
