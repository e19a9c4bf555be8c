package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.lexicon.Table;

class TermsOfOfficeTest {

    @TempDir
    private Path folder;

    private static final String HEAD = "id,holder,post,begin,end,verified,source\n";

    @Test
    void theFileIsSound() {
        assertThat(TermsOfOffice.load()).isNotEmpty().allSatisfy(term -> assertThat(term.source()).isNotBlank());
    }

    @Test
    void aTermKeepsItsDatesAsExactlyAsStated() throws IOException {
        assertThat(read("a,Ana Brel,mayor.NOR,2011-05,2013,yes,a register"))
                .containsExactly(new Term("a", "Ana Brel", "mayor.NOR", "2011-05", "2013", true, "a register"));
    }

    @Test
    void aTermMayEndInTheYearInWhichItBegins() throws IOException {
        assertThat(read("a,Ana Brel,mayor.NOR,2011-05-03,2011,no,a register")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a,Ana Brel,mayor.NOR,2013,2011,no,a register;         ends before it begins
            a,Ana Brel,mayor.NOR,,,no,a register;                 needs a begin or an end
            a,Ana Brel,mayor.NOR,May 2011,,no,a register;         'May 2011' is no date
            a,Ana Brel,mayor.NOR,2011,,no,;                       needs id, holder, post and source
            """)
    void aWrongRowIsNamedByItsLine(String row, String reason) {
        assertThatThrownBy(() -> read(row)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("terms.csv:2")
                .hasMessageContaining(reason);
    }

    @Test
    void anIdIsUsedOnce() {
        assertThatThrownBy(() -> read("a,Ana Brel,mayor.NOR,2011,,no,a register\na,Bo Lind,mayor.NOR,2013,,no,a register"))
                .hasMessageContaining("the id a is used twice");
    }

    private List<Term> read(String rows) throws IOException {
        return TermsOfOffice.read(Table.read(Files.writeString(folder.resolve("terms.csv"), HEAD + rows)));
    }
}
