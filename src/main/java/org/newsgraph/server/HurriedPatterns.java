package org.newsgraph.server;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.jspecify.annotations.Nullable;

/** Makes REGEX and REPLACE of a query end when its time is over; a time-out is otherwise looked at between two rows only. */
final class HurriedPatterns extends ExprTransformCopy {

    private final long end;

    private HurriedPatterns(long end) {
        this.end = end;
    }

    /** Does this and then what ARQ does to prepare a query; the time begins then. */
    static RewriteFactory within(Duration longest) {
        return context -> op -> Optimize.stdOptimizationFactory.create(context).rewrite(
                Transformer.transform(new TransformCopy(), new HurriedPatterns(System.nanoTime() + longest.toNanos()), op));
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return function instanceof E_Regex || function instanceof E_StrReplace
                ? new Hurried((ExprFunctionN) function.copy(arguments), end)
                : super.transform(function, arguments);
    }

    /** One of the two functions. */
    private static final class Hurried extends ExprFunctionN {

        private final ExprFunctionN function;
        private final long end;
        private @Nullable Pattern pattern;
        private String written = "";

        Hurried(ExprFunctionN function, long end) {
            super(function.getFunctionSymbol().getSymbol(), new ExprList(function.getArgs()));
            this.function = function;
            this.end = end;
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            boolean replaces = function instanceof E_StrReplace;
            NodeValue text = values.get(0);
            if (!values.stream().skip(1).allMatch(NodeValue::isString) || !text.isString() && !text.isLangString()) {
                // says what is wrong
                return function.eval(values);
            }
            int flags = replaces ? 3 : 2;
            try {
                Matcher matcher = pattern(values.get(1).getString(), values.size() > flags ? values.get(flags).getString() : "")
                        .matcher(new HurriedText(text.asNode().getLiteralLexicalForm(), end));
                if (!replaces) {
                    return NodeValue.booleanReturn(matcher.find());
                }
                while (matcher.find()) {
                    // the work of replacing is done against time once, and takes no longer when it is done again
                }
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
            return new Hurried((ExprFunctionN) function.copy(arguments), end);
        }
    }
}
