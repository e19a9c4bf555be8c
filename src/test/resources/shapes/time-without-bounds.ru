# shape: TimeClaim
# message: a time claim has a bound
DELETE WHERE { <claim/border-crossing-256-297-time> sem:hasLatestEndTimeStamp ?x }
