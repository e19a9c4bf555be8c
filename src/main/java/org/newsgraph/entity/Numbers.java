package org.newsgraph.entity;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list of numbers that takes four bytes for each; it never changes. */
final class Numbers extends AbstractList<Integer> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1L;

    private final int[] values;

    private Numbers(int[] values) {
        this.values = values;
    }

    static Numbers copyOf(Collection<Integer> numbers) {
        return numbers instanceof Numbers same ? same : new Numbers(numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    int at(int place) {
        return values[place];
    }

    @Override
    public Integer get(int index) {
        return values[index];
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Numbers numbers ? Arrays.equals(values, numbers.values) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
