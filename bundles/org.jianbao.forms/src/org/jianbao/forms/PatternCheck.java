package org.jianbao.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.jianbao.core.expression.Completion;
import org.jianbao.core.expression.Completion.Proposal;
import org.jianbao.core.expression.Expression;
import org.jianbao.core.expression.Expressions;
import org.jianbao.core.expression.Problem;
import org.jianbao.core.phrase.Phrases;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.text.QuotedText;

/** What is wrong with patterns and expressions, at its exact place, and what may be written there. */
public final class PatternCheck {

    private static final String QUOTE = "${";

    private PatternCheck() {
    }

    /**
     * Something wrong.
     *
     * @param offset where it stands, in UTF-16 units from 0
     * @param length how many units are concerned; 0 at the end of a text
     * @param message what is wrong, one sentence
     */
    public record Mark(int offset, int length, String message) {
    }

    /**
     * Returns what is wrong with a text, in its order.
     *
     * @param text a pattern or an expression; an empty one is all right
     * @param names the names that can be quoted; null if they are not known
     * @param pattern whether the text is a pattern, in which expressions stand in ${…}
     */
    public static List<Mark> of(String text, Scope names, boolean pattern) {
        return of(text, names, pattern, path -> names == null || names.find(path) != null);
    }

    /**
     * Returns what is wrong with a text, in its order.
     *
     * @param text a pattern or an expression; an empty one is all right
     * @param names the names that certainly can be quoted; null if none are known
     * @param pattern whether the text is a pattern, in which expressions stand in ${…}
     * @param known tells whether a dotted name may be quoted, be it one of the names or not
     */
    public static List<Mark> of(String text, Scope names, boolean pattern, Predicate<String> known) {
        var marks = new ArrayList<Mark>();
        if (!pattern) {
            if (!text.isBlank()) {
                expression(text, 0, names, known, marks);
            }
            return marks;
        }
        for (int at = text.indexOf(QUOTE); at >= 0; at = text.indexOf(QUOTE, at + 1)) {
            int start = at + QUOTE.length();
            int end = QuotedText.brace(text, start);
            int next = text.indexOf(QUOTE, start);
            if (end < 0 || next >= 0 && next < end) {
                marks.add(new Mark(at, (next < 0 ? text.length() : next) - at, Texts.MESSAGES.get("pattern.open")));
                continue;
            }
            expression(text.substring(start, end), start, names, known, marks);
            at = end;
        }
        marks.sort(Comparator.comparingInt(Mark::offset));
        return marks;
    }

    private static void expression(String source, int offset, Scope names, Predicate<String> known, List<Mark> marks) {
        if (names != null && names.find(source) != null) {
            return;
        }
        Expression expression = Expressions.compile(source);
        Problem problem = expression.problem();
        if (problem != null) {
            marks.add(new Mark(offset + problem.offset(), problem.length(), problem.message()));
        } else {
            expression.names().stream().filter(name -> !known.test(name.path())).forEach(name -> marks.add(
                    new Mark(offset + name.offset(), name.length(), Texts.MESSAGES.get("pattern.unknown", name.path()))));
        }
    }

    /**
     * Returns what can be written at a place: names and functions that fit the word there by characters or by pinyin.
     *
     * @param text what is written
     * @param caret the place, in UTF-16 units from 0
     * @param names the names that can be quoted
     * @param pattern whether the text is a pattern
     */
    public static Completion complete(String text, int caret, Scope names, boolean pattern) {
        int start = complete(text, caret, pattern, names).start();
        String begun = text.substring(start, caret);
        if (begun.isEmpty()) {
            return complete(text, caret, pattern, names);
        }
        Completion all = complete(text.substring(0, start) + text.substring(caret), start, pattern, names);
        List<Proposal> fitting = Matches.named(all.proposals(), Proposal::label, begun);
        return new Completion(start, Math.max(caret, all.end() + begun.length()), fitting);
    }

    private static Completion complete(String text, int caret, boolean pattern, Scope names) {
        return pattern ? Phrases.complete(text, caret, names) : Completion.at(text, caret, names);
    }

    /** Returns whether a place lies within a quote that is not closed yet. */
    public static boolean isOpen(String text, int caret) {
        int at = text.lastIndexOf(QUOTE, Math.max(0, caret - QUOTE.length()));
        if (at < 0) {
            return false;
        }
        int end = QuotedText.brace(text, at + QUOTE.length());
        int next = text.indexOf(QUOTE, at + QUOTE.length());
        return end < 0 || next >= 0 && next < end;
    }
}
