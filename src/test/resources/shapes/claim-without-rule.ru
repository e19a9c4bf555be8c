# shape: Rule
# message: no rule is named that found this node
DELETE WHERE { <claim/detention-61-113-count-77-81> ng:foundBy ?x }
