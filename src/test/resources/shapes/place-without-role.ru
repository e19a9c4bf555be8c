# shape: PlaceClaim
# message: the role of a place is a concept of code:place-role
DELETE WHERE { <claim/detention-61-113-site-port-amsel-93-103> ng:placeRole ?x }
