# shape: StatedTerm
# message: a term names the source that states it
INSERT DATA { <term/one> a ng:StatedTerm ; ng:termOf <post/mayor> ; ng:termHolder "Ana Brel" ; ng:termBegin "2011"^^xsd:gYear ; ng:verified false }
