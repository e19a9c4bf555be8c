package org.newsgraph.store;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;

/** The prefixes that every query may use without declaring them, from {@code queries/prefixes.rq}. */
public final class Prefixes {

    private static final Pattern PREFIX = Pattern.compile("^\\s*PREFIX\\s+([\\w-]*):\\s*<([^>]*)>",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final String RESOURCE = "queries/prefixes.rq";
    private static final String BASE = "http://localhost:3030/id/";

    private Prefixes() {
    }

    /**
     * Reads them anew.
     *
     * @param base the store's; prefixes of the things in it begin with it
     */
    public static PrefixMapping of(String base) {
        PrefixMapping prefixes = new PrefixMappingImpl();
        Matcher lines = PREFIX.matcher(new String(ProgramFiles.read(RESOURCE), StandardCharsets.UTF_8));
        while (lines.find()) {
            String iri = lines.group(2);
            prefixes.setNsPrefix(lines.group(1), iri.startsWith(BASE) ? base + iri.substring(BASE.length()) : iri);
        }
        return prefixes;
    }

    /** A query with declarations of those prefixes that it uses and does not declare, for other programs that do not know them. */
    public static String declaredIn(String query, String base) {
        Set<String> declared = new TreeSet<>();
        PREFIX.matcher(query).results().forEach(line -> declared.add(line.group(1)));
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(of(base).getNsPrefixMap()).forEach((prefix, iri) -> {
            boolean used = Pattern.compile("(?<![\\w:-])" + Pattern.quote(prefix) + ":").matcher(query).find();
            if (used && !declared.contains(prefix)) {
                lines.append("PREFIX ").append(prefix).append(": <").append(iri).append(">\n");
            }
        });
        return lines + query;
    }
}
