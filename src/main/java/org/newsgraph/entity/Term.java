package org.newsgraph.entity;

import org.jspecify.annotations.Nullable;

/**
 * Who held a post from when to when, as a source states it.
 *
 * @param holder the name that the source gives
 * @param post key of a post across articles
 * @param begin ISO year, month or day, as exactly as stated; null when it is not
 * @param end likewise
 * @param verified whether two independent sources agree
 */
public record Term(String id, String holder, String post, @Nullable String begin, @Nullable String end, boolean verified, String source) {}
