# shape: Span
# message: the IRI of the span does not say its article, start and end
DELETE DATA { <position/77-81> oa:start 77 ; oa:end 81 } ;
INSERT DATA { <position/77-81> oa:start 78 ; oa:end 82 }
