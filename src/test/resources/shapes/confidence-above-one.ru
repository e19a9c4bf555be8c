# shape: Confidence
# message: a confidence is one decimal between 0 and 1
DELETE { <statement/132-217> ng:confidence ?x } INSERT { <statement/132-217> ng:confidence 95.0 } WHERE { <statement/132-217> ng:confidence ?x }
