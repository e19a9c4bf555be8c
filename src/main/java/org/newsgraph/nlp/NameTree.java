package org.newsgraph.nlp;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of several words with the kinds of thing they may name: a tree of words as one table from node and word to the next node. */
final class NameTree {

    private static final int ROOT = 0;
    private static final int LIST_BITS = 16;

    private final List<List<String>> kinds;
    private final LongTable steps;

    private NameTree(List<List<String>> kinds, LongTable steps) {
        this.kinds = kinds;
        this.steps = steps;
    }

    static NameTree open(ByteBuffer file) {
        Sections sections = new Sections(file);
        return new NameTree(WordLists.readLists(sections.next()), new LongTable(sections.next()));
    }

    /** Marks the longest name that begins at each word, as the library does: words alone, first, inner and last words of names. */
    void mark(NLPNode[] nodes) {
        for (int begin = 1; begin < nodes.length; begin++) {
            int last = 0;
            int list = 0;
            long node = ROOT;
            for (int i = begin; i < nodes.length; i++) {
                long step = steps.get(RollingHash.key((int) node, nodes[i].getWordFormSimplified()));
                if (step == LongTable.NONE) {
                    break;
                }
                node = step >>> LIST_BITS;
                int found = (int) step & (1 << LIST_BITS) - 1;
                if (found > 0) {
                    last = i;
                    list = found;
                }
            }
            if (list > 0) {
                for (String kind : kinds.get(list - 1)) {
                    mark(nodes, begin, last, kind);
                }
            }
        }
    }

    private static void mark(NLPNode[] nodes, int first, int last, String kind) {
        for (int i = first; i <= last; i++) {
            BILOU place = first == last ? BILOU.U : i == first ? BILOU.B : i == last ? BILOU.L : BILOU.I;
            nodes[i].addNamedEntityGazetteer(BILOU.toBILOUTag(place, kind));
        }
    }

    /** Reads the library's serialised tree and writes it as a table. */
    @SuppressWarnings("unchecked")
    static void compact(InputStream serialised, Sections.Writer out) throws IOException, ClassNotFoundException {
        PrefixTree<String, Collection<String>> tree;
        try (ObjectInputStream in = new ObjectInputStream(serialised)) {
            tree = (PrefixTree<String, Collection<String>>) in.readObject();
        }
        Map<List<String>, Integer> places = new LinkedHashMap<>();
        LongTable.Builder steps = new LongTable.Builder(size(tree.getRoot()));
        Deque<PrefixNode<String, Collection<String>>> open = new ArrayDeque<>(List.of(tree.getRoot()));
        int made = ROOT;
        for (int parent = ROOT; !open.isEmpty(); parent++) {
            for (Map.Entry<String, PrefixNode<String, Collection<String>>> step : open.remove().entrySet()) {
                PrefixNode<String, Collection<String>> child = step.getValue();
                int list = child.hasValue() ? WordLists.place(places, child.getValue()) + 1 : 0;
                steps.put(RollingHash.key(parent, step.getKey()), (long) ++made << LIST_BITS | list);
                open.add(child);
            }
        }
        out.write(WordLists.writeLists(places.keySet()));
        out.write(steps.memory());
    }

    private static int size(PrefixNode<String, Collection<String>> node) {
        return node.size() + node.values().stream().mapToInt(NameTree::size).sum();
    }
}
