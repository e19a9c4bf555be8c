# shape: Participation
# message: the role of a participant is a concept of code:participant-role
DELETE WHERE { <participation/detention-61-113-agent-lorvia> sem:roleType ?x }
