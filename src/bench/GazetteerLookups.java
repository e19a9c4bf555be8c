import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.newsgraph.entity.Authority;
import org.newsgraph.entity.AuthorityEntry;

/** How many names a millisecond the gazetteer finds: every name it knows and as many it does not, shuffled, on one thread. */
public final class GazetteerLookups {

    private static final int ROUNDS = 7;

    private GazetteerLookups() {
    }

    /** Prints a line for each round; the last ones count. */
    public static void main(String[] arguments) {
        long begin = System.nanoTime();
        Authority authority = Authority.load();
        double loaded = (System.nanoTime() - begin) / 1e6;
        List<String> names = new ArrayList<>();
        long cities = 0;
        for (AuthorityEntry entry : authority.entries()) {
            names.add(entry.name());
            names.add(entry.name() + " nowhere");
            cities += entry.kind() == AuthorityEntry.Kind.CITY ? 1 : 0;
        }
        Collections.shuffle(names, new Random(7));
        System.out.printf(Locale.ROOT, "%d entries, %d cities, loaded in %.0f ms%n", authority.entries().size(), cities, loaded);
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            long found = 0;
            for (String name : names) {
                found += authority.places(name).size() + (authority.state(name).isPresent() ? 1 : 0);
            }
            double milliseconds = (System.nanoTime() - start) / 1e6;
            System.out.printf(Locale.ROOT, "round %d: %.0f lookups a millisecond (%d found)%n", round, 2 * names.size() / milliseconds,
                    found);
        }
    }
}
