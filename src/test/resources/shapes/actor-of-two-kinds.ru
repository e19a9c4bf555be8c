# shape: ActorKind
# message: an actor is of one kind: person, organization, state, group, anonymous source or unknown speaker
INSERT DATA { <actor/mara-lindqvist> a org:Organization }
