# shape: Claim
# message: a claim concerns one incident
DELETE WHERE { <claim/detention-61-113-count-77-81> ng:concerns ?x }
