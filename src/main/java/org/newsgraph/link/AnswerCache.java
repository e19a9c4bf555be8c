package org.newsgraph.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.store.FileReason;

/**
 * The answers of one service on disk, a line of JSON each, so that no question is asked twice and an interrupted run goes on where it
 * ended. A line that was cut off by the end of the process is passed over; of two lines for one question the later counts.
 */
final class AnswerCache implements AutoCloseable {

    private static final int HASH_LENGTH = 8;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Instant oldest;
    private final FileChannel channel;
    private int broken;

    private AnswerCache(FileChannel channel, Instant oldest) {
        this.channel = channel;
        this.oldest = oldest;
    }

    /**
     * Opens the file of a service, or makes it.
     *
     * @param oldest answers from before are asked for again
     * @throws ServiceException when the file cannot be read or written
     */
    static AnswerCache open(Path folder, URI service, Instant oldest) {
        Path file = folder.resolve(name(service));
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            AnswerCache cache = new AnswerCache(channel, oldest);
            try {
                cache.read(file);
                return cache;
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new ServiceException(file + ": answers cannot be kept there: " + FileReason.of(e), e);
        }
    }

    /** Takes the answers that there are; what is written from now on begins a line. */
    private void read(Path file) throws IOException {
        // a line may have been cut off within a character
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line);
            }
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        if (channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n') {
            append("\n");
        }
    }

    private void append(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        channel.position(channel.size());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    Optional<Answer> get(NameQuery query) {
        return Optional.ofNullable(answers.get(query.json().toString()));
    }

    /** How many lines were passed over, such as one that was being written when the process was killed. */
    int broken() {
        return broken;
    }

    /** Keeps an answer; it is on the disk when this returns. */
    void put(NameQuery query, Instant retrieved, JsonNode result) {
        ObjectNode line = Json.STRICT.createObjectNode();
        line.set("query", query.json());
        line.put("retrieved", retrieved.toString());
        line.set("result", result);
        try {
            append(line + "\n");
            channel.force(false);
        } catch (IOException e) {
            throw new ServiceException("an answer cannot be kept: " + FileReason.of(e), e);
        }
        answers.put(query.json().toString(), Answer.read(retrieved, result, ignored -> {
        }));
    }

    private void take(String line) {
        try {
            JsonNode node = Json.STRICT.readTree(line);
            Instant retrieved = Instant.parse(node.path("retrieved").asText());
            if (node.path("result").isArray() && !retrieved.isBefore(oldest)) {
                answers.put(node.path("query").toString(), Answer.read(retrieved, node.path("result"), ignored -> {
                }));
            }
        } catch (JsonProcessingException | DateTimeException e) {
            broken++;
        }
    }

    private static String name(URI service) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(service.toString().getBytes(StandardCharsets.UTF_8));
            String host = String.valueOf(service.getHost()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "-");
            return host + "-" + HexFormat.of().formatHex(hash).substring(0, HASH_LENGTH) + ".jsonl";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new ServiceException("the kept answers cannot be closed: " + FileReason.of(e), e);
        }
    }
}
