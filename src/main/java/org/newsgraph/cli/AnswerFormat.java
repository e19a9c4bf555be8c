package org.newsgraph.cli;

/** In which form to print an answer. */
enum AnswerFormat {
    table, csv, tsv, json, xml, turtle
}
