# shape: Stance
# message: a statement asserts a claim, on which it takes no other stance
INSERT DATA { <statement/132-217> ng:asserts <claim/detention-61-113-occurrence> }
