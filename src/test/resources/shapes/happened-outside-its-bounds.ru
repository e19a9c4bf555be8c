# shape: Happened
# message: the day of an incident is its earliest begin
# message: the day of an incident is its latest end
DELETE WHERE { <incident/detention-61-113> ng:happenedOn ?x } ;
INSERT DATA { <incident/detention-61-113> ng:happenedOn "2031-03-09"^^xsd:date }
