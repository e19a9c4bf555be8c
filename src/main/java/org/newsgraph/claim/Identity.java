package org.newsgraph.claim;

import org.newsgraph.mention.Party;

/** Whether two phrases of an article mean the same party, as far as whoever resolves them can tell. */
@FunctionalInterface
public interface Identity {

    /** Nothing is known but the words. */
    Identity UNKNOWN = (phrase, speaker) -> false;

    /** Whether a phrase means the speaker, or the state or body that the speaker belongs to. */
    boolean isOwn(Party phrase, Party speaker);
}
