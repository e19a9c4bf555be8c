# shape: Statement
# message: the speech act is a concept of code:speech-act
DELETE WHERE { <statement/132-217> ng:speechAct ?x } ;
INSERT DATA { <statement/132-217> ng:speechAct code:planned }
