# shape: Actor
# message: an actor has one preferred label
DELETE WHERE { <actor/mara-lindqvist> skos:prefLabel ?x }
