package org.newsgraph.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of forms, as an address and a body hold them. */
final class FormFields {

    private FormFields() {
    }

    /**
     * Reads them in their order.
     *
     * @param forms each as {@code a=1&b=2}, percent-encoded
     * @throws IllegalArgumentException when a percent sign is before something else than two hexadecimal digits
     */
    static Map<String, String[]> of(@Nullable String... forms) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String form : forms) {
            for (String field : form == null ? new String[0] : form.split("&")) {
                int equals = field.indexOf('=');
                if (!field.isEmpty()) {
                    fields.computeIfAbsent(decoded(equals < 0 ? field : field.substring(0, equals)), name -> new ArrayList<>())
                            .add(equals < 0 ? "" : decoded(field.substring(equals + 1)));
                }
            }
        }
        Map<String, String[]> all = new LinkedHashMap<>();
        fields.forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
        return all;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
