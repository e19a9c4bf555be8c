# shape: Quotation
# message: the quotation is not verbatim in its evidence
INSERT DATA { <statement/132-217> schema:text "Nobody was arrested" }
