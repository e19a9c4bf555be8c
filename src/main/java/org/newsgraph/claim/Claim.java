package org.newsgraph.claim;

/** Something that an article says: a statement it reports, a policy it describes, or an incident it reports. */
public sealed interface Claim permits Statement, Policy, Incident {

    /** Name of the rule that found it. */
    String rule();
}
