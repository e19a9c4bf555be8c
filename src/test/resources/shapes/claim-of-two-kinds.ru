# shape: ClaimKind
# message: a claim is of one kind: occurrence, count, place or time
DELETE WHERE { <claim/detention-61-113-count-77-81> a ng:CountClaim }
