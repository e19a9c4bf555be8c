# shape: Stance
# message: a statement denies a claim, never an incident, and takes no other stance on it
INSERT DATA { <statement/132-217> ng:denies <incident/detention-61-113> }
