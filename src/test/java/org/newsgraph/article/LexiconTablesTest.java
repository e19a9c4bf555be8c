package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.Table;

class LexiconTablesTest {

    @Test
    void eachFormNamesOneOutlet() {
        assertThat(Table.load("lexicon/outlets.tsv").rows().stream().flatMap(row -> row.list("forms").stream()))
                .hasSizeGreaterThan(150).doesNotHaveDuplicates();
        assertThat(Table.load("lexicon/outlets.tsv").rows().stream().map(row -> row.get("name"))).hasSizeGreaterThan(80)
                .doesNotHaveDuplicates();
    }

    @Test
    void outletsAreFoundByAnyForm() {
        assertThat(Outlets.shared().exactly("yonhap news")).map(Outlet::name).contains("Yonhap News Agency");
        assertThat(Outlets.shared().exactly("AP")).map(Outlet::name).contains("Associated Press");
        assertThat(Outlets.shared().exactly("ap")).isEmpty();
        assertThat(Outlets.shared().in("AFP-Yonhap")).map(Outlet::name).contains("Agence France-Presse");
        assertThat(Outlets.shared().in("The Lorn Valley Courier")).isEmpty();
    }

    @Test
    void furnitureIsWrittenInSmallLettersAndOnce() {
        assertThat(Table.load("lexicon/furniture.tsv").rows().stream().map(row -> row.get("kind") + "\t" + row.get("form")))
                .doesNotHaveDuplicates();
        assertThat(Table.load("lexicon/furniture.tsv").rows().stream().filter(row -> row.get("kind").matches("line|prefix|end|end-prefix"))
                .map(row -> row.get("form"))).allMatch(form -> form.equals(form.toLowerCase(Locale.ROOT)));
    }
}
