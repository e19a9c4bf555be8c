# shape: Local
# message: what an article reports names this one article
DELETE WHERE { <statement/132-217> ng:reportedIn ?x }
