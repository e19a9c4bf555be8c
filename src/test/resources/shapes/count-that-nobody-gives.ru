# shape: Claimant
# message: nobody takes a stance on this claim
DELETE WHERE { ?s ng:asserts <claim/detention-61-113-count-77-81> }
