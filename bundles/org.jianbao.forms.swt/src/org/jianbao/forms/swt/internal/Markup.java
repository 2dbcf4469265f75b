package org.jianbao.forms.swt.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.jianbao.core.text.QuotedText;

/** How the inline markup of a text is shown: what it means in colour and bold, every character in its place. */
final class Markup {

    private static final String STRONG = "**";
    private static final String QUOTE = "${";
    private static final int BOLD = 8;
    private static final int KIND = 7;

    private static final int MARK = 1;
    private static final int FIGURE = 2;
    private static final int DOCUMENT = 3;
    private static final int UNIT = 4;

    private final String text;
    private final byte[] kinds;

    private Markup(String text) {
        this.text = text;
        kinds = new byte[text.length()];
    }

    /**
     * Returns the styles of a text, in order, without overlaps.
     *
     * @param names names of departments and windows
     * @param look gives the colours
     */
    static List<StyleRange> styles(String text, List<String> names, Look look) {
        var markup = new Markup(text);
        names.forEach(markup::name);
        markup.between("《", "》", DOCUMENT);
        markup.quotes();
        markup.strong();
        return markup.ranges(look);
    }

    private void name(String name) {
        if (!name.isEmpty()) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                fill(at, at + name.length(), UNIT);
            }
        }
    }

    private void between(String open, String close, int kind) {
        for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
            int end = text.indexOf(close, at);
            if (end < 0) {
                return;
            }
            fill(at, end + close.length(), kind);
            at = end;
        }
    }

    private void quotes() {
        for (int at = text.indexOf(QUOTE); at >= 0; at = text.indexOf(QUOTE, at + 1)) {
            int end = QuotedText.brace(text, at + QUOTE.length());
            if (end < 0) {
                return;
            }
            fill(at, end + 1, FIGURE);
            at = end;
        }
    }

    private void fill(int from, int to, int kind) {
        for (int i = from; i < to; i++) {
            kinds[i] = (byte) (kinds[i] & BOLD | kind);
        }
    }

    /** Follows the rules of {@link org.jianbao.core.text.RichText}: a mark without its counterpart stands for itself. */
    private void strong() {
        int open = -1;
        for (int at = text.indexOf(STRONG); at >= 0; at = text.indexOf(STRONG, at + STRONG.length())) {
            if (open >= 0) {
                for (int i = open + STRONG.length(); i < at; i++) {
                    kinds[i] |= BOLD;
                }
                fill(open, open + STRONG.length(), MARK);
                fill(at, at + STRONG.length(), MARK);
                open = -1;
            } else if (text.indexOf(STRONG, at + STRONG.length()) > at + STRONG.length()) {
                open = at;
            }
        }
    }

    private List<StyleRange> ranges(Look look) {
        var ranges = new ArrayList<StyleRange>();
        int from = 0;
        for (int at = 1; at <= kinds.length; at++) {
            if (at == kinds.length || kinds[at] != kinds[from]) {
                if (kinds[from] != 0) {
                    ranges.add(new StyleRange(from, at - from, color(kinds[from] & KIND, look), null,
                            (kinds[from] & BOLD) == 0 ? SWT.NORMAL : SWT.BOLD));
                }
                from = at;
            }
        }
        return ranges;
    }

    private static Color color(int kind, Look look) {
        return switch (kind) {
            case MARK -> look.muted();
            case FIGURE -> look.figure();
            case DOCUMENT -> look.document();
            case UNIT -> look.unit();
            default -> null;
        };
    }

    /** Returns a text in which the marks of emphasis around a selection are added, or taken away if they are there. */
    static String toggleStrong(String text, int start, int end) {
        boolean marked = start >= STRONG.length() && text.startsWith(STRONG, start - STRONG.length())
                && text.startsWith(STRONG, end);
        return marked
                ? text.substring(0, start - STRONG.length()) + text.substring(start, end) + text.substring(end + STRONG.length())
                : text.substring(0, start) + STRONG + text.substring(start, end) + STRONG + text.substring(end);
    }
}
