# shape: Issue
# message: an issue has one message
DELETE WHERE { <issue/speaker-unresolved-333-354> ng:message ?x }
