# shape: Bounds
# message: bounds in time say how they are known: a concept of code:time-basis
DELETE WHERE { <incident/detention-61-113> ng:timeBasis ?x }
