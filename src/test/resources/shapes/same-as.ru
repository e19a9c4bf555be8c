# shape: NoSameAs
# message: identity is never owl:sameAs; links are skos:exactMatch or skos:closeMatch
INSERT DATA { <actor/lorvia> owl:sameAs <../../actor/LOR> }
