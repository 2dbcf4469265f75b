package org.jianbao.core.phrase;

import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.expression.Expressions;
import org.jianbao.core.expression.Joined;
import org.jianbao.core.expression.Operand;
import org.jianbao.core.expression.Printed;
import org.jianbao.core.expression.Problem;
import org.jianbao.core.expression.Result;
import org.jianbao.core.text.RichText;
import org.jianbao.core.text.Span;

/** Answers the quotes of a pattern. A name is looked up; only what is none is read as an expression, which costs more. */
final class Quotes implements RichText.Quotes {

    private final String pattern;
    private final Scope scope;
    private final Phrases.Problems problems;

    Quotes(String pattern, Scope scope, Phrases.Problems problems) {
        this.pattern = pattern;
        this.scope = scope;
        this.problems = problems;
    }

    @Override
    public List<Span> resolve(String quote, int offset) {
        Quotable found = scope.find(quote);
        if (found == null) {
            return Expressions.isName(quote) ? unknown(quote, offset) : expression(quote, offset);
        }
        List<Span> spans = found.spans();
        return spans == null ? missing(quote, offset) : spans;
    }

    private List<Span> unknown(String name, int offset) {
        problems.add(Phrases.Problem.UNKNOWN_NAME, name, pattern, offset);
        return null;
    }

    private List<Span> missing(String name, int offset) {
        problems.add(Phrases.Problem.MISSING_VALUE, name, pattern, offset);
        return List.of(Span.plain("〔缺：" + name + "〕"));
    }

    private List<Span> expression(String source, int offset) {
        int start = start(pattern, offset);
        Result result = Expressions.compile(source).evaluate(scope);
        if (result.problem() == null) {
            List<Span> spans = spans(result);
            return spans == null ? missing(source, start) : spans;
        }
        Problem problem = result.problem();
        int place = start + problem.offset();
        return switch (problem.kind()) {
            case UNKNOWN_NAME -> unknown(problem.name(), place);
            case MISSING_VALUE -> missing(problem.name(), place);
            default -> {
                problems.add(problem.inSource() ? Phrases.Problem.WRONG_EXPRESSION : Phrases.Problem.FAILED_EXPRESSION,
                        problem.message(), pattern, place);
                yield problem.inSource() ? null : List.of(Span.plain("〔缺：" + source + "〕"));
            }
        };
    }

    /** Returns where the text of a quote begins whose mark stands at a place. */
    static int start(String pattern, int offset) {
        int start = offset + "${".length();
        while (start < pattern.length() && Character.isWhitespace(pattern.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Returns the spans of a result, as they are where it quotes something. */
    private static List<Span> spans(Result result) {
        return result.quoted() == null ? RichText.plain(result.text()) : spans(result.quoted());
    }

    private static List<Span> spans(Operand quoted) {
        return switch (quoted) {
            case Quotable quotable -> quotable.spans();
            case Joined joined -> {
                var spans = new ArrayList<Span>();
                for (Object part : joined.parts()) {
                    List<Span> read = part instanceof Operand operand ? spans(operand) : RichText.plain(part.toString());
                    if (read == null) {
                        yield null;
                    }
                    spans.addAll(read);
                }
                yield spans;
            }
            default -> quoted.value() == null ? null : RichText.plain(Printed.text(quoted.value()));
        };
    }
}
