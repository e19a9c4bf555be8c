# shape: Statement
# message: a statement has one speech act
# message: the speech act is a concept of code:speech-act
DELETE WHERE { <statement/132-217> ng:speechAct ?x }
