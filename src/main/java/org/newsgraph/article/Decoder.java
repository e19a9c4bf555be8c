package org.newsgraph.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.newsgraph.article.Reading.Reason;

/** Bytes to characters: strict UTF-8, nothing replaced, nothing dropped. */
final class Decoder {

    /** More is no article but a book or a mistake. */
    static final int LIMIT = 5_000_000;

    private Decoder() {
    }

    /** An article, or a few. */
    static String decode(byte[] bytes) throws NotAnArticle {
        if (bytes.length > LIMIT) {
            throw new NotAnArticle(Reason.TOO_LARGE, "over 5 MB; split it into articles, or write one article a line as .jsonl");
        }
        return decodeAll(bytes);
    }

    /** Text of any length, such as a table of many articles. */
    static String decodeAll(byte[] bytes) throws NotAnArticle {
        if (bytes.length == 0) {
            throw new NotAnArticle(Reason.EMPTY, "the file is empty");
        }
        refuseUtf16(bytes);
        refuseBinary(bytes);
        return decodeUtf8(bytes);
    }

    private static void refuseUtf16(byte[] bytes) throws NotAnArticle {
        boolean marked = bytes.length > 1
                && ((bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE);
        if (marked) {
            throw new NotAnArticle(Reason.NOT_UTF8, "not UTF-8 at byte offset 0 but UTF-16; save it as UTF-8");
        }
    }

    /** Text holds no NUL and hardly any other control character. */
    private static void refuseBinary(byte[] bytes) throws NotAnArticle {
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new NotAnArticle(Reason.BINARY, "not text: a NUL byte at byte offset " + i);
            }
            boolean control = bytes[i] > 0 && bytes[i] < ' ' && (bytes[i] < '\t' || bytes[i] > '\r') || bytes[i] == 0x7F;
            controls += control ? 1 : 0;
        }
        if (controls > bytes.length / 200) {
            throw new NotAnArticle(Reason.BINARY, "not text: " + controls + " control characters");
        }
    }

    private static String decodeUtf8(byte[] bytes) throws NotAnArticle {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new NotAnArticle(Reason.NOT_UTF8,
                    String.format(Locale.ROOT, "not UTF-8 at byte offset %d (0x%02X); save it as UTF-8", in.position(),
                            bytes[in.position()]));
        }
        decoder.flush(out);
        return out.flip().toString();
    }
}
