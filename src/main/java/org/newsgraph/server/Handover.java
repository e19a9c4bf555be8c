package org.newsgraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.store.FileReason;
import org.newsgraph.store.Store;
import org.newsgraph.store.WholeFile;

/**
 * The server that holds a store, for a second process that wants something of it. A file in the store's folder, which only its owner can
 * read, says where the server is and what token it wants.
 *
 * @param address of the admin port; ends with '/'
 */
public record Handover(String address, String token) {

    private static final String FILE = "handover";
    private static final int TOKEN_BYTES = 32;

    static String freshToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    void announce(Store store) {
        Path file = store.path().resolve(FILE);
        try {
            Files.deleteIfExists(file);
            if (Files.getFileStore(store.path()).supportsFileAttributeView("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, address + "\n" + token + "\n", StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new ServerException(file + ": cannot be written: " + FileReason.of(e), e);
        }
    }

    static void withdraw(Store store) {
        try {
            Files.deleteIfExists(store.path().resolve(FILE));
        } catch (IOException e) {
            throw new ServerException(store.path().resolve(FILE) + ": cannot be removed: " + FileReason.of(e), e);
        }
    }

    /** The running server of a store, if there is one. */
    public static Optional<Handover> to(Path store) {
        Path file = store.resolve(FILE);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 2) {
                return Optional.empty();
            }
            Handover found = new Handover(lines.get(0), lines.get(1));
            // without the token: after a server was killed, somebody else's may be at its port
            HttpRequest.Builder ping = HttpRequest.newBuilder(URI.create(found.address() + "$/ping")).GET();
            return send(ping, HttpResponse.BodyHandlers.discarding()).statusCode() == 200 ? Optional.of(found) : Optional.empty();
        } catch (ConnectException e) {
            // a server that was killed left the file behind
            return Optional.empty();
        } catch (IOException e) {
            throw new ServerException(file + ": " + e.getMessage(), e);
        }
    }

    /** Has articles read. */
    public BuildReport build(List<Path> paths, boolean prune) {
        List<String> absolute = paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList();
        try {
            String body = ReconcileServlet.JSON.writeValueAsString(Map.of("paths", absolute, "prune", prune));
            return Reports
                    .read(ReconcileServlet.JSON.readTree(text(request("handover/build").POST(HttpRequest.BodyPublishers.ofString(body)))));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Has the store compacted, and tells how many bytes were given back. */
    public long compact() {
        try {
            return ReconcileServlet.JSON.readTree(text(request("handover/compact").POST(HttpRequest.BodyPublishers.noBody())))
                    .path("bytesSaved").asLong();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Has a backup written to a file, which is there only when it is whole. */
    public void backup(Path file) {
        try {
            HttpResponse<InputStream> answer = send(request("handover/backup").GET(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new ServerException(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
                }
                WholeFile.write(file, in::transferTo);
            }
        } catch (FileSystemException e) {
            throw new ServerException(file + ": cannot be written: " + FileReason.of(e), e);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    private String text(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> answer = send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new ServerException(answer.body().strip());
        }
        return answer.body();
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) throws IOException {
        try {
            return Client.SHARED.send(request.build(), handler);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Made when a server is there to be asked: most commands find none. */
    private static final class Client {

        private static final HttpClient SHARED = HttpClient.newHttpClient();
    }

    private static ServerException broken(IOException e) {
        return new ServerException("the server that holds the store did not answer to the end: " + e.getMessage(), e);
    }
}
