package org.newsgraph.cli;

/** In which form to print a ledger. */
enum LedgerFormat {
    text, csv, json
}
