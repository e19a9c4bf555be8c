# shape: Place
# message: a place has one preferred label
DELETE WHERE { <place/tesk> skos:prefLabel ?x }
