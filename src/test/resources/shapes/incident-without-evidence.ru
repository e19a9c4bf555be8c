# shape: Evidence
# message: no text span supports this node
DELETE WHERE { <incident/detention-61-113> ng:evidence ?x }
