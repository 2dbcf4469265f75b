package org.jianbao.forms.swt.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.jianbao.core.check.Severity;
import org.jianbao.forms.PatternCheck.Mark;
import org.jianbao.forms.swt.Reflow;

/** The line below a pattern: the first thing that is wrong, with its surroundings, or else what the pattern comes to. */
final class PatternNote {

    /** How many characters before and behind a mistake are repeated. */
    private static final int AROUND = 8;
    private static final String ELLIPSIS = "…";

    private final StyledText line;
    private final Consumer<Mark> go;
    private Mark shown;

    /**
     * Makes an empty line, which takes no room.
     *
     * @param go is told the mistake on which somebody clicks
     */
    PatternNote(Composite parent, Consumer<Mark> go) {
        this.go = go;
        line = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.NO_FOCUS);
        line.setFont(Look.font());
        line.setBackground(parent.getBackground());
        line.setEnabled(true);
        line.setCaret(null);
        line.setEditable(false);
        line.setTabs(1);
        line.addListener(SWT.MouseUp, event -> {
            if (shown != null) {
                this.go.accept(shown);
            }
        });
        Access.name(line, Texts.MESSAGES.get("pattern.note"), "");
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        data.exclude = true;
        line.setLayoutData(data);
        line.setVisible(false);
    }

    /**
     * Shows what is wrong, or the result.
     *
     * @param text the pattern
     * @param wrong what is wrong with it
     * @param result what it comes to; empty if that is not known
     */
    void show(String text, List<Mark> wrong, String result) {
        Mark first = wrong.isEmpty() ? null : wrong.getFirst();
        shown = first;
        Look look = Look.of(line);
        if (first == null) {
            String said = result.isEmpty() ? "" : Texts.MESSAGES.get("pattern.result", result);
            set(said, said.isEmpty() ? List.of() : List.of(new StyleRange(0, said.length(), look.muted(), null)));
            return;
        }
        int start = Math.min(first.offset(), text.length());
        int end = Math.min(text.length(), start + first.length());
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        String before = (from > 0 ? ELLIPSIS : "") + text.substring(from, start);
        String at = start == end ? "∧" : text.substring(start, end);
        String excerpt = before + at + text.substring(end, to) + (to < text.length() ? ELLIPSIS : "");
        String said = excerpt + "　" + first.message();
        var sentence = new StyleRange(excerpt.length(), said.length() - excerpt.length(), look.severity(Severity.ERROR), null);
        set(said, List.of(squiggle(before.length(), at.length(), look), sentence));
    }

    private void set(String said, List<StyleRange> styles) {
        boolean visible = !said.isEmpty();
        boolean other = !Objects.equals(line.getText(), said);
        if (other) {
            line.setText(said);
        }
        line.setStyleRanges(styles.toArray(StyleRange[]::new));
        var data = (GridData) line.getLayoutData();
        if (data.exclude == visible) {
            data.exclude = !visible;
            line.setVisible(visible);
        }
        if (other) {
            Reflow.later(line);
        }
    }

    private static StyleRange squiggle(int start, int length, Look look) {
        var style = new StyleRange(start, length, look.severity(Severity.ERROR), null);
        style.underline = true;
        style.underlineStyle = SWT.UNDERLINE_ERROR;
        style.underlineColor = look.severity(Severity.ERROR);
        return style;
    }

    /** Returns the styles of a text with those of the mistakes on top, in order, without overlaps. */
    static List<StyleRange> marked(List<StyleRange> styles, List<Mark> wrong, String text, Look look) {
        var marked = new ArrayList<>(styles);
        for (Mark mark : wrong) {
            int start = Math.min(mark.offset(), Math.max(0, text.length() - 1));
            int end = Math.min(text.length(), Math.max(start + 1, start + mark.length()));
            if (start < end) {
                cut(marked, start, end);
                marked.add(squiggle(start, end - start, look));
            }
        }
        marked.sort(Comparator.comparingInt(range -> range.start));
        return marked;
    }

    /** Takes a stretch out of all styles. */
    private static void cut(List<StyleRange> styles, int start, int end) {
        for (StyleRange style : List.copyOf(styles)) {
            int last = style.start + style.length;
            if (style.start < end && last > start) {
                styles.remove(style);
                if (style.start < start) {
                    styles.add(part(style, style.start, start));
                }
                if (last > end) {
                    styles.add(part(style, end, last));
                }
            }
        }
    }

    private static StyleRange part(StyleRange style, int start, int end) {
        var part = (StyleRange) style.clone();
        part.start = start;
        part.length = end - start;
        return part;
    }
}
