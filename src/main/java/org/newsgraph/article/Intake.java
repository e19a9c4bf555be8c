package org.newsgraph.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.Input.ArticleFile;
import org.newsgraph.article.Input.StandardInput;
import org.newsgraph.article.Input.Unusable;
import org.newsgraph.article.Reading.Reason;

/** Opens inputs and takes drafts of articles out of them. */
final class Intake {

    private static final String STANDARD_INPUT = "standard input";

    private final InputStream standardInput;
    private final FieldReader fields = new FieldReader(Outlets.shared());
    private final JsonDrafts json = new JsonDrafts(fields);
    private final HtmlPage html = new HtmlPage(Furniture.shared(), Outlets.shared());
    private final Map<String, Sidecar> sidecars = new HashMap<>();

    Intake(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** The drafts of one input, lazily; to be closed. */
    Stream<Draft> take(Input input) {
        return switch (input) {
            case Unusable unusable -> Stream.of(new Draft.Bad(unusable.shown(), unusable.reason(), unusable.message()));
            case StandardInput in -> ofStandardInput();
            case ArticleFile file -> ofFile(file);
        };
    }

    private Stream<Draft> ofFile(ArticleFile input) {
        StoredFile file = input.file();
        boolean first = !sidecars.containsKey(file.folder());
        Sidecar sidecar = sidecars.computeIfAbsent(file.folder(), folder -> Sidecar.beside(file, fields));
        Stream<Draft> problem = first ? sidecar.problem().<Draft>map(bad -> bad).stream() : Stream.empty();
        Source source = Source.ofFile(file.shown(), file.name(), sidecar.of(file.name()));
        return Stream.concat(problem, ofFile(input, source));
    }

    private Stream<Draft> ofFile(ArticleFile file, Source source) {
        try {
            if (file.format() == Format.JSON_LINES) {
                return json.ofLines(file.file().open(), source);
            }
            try (InputStream in = file.file().open()) {
                return ofBytes(in.readNBytes(Decoder.LIMIT + 1), file.format(), source);
            }
        } catch (IOException e) {
            return Stream.of(new Draft.Bad(source.place(), Reason.UNREADABLE, Problem.of(e)));
        }
    }

    private Stream<Draft> ofStandardInput() {
        Source source = new Source(STANDARD_INPUT, STANDARD_INPUT, null, Optional.empty());
        try {
            byte[] start = standardInput.readNBytes(Decoder.LIMIT + 1);
            Format format = Format.sniff(start);
            if (format == Format.JSON && json.isLines(start)) {
                return json.ofLines(new SequenceInputStream(new ByteArrayInputStream(start), standardInput), source);
            }
            return ofBytes(start, format, source);
        } catch (IOException e) {
            return Stream.of(new Draft.Bad(STANDARD_INPUT, Reason.UNREADABLE, Problem.of(e)));
        }
    }

    private Stream<Draft> ofBytes(byte[] bytes, Format format, Source source) {
        try {
            return switch (format) {
                case JSON, JSON_LINES -> json.ofDocument(Decoder.decode(bytes), bytes, source);
                case HTML -> Stream.of(source.page(bytes, () -> html.text(Decoder.decode(bytes), source)));
                case TEXT -> Stream.of(source.page(bytes, () -> {
                    SourceText original = SourceText.of(Decoder.decode(bytes));
                    return source.text(Details.NONE, original, LineSplitter.split(original));
                }));
            };
        } catch (NotAnArticle e) {
            return Stream.of(Draft.Bad.of(source.place(), e));
        }
    }
}
