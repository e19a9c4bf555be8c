package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Block;
import org.newsgraph.article.Span;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Paragraphs of a conversation, each under the name of who speaks: "BREL: We will see." Fewer than three of them may be something else.
 * "A:" speaks for the one person whom the paragraphs before the first question name; what "Q:" asks is nobody's statement.
 */
final class Transcripts {

    private static final Cue COLON = Cue.ofMark(":");
    /** Paragraphs with a name and a colon that make a transcript. */
    private static final int FEWEST = 3;
    /** Tokens of the longest name before a colon. */
    private static final int LONGEST_NAME = 4;
    /** Tokens of the longest brackets between name and colon. */
    private static final int LONGEST_BRACKETS = 8;

    private static final String RULE = "transcript";
    private static final Set<String> QUESTIONS = WordClasses.of("label-of-questions");
    private static final Set<String> ANSWERS = WordClasses.of("label-of-answers");

    private Transcripts() {
    }

    /** Whether it is what somebody says in a conversation that is printed word for word. */
    static boolean isTurn(Draft draft) {
        return draft.rule().equals(RULE);
    }

    /** A statement for each such paragraph, of all its words behind the colon. */
    static List<Draft> of(Document document) {
        List<Draft> drafts = new ArrayList<>();
        int block = -1;
        for (Sentence sentence : document.sentences()) {
            boolean first = sentence.block() != block;
            block = sentence.block();
            if (first && sentence.kind() == Block.Kind.PARAGRAPH) {
                name(sentence).map(name -> turn(document, sentence, name, Speakers.party(sentence, name))).ifPresent(drafts::add);
            }
        }
        return drafts.size() < FEWEST ? answers(document) : drafts;
    }

    private static List<Draft> answers(Document document) {
        List<Sentence> labelled = document.sentences().stream().filter(s -> isLabel(s, QUESTIONS) || isLabel(s, ANSWERS)).toList();
        List<Sentence> answers = labelled.stream().filter(s -> isLabel(s, ANSWERS)).toList();
        if (answers.isEmpty() || labelled.size() < FEWEST) {
            return List.of();
        }
        return asked(document, labelled.getFirst()).stream()
                .flatMap(party -> answers.stream().map(s -> turn(document, s, s.token(0), List.of(party)))).toList();
    }

    private static boolean isLabel(Sentence sentence, Set<String> labels) {
        return sentence.kind() == Block.Kind.PARAGRAPH && sentence.size() > 2 && labels.contains(sentence.token(0).form())
                && (isOneToken(sentence.token(0)) || sentence.token(1).form().equals(":") || sentence.token(1).form().equals("."));
    }

    /** "A." */
    private static boolean isOneToken(Token label) {
        return label.form().length() > 1 && label.form().endsWith(".");
    }

    /** The one person of whom the running text before the conversation tells something. */
    private static Optional<Party> asked(Document document, Sentence first) {
        Map<String, Party> named = new LinkedHashMap<>();
        for (Sentence sentence : document.sentences().subList(0, first.index())) {
            boolean text = sentence.kind() == Block.Kind.PARAGRAPH && sentence.token(sentence.size() - 1).tag().equals(".");
            for (Token token : text ? sentence.tokens() : List.<Token>of()) {
                boolean last = token.entity().startsWith("L-") || token.entity().startsWith("U-");
                if (token.entityClass().equals("PERSON") && last && token.isProperNoun() && token.relation().equals("nsubj")) {
                    named.putIfAbsent(token.form(), new Party(sentence, token));
                }
            }
        }
        return named.size() == 1 ? named.values().stream().findFirst() : Optional.empty();
    }

    private static Draft turn(Document document, Sentence sentence, Token name, List<Party> speakers) {
        int end = document.sentences().stream().filter(s -> s.block() == sentence.block()).mapToInt(s -> s.span().end()).max()
                .orElseThrow();
        Token colon = colon(sentence, name.index() + 1).orElseGet(() -> isOneToken(name) ? name : sentence.token(name.index() + 1));
        Span content = new Span(sentence.token(colon.index() + 1).span().start(), end);
        return new Draft(sentence, colon, COLON, colon.span(), speakers, List.of(content), null, List.of(), List.of(),
                false, false, RULE, 0.8);
    }

    /** The last word of a name that nothing but a colon follows, or brackets and a colon: "BREL (North Port): …". */
    private static Optional<Token> name(Sentence sentence) {
        int begin = isMark(sentence.token(0)) ? 1 : 0;
        int end = begin;
        while (end < Math.min(begin + LONGEST_NAME, sentence.size()) && isName(sentence.token(end))) {
            end++;
        }
        return end > begin && colon(sentence, end).isPresent() ? Optional.of(sentence.token(end - 1)) : Optional.empty();
    }

    private static Optional<Token> colon(Sentence sentence, int end) {
        int at = end;
        if (at < sentence.size() && sentence.token(at).form().equals("(")) {
            while (at < sentence.size() && at - end <= LONGEST_BRACKETS && !sentence.token(at).form().equals(")")) {
                at++;
            }
            at++;
        }
        return at + 1 < sentence.size() && sentence.token(at).form().equals(":") ? Optional.of(sentence.token(at)) : Optional.empty();
    }

    /** Who prints part of a conversation may open each paragraph of it with a quotation mark. */
    private static boolean isMark(Token token) {
        return token.tag().equals("``") || token.tag().equals("''") || token.form().equals("\"");
    }

    private static boolean isName(Token token) {
        String form = token.form();
        boolean shouted = form.equals(form.toUpperCase(Locale.ROOT));
        return form.length() > 1 && Character.isUpperCase(form.codePointAt(0))
                && (shouted || token.entityClass().equals("PERSON"));
    }
}
