package org.newsgraph.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A table of the graph for other programs: a query in {@code queries/exports/} whose comments describe its columns.
 *
 * @param name of its file without the ending
 * @param title its first comment
 * @param columns in the order of the query's variables
 * @param text the query
 */
public record Sheet(String name, String title, List<Column> columns, String text) {

    private static final String FOLDER = "queries/exports/";
    private static final Pattern COLUMN = Pattern.compile("#column\\s+(\\w+)\\s+(\\w+)\\s+(.*)");

    public Sheet {
        columns = List.copyOf(columns);
    }

    /**
     * Reads one from the program.
     *
     * @throws IllegalStateException when the program was built without it
     */
    public static Sheet load(String name) {
        String text = new String(ProgramFiles.read(FOLDER + name + ".rq"), StandardCharsets.UTF_8);
        String title = text.lines().findFirst().orElse("").replaceFirst("^#+\\s*", "");
        return new Sheet(name, title, text.lines().flatMap(Sheet::column).toList(), text);
    }

    private static Stream<Column> column(String line) {
        Matcher described = COLUMN.matcher(line);
        return described.matches()
                ? Stream.of(new Column(described.group(1), ColumnType.of(described.group(2)), described.group(3)))
                : Stream.empty();
    }

    /**
     * Hands on its rows in the order of the query; within a transaction that reads.
     *
     * @throws QueryCancelledException when the time is over
     */
    public void forEach(Reading reading, Consumer<Row> action) {
        Store store = reading.store();
        Question question = Question.of(text, Prefixes.of(store.base()), Map.of());
        question.forEach(store.dataset(), reading.left(), binding -> action.accept(row(binding)));
    }

    private Row row(Binding binding) {
        Map<String, String> values = new TreeMap<>();
        columns.stream().map(Column::name).forEach(column -> {
            var value = binding.get(Var.alloc(column));
            if (value != null) {
                values.put(column, value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
            }
        });
        return new Row(values);
    }
}
