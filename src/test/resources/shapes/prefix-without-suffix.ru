# shape: BothSides
# message: words have both a prefix and a suffix, or neither
INSERT DATA { <quote/237-241> oa:prefix "A senior official " }
