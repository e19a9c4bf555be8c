# shape: Context
# message: the prefix is longer than the text before the span
DELETE { <quote/2-31> oa:prefix ?p } INSERT { <quote/2-31> oa:prefix "three" } WHERE { <quote/2-31> oa:prefix ?p }
