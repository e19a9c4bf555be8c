# shape: Statement
# message: a statement has a speaker, an actor
DELETE WHERE { <statement/132-217> ng:speaker ?x }
