package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each page under {@code article/} is read as the file {@code .gold} beside it says; a new case is two new files. */
class ArticleCasesTest {

    static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ArticleCasesTest.class.getResource("/article")).toURI());
    }

    @TestFactory
    Stream<DynamicTest> pageIsReadAsItsGoldSays() throws IOException, URISyntaxException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(folder())) {
            pages = files.filter(file -> !file.toString().endsWith(".gold")).sorted().toList();
        }
        assertThat(pages).hasSizeGreaterThan(15);
        return pages.stream().map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }

    private static void check(Path page) throws IOException {
        String stem = page.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        assertThat(rendered(page)).isEqualTo(Files.readString(page.resolveSibling(stem + ".gold")));
    }

    private static String rendered(Path page) {
        try (Stream<Reading> readings = Articles.of(List.of(page), InputStream.nullInputStream()).read()) {
            return readings.map(Rendering::of).collect(Collectors.joining("\n")).replace(page.toString(), page.getFileName().toString());
        }
    }
}
