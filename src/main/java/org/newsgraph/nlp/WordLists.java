package org.newsgraph.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Short lists of strings by word, such as the classes a word may have. Words that have the same list share it. */
final class WordLists {

    private static final int KIND = 0;

    private final List<List<String>> lists;
    private final LongTable places;

    private WordLists(List<List<String>> lists, LongTable places) {
        this.lists = lists;
        this.places = places;
    }

    /** The list of a word, in the order in which the library kept it, or nothing. */
    @Nullable
    List<String> of(String word) {
        long place = places.get(RollingHash.key(KIND, word));
        return place == LongTable.NONE ? null : lists.get((int) place);
    }

    static WordLists open(ByteBuffer file) {
        Sections sections = new Sections(file);
        return new WordLists(readLists(sections.next()), new LongTable(sections.next()));
    }

    /** Reads the library's serialised map from a word to a collection and writes it as a table. */
    static void compact(InputStream serialised, Sections.Writer out) throws IOException, ClassNotFoundException {
        Map<?, ?> words;
        try (ObjectInputStream in = new ObjectInputStream(serialised)) {
            words = (Map<?, ?>) in.readObject();
        }
        Map<List<String>, Integer> places = new LinkedHashMap<>();
        LongTable.Builder table = new LongTable.Builder(words.size());
        words.forEach((word, list) -> table.put(RollingHash.key(KIND, (String) word), place(places, (Collection<?>) list)));
        out.write(writeLists(places.keySet()));
        out.write(table.memory());
    }

    /** The number of a list among the different ones. */
    static int place(Map<List<String>, Integer> places, Collection<?> list) {
        return places.computeIfAbsent(list.stream().map(String.class::cast).toList(), found -> places.size());
    }

    static byte[] writeLists(Collection<List<String>> lists) {
        return String.join("\n", lists.stream().map(list -> String.join("\t", list)).toList()).getBytes(StandardCharsets.UTF_8);
    }

    static List<List<String>> readLists(ByteBuffer part) {
        List<List<String>> lists = new ArrayList<>();
        StandardCharsets.UTF_8.decode(part).toString().lines().forEach(line -> lists.add(List.of(line.split("\t"))));
        return lists;
    }
}
