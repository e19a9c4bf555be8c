package org.newsgraph.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The questions that the program brings with it, from {@code queries/} on the class path, sorted by name. */
public record NamedQueries(List<NamedQuery> all) {

    private static final String FOLDER = "queries/";
    private static final String PREFIXES = "prefixes";
    private static final String ENDING = ".rq";

    public NamedQueries {
        all = List.copyOf(all);
    }

    /** Reads them from the program. */
    public static NamedQueries load() {
        return new NamedQueries(ProgramFiles.list(FOLDER, PREFIXES + ENDING).stream().filter(file -> file.endsWith(ENDING))
                .map(file -> file.substring(FOLDER.length(), file.length() - ENDING.length()))
                .filter(name -> !name.equals(PREFIXES) && !name.contains("/"))
                .map(NamedQueries::read).toList());
    }

    /** The one of this name, or the only one whose name begins so or goes so after its number. */
    public Optional<NamedQuery> find(String name) {
        Optional<NamedQuery> exact = all.stream().filter(query -> query.name().equals(name)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        List<NamedQuery> close = all.stream().filter(query -> query.name().startsWith(name) || query.name().endsWith("-" + name)).toList();
        return close.size() == 1 ? Optional.of(close.get(0)) : Optional.empty();
    }

    /**
     * The one of exactly this name.
     *
     * @throws IllegalStateException when the program was built without it
     */
    NamedQuery get(String name) {
        return all.stream().filter(query -> query.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("the program was built without " + FOLDER + name + ENDING));
    }

    private static NamedQuery read(String name) {
        String text = new String(ProgramFiles.read(FOLDER + name + ENDING), StandardCharsets.UTF_8);
        String question = text.lines().filter(line -> line.startsWith("#")).findFirst().map(line -> line.replaceFirst("^#+\\s*", ""))
                .orElse(name);
        return new NamedQuery(name, question, text);
    }
}
