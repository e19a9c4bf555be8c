package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Reads the number that a token belongs to, with the words before it that bound it. */
final class NumberReader {

    /** Digits of a group: 4 200. */
    private static final int GROUP = 3;

    private final Sentence sentence;
    private final NumberWords words = NumberWords.STANDARD;

    private NumberReader(Sentence sentence) {
        this.sentence = sentence;
    }

    private record Value(@Nullable Long min, @Nullable Long max, int begin, int end) {}

    static Optional<Quantity> at(Sentence sentence, Token token) {
        return new NumberReader(sentence).read(token.index());
    }

    /** "almost 98 %": a part of a whole, whose bounds are open since the words do not count it. */
    static Optional<Quantity> share(Sentence sentence, Token percent) {
        NumberReader reader = new NumberReader(sentence);
        int at = percent.index() - 1;
        if (at < 0 || !reader.isNumeric(at)) {
            return Optional.empty();
        }
        Value value = reader.qualified(new Value(null, null, at, percent.index() + 1));
        Span span = sentence.span(value.begin(), value.end());
        return Optional.of(new Quantity(null, null, Quantities.text(sentence, span), span));
    }

    private Optional<Quantity> read(int i) {
        if (isTime(i)) {
            return Optional.empty();
        }
        Optional<Value> value = plural(i).or(() -> range(i)).or(() -> cardinal(i)).or(() -> few(i));
        return value.map(this::qualified).map(v -> {
            Span span = sentence.span(v.begin(), v.end());
            return new Quantity(v.min(), v.max(), Quantities.text(sentence, span), span);
        });
    }

    private boolean isTime(int i) {
        String entity = sentence.token(i).entityClass();
        return entity.equals("DATE") || entity.equals("TIME") || entity.equals("MONEY") || entity.equals("ORDINAL")
                || entity.equals("EVENT");
    }

    /** "hundreds", "tens of thousands", "dozens". */
    private Optional<Value> plural(int i) {
        long[] first = bounds(i);
        if (first == null) {
            return Optional.empty();
        }
        int begin = i;
        int end = i + 1;
        long[] inner = is(i + 1, "of") ? bounds(i + 2) : null;
        if (inner != null) {
            return Optional.of(new Value(first[0] * inner[0], first[1] * inner[0] + inner[0] - 1, begin, i + 3));
        }
        long[] outer = is(i - 1, "of") && i >= 2 ? bounds(i - 2) : null;
        if (outer != null) {
            return Optional.of(new Value(outer[0] * first[0], outer[1] * first[0] + first[0] - 1, i - 2, end));
        }
        return Optional.of(new Value(first[0], first[1], begin, end));
    }

    private long @Nullable [] bounds(int i) {
        if (i < 0 || i >= sentence.size()) {
            return null;
        }
        return words.read("plural", sentence.token(i).form()).map(v -> {
            String[] ends = v.split("\\.\\.");
            return new long[]{Long.parseLong(ends[0]), Long.parseLong(ends[1])};
        }).orElse(null);
    }

    /** "30 to 40", "30-40", "between 30 and 40". */
    private Optional<Value> range(int i) {
        int first = number(i).isPresent() && joins(i - 1) && number(i - 2).isPresent() ? i - 2 : i;
        if (number(first).isEmpty() || !joins(first + 1) || number(first + 2).isEmpty()) {
            return Optional.empty();
        }
        Optional<Value> last = cardinal(first + 2);
        Long low = number(first).get();
        Long high = last.map(Value::max).orElse(null);
        if (isHyphen(first + 1) && !Character.isDigit(sentence.token(first).form().charAt(0))) {
            return Optional.empty();
        }
        boolean and = is(first + 1, "and") && !is(first - 1, "between");
        if (and || high == null || high < low) {
            return Optional.empty();
        }
        return Optional.of(new Value(low, high, is(first - 1, "between") ? first - 1 : first, last.get().end()));
    }

