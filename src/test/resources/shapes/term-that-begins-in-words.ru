# shape: StatedTerm
# message: a term begins once, in a year, a month or on a day
INSERT DATA { <term/one> a ng:StatedTerm ; ng:termOf <post/mayor> ; ng:termHolder "Ana Brel" ; ng:termBegin "in spring" ; ng:statedBy "a list" ;
              ng:verified false }
