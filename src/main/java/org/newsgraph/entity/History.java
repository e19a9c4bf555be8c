package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.mention.Mention;

/** Who was spoken of, in the order of the text, as far as it has been read. */
final class History {

    /** How many sentences back a description or pronoun may reach. */
    private static final int REACH = 3;

    private record Entry(Mention mention, Referent referent) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(Mention mention, Referent referent) {
        entries.add(new Entry(mention, referent));
    }

    /** The last one that fits, however far back. */
    Optional<Referent> last(Predicate<Referent> fits) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (fits.test(entries.get(i).referent())) {
                return Optional.of(entries.get(i).referent());
            }
        }
        return Optional.empty();
    }

    /**
     * The most salient one before a mention: sentence by sentence backwards, subjects outside quotations first, then other persons and what
     * else the same paragraph names; within the mention's own sentence only what stands before it.
     */
    Optional<Referent> salient(Mention from, Predicate<Referent> fits) {
        for (int back = 0; back <= REACH; back++) {
            Optional<Referent> found = at(from, back, true, fits);
            if (found.isPresent()) {
                return found;
            }
            Optional<Referent> other = at(from, back, false, fits);
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    /** The first subject that fits before a mention in its own sentence, else in the one before. */
    Optional<Referent> subject(Mention from, Predicate<Referent> fits) {
        return at(from, 0, true, fits).or(() -> at(from, 1, true, fits));
    }

    private Optional<Referent> at(Mention from, int back, boolean subject, Predicate<Referent> fits) {
        int sentence = from.sentence().index() - back;
        boolean spoken = Grammar.quoted(from.sentence(), from.head());
        Referent best = null;
        for (Entry entry : entries) {
            Mention mention = entry.mention();
            if (mention.sentence().index() != sentence || mention.name().end() > from.name().start()) {
                continue;
            }
            boolean quoted = Grammar.quoted(mention.sentence(), mention.head());
            boolean elsewhere = mention.sentence().block() != from.sentence().block() && !entry.referent().isPerson();
            if (!subject && elsewhere) {
                continue;
            }
            boolean role = subject == (Grammar.subject(mention.sentence(), mention.head()) && !quoted);
            if ((spoken || !quoted) && role && fits.test(entry.referent())
                    && (best == null || subject || mention.kind() != Mention.Kind.PRONOUN)) {
                best = best == null || !subject ? entry.referent() : best;
            }
        }
        return Optional.ofNullable(best);
    }
}
