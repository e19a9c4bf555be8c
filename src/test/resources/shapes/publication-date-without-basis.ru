# shape: Dated
# message: a publication date and its basis come together
DELETE WHERE { <../ferry> ng:publishedBasis ?x }
