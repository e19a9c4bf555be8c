package org.newsgraph.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.article.Block.Kind;
import org.newsgraph.article.Reading.Reason;

/** Makes articles of drafts, each by itself. */
final class Editor {

    private final English english = English.load();
    private final Layout layout = new Layout(Furniture.shared(), Outlets.shared(), english);

    Submission read(Draft draft) {
        return switch (draft) {
            case Draft.Bad bad -> Submission.rejected(bad.place(), bad.reason(), bad.message());
            case Draft.Text text -> {
                try {
                    yield article(text);
                } catch (NotAnArticle e) {
                    yield Submission.rejected(text.place(), e.reason(), e.text());
                }
            }
        };
    }

    private Submission article(Draft.Text draft) throws NotAnArticle {
        if (Blank.is(draft.original().toString())) {
            throw new NotAnArticle(Reason.EMPTY, "it holds nothing but blanks");
        }
        if (english.isOtherScript(draft.original().toString())) {
            throw new NotAnArticle(Reason.NOT_ENGLISH, "not in Latin letters; only English is read");
        }
        Page page = layout.page(draft.lines(), draft.given().title());
        String running = page.blocks().stream().filter(block -> block.kind() == Kind.PARAGRAPH).map(Block::text)
                .collect(Collectors.joining(" "));
        if (running.isEmpty()) {
            throw new NotAnArticle(Reason.NO_TEXT, "no running text: no line reads like a sentence");
        }
        if (english.isOtherLanguage(running)) {
            throw new NotAnArticle(Reason.NOT_ENGLISH, "hardly an English word in its text; only English is read");
        }
        Details details = draft.given().over(page.details());
        String id = Optional.ofNullable(details.id()).orElse(draft.fallbackId());
        Article article = new Article(id, draft.source(), metadata(details, running), draft.original(), page.blocks(), draft.sha256());
        return new Submission(new Reading.Accepted(article),
                new Identity(draft.place(), id, Fingerprint.of(running.replaceAll("\\s+", " ").strip())));
    }

    private Metadata metadata(Details details, String running) {
        String language = details.language() != null ? details.language() : english.isEnglish(running) ? "en" : "und";
        Printed site = details.url() == null ? null : Outlets.shared().at(details.url()).map(o -> new Printed(o.name(), null)).orElse(null);
        return new Metadata(details.title(), details.publisher() == null ? site : details.publisher(), details.agency(),
                details.published(), details.basis(),
                details.dateline(), List.copyOf(details.authors()), language, details.url());
    }
}
