package org.newsgraph.pipeline;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Reading.Reason;
import org.newsgraph.article.Recollection;
import org.newsgraph.store.ReadingNotes;

/** What a program read for a store, as the store has it noted. */
final class Remembered implements Recollection {

    private static final String ARTICLE = "article";
    private static final int FIELDS = 3;

    private final ReadingNotes notes;
    private final String program;
    private final Set<String> places = new HashSet<>();

    /** @param program whose notes alone hold */
    Remembered(ReadingNotes notes, String program) {
        this.notes = notes;
        this.program = program;
    }

    @Override
    public Optional<Gist> recall(String place, String sha256) {
        places.add(place);
        String begin = begin(sha256);
        return notes.of(place).filter(note -> note.startsWith(begin)).map(note -> gist(note.substring(begin.length())));
    }

    @Override
    public void keep(String place, String sha256, Gist gist) {
        notes.put(place, begin(sha256) + switch (gist) {
            case Gist.OfArticle article -> String.join(" ", ARTICLE, article.text(), article.id());
            case Gist.OfOther other -> String.join(" ", "other", other.reason().name(), other.message());
        });
    }

    /** Forgets the places that nobody has asked for. */
    void forgetOthers() {
        notes.keepOnly(places);
    }

    private String begin(String sha256) {
        return program + " " + sha256 + " ";
    }

    private static Gist gist(String note) {
        String[] fields = note.split(" ", FIELDS);
        return fields[0].equals(ARTICLE)
                ? new Gist.OfArticle(fields[2], fields[1])
                : new Gist.OfOther(Reason.valueOf(fields[1]), fields[2]);
    }
}
