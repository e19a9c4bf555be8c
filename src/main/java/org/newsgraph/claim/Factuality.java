package org.newsgraph.claim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.claim.Incident.Modality;
import org.newsgraph.claim.Incident.Stance;
import org.newsgraph.claim.ModalityWords.Effect;

/**
 * How the words present an event.
 *
 * @param hedge the stance that they take on it themselves ("reportedly"); null when they take none
 */
record Factuality(Modality modality, @Nullable Stance hedge) {

    static final Factuality REPORTED = of(Modality.REPORTED);

    static Factuality of(Modality modality) {
        return new Factuality(modality, null);
    }

    /** What a governing word makes of it; nothing when it only passes on how it is presented itself. */
    static Optional<Factuality> of(Effect effect) {
        return switch (effect) {
            case REPORTED -> Optional.of(REPORTED);
            case PLANNED -> Optional.of(of(Modality.PLANNED));
            case REQUESTED -> Optional.of(of(Modality.REQUESTED));
            case HYPOTHETICAL, FUTURE_IN_PAST -> Optional.of(of(Modality.HYPOTHETICAL));
            case HABITUAL -> Optional.of(of(Modality.HABITUAL));
            case NEGATED -> Optional.of(of(Modality.NEGATED));
            case ALLEGED -> Optional.of(new Factuality(Modality.REPORTED, Stance.ALLEGES));
            case DENIED -> Optional.of(new Factuality(Modality.REPORTED, Stance.DENIES));
            case THROUGH, ONGOING -> Optional.empty();
        };
    }

    Factuality hedged(@Nullable Stance stance) {
        return stance == null || hedge != null ? this : new Factuality(modality, stance);
    }

    boolean isReported() {
        return modality == Modality.REPORTED;
    }
}
