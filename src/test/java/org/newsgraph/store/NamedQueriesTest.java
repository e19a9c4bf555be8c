package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the comments of the program's questions promise to those who copy them. */
class NamedQueriesTest {

    private static final String PARAMETER = "#param ";
    private static final Pattern DESCRIBED = Pattern.compile("[a-z][A-Za-z]* \\S.*");

    static List<NamedQuery> questions() {
        return NamedQueries.load().all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void beginsWithWhatItAsks(NamedQuery query) {
        assertThat(query.question()).endsWith("?");
        assertThat(query.text().lines().filter(line -> line.startsWith("#group "))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void eachParameterIsDescribedOnceAndIsAVariable(NamedQuery query) {
        List<String> described = query.text().lines().filter(line -> line.startsWith(PARAMETER))
                .map(line -> line.substring(PARAMETER.length())).toList();
        assertThat(described).allMatch(DESCRIBED.asMatchPredicate());
        List<String> names = described.stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
        assertThat(names).doesNotHaveDuplicates()
                .allMatch(name -> Pattern.compile("\\?" + name + "\\b").matcher(query.text()).find());
    }
}
