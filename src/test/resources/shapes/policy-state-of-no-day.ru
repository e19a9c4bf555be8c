# shape: PolicyState
# message: a policy state is attested on one day
DELETE WHERE { <policy-state/lorvia-border-control-299-330> ng:attestedOn ?x } ;
INSERT DATA { <policy-state/lorvia-border-control-299-330> ng:attestedOn "in spring" }
