package org.newsgraph.article;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Input.ArticleFile;
import org.newsgraph.article.Input.StandardInput;
import org.newsgraph.article.Input.Unusable;
import org.newsgraph.article.Reading.Reason;

/** From what was named on the command line to the inputs, in an order that is the same on every machine. */
final class InputWalk {

    private final Set<Path> taken = new HashSet<>();
    private final List<Input> inputs = new ArrayList<>();

    private InputWalk() {
    }

    static List<Input> inputsOf(List<Path> paths) {
        InputWalk walk = new InputWalk();
        paths.forEach(walk::add);
        return List.copyOf(walk.inputs);
    }

    private void add(Path path) {
        String shown = path.toString();
        if (shown.equals("-")) {
            if (taken.add(path)) {
                inputs.add(new StandardInput());
            }
        } else if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (!Files.exists(path)) {
            inputs.add(new Unusable(shown, Reason.UNREADABLE, "no such file or folder"));
        } else {
            addFile(path, shown, Format.ofName(nameOf(path)).orElse(Format.TEXT));
        }
    }

    private void addFolder(Path folder) {
        List<Input> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder.toRealPath(), Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                    new Collector(folder, folder.toRealPath(), found));
        } catch (IOException e) {
            found.add(new Unusable(folder.toString(), Reason.UNREADABLE, Problem.of(e)));
        }
        if (found.isEmpty()) {
            inputs.add(new Unusable(folder.toString(), Reason.EMPTY, "no .txt, .html, .json or .jsonl file in this folder"));
        }
        found.sort(Comparator.comparing(InputWalk::order));
        for (Input input : found) {
            if (input instanceof ArticleFile article && article.file() instanceof LocalFile file) {
                addFile(file.path(), file.shown(), article.format());
            } else {
                inputs.add(input);
            }
        }
    }

    /** Paths compare part by part, so that a folder's files stay together on every system. */
    private static String order(Input input) {
        return switch (input) {
            case ArticleFile file -> StoredFile.order(file.file().shown());
            case Unusable unusable -> StoredFile.order(unusable.shown());
            case StandardInput in -> "-";
        };
    }

    private void addFile(Path path, String shown, Format format) {
        try {
            if (taken.add(path.toRealPath())) {
                inputs.add(new ArticleFile(new LocalFile(path, shown), format));
            }
        } catch (IOException e) {
            inputs.add(new Unusable(shown, Reason.UNREADABLE, Problem.of(e)));
        }
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Gathers a folder's articles, also those that are linked to; hidden files and files of other kinds are passed over. */
    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Path named;
        private final Path root;
        private final List<Input> found;

        private Collector(Path named, Path root, List<Input> found) {
            this.named = named;
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && nameOf(folder).startsWith(".") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = nameOf(file);
            Optional<Format> format = name.startsWith(".") ? Optional.empty() : Format.ofName(name);
            if (format.isPresent() && attributes.isRegularFile()) {
                found.add(new ArticleFile(new LocalFile(file, shown(file)), format.get()));
            } else if (format.isPresent() && attributes.isSymbolicLink()) {
                found.add(new Unusable(shown(file), Reason.UNREADABLE, "links to a file that is not there"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            // a link to a folder around it: what is there is found anyway
            if (!nameOf(file).startsWith(".") && !(failure instanceof FileSystemLoopException)) {
                found.add(new Unusable(shown(file), Reason.UNREADABLE, Problem.of(failure)));
            }
            return FileVisitResult.CONTINUE;
        }

        private String shown(Path file) {
            return named.resolve(root.relativize(file)).toString();
        }
    }
}
