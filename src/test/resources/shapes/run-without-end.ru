# shape: Run
# message: a run ended once
DELETE { ?run prov:endedAtTime ?x } WHERE { ?run a ng:Run ; prov:endedAtTime ?x }
