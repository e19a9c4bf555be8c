# shape: Statement
# message: the reporting mode is a concept of code:reporting-mode
DELETE WHERE { <statement/61-113> ng:reportingMode ?x } ;
INSERT DATA { <statement/61-113> ng:reportingMode code:sung }
