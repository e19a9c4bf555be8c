# shape: Post
# message: a post has one preferred label
DELETE WHERE { <post/harbour-minister-at-lorvia> skos:prefLabel ?x }
