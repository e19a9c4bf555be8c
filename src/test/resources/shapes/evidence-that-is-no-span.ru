# shape: Support
# message: evidence is a text span
# message: evidence keeps the beginning of its sentence
# message: evidence keeps the rest of its sentence
INSERT DATA { <statement/132-217> ng:evidence <actor/lorvia> }
