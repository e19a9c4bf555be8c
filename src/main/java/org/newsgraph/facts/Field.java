package org.newsgraph.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.newsgraph.article.Span;
import org.newsgraph.facts.FactsJson.MalformedFactsException;
import org.jspecify.annotations.Nullable;

/** A value of a JSON object that knows its path, so that a wrong one can be named: {@code statements[3].mode}. */
record Field(String path, JsonNode value) {

    Field get(String key) {
        if (!value.isObject()) {
            throw wrong(absent() ? "is missing" : "is no object");
        }
        return new Field(path.isEmpty() ? key : path + "." + key, value.path(key));
    }

    boolean absent() {
        return value.isMissingNode() || value.isNull();
    }

    <T> @Nullable T orNull(Function<Field, T> read) {
        return absent() ? null : read.apply(this);
    }

    /** An absent list is an empty one. */
    <T> List<T> list(Function<Field, T> read) {
        List<T> items = new ArrayList<>();
        if (absent()) {
            return items;
        }
        if (!value.isArray()) {
            throw wrong("is no list");
        }
        for (int i = 0; i < value.size(); i++) {
            items.add(read.apply(new Field(path + "[" + i + "]", value.get(i))));
        }
        return items;
    }

    String text() {
        if (!value.isTextual()) {
            throw wrong(absent() ? "is missing" : "is no text");
        }
        return value.textValue();
    }

    boolean flag() {
        if (!value.isBoolean()) {
            throw wrong("is neither true nor false");
        }
        return value.booleanValue();
    }

    double number() {
        if (!value.isNumber()) {
            throw wrong("is no number");
        }
        return value.doubleValue();
    }

    long whole() {
        if (!value.canConvertToExactIntegral() || !value.canConvertToLong()) {
            throw wrong("is no whole number");
        }
        return value.longValue();
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw wrong("is no date such as 2013-05-29: " + text());
        }
    }

    Span span() {
        if (!value.isArray() || value.size() != 2 || !value.path(0).canConvertToInt() || !value.path(1).canConvertToInt()) {
            throw wrong("is no [start, end]");
        }
        return valid(() -> new Span(value.get(0).intValue(), value.get(1).intValue()));
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        String name = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw wrong("'" + name + "' is not one of " + Arrays.toString(type.getEnumConstants()));
    }

    /** Turns what a record's constructor refuses into a message with this path. */
    <T> T valid(java.util.function.Supplier<T> construct) {
        try {
            return construct.get();
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private MalformedFactsException wrong(@Nullable String why) {
        return new MalformedFactsException((path.isEmpty() ? "the line" : path) + " " + why);
    }
}
