package org.newsgraph.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

/** Outlets and agencies by the forms in which pages print them; forms of up to four letters must match in their capitals. */
final class Outlets {

    private static final Pattern HOST = Pattern.compile("^https?://([^/:?#]+)");
    private final Map<String, Outlet> byForm = new HashMap<>();

    private Outlets(Table table) {
        for (Row row : table.rows()) {
            Outlet outlet = new Outlet(row.get("name"), row.oneOf(Outlet.Kind.class, "kind"));
            put(outlet.name(), outlet);
            row.list("forms").forEach(form -> put(form, outlet));
        }
    }

    private static final class Shared {

        private static final Outlets OUTLETS = new Outlets(Table.load("lexicon/outlets.tsv"));
    }

    /** The project's own table. */
    static Outlets shared() {
        return Shared.OUTLETS;
    }

    private void put(String form, Outlet outlet) {
        byForm.putIfAbsent(key(form), outlet);
    }

    private static String key(String form) {
        String plain = form.strip();
        return plain.length() <= 4 ? plain : plain.toLowerCase(Locale.ROOT);
    }

    /** The outlet whose name or form is exactly this. */
    Optional<Outlet> exactly(String text) {
        return Optional.ofNullable(byForm.get(key(text)));
    }

    /** The outlet to whose site an address belongs. */
    Optional<Outlet> at(String url) {
        Matcher host = HOST.matcher(url);
        Optional<Outlet> found = Optional.empty();
        for (String name = host.find() ? host.group(1) : ""; found.isEmpty()
                && name.indexOf('.') > 0; name = name.substring(name.indexOf('.')
                        + 1)) {
            found = exactly(name);
        }
        return found;
    }

    /** The outlet this begins with ("BBC News, Lusaka"), or all of whose parts name outlets ("AFP-Yonhap": the first). */
    Optional<Outlet> in(String text) {
        Optional<Outlet> whole = exactly(text);
        for (int cut = text.length() - 1; whole.isEmpty() && cut > 1; cut--) {
            if (!Character.isLetterOrDigit(text.charAt(cut)) && Character.isLetterOrDigit(text.charAt(cut - 1))) {
                whole = exactly(text.substring(0, cut));
            }
        }
        return whole;
    }
}
