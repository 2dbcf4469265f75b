package org.jianbao.export.designed;

import java.util.List;

import org.jianbao.core.register.UnitNames;
import org.jianbao.core.structure.Entry;
import org.jianbao.core.text.Span;
import org.jianbao.export.SectionContext;
import org.jianbao.export.document.NumberFormat;
import org.jianbao.model.bulletin.Identified;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Picture;
import org.jianbao.model.register.Unit;
import org.jianbao.model.structure.ChartBlock;
import org.jianbao.model.structure.HeadingBlock;
import org.jianbao.model.structure.LayoutBlock;
import org.jianbao.model.structure.ListBlock;
import org.jianbao.model.structure.NumberingLevel;
import org.jianbao.model.structure.PageBreakBlock;
import org.jianbao.model.structure.ParagraphsBlock;
import org.jianbao.model.structure.PictureBlock;
import org.jianbao.model.structure.SentenceBlock;
import org.jianbao.model.structure.TableBlock;

/** Prints the blocks of a section, or of an entry of one of its groups. */
final class Blocks {

    /** Nested deeper than any bulletin; a structure that contains itself ends here. */
    private static final int DEEPEST = 20;

    private final SectionContext context;
    private final Values values;
    private final Entries entries;
    /** A run-in heading that waits for the paragraph it runs into. */
    private HeadingBlock waiting;
    private Entry waitingFor;

    Blocks(SectionContext context, Values values) {
        this.context = context;
        this.values = values;
        this.entries = new Entries(values);
    }

    /**
     * Prints blocks in order.
     *
     * @param blocks the blocks
     * @param entry what they are printed for
     * @param depth how deep they stand in lists, from 1
     */
    void print(List<LayoutBlock> blocks, Entry entry, int depth) {
        for (LayoutBlock block : blocks) {
            if (values.holds(block, block.getCondition(), entry)) {
                print(block, entry, depth);
            }
        }
        flush();
    }

    private void print(LayoutBlock block, Entry entry, int depth) {
        if (!(block instanceof SentenceBlock || block instanceof ParagraphsBlock)) {
            flush();
        }
        switch (block) {
            case HeadingBlock heading when heading.isRunIn() -> {
                flush();
                waiting = heading;
                waitingFor = entry;
            }
            case HeadingBlock heading -> context.heading(entry.element(), values.text(heading, heading.getPattern(), entry),
                    heading.isNumbered());
            case SentenceBlock sentence -> paragraph(entry.element(), values.text(sentence, sentence.getPattern(), entry));
            case ParagraphsBlock typed -> paragraphs(typed, entry);
            case ListBlock list -> list(list, entry, depth);
            case TableBlock table -> new Tables(context, values).print(table, entries.of(table, entry), entry);
            case ChartBlock chart -> new Charts(context, values).print(chart, entries.of(chart, entry), entry);
            case PictureBlock picture -> pictures(picture, entry);
            case PageBreakBlock end -> context.pageBreak(entry.element());
            default -> throw new IllegalStateException("No way to print a " + block.eClass().getName());
        }
    }

    private void paragraphs(ParagraphsBlock block, Entry entry) {
        for (Paragraph paragraph : entry.contents(block.getField(), Paragraph.class)) {
            paragraph(paragraph, typed(block, paragraph, entry));
        }
    }

    /** Returns a typed paragraph, in which the units of a field stand out if the block says so. */
    private List<Span> typed(ParagraphsBlock block, Paragraph paragraph, Entry entry) {
        List<Span> text = values.text(paragraph, paragraph.getText(), entry);
        List<Unit> units = entry.contents(block.getEmphasis(), Unit.class);
        return units.isEmpty() ? text : UnitNames.emphasise(text, units);
    }

    private void pictures(PictureBlock block, Entry entry) {
        for (Picture picture : entry.contents(block.getField(), Picture.class)) {
            List<Span> caption = values.text(picture, picture.getCaption(), entry);
            context.picture(picture, picture.getFile(), Math.max(0, block.getWidth()), Span.text(caption), caption);
        }
    }

    /** Adds a paragraph, behind the heading that runs into it. */
    private void paragraph(Identified origin, List<Span> text) {
        if (waiting == null) {
            context.paragraph(origin, text);
            return;
        }
        HeadingBlock heading = waiting;
        waiting = null;
        context.runInHeading(origin, values.text(heading, heading.getPattern(), waitingFor), text, heading.isNumbered());
    }

    /** Prints a run-in heading that found nothing to run into. */
    private void flush() {
        if (waiting != null) {
            HeadingBlock heading = waiting;
            waiting = null;
            context.heading(waitingFor.element(), values.text(heading, heading.getPattern(), waitingFor), heading.isNumbered());
        }
    }

    private void list(ListBlock list, Entry holder, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        NumberFormat format = format(list.getNumbering());
        int ordinal = 0;
        for (Entry entry : entries.of(list, holder)) {
            ordinal++;
            List<LayoutBlock> rest = list.getBlocks();
            if (list.getPattern() != null && !list.getPattern().isBlank()) {
                number(entry.element(), format, depth, ordinal, values.text(list, list.getPattern(), entry));
            } else if (!rest.isEmpty() && rest.getFirst() instanceof ParagraphsBlock typed) {
                rest = rest.subList(1, rest.size());
                told(typed, entry, format, depth, ordinal);
            }
            print(rest, entry, depth + 1);
        }
    }

    /** Prints an entry that begins with typed paragraphs, of which the first one carries the number. */
    private void told(ParagraphsBlock typed, Entry entry, NumberFormat format, int depth, int ordinal) {
        boolean printed = values.holds(typed, typed.getCondition(), entry);
        List<Paragraph> told = printed ? entry.contents(typed.getField(), Paragraph.class) : List.of();
        if (told.isEmpty()) {
            number(entry.element(), format, depth, ordinal, List.of());
        }
        for (Paragraph paragraph : told) {
            List<Span> text = typed(typed, paragraph, entry);
            if (paragraph == told.getFirst()) {
                number(paragraph, format, depth, ordinal, text);
            } else {
                paragraph(paragraph, text);
            }
        }
    }

    private void number(Identified origin, NumberFormat format, int depth, int ordinal, List<Span> text) {
        if (format == null) {
            paragraph(origin, text);
        } else {
            flush();
            context.item(origin, format, depth, ordinal, text);
        }
    }

    private static NumberFormat format(NumberingLevel numbering) {
        return numbering == null ? null : new NumberFormat(numbering.getStyle(), text(numbering.getPrefix()),
                text(numbering.getSuffix()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
