# shape: Narration
# message: the article's own voice is dated by publication, and says so
DELETE DATA { <narration/2-31-the-lorvia-post> ng:timeBasis code:publication } ;
INSERT DATA { <narration/2-31-the-lorvia-post> ng:timeBasis code:stated }
