# shape: Context
# message: evidence keeps the beginning of its sentence
# message: evidence keeps the rest of its sentence
DELETE WHERE { <quote/77-81> oa:prefix ?p ; oa:suffix ?s }
