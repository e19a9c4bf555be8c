# shape: Count
# message: a count is of one kind
INSERT DATA { <claim/detention-61-113-count-77-81> ng:countKind code:exact , code:at-least }
