package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.entity.Ruling;
import org.newsgraph.entity.Rulings;

class ReviewSheetTest {

    private static final SheetRow ROW = new SheetRow("article:one/actor/mara", "http://atlas.example/E1", "person", "Mara Lindqvist",
            "minister", "Ferry, 2031-03-04", "She \"said\",\n=no.", "M. Lindqvist", "=HYPERLINK(0)", "71.5", "score 71.5 is below 90");
    private static final SheetRow PAIR = new SheetRow("article:one/actor/mara", "article:two/actor/mara", "person", "Mara", "", "", "- yes",
            "Mara", "", "", "the same name");

    @TempDir
    private Path folder;

    private Path sheet(String text) throws IOException {
        return Files.writeString(folder.resolve("sheet.csv"), text);
    }

    @Test
    void whatIsWrittenIsReadWithAllQuestionsOpen() throws IOException {
        Path file = folder.resolve("sheet.csv");
        ReviewSheet.write(file, List.of(ROW, PAIR));
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .isEqualTo("\uFEFFdecision,kind,name,about,candidate,description,score,reason,article,sentence,one,other,note");
        assertThat(lines.get(1)).contains("\"She \"\"said\"\", =no.\"").contains("'=HYPERLINK(0)");
        assertThat(lines.get(2)).contains("'- yes");
        assertThat(ReviewSheet.read(file)).isEqualTo(new ReviewSheet.Answers(List.of(), 2));
    }

    @Test
    void decisionsAreReadAsPeopleAndSpreadsheetsWriteThem() throws IOException {
        Path file = sheet("""
                \uFEFFdecision;one;other;note;;
                Same ;article:one/actor/mara;http://atlas.example/E1;seen by eye;;
                not this link;article:one/actor/mara;http://atlas.example/E2;;;
                different;article:one/actor/mara;http://atlas.example/E3;;;
                NOT_THIS_LINK;article:one/actor/mara;article:two/actor/mara;;;
                ;article:one/actor/mara;article:three/actor/mara;;;
                """);
        ReviewSheet.Answers answers = ReviewSheet.read(file);
        assertThat(answers.open()).isEqualTo(1);
        assertThat(answers.rulings()).extracting(Ruling::kind).containsExactly(Ruling.Kind.SAME, Ruling.Kind.NOT_THIS_LINK,
                Ruling.Kind.NOT_THIS_LINK, Ruling.Kind.DIFFERENT);
        assertThat(answers.rulings().get(0).reason()).isEqualTo("seen by eye");
        assertThat(answers.rulings().get(0).at()).isEqualTo(file + ":2");
    }

    @Test
    void everyWrongRowIsNamed() throws IOException {
        Path file = sheet("decision,one,other\nyes,actor:a,wd:Q1\nsame,Mara,wd:Q1\nsame,actor:a,Q1\nsame\n,x,y\n");
        assertThatThrownBy(() -> ReviewSheet.read(file)).isInstanceOfSatisfying(SheetException.class, e -> assertThat(e.problems())
                .containsExactly(file + ":2: decision is 'yes', not same, different, not-this-link or nothing",
                        file + ":3: one is 'Mara', not article:…, actor:…, place:… or an IRI",
                        file + ":4: other is 'Q1', not article:…, actor:…, place:…, wd:Q… or an IRI",
                        file + ":5: one is '', not article:…, actor:…, place:… or an IRI"));
    }

    @Test
    void whatIsNoSheetIsTold() throws IOException {
        Path missing = folder.resolve("none.csv");
        assertThatThrownBy(() -> ReviewSheet.read(missing)).hasMessage(missing + ": no such file");
        assertThatThrownBy(() -> ReviewSheet.read(sheet("what,who\nsame,me\n"))).hasMessageEndingWith("sheet.csv:1: no column 'decision'");
        assertThatThrownBy(() -> ReviewSheet.read(sheet(""))).hasMessageEndingWith("sheet.csv:1: no column 'decision'");
        assertThatThrownBy(() -> ReviewSheet.read(sheet("decision,one,other\n\"same,actor:a\n")))
                .hasMessageContaining("sheet.csv:2: is no CSV");
        Path latin = Files.write(folder.resolve("latin.csv"), "décision".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ReviewSheet.read(latin)).hasMessage(latin + ": is no UTF-8 text; save it as CSV in UTF-8");
        Path nowhere = folder.resolve("no/such/folder.csv");
        assertThatThrownBy(() -> ReviewSheet.write(nowhere, List.of())).hasMessageStartingWith(nowhere + ": cannot be written");
    }

    @Test
    void decisionsAreAddedOnce() throws IOException {
        Path file = folder.resolve("decisions.csv");
        Ruling same = new Ruling(Ruling.Kind.SAME, "actor:a", "wd:Q1", "seen, by eye", "sheet.csv:2");
        LocalDate day = LocalDate.of(2031, 3, 4);
        assertThat(DecisionsFile.add(file, Rulings.NONE, List.of(same), day)).isEqualTo(1);
        assertThat(Files.readAllLines(file)).containsExactly("decision,one,other,reason,by,on",
                "same,actor:a,wd:Q1,\"seen, by eye\",,2031-03-04");
        assertThat(DecisionsFile.add(file, Rulings.read(file), List.of(same), day)).isZero();
        Ruling not = new Ruling(Ruling.Kind.NOT_THIS_LINK, "actor:a", "http://www.wikidata.org/entity/Q1", "", "sheet.csv:3");
        assertThatThrownBy(() -> DecisionsFile.add(file, Rulings.read(file), List.of(not), day)).isInstanceOf(SheetException.class)
                .hasMessage("sheet.csv:3: other lines say that actor:a and http://www.wikidata.org/entity/Q1 are the same");
        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThatThrownBy(() -> DecisionsFile.add(folder.resolve("no/such.csv"), Rulings.NONE, List.of(same), day))
                .hasMessageContaining("decisions cannot be written there");
    }
}
