# shape: Position
# message: a start is a whole number, not negative and before its end
# message: the IRI of the span does not say its article, start and end
# message: the exact words do not have the length that start and end give
DELETE DATA { <position/77-81> oa:start 77 } ;
INSERT DATA { <position/77-81> oa:start 82 }
