# shape: Incident
# message: an incident has one modality
# message: the modality of an incident is a concept of code:modality
DELETE WHERE { <incident/detention-61-113> ng:modality ?x }
