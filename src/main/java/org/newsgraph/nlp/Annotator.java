package org.newsgraph.nlp;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.article.AlignedText;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** English language analysis. One instance holds one copy of the models and may be used from several threads. */
public final class Annotator {

    /** Relation of a root; the parser sometimes keeps that of a dependent. */
    private static final String ROOT = "root";

    private final Tokenizer tokenizer = new EnglishTokenizer();
    private final List<NLPComponent<NLPNode>> components;
    private final Reattachment reattachment = new Reattachment();

    Annotator(List<NLPComponent<NLPNode>> components) {
        this.components = components;
    }

    /**
     * Loads the models, from the user's cache folder where they are kept decompressed.
     *
     * @throws IllegalStateException when the library's own model files are damaged or missing
     */
    public static Annotator load() {
        return load(ModelCache.userFolder());
    }

    /** The same with a cache folder of choice. */
    public static Annotator load(Path cacheFolder) {
        return new Annotator(Models.load(new ModelCache(cacheFolder)));
    }

    /** Every block of the article, sentence by sentence. */
    public Document annotate(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            for (Piece piece : split(block.text())) {
                sentences.add(new Sentence(sentences.size(), i, block.kind(), parse(piece.tokens(), block.content())));
            }
        }
        return new Document(article, sentences);
    }

    private record Piece(List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> tokens) {}

    private List<Piece> split(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (var tokens : tokenizer.segmentize(Characters.toAscii(text))) {
            if (tokens.isEmpty()) {
                continue;
            }
            if (!pieces.isEmpty() && goesOn(tokens.get(0).getWordForm())) {
                pieces.getLast().tokens().addAll(tokens);
            } else {
                pieces.add(new Piece(new ArrayList<>(tokens)));
            }
        }
        return pieces.stream().flatMap(p -> SentenceEnds.split(p.tokens()).stream()).map(Piece::new).toList();
    }

    /** "Ana Brel (D-Fla.) said", "…?" he asked: no sentence begins with a word in small letters. */
    private static boolean goesOn(String first) {
        return Character.isLetter(first.codePointAt(0))
                && first.codePoints().allMatch(c -> Character.isLowerCase(c) || c == '\'' || c == '-');
    }

    private List<Token> parse(List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> tokens, AlignedText content) {
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 0; i < tokens.size(); i++) {
            NLPNode node = new NLPNode(i + 1, tokens.get(i).getWordForm());
            node.setStartOffset(tokens.get(i).getStartOffset());
            node.setEndOffset(tokens.get(i).getEndOffset());
            nodes[i + 1] = node;
        }
        for (NLPComponent<NLPNode> component : components) {
            component.process(nodes);
        }
        List<Token> out = new ArrayList<>(tokens.size());
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            NLPNode head = node.getDependencyHead();
            int above = head == null ? -1 : head.getID() - 1;
            out.add(new Token(i - 1, node.getWordForm(), Lemmas.of(node.getWordForm(), node.getLemma(), node.getPartOfSpeechTag()),
                    node.getPartOfSpeechTag(), node.getNamedEntityTag(),
                    above, above < 0 ? ROOT : node.getDependencyLabel(),
                    content.originOf(node.getStartOffset(), node.getEndOffset())));
        }
        return reattachment.of(out);
    }
}
