# shape: Quote
# message: exact words are not empty
# message: the exact words do not have the length that start and end give
DELETE DATA { <quote/77-81> oa:exact "nine" } ;
INSERT DATA { <quote/77-81> oa:exact "" }
