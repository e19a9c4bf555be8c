package org.newsgraph.article;

/** Words printed in capitals, as they are written in running text. */
final class Capitals {

    private Capitals() {
    }

    /** "PORT-AU-PRINCE" as "Port-Au-Prince", "D.C." unchanged. */
    static String ordinary(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean inside = i > 0 && (Character.isLetter(text.charAt(i - 1)) || "'’".indexOf(text.charAt(i - 1)) >= 0 && i > 2);
            out.append(inside ? Character.toLowerCase(text.charAt(i)) : text.charAt(i));
        }
        return out.toString();
    }
}
