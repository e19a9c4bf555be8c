package org.newsgraph.nlp;

/** Typographic characters as the tokenizer knows them, one for one, so that offsets stay. */
final class Characters {

    private static final String TYPOGRAPHIC = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2018\u2019\u201A\u201B\u2032\u2033\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00A0\u2007\u202F\u2009\u200A\u3000\t\n\r";
    private static final String ASCII = "\"\"\"\"\"\"''''\'\"-------      ".concat("      ");

    private Characters() {
    }

    static String toAscii(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            if (out[i] > '\u007F' || out[i] < ' ') {
                int at = TYPOGRAPHIC.indexOf(out[i]);
                if (at >= 0) {
                    out[i] = ASCII.charAt(at);
                }
            }
        }
        return new String(out);
    }
}
