package org.newsgraph.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.store.ProgramFiles;

/**
 * This program, as far as it decides which facts are found.
 *
 * @param version for people
 * @param fingerprint of everything between an article and its graph: code, words, authority files, ontology, and the versions of the libraries
 *        that read and parse; another one, and stored articles are extracted anew
 */
public record Program(String version, String fingerprint) {

    private static final String CODE = "org/newsgraph/";
    /** Packages that come after the graphs and do not change them. */
    private static final List<String> AFTERWARDS = List.of(CODE + "store/", CODE + "exchange/", CODE + "link/", CODE + "server/",
            CODE + "cli/", CODE + "spark/");
    /** Applied after all articles, anew at every build. */
    private static final String DECISIONS = "authority/decisions.csv";
    /** What reads articles and parses sentences, and the models; each tells its version where Maven has put it. */
    private static final List<String> LIBRARIES = Stream.of("edu.emory.mathcs.nlp/nlp4j-api", "edu.emory.mathcs.nlp/nlp4j-english",
            "org.jsoup/jsoup", "com.fasterxml.jackson.core/jackson-core", "com.fasterxml.jackson.core/jackson-databind",
            "org.apache.commons/commons-csv").map(library -> "META-INF/maven/" + library + "/pom.properties").toList();
    private static final int LENGTH = 16;

    /** The one that is running. */
    public static Program running() {
        String version = Program.class.getPackage().getImplementationVersion();
        return new Program(version == null ? "unpackaged" : version, fingerprint(files()));
    }

    /** The files that decide, sorted within each folder. */
    static List<String> files() {
        List<String> files = new ArrayList<>();
        files.addAll(
                ProgramFiles.list(CODE, "pipeline/Program.class").stream().filter(file -> AFTERWARDS.stream().noneMatch(file::startsWith))
                        .filter(file -> file.endsWith(".class")).toList());
        files.addAll(ProgramFiles.list("lexicon/", "cues.tsv"));
        files.addAll(ProgramFiles.list("authority/", "states.csv").stream().filter(file -> !file.equals(DECISIONS)).toList());
        files.addAll(ProgramFiles.list("ontology/", "codes.ttl").stream().filter(file -> file.endsWith(".ttl")).toList());
        files.addAll(LIBRARIES);
        return files;
    }

    static String fingerprint(List<String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files) {
                byte[] content = ProgramFiles.read(file);
                digest.update((file + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
