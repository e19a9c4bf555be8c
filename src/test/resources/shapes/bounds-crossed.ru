# shape: Bounds
# message: an earliest begin is one day, not after the latest end
# message: the day of an incident is its earliest begin
DELETE WHERE { <incident/detention-61-113> sem:hasEarliestBeginTimeStamp ?x } ;
INSERT DATA { <incident/detention-61-113> sem:hasEarliestBeginTimeStamp "2031-03-09"^^xsd:date }
