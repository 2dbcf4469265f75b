package org.jianbao.core.rules;

import java.util.Arrays;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.check.Change;
import org.jianbao.core.text.QuotedText;

/**
 * A typed text as it reads, without its markup and with the figures that it quotes, and where each character of it was typed.
 */
final class Prose {

    private static final String STRONG = "**";
    private static final String QUOTE = "${";
    /** Stands for a quote that cannot be read, and is neither digit nor mark. */
    private static final String UNREADABLE = "\uFFFC";

    private final StringBuilder text = new StringBuilder();
    private int[] origin;

    private Prose(int length) {
        origin = new int[length];
    }

    /**
     * Returns a text as it reads.
     *
     * @param markup the text with its markup
     * @param quotes gives what a quote says; null if that is not known
     */
    static Prose of(String markup, UnaryOperator<String> quotes) {
        var prose = new Prose(markup.length());
        if (!markup.contains(STRONG) && !markup.contains(QUOTE)) {
            prose.text.append(markup);
            Arrays.setAll(prose.origin, at -> at);
            return prose;
        }
        for (int at = 0; at < markup.length();) {
            if (markup.startsWith(STRONG, at)) {
                at += STRONG.length();
            } else if (markup.startsWith(QUOTE, at) && markup.indexOf('}', at) > 0) {
                int end = QuotedText.brace(markup, at + QUOTE.length());
                String said = quotes.apply(markup.substring(at + QUOTE.length(), end).strip());
                prose.add(said == null ? UNREADABLE : said, -1);
                at = end + 1;
            } else {
                prose.add(markup.substring(at, at + 1), at);
                at++;
            }
        }
        return prose;
    }

    private void add(String piece, int place) {
        int from = text.length();
        text.append(piece);
        if (text.length() > origin.length) {
            origin = Arrays.copyOf(origin, text.length() * 2);
        }
        Arrays.fill(origin, from, text.length(), place);
    }

    /** Returns the text as it reads. */
    String text() {
        return text.toString();
    }

    /** Returns whether a piece of the text was typed as it reads, so that it can be replaced. */
    boolean isTyped(int from, int to) {
        for (int at = from; at < to; at++) {
            if (origin[at] < 0 || origin[at] != origin[from] + at - from) {
                return false;
            }
        }
        return true;
    }

    /** Returns a change of a piece that was typed. */
    Change replace(EObject element, EAttribute attribute, int from, int to, String replacement) {
        return Change.replace(element, attribute, origin[from], origin[to - 1] + 1, replacement);
    }
}