    private boolean joins(int i) {
        return is(i, "to") || is(i, "-") || is(i, "and") || is(i, "or");
    }

    /** "35", "1.2 million", "twenty-two", "three hundred". */
    private Optional<Value> cardinal(int i) {
        int begin = i;
        while (begin > 0 && isNumeric(begin - 1) && (isScale(begin) || isThousands(begin) || isHyphen(begin - 1) || isHyphen(begin))) {
            begin--;
        }
        double total = 0;
        boolean any = false;
        int end = begin;
        for (; end < sentence.size() && isNumeric(end); end++) {
            Token token = sentence.token(end);
            Optional<Long> number = words.value(token);
            Optional<Double> decimal = words.decimal(token);
            Optional<Long> scale = words.read("scale", token.form()).map(Long::valueOf);
            if (isThousands(end) && any) {
                total = total * 1000 + number.orElse(0L);
                continue;
            }
            if (number.isPresent() && any && !isHyphen(end - 1)) {
                break;
            }
            if (number.isPresent() || decimal.isPresent()) {
                total += number.map(Long::doubleValue).or(() -> decimal).orElse(0.0);
            } else if (scale.isPresent()) {
                total = (any ? total : is(end - 1, "half") || is(end - 2, "half") ? 0.5 : 1) * scale.get();
            }
            any |= !isHyphen(end);
        }
        while (end > begin && isHyphen(end - 1)) {
            end--;
        }
        long whole = Math.round(total);
        return any && end > i && !is(end, "%") ? Optional.of(new Value(whole, whole, begin, end)) : Optional.empty();
    }

    /** "4 200": three digits behind one to three digits. */
    private boolean isThousands(int i) {
        return i > 0 && sentence.token(i).form().length() == GROUP && isDigits(sentence.token(i).form())
                && sentence.token(i - 1).form().length() <= GROUP && isDigits(sentence.token(i - 1).form());
    }

    private static boolean isDigits(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) < '0' || form.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private Optional<Value> few(int i) {
        Token token = sentence.token(i);
        return words.read("few", token.form()).filter(v -> !is(i, "few") || is(i - 1, "a")).map(Long::valueOf)
                .map(v -> new Value(v, null, is(i, "few") ? i - 1 : i, i + 1));
    }

    private Value qualified(Value value) {
        for (NumberWords.Qualifier qualifier : words.qualifiers()) {
            int from = value.begin() - qualifier.words().size();
            if (from >= 0 && matches(qualifier.words(), from)) {
                return switch (qualifier.effect()) {
                    case "over" -> new Value(value.min(), null, from, value.end());
                    case "upto" -> new Value(null, value.max(), from, value.end());
                    default -> new Value(value.min(), value.max(), from, value.end());
                };
            }
        }
        return is(value.end(), "or") && is(value.end() + 1, "more") ? new Value(value.min(), null, value.begin(), value.end() + 2) : value;
    }

    private boolean matches(List<String> phrase, int from) {
        for (int k = 0; k < phrase.size(); k++) {
            if (!is(from + k, phrase.get(k))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Long> number(int i) {
        return i >= 0 && i < sentence.size() ? words.value(sentence.token(i)) : Optional.empty();
    }

    private boolean isNumeric(int i) {
        Token token = sentence.token(i);
        return words.value(token).isPresent() || words.decimal(token).isPresent() || isScale(i)
                || isHyphen(i) && i > 0 && words.read("number", sentence.token(i - 1).form()).isPresent() && number(i + 1).isPresent();
    }

    private boolean isScale(int i) {
        return i >= 0 && i < sentence.size() && words.read("scale", sentence.token(i).form()).isPresent();
    }

    private boolean isHyphen(int i) {
        return is(i, "-");
    }

    private boolean is(int i, String form) {
        return i >= 0 && i < sentence.size() && sentence.token(i).form().equalsIgnoreCase(form);
    }
}
