package org.newsgraph.server;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Makes REGEX and REPLACE of a query end when its time is over; a time-out is otherwise looked at between two rows only. Long texts that
 * REPLACE and CONCAT make are counted with what the query holds in memory.
 */
final class HurriedPatterns extends ExprTransformCopy {

    /** Longer ones are counted. */
    private static final int SHORT = 10_000;
    private static final int CHARACTERS_OF_A_ROW = 100;

    private final Runnable look;
    private final Room.@Nullable Held held;

    private HurriedPatterns(Runnable look, Room.@Nullable Held held) {
        this.look = look;
        this.held = held;
    }

    /** Does this and then what ARQ does to prepare a query; when its time is over, {@link org.newsgraph.store.Deadline} has told the context. */
    static RewriteFactory rewriting() {
        return context -> {
            AtomicBoolean cancelled = Context.getCancelSignal(context);
            return op -> Optimize.stdOptimizationFactory.create(context).rewrite(Transformer.transform(new TransformCopy(),
                    new HurriedPatterns(() -> HurriedGraph.hurry(cancelled), Room.held(context)), op));
        };
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return function instanceof E_Regex || function instanceof E_StrReplace || function instanceof E_StrConcat
                ? new Hurried((ExprFunctionN) function.copy(arguments), look, held)
                : super.transform(function, arguments);
    }

    private static void made(long characters, Room.@Nullable Held held) {
        if (held != null && characters > SHORT) {
            held.hold(characters / CHARACTERS_OF_A_ROW);
        }
    }

    /** One of the functions. */
    private static final class Hurried extends ExprFunctionN {

        private final ExprFunctionN function;
        private final Runnable look;
        private final Room.@Nullable Held held;
        private @Nullable Pattern pattern;
        private String written = "";

        Hurried(ExprFunctionN function, Runnable look, Room.@Nullable Held held) {
            super(function.getFunctionSymbol().getSymbol(), new ExprList(function.getArgs()));
            this.function = function;
            this.look = look;
            this.held = held;
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            if (function instanceof E_StrConcat) {
                made(values.stream().filter(value -> value.asNode().isLiteral())
                        .mapToLong(each -> each.asNode().getLiteralLexicalForm().length()).sum(), held);
                return function.eval(values);
            }
            boolean replaces = function instanceof E_StrReplace;
            NodeValue text = values.get(0);
            if (!values.stream().skip(1).allMatch(NodeValue::isString) || !text.isString() && !text.isLangString()) {
                // says what is wrong
                return function.eval(values);
            }
            int flags = replaces ? 3 : 2;
            try {
                Matcher matcher = pattern(values.get(1).getString(), values.size() > flags ? values.get(flags).getString() : "")
                        .matcher(new HurriedText(text.asNode().getLiteralLexicalForm(), look));
                if (!replaces) {
                    return NodeValue.booleanReturn(matcher.find());
                }
                // the work of replacing is done against time once, and takes no longer when it is done again
                String replacement = values.get(2).asNode().getLiteralLexicalForm();
                long length = text.asNode().getLiteralLexicalForm().length();
                while (matcher.find()) {
                    length += (long) replacement.length() * (replacement.contains("$") ? 1 + matcher.end() - matcher.start() : 1);
                }
                made(length, held);
                return function.eval(values);
            } catch (StackOverflowError e) {
                throw new ExprEvalException("the pattern is too deep");
            }
        }

        private Pattern pattern(String text, String flags) {
            Pattern known = pattern;
            String now = flags + "/" + text;
            if (known == null || !now.equals(written)) {
                known = RegexEngine.makePattern("REGEX", text, flags);
                pattern = known;
                written = now;
            }
            return known;
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Hurried((ExprFunctionN) function.copy(arguments), look, held);
        }
    }
}
