package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Terminal.Result;
import org.newsgraph.nlp.TestAnnotator;
import org.newsgraph.pipeline.CommonGraphs;
import org.newsgraph.pipeline.Extraction;

/**
 * The README shows real output: each command of a {@code console} block is run, in the order of the README, on one store. A '…' stands
 * for what may differ; on a line of its own for any number of lines. With {@code -Dreadme.update} the test writes the output into the
 * README instead, except where it has a '…'.
 */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```console\\n(.*?)^```$", Pattern.DOTALL);
    /** A command goes on over several lines within single quotes. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ ((?:[^'\\n]|'[^']*')*)\\n((?:(?!\\$ ).*\\n)*)");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|([^\\s']+)");
    private static final List<String> WITHOUT_STORE = List.of("extract", "--help", "--version");

    @TempDir
    private Path folder;

    @Test
    void showsWhatTheProgramAnswers() throws IOException {
        Terminal terminal = new Terminal(new Parts(() -> Extraction.with(TestAnnotator.shared()), CommonGraphs::known, Clock.systemUTC()));
        String readme = Files.readString(README);
        Matcher blocks = BLOCK.matcher(readme);
        StringBuilder updated = new StringBuilder();
        int end = 0;
        while (blocks.find()) {
            updated.append(readme, end, blocks.start()).append("```console\n");
            Matcher commands = COMMAND.matcher(blocks.group(1));
            int read = 0;
            while (commands.find()) {
                assertThat(commands.start()).as("something in a console block is no command:\n%s", blocks.group(1)).isEqualTo(read);
                read = commands.end();
                String output = run(terminal, commands.group(1));
                String shown = commands.group(2);
                if (Boolean.getBoolean("readme.update")) {
                    updated.append("$ ").append(commands.group(1)).append('\n').append(shown.contains("…") ? shown : output);
                } else {
                    assertThat(output).as("the README's $ %s", commands.group(1)).matches(pattern(shown));
                }
            }
            assertThat(read).as("a console block ends in something that is no command:\n%s", blocks.group(1))
                    .isEqualTo(blocks.group(1).length());
            updated.append("```");
            end = blocks.end();
        }
        assertThat(end).isPositive();
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, updated.append(readme, end, readme.length()));
        }
    }

    @Test
    void otherCommandsAreAtLeastCommands() throws IOException {
        List<String> lines = Files.readAllLines(README).stream().filter(line -> line.startsWith("./newsgraph ")).toList();
        assertThat(lines).hasSizeGreaterThan(5);
        for (String line : lines) {
            assertThat(new Terminal().understands(words(line.replaceFirst("\\s+#.*", "")))).as(line).isTrue();
        }
    }

    private String run(Terminal terminal, String command) {
        assertThat(command).startsWith("./newsgraph ");
        Matcher head = Pattern.compile("(.*) \\| head -(\\d+)", Pattern.DOTALL).matcher(command);
        List<String> words = new ArrayList<>(Arrays.asList(words(head.matches() ? head.group(1) : command)));
        if (!WITHOUT_STORE.contains(words.get(0))) {
            words.addAll(List.of("--store", folder.resolve("store").toString()));
        }
        Result result = terminal.run(words.toArray(String[]::new));
        assertThat(result.code()).as("%s%n%s", command, result.err()).isZero();
        String output = (result.out() + result.err()).replace("\r\n", "\n");
        return head.matches()
                ? output.lines().limit(Long.parseLong(head.group(2))).map(line -> line + "\n").collect(Collectors.joining())
                : output;
    }

    private static String[] words(String command) {
        return WORD.matcher(command).results().skip(1).map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }

    private static String pattern(String shown) {
        return shown.lines().map(
                line -> line.equals("…") ? "(?:.*\\n)*?" : line.lines().map(ReadmeTest::linePattern).collect(Collectors.joining()) + "\\n")
                .collect(Collectors.joining());
    }

    private static String linePattern(String line) {
        return Arrays.stream(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }
}
