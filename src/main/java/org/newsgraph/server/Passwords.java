package org.newsgraph.server;

import org.newsgraph.store.FileReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/**
 * Names and bcrypt hashes of those who may write, as {@code htpasswd -B} makes them: one {@code name:hash} a line. Asking takes a
 * while on purpose and is done by one thread at a time, so that guessing is slow.
 */
public final class Passwords {

    private static final int COST = 11;
    private static final int SALT = 16;
    private static final String HASH = "\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}";
    /** bcrypt looks at no more. */
    private static final int LONGEST = 72;
    private static final Set<PosixFilePermission> OTHERS = Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.GROUP_WRITE);

    private final Map<String, String> hashes;

    private Passwords(Map<String, String> hashes) {
        this.hashes = hashes;
    }

    /**
     * Reads a file.
     *
     * @throws ServerException when others can read or write it, or a line is no name with a bcrypt hash
     */
    public static Passwords read(Path file) {
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
                if (OTHERS.stream().anyMatch(permissions::contains)) {
                    throw new ServerException(file + ": others can read or change it; run: chmod 600 " + file);
                }
            }
            Map<String, String> hashes = new HashMap<>();
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] parts = line.split(":", 2);
                    if (parts.length < 2 || parts[0].isBlank() || !parts[1].matches(HASH)) {
                        throw new ServerException(file + ", line " + (i + 1)
                                + ": not NAME:HASH with a bcrypt hash; make one with: newsgraph password NAME");
                    }
                    hashes.put(parts[0], parts[1]);
                }
            }
            if (hashes.isEmpty()) {
                throw new ServerException(file + ": no passwords in it; make one with: newsgraph password NAME");
            }
            return new Passwords(hashes);
        } catch (IOException e) {
            throw new ServerException(file + ": cannot be read: " + FileReason.of(e), e);
        }
    }

    /**
     * A line for the file.
     *
     * @throws IllegalArgumentException when the name has a colon or the password is empty or longer than bcrypt can tell apart
     */
    public static String line(String name, String password) {
        if (name.isBlank() || name.contains(":")) {
            throw new IllegalArgumentException("a name is not empty and has no colon");
        }
        if (password.isEmpty() || password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new IllegalArgumentException("a password has 1 to " + LONGEST + " bytes");
        }
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return name + ":" + OpenBSDBCrypt.generate("2y", password.toCharArray(), salt, COST);
    }

    /** Whether the name has this password; an unknown name takes as long as a known one. */
    synchronized boolean accept(String name, String password) {
        String hash = hashes.getOrDefault(name, hashes.values().iterator().next());
        return OpenBSDBCrypt.checkPassword(hash, password.toCharArray()) && hashes.containsKey(name);
    }
}
