package org.newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts a page's lines into headline, deck, summary, paragraphs and captions, and reads the furniture around them. */
final class Layout {

    private final Furniture furniture;
    private final Outlets outlets;
    private final English english;
    private final Marker marker;

    Layout(Furniture furniture, Outlets outlets, English english) {
        this.furniture = furniture;
        this.outlets = outlets;
        this.english = english;
        this.marker = new Marker(furniture, outlets);
    }

    /** @param knownTitle the headline, when it is known from elsewhere */
    Page page(List<Line> lines, @Nullable String knownTitle) {
        List<Marked> alone = lines.stream().map(marker::mark).toList();
        List<Marked> marked = Bylines.settled(Captions.settled(alone, new Caption(furniture, outlets)), furniture, outlets);
        Findings findings = new Findings();
        FurnitureReader reader = new FurnitureReader(furniture, outlets, marker, findings);
        Zones zones = Zones.of(marked, furniture, outlets);
        Head head = new Head(marked.subList(0, zones.body()), marked.subList(zones.body(), zones.end()), knownTitle, furniture);
        reader.head(marked.subList(0, zones.body()), head);
        List<Block> blocks = new ArrayList<>(head.blocks());
        Body body = new Body(marked.subList(zones.body(), zones.end()), head, english, new Tail(furniture, outlets, findings));
        blocks.addAll(body.blocks(furniture, outlets, findings));
        reader.tail(marked.subList(zones.behindLast(marked), marked.size()));
        head.title().ifPresent(title -> findings.title(reader.withoutOutlet(title)));
        return new Page(blocks, findings.details());
    }
}
