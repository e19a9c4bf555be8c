# shape: Policy
# message: a policy has one holder, an actor
DELETE WHERE { <policy/lorvia-border-control> ng:holder ?x }
