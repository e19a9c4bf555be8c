package org.newsgraph.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.article.Block.Kind;
import org.newsgraph.article.Reading.Reason;
import org.newsgraph.article.Recollection.Gist;

/** Makes articles of drafts, each by itself; those that are remembered only when they are asked for. */
final class Editor {

    /** Ids of articles that come without an id and without a file: the same text is the same article, another text another one. */
    private static final String UNNAMED = "unnamed-";

    private final English english = English.load();
    private final Layout layout = new Layout(Furniture.shared(), Outlets.shared(), english);

    private final Recollection recollection;

    Editor(Recollection recollection) {
        this.recollection = recollection;
    }

    Submission read(Draft draft) {
        return switch (draft) {
            case Draft.Bad bad -> Submission.rejected(bad.place(), bad.reason(), bad.message());
            case Draft.Page page -> recollection.recall(page.place(), page.sha256()).map(gist -> again(page, gist))
                    .orElseGet(() -> first(page));
        };
    }

    private Submission again(Draft.Page page, Gist gist) {
        return switch (gist) {
            case Gist.OfOther other -> Submission.rejected(page.place(), other.reason(), other.message());
            case Gist.OfArticle article -> new Submission(new Reading.Accepted(article.id(), page.sha256(), () -> known(page)),
                    new Identity(page.place(), article.id(), article.text()));
        };
    }

    private Article known(Draft.Page page) {
        try {
            return article(page);
        } catch (NotAnArticle e) {
            throw new IllegalStateException(page.place() + ": was an article when it was read before", e);
        }
    }

    private Submission first(Draft.Page page) {
        try {
            Article article = article(page);
            String text = Identity.text(running(article.blocks()), article.metadata().publisher());
            recollection.keep(page.place(), page.sha256(), new Gist.OfArticle(article.id(), text));
            return new Submission(new Reading.Accepted(article), new Identity(page.place(), article.id(), text));
        } catch (NotAnArticle e) {
            recollection.keep(page.place(), page.sha256(), new Gist.OfOther(e.reason(), e.text()));
            return Submission.rejected(page.place(), e.reason(), e.text());
        }
    }

    private Article article(Draft.Page source) throws NotAnArticle {
        Draft.Text draft = source.lines().read();
        if (Blank.is(draft.original().toString())) {
            throw new NotAnArticle(Reason.EMPTY, "it holds nothing but blanks");
        }
        if (english.isOtherScript(draft.original().toString())) {
            throw new NotAnArticle(Reason.NOT_ENGLISH, "not in Latin letters; only English is read");
        }
        Page page = layout.page(draft.lines(), draft.given().title());
        String running = running(page.blocks());
        if (running.isEmpty()) {
            throw new NotAnArticle(Reason.NO_TEXT, "no running text: no line reads like a sentence");
        }
        if (english.isOtherLanguage(running)) {
            throw new NotAnArticle(Reason.NOT_ENGLISH, "hardly an English word in its text; only English is read");
        }
        Details details = draft.given().over(page.details());
        String id = Optional.ofNullable(details.id()).or(() -> Optional.ofNullable(draft.fallbackId()))
                .orElseGet(() -> UNNAMED + source.sha256().substring(0, Fingerprint.SHORT));
        return new Article(id, draft.source(), metadata(details, running), draft.original(), page.blocks(), source.sha256());
    }

    private static String running(List<Block> blocks) {
        return blocks.stream().filter(block -> block.kind() == Kind.PARAGRAPH).map(Block::text).collect(Collectors.joining(" "));
    }

    private Metadata metadata(Details details, String running) {
        String language = details.language() != null ? details.language() : english.isEnglish(running) ? "en" : "und";
        Printed site = details.url() == null ? null : Outlets.shared().at(details.url()).map(o -> new Printed(o.name(), null)).orElse(null);
        return new Metadata(details.title(), details.publisher() == null ? site : details.publisher(), details.agency(),
                details.published(), details.basis(),
                details.dateline(), List.copyOf(details.authors()), language, details.url());
    }
}
