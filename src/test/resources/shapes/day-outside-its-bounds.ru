# shape: Statement
# message: the day of a statement lies within its bounds
DELETE WHERE { <statement/132-217> ng:saidOn ?x } ;
INSERT DATA { <statement/132-217> ng:saidOn "2031-03-01"^^xsd:date }
