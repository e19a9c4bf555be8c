package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.CrossIncidents.Account;
import org.newsgraph.entity.IncidentProfile.Days;

/**
 * Gathers accounts of one incident across articles: pairs are joined from the likest down, and only where each account of one side could be
 * of the other side's incident and is like it (complete linkage). Only those are compared that have a key in common.
 */
final class IncidentGroups {

    /** Least score at which reports of two articles with days of their own are joined; as the weights, set by hand on the sample articles. */
    private static final double ALIKE = 3.5;
    /** The same where one of them has no day. */
    private static final double UNDATED = 4;
    /** Least score of any two reports of one incident. */
    private static final double WEAK = 2.5;

    private final List<Account> accounts;
    private final Group[] groupOf;

    /** @param accounts sorted */
    IncidentGroups(List<Account> accounts) {
        this.accounts = accounts;
        groupOf = accounts.stream().map(Group::new).toArray(Group[]::new);
        for (Pair pair : pairs()) {
            Group one = groupOf[pair.one()];
            Group other = groupOf[pair.other()];
            if (one != other && one.fits(other)) {
                one.add(other);
                other.members.forEach(member -> groupOf[place(member)] = one);
            }
        }
    }

    /** Accounts that are like each other, by their places. */
    private record Pair(int one, int other, double score) {}

    /** All groups, in the order of their least accounts; each begins with the one around which it was gathered. */
    List<List<Account>> all() {
        return Stream.of(groupOf).distinct().map(group -> List.copyOf(group.members)).toList();
    }

    private int place(Account account) {
        return Collections.binarySearch(accounts, account);
    }

    /** The likest first, of equals in the order of the accounts. */
    private List<Pair> pairs() {
        long[] keyed = IntStream.range(0, accounts.size()).mapToObj(this::keyed).flatMapToLong(LongStream::of).toArray();
        Arrays.sort(keyed);
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < accounts.size(); one++) {
            for (int other : after(one, keyed)) {
                int place = one;
                pair(accounts.get(one).profile(), accounts.get(other).profile()).ifPresent(likeness -> pairs.add(new Pair(place, other,
                        likeness.score())));
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.score()));
        return pairs;
    }

    /** Each key in short, and the place of the account: two keys may be one in short, which only costs a comparison. */
    private long[] keyed(int place) {
        return IncidentKeys.of(accounts.get(place).profile()).stream().mapToLong(key -> (long) key.hashCode() << Integer.SIZE | place)
                .toArray();
    }

    /** Accounts after one that have a key in common with it. */
    private Set<Integer> after(int one, long[] keyed) {
        Set<Integer> others = new TreeSet<>();
        for (long key : keyed(one)) {
            for (int at = Arrays.binarySearch(keyed, key) + 1; at < keyed.length
                    && keyed[at] >> Integer.SIZE == key >> Integer.SIZE; at++) {
                others.add((int) keyed[at]);
            }
        }
        others.remove(one);
        return others;
    }

    /** How two accounts of different articles are like each other, if that is enough to join them. */
    static Optional<IncidentLikeness> pair(IncidentProfile a, IncidentProfile b) {
        IncidentProfile one = a.compareTo(b) < 0 ? a : b;
        IncidentProfile other = one == a ? b : a;
        if (one.article().equals(other.article())) {
            return Optional.empty();
        }
        boolean dated = one.days().filter(Days::close).isPresent() && other.days().filter(Days::close).isPresent();
        return IncidentLikeness.of(one, other).filter(l -> l.close() && l.score() >= (dated ? ALIKE : UNDATED));
    }

    /** Accounts as joined so far. */
    private static final class Group {

        private final List<Account> members = new ArrayList<>(1);
        /** One of each kind that nothing tells apart when it is compared. */
        private final List<IncidentProfile> kinds = new ArrayList<>(1);
        private @Nullable Set<String> articles;

        Group(Account account) {
            members.add(account);
            kinds.add(account.profile());
        }

        boolean fits(Group other) {
            Group few = members.size() < other.members.size() ? this : other;
            Group many = few == this ? other : this;
            return few.members.stream().noneMatch(member -> many.tells(member.profile().article())) && kinds.stream().allMatch(
                    one -> other.kinds.stream().allMatch(each -> IncidentLikeness.of(one, each).filter(likeness -> likeness
                            .score() >= WEAK).isPresent()));
        }

        private boolean tells(String article) {
            Set<String> several = articles;
            return several == null ? members.getFirst().profile().article().equals(article) : several.contains(article);
        }

        void add(Group other) {
            Set<String> several = articles == null ? new HashSet<>() : articles;
            members.addAll(other.members);
            members.forEach(member -> several.add(member.profile().article()));
            articles = several;
            other.kinds.stream().filter(kind -> kinds.stream().noneMatch(kind::isAsGood)).toList().forEach(kinds::add);
        }
    }
}
