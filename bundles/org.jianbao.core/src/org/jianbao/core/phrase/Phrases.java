package org.jianbao.core.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jianbao.core.expression.Completion;
import org.jianbao.core.expression.Expression;
import org.jianbao.core.expression.Expressions;
import org.jianbao.core.text.QuotedText;
import org.jianbao.core.text.RichText;
import org.jianbao.core.text.Span;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.SectionTemplate;

/** Writes sentences from patterns, whose quotes are dotted names or expressions over them. */
public final class Phrases {

    /** Takes what is wrong with a pattern; nothing wrong stops the sentence. */
    @FunctionalInterface
    public interface Problems {
        /**
         * Takes one problem.
         *
         * @param problem what is wrong
         * @param detail the name that was quoted; for a wrong expression, a sentence in the user's language that says what is
         *        wrong with it
         * @param pattern the pattern in which it stands
         * @param offset its place in the pattern, in UTF-16 units from 0
         */
        void add(Problem problem, String detail, String pattern, int offset);
    }

    /** What can be wrong with a quote. */
    public enum Problem {
        /** Nothing has the name; the quote is printed as it is written. */
        UNKNOWN_NAME,
        /** The figure has no value; a mark is printed in its place. */
        MISSING_VALUE,
        /** An expression cannot be read; the quote is printed as it is written. */
        WRONG_EXPRESSION,
        /** An expression cannot be evaluated with these values; a mark is printed in its place. */
        FAILED_EXPRESSION
    }

    private Phrases() {
    }

    /** Returns the phrase that the template of a section has under a name, if it has one. */
    public static Optional<Phrase> find(Section section, String name) {
        SectionTemplate template = section.getTemplate();
        if (template != null) {
            for (Phrase phrase : template.getPhrases()) {
                if (name.equals(phrase.getName())) {
                    return Optional.of(phrase);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the sentence of a pattern.
     *
     * @param pattern the text with its markup and quotes
     * @param scope the names that it may quote
     * @param problems takes unknown names and missing values
     */
    public static List<Span> write(String pattern, Scope scope, Problems problems) {
        return RichText.read(pattern, quotes(pattern, scope, problems));
    }

    /** Returns the sentence of a pattern, like {@link #write(String, Scope, Problems)}. */
    public static List<Span> write(RichText pattern, Scope scope, Problems problems) {
        return pattern.read(quotes(pattern.markup(), scope, problems));
    }

    private static RichText.Quotes quotes(String pattern, Scope scope, Problems problems) {
        return new Quotes(pattern, scope, problems);
    }

    /**
     * Returns what a quote says.
     *
     * @param quote a name or an expression
     * @param scope the names that it may quote
     * @return its spans; null if it says nothing because a name is unknown, a value missing or the expression wrong
     */
    public static List<Span> quote(String quote, Scope scope) {
        var problems = new ArrayList<Problem>();
        List<Span> spans = new Quotes("${" + quote + '}', scope, (problem, detail, pattern, offset) -> problems.add(problem))
                .resolve(quote, 0);
        return problems.isEmpty() ? spans : null;
    }

    /**
     * Returns the names that the quotes of a pattern name, those in expressions among them.
     *
     * @param pattern the text with its markup and quotes
     * @return the names with their places in the pattern; none for an expression that cannot be read
     */
    public static List<Expression.Name> names(String pattern) {
        var names = new ArrayList<Expression.Name>();
        RichText.read(pattern, (quote, offset) -> {
            int start = Quotes.start(pattern, offset);
            if (Expressions.isName(quote)) {
                names.add(new Expression.Name(quote.replace(" ", ""), start, quote.length()));
            } else {
                Expressions.compile(quote).names().forEach(name ->
                        names.add(new Expression.Name(name.path(), start + name.offset(), name.length())));
            }
            return List.of();
        });
        return names;
    }

    /**
     * Returns what can be written at a place of a pattern, which is something inside a quote only.
     *
     * @param pattern the text with its markup and quotes, as far as it is written
     * @param caret the place, in UTF-16 units from 0
     * @param scope the names that it may quote
     */
    public static Completion complete(String pattern, int caret, Scope scope) {
        for (int at = pattern.indexOf("${"); at >= 0 && at + 2 <= caret; at = pattern.indexOf("${", at)) {
            int start = at + 2;
            int end = QuotedText.brace(pattern, start);
            boolean open = end < 0 || pattern.substring(start, end).contains("${");
            if (!open && end < caret) {
                at = end;
                continue;
            }
            int next = pattern.indexOf("${", start);
            if (next < 0 || next + 2 > caret) {
                return Completion.at(pattern.substring(start, open ? caret : end), caret - start, scope).moved(start);
            }
            at = start;
        }
        return Completion.none(caret);
    }

    /**
     * Returns a phrase written once for each entry of a list, with what the phrase puts between, before and after.
     *
     * @param phrase the phrase
     * @param entries the names of each entry
     * @param problems takes unknown names and missing values
     * @return nothing for an empty list
     */
    public static List<Span> list(Phrase phrase, List<Scope> entries, Problems problems) {
        return entries.isEmpty() ? List.of() : list(phrase, RichText.of(phrase.getPattern()), entries, problems);
    }

    /**
     * Returns a phrase written once for each entry, like {@link #list(Phrase, List, Problems)}.
     *
     * @param pattern the pattern of the phrase, read before
     */
    public static List<Span> list(Phrase phrase, RichText pattern, List<Scope> entries, Problems problems) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < entries.size(); i++) {
            add(spans, i == 0 ? phrase.getPrefix() : separator(phrase, i == entries.size() - 1));
            pattern.read(quotes(pattern.markup(), entries.get(i), problems), spans);
        }
        if (!entries.isEmpty()) {
            add(spans, phrase.getSuffix());
        }
        return List.copyOf(spans);
    }

    private static String separator(Phrase phrase, boolean last) {
        return last && phrase.getLastSeparator() != null ? phrase.getLastSeparator() : phrase.getSeparator();
    }

    private static void add(List<Span> spans, String text) {
        if (text != null && !text.isEmpty()) {
            spans.add(Span.plain(text));
        }
    }
}
