package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the launcher starts, with a Java that prints what it is given. */
class LauncherTest {

    @TempDir
    private Path folder;
    private Path launcher = Path.of("newsgraph");

    @BeforeEach
    void install() throws IOException {
        launcher = Files.copy(Path.of("newsgraph"), folder.resolve("newsgraph"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(Files.createDirectories(folder.resolve("target")).resolve("newsgraph.jar"), "");
        Files.writeString(folder.resolve("target/newsgraph.built"), "");
    }

    /** A folder with a Java of this version. */
    private Path java(String version) throws IOException {
        Path home = folder.resolve("jdk-" + version);
        Path java = Files.writeString(Files.createDirectories(home.resolve("bin")).resolve("java"),
                "#!/bin/sh\necho \"${LC_ALL-unset} $LC_CTYPE $LC_MESSAGES\"\nprintf '%s\\n' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /** The lines that the launcher prints, with a Java of this version and a few variables more. */
    private List<String> start(String version, Map<String, String> variables, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG") || name.startsWith("NEWSGRAPH"));
        builder.environment().putAll(variables);
        builder.environment().put("JAVA_HOME", java(version).toString());
        Process process = builder.redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @CsvSource({"21.0.4, false, SharedArchiveFile", "22, false, SharedArchiveFile", "23.0.1, true, SharedArchiveFile",
            "24.0.2, true, SharedArchiveFile", "25, true, AOTCache", "26-ea, true, AOTCache"})
    void eachJavaGetsTheOptionsThatItKnows(String version, boolean unsafe, String archive) throws IOException {
        List<String> plain = start(version, Map.of(), "query", "ASK {}", "--store", "a b");
        assertThat(plain).contains("-Xmx3g").endsWith("-jar", folder.toRealPath().resolve("target/newsgraph.jar").toString(), "query",
                "ASK {}", "--store", "a b").noneMatch(option -> option.startsWith("-XX:") && option.contains("newsgraph.archive"));
        assertThat(plain.contains("--sun-misc-unsafe-memory-access=allow")).isEqualTo(unsafe);
        Path archived = Files.writeString(folder.resolve("target/newsgraph.archive"), "");
        Files.setLastModifiedTime(folder.resolve("target/newsgraph.jar"), FileTime.fromMillis(0));
        assertThat(start(version, Map.of(), "--help")).contains("-XX:" + archive + "=" + archived.toRealPath());
    }

    @Test
    void theHeapCanBeChosen() throws IOException {
        assertThat(start("25", Map.of("NEWSGRAPH_JAVA_OPTS", "-Xmx6g -Da=b"))).contains("-Xmx6g", "-Da=b").doesNotContain("-Xmx3g");
    }

    /** Names of files would be other ones, and messages could not be told apart. */
    @Test
    void namesOfFilesAreUtf8AndMessagesEnglishInEveryLanguage() throws IOException {
        Map<Map<String, String>, String> expected = new HashMap<>();
        expected.put(Map.of(), "C.UTF-8");
        expected.put(Map.of("LANG", "C"), "C.UTF-8");
        expected.put(Map.of("LANG", "es_ES.UTF-8"), "es_ES.UTF-8");
        expected.put(Map.of("LANG", "es_ES.UTF-8", "LC_CTYPE", "zh_CN.UTF-8"), "zh_CN.UTF-8");
        expected.put(Map.of("LANG", "es_ES.UTF-8", "LC_ALL", "POSIX"), "C.UTF-8");
        expected.put(Map.of("LC_ALL", "ko_KR.UTF-8", "LC_MESSAGES", "ko_KR.UTF-8"), "ko_KR.UTF-8");
        for (Map.Entry<Map<String, String>, String> each : expected.entrySet()) {
            assertThat(start("21", each.getKey()).getFirst()).as(each.getKey().toString()).isEqualTo("unset " + each.getValue() + " C");
        }
    }

    @Test
    void isStartedThroughALinkToo() throws IOException {
        launcher = Files.createSymbolicLink(Files.createDirectories(folder.resolve("bin")).resolve("newsgraph"), Path.of("../newsgraph"));
        assertThat(start("25", Map.of())).contains("-Dnewsgraph.home=" + folder.toRealPath());
    }
}
