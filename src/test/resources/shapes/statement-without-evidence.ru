# shape: Evidence
# message: no text span supports this node
# message: the quotation is not verbatim in its evidence
DELETE WHERE { <statement/132-217> ng:evidence ?x }
