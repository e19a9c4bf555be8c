# shape: Count
# message: the lower bound of a count is a whole number, not negative and not above the upper bound
DELETE DATA { <claim/detention-61-113-count-77-81> ng:countMin 9 } ;
INSERT DATA { <claim/detention-61-113-count-77-81> ng:countMin 90 }
