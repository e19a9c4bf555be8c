# shape: PolicyState
# message: no statement expresses this policy state
DELETE WHERE { <statement/132-217> ng:expresses ?x }
