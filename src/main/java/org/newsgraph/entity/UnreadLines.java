package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.article.Span;
import org.newsgraph.facts.ActorType;
import org.newsgraph.mention.Mention;
import org.newsgraph.text.Sentence;

/**
 * Names in lines between the paragraphs that are not read as sentences, such as captions and subheadings: only those by which the
 * article itself speaks of somebody in full, or of a place.
 */
final class UnreadLines {

    /** Letters of a name that is looked for outside of sentences; of capitals one fewer. */
    private static final int SHORTEST = 4;

    private UnreadLines() {
    }

    static void find(Cast cast) {
        List<Sentence> sentences = cast.document.sentences();
        Map<String, Referent> names = names(cast);
        if (sentences.isEmpty() || names.isEmpty()) {
            return;
        }
        String text = cast.document.article().text().toString();
        BitSet read = new BitSet();
        sentences.forEach(s -> read.set(s.span().start(), s.span().end()));
        int begin = text.offsetByCodePoints(0, read.nextSetBit(0));
        int end = text.offsetByCodePoints(0, read.length());
        Matcher matcher = pattern(names).matcher(text).region(begin, end);
        List<Span> taken = new ArrayList<>();
        cast.all.forEach(r -> taken.addAll(r.mentions));
        while (matcher.find()) {
            int start = text.codePointCount(0, matcher.start());
            Span span = new Span(start, start + matcher.group().codePointCount(0, matcher.group().length()));
            if (read.get(start) || taken.stream().anyMatch(span::overlaps)) {
                continue;
            }
            Objects.requireNonNull(names.get(matcher.group())).mentions.add(span);
        }
    }

    private static Map<String, Referent> names(Cast cast) {
        Map<String, Referent> names = new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator
                .naturalOrder()));
        for (Mention mention : cast.mentions.all()) {
            String name = cast.printed(mention);
            boolean full = mention.kind() == Mention.Kind.PERSON && name.contains(" ") || mention.kind() == Mention.Kind.ORGANIZATION;
            boolean capitals = name.length() == SHORTEST - 1 && name.equals(name.toUpperCase(Locale.ROOT));
            if (full && (name.length() >= SHORTEST || capitals)) {
                cast.meaning(mention).filter(r -> r.type == ActorType.Person || r.type == ActorType.Organization)
                        .ifPresent(r -> names.putIfAbsent(name, r));
            }
            if (mention.kind() == Mention.Kind.PLACE && name.length() >= SHORTEST) {
                cast.place(mention.party()).ifPresent(place -> names.putIfAbsent(name, place));
            }
        }
        return names;
    }

    /** Longer names first. */
    private static Pattern pattern(Map<String, Referent> names) {
        return Pattern.compile(names.keySet().stream().map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }
}
