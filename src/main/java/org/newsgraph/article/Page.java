package org.newsgraph.article;

import java.util.List;

/** An article's lines sorted out: what is read, and what the furniture tells of it. */
record Page(List<Block> blocks, Details details) {

    Page {
        blocks = List.copyOf(blocks);
    }
}
