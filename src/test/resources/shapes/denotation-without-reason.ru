# shape: Denotation
# message: no resolution says why
DELETE DATA { <actor/lorvia/resolution> ng:resolves <actor/lorvia> } ;
INSERT DATA { <actor/lorvia/resolution> ng:resolves <actor/residents> }
