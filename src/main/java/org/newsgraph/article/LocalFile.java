package org.newsgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file of this machine. */
record LocalFile(Path path, String shown) implements StoredFile {

    @Override
    public String name() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public String folder() {
        return parent().toString();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public Optional<InputStream> beside(String name) throws IOException {
        Path other = parent().resolve(name);
        return Files.exists(other) ? Optional.of(Files.newInputStream(other)) : Optional.empty();
    }

    private Path parent() {
        return Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    }
}
