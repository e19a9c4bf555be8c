package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.article.Articles;

/** A folder of small made-up articles. */
public record Corpus(Path folder) {

    /** Writes articles with these numbers. */
    public static Corpus of(Path folder, int... numbers) {
        Corpus corpus = new Corpus(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int number : numbers) {
            corpus.write(number, "praised the harbour festival");
        }
        return corpus;
    }

    /** Writes one article anew. */
    public Path write(int number, String deed) {
        Path file = folder.resolve(String.format("story-%03d.txt", number));
        String paragraph = "Mara Lindqvist" + number + " " + deed + " in Port Amsel on Monday, and the crowd of visitors number " + number
                + " listened for a long while.";
        try {
            Files.writeString(file, "Festival story " + number + "\n\n" + paragraph + "\n\nThe weather was fair on day " + number
                    + ", and many boats from the islands lay along the quay until the evening.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    public Articles articles() {
        return Articles.of(List.of(folder), InputStream.nullInputStream());
    }
}
