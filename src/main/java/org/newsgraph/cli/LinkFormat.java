package org.newsgraph.cli;

/** In which form to print how things are linked. */
enum LinkFormat {

    table, csv, json;

    AnswerFormat answer() {
        return switch (this) {
            case table -> AnswerFormat.table;
            case csv -> AnswerFormat.csv;
            case json -> AnswerFormat.json;
        };
    }
}
