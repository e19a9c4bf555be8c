# shape: Incident
# message: an incident has one type
# message: the type of an incident is a concept of code:incident-type
DELETE WHERE { <incident/detention-61-113> sem:eventType ?x }
