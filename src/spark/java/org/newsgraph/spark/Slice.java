package org.newsgraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.newsgraph.article.Articles;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Submission;

/**
 * Files that follow each other and are read by one task.
 *
 * @param told tables of folders that began in an earlier slice: what is wrong with them is told there
 */
record Slice(int number, List<Listed> files, Set<String> told) implements Serializable {

    private static final String TABLE = "articles.csv";

    Slice {
        files = List.copyOf(files);
        told = Set.copyOf(told);
    }

    /** Cuts files into slices of about the same number. */
    static List<Slice> of(List<Listed> files, int slices) {
        List<Slice> cut = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        for (int i = 0; i < slices; i++) {
            List<Listed> own = files.subList((int) ((long) files.size() * i / slices), (int) ((long) files.size() * (i + 1) / slices));
            Set<String> told = new HashSet<>(begun);
            Set<String> tables = new HashSet<>();
            own.forEach(file -> tables.add(file.table(TABLE)));
            told.retainAll(tables);
            cut.add(new Slice(i, own, told));
            begun.addAll(tables);
        }
        return cut;
    }

    /** One reading, numbered in the order of all slices; the same at every reading. */
    record Numbered(long number, Submission submission) {}

    /** What the files hold, lazily; to be closed. */
    Stream<Numbered> read(Configuration hadoop) {
        AtomicInteger next = new AtomicInteger();
        return Articles.in(files.stream().map(file -> file.on(hadoop)).toList()).submissions()
                .filter(submission -> !isTold(submission.reading()))
                .map(submission -> new Numbered((long) number << Integer.SIZE | next.getAndIncrement(), submission));
    }

    private boolean isTold(Reading reading) {
        return reading instanceof Reading.Rejected rejected && told.contains(rejected.source());
    }
}
