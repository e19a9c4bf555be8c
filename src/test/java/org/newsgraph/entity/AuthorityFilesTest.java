package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

class AuthorityFilesTest {

    private static final Authority AUTHORITY = Authority.load();

    @Test
    void everyReferenceLeadsToAState() {
        Set<String> states = ids("authority/states.csv");
        assertThat(AUTHORITY.entries()).allSatisfy(entry -> {
            if (entry.of() != null) {
                assertThat(states).contains(entry.of());
            }
        });
        Set<String> cities = ids("authority/cities.csv");
        for (Row state : Table.load("authority/states.csv").rows()) {
            assertThat(state.get("capital")).as(state.at()).satisfiesAnyOf(c -> assertThat(c).isEmpty(),
                    c -> assertThat(cities).contains(c));
        }
        for (Row ministry : Table.load("lexicon/ministries.tsv").rows()) {
            assertThat(ministry.get("state")).as(ministry.at()).satisfiesAnyOf(s -> assertThat(s).isEmpty(),
                    s -> assertThat(states).contains(s));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"states", "cities", "provinces", "places", "organizations", "persons"})
    void identifiersAreUniqueAndFlagged(String file) {
        Set<String> ids = new HashSet<>();
        for (Row row : Table.load("authority/" + file + ".csv").rows()) {
            assertThat(ids.add(row.get("id"))).as(row.at()).isTrue();
            assertThat(row.get("name")).as(row.at()).isNotEmpty();
            assertThat(row.get("wikidata")).as(row.at()).matches("|Q[1-9][0-9]*");
            assertThat(row.get("wikidata_verified")).as(row.at()).isIn("yes", "no");
            if (row.get("wikidata").isEmpty()) {
                assertThat(row.get("wikidata_verified")).as(row.at()).isEqualTo("no");
            }
        }
    }

    /** Two of the sources that the row names state the title, or it is a candidate; titles are those of articles, one for each state. */
    @Test
    void namesInDbpediaHaveTheirEvidence() {
        Set<String> titles = new HashSet<>();
        for (Row row : Table.load("authority/states.csv").rows()) {
            String title = row.get("dbpedia");
            assertThat(title).as(row.at()).matches("|\\p{Lu}\\S*").satisfiesAnyOf(t -> assertThat(t).isEmpty(),
                    t -> assertThat(titles.add(t))
                            .isTrue());
            boolean two = row.get("source").matches(".*DBpedia: .+ and .+");
            assertThat(row.get("dbpedia_verified")).as(row.at()).isEqualTo(two ? "yes" : "no");
        }
        assertThat(AUTHORITY.state("Georgia").orElseThrow().candidates()).contains("http://dbpedia.org/resource/Georgia_(country)");
    }

    @Test
    void noNameOrNationalityMeansTwoStatesUnlessItSaysSo() {
        Map<String, String> owners = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Row row : Table.load("authority/states.csv").rows()) {
            for (String name : names(row)) {
                String before = owners.putIfAbsent(name, row.get("id"));
                if (before != null && !before.equals(row.get("id"))) {
                    shared.add(name);
                }
            }
        }
        assertThat(shared).isEmpty();
        assertThat(AUTHORITY.nationality("Congolese")).extracting(AuthorityEntry::id).containsExactlyInAnyOrder("COD", "COG");
        assertThat(AUTHORITY.nationality("Dominican")).hasSize(2);
    }

    private static Set<String> names(Row row) {
        Set<String> names = new HashSet<>(row.list("aliases"));
        names.add(row.get("name"));
        return names;
    }

    @Test
    void aliasesOfPersonsAreShared() {
        Set<String> seen = new HashSet<>();
        for (Row row : Table.load("authority/persons.csv").rows()) {
            for (String name : names(row)) {
                assertThat(seen.add(name + " of " + row.get("of"))).as(row.at()).isTrue();
            }
        }
    }

    @Test
    void onlyVerifiedIdentifiersBecomeLinks() {
        AuthorityEntry korea = AUTHORITY.state("South Korea").orElseThrow();
        assertThat(korea.links()).containsExactly("http://www.wikidata.org/entity/Q884", "https://sws.geonames.org/1835841/",
                "http://dbpedia.org/resource/South_Korea");
        assertThat(korea.candidates()).isEmpty();
        AuthorityEntry yang = AUTHORITY.persons("Yang Jiechi").get(0);
        assertThat(yang.links()).isEmpty();
        assertThat(yang.candidates()).containsExactly("http://www.wikidata.org/entity/Q58211");
    }

    @ParameterizedTest
    @CsvSource({"BEIJING,gn1816670", "Istanbul,gn745044", "Hunchun,gn2036653", "Seoul,gn1835848", "Southeast Asia,southeast-asia",
            "Liaoning,gn2036115"})
    void findsPlaces(String name, String id) {
        assertThat(AUTHORITY.places(name)).extracting(AuthorityEntry::id).startsWith(id);
    }

    @ParameterizedTest
    @CsvSource({"DPRK,PRK", "the South,KOR", "Burma,MMR", "UK,GBR", "Holy See,VAT", "Türkiye,TUR"})
    void findsStatesByTheirOtherNames(String name, String id) {
        assertThat(AUTHORITY.state(name)).map(AuthorityEntry::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"Seoul,KOR", "the Kremlin,RUS", "White House,USA", "Beijing,CHN"})
    void findsStatesByMetonyms(String name, String id) {
        assertThat(AUTHORITY.metonym(name)).map(AuthorityEntry::id).contains(id);
    }

    @Test
    void aNameThatIsNobodysFindsNothing() {
        assertThat(AUTHORITY.state("Nirgendland")).isEmpty();
        assertThat(AUTHORITY.places("Nirgendland")).isEmpty();
        assertThat(AUTHORITY.metonym("Paris Hilton")).isEmpty();
        assertThat(AUTHORITY.organizations("Harbour Workers Association")).isEmpty();
    }

    private static Set<String> ids(String table) {
        List<Row> rows = Table.load(table).rows();
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.get("id")));
        return ids;
    }
}
