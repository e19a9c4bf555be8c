package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossPostsTest {

    private static final CrossPosts POSTS = CrossPosts.load(Authority.load());

    private static String key(String title, @Nullable String body, @Nullable String state) {
        LocalPost post = new LocalPost("one", "post", title, body, body, state);
        return POSTS.of(post, UnaryOperator.identity()).map(CrossPosts.Shared::key).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({"Unification Minister,South Korea,minister.ministry-of-unification-south-korea",
            "minister of unification,South Korea,minister.ministry-of-unification-south-korea",
            "new Unification Minister,South Korea,minister.ministry-of-unification-south-korea",
            "former foreign minister,Malta,minister.ministry-of-foreign-affairs-malta",
            "Deputy Foreign Minister,Malta,deputy-minister.ministry-of-foreign-affairs-malta",
            "foreign ministry spokeswoman,Malta,spokesperson.ministry-of-foreign-affairs-malta",
            "spokesman for the foreign ministry,Malta,spokesperson.ministry-of-foreign-affairs-malta"})
    void ministersAndTheirSpeakersBelongToTheirMinistry(String title, String state, String key) {
        assertThat(key(title, state, state)).isEqualTo(key);
    }

    @Test
    void theOnlyStateWithSuchAMinistryIsKnown() {
        assertThat(key("Unification Minister", null, null)).isEqualTo("minister.ministry-of-unification-south-korea");
        assertThat(key("Foreign Minister", null, null)).isEqualTo("none");
    }

    @Test
    void ambassadorsByWhereTheyAreSent() {
        assertThat(key("ambassador to China", "KOR", "South Korea")).isEqualTo("ambassador-to-china.KOR")
                .isEqualTo(key("new ambassador to Beijing", "KOR", "South Korea"));
        assertThat(key("ambassador to Laos", "KOR", "South Korea")).isEqualTo("ambassador-to-laos.KOR");
    }

    @ParameterizedTest
    @CsvSource({"Ambassador to China,'ambassador to China, South Korea'", "ambassador to Beijing,'ambassador to China, South Korea'",
            "ambassador to İzmir,'ambassador to İzmir, South Korea'", "Ambassador to the Ğ İ İ,'ambassador to the Ğ İ İ, South Korea'"})
    void namesKeepTheirCapitals(String title, String label) {
        LocalPost post = new LocalPost("one", "post", title, "KOR", "South Korea", "South Korea");
        assertThat(POSTS.of(post, UnaryOperator.identity()).map(CrossPosts.Shared::label)).hasValue(label);
    }

    @Test
    void whoIsNoOfficerHasNoSharedPost() {
        assertThat(key("lawyer", "KOR", "South Korea")).isEqualTo("none");
        assertThat(key("senior official", "KOR", "South Korea")).isEqualTo("none");
        assertThat(key("head", null, "South Korea")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"former president,PAST,president", "ex-president,PAST,president", "incumbent leader,NOW,leader",
            "president-elect,FUTURE,president",
            "vice-president,NOW,vice president", "newly appointed ambassador to Laos,NOW,ambassador to laos", "then,NOW,then"})
    void aTitleSaysWhenThePostIsHeld(String title, PostTitle.Time time, String core) {
        assertThat(PostTitle.of(title)).isEqualTo(new PostTitle(time, core));
    }
}
