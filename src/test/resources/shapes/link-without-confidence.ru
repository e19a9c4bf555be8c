# shape: Link
# message: a link has a confidence
DELETE { ?link ng:confidence ?x } WHERE { ?link a ng:Link ; ng:confidence ?x }
