package org.jianbao.export.html;

import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.text.Span;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Chart;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.Heading;
import org.jianbao.export.document.ImprintLine;
import org.jianbao.export.document.MastheadLine;
import org.jianbao.export.document.PageBreak;
import org.jianbao.export.document.Paragraph;
import org.jianbao.export.document.Picture;
import org.jianbao.export.document.Placeholder;
import org.jianbao.export.document.RunInHeading;
import org.jianbao.export.document.Table;
import org.jianbao.export.layout.FigureSize;
import org.jianbao.model.layout.Alignment;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.RuleLine;
import org.jianbao.model.layout.TextStyle;

/**
 * Works out the pages of a document without a browser or word processor, from the grid of the layout profile. A heading
 * stays with the first line of what follows it, the end block stays on one page, and no page is blank.
 */
public final class PageBreaks {

    /** What a page may be overfull by, in points, so that rounding does not cost a line. */
    private static final double TOLERANCE = 0.01;

    private final Styles styles;
    private final Document document;
    private final List<Page> pages = new ArrayList<>();
    private List<List<MastheadLine>> masthead = List.of();
    private List<Page.Piece> pieces = new ArrayList<>();
    private double used;
    private boolean broken;
    /** Kept from asking whether a table fits until it is placed. */
    private TableHeights heights;
    private Table measured;

    private PageBreaks(Document document, Styles styles) {
        this.document = document;
        this.styles = styles;
    }

    /**
     * Returns the pages of a document.
     *
     * @param document the document
     * @param layout gives grid, sizes and distances
     * @return at least one page
     */
    public static List<Page> pages(Document document, LayoutProfile layout) {
        return pages(document, new Styles(layout));
    }

    static List<Page> pages(Document document, Styles styles) {
        return new PageBreaks(document, styles).pages();
    }

    private List<Page> pages() {
        masthead = rows();
        used = mastheadHeight();
        List<Block> body = document.body();
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            if (block instanceof PageBreak) {
                broken = true;
                continue;
            }
            double together = together(body, i);
            if (broken || !fits(together) && together <= styles.areaHeight()) {
                turn();
            }
            broken = false;
            switch (block) {
                case Table table -> table(table);
                case Chart chart -> figure(chart);
                case Picture picture -> figure(picture);
                default -> place(block);
            }
        }
        if (!document.imprint().isEmpty() && !fits(imprintHeight())) {
            turn();
        }
        if (!empty() || !document.imprint().isEmpty() || pages.isEmpty()) {
            add(document.imprint());
        }
        return List.copyOf(pages);
    }

    private boolean fits(double height) {
        return used + height <= styles.areaHeight() + TOLERANCE;
    }

    private boolean empty() {
        return pieces.isEmpty() && masthead.isEmpty();
    }

    /** Ends the page and begins another one, unless nothing stands on it. */
    private void turn() {
        if (!empty()) {
            add(List.of());
        }
    }

    private void add(List<ImprintLine> imprint) {
        pages.add(new Page(pages.size() + 1, masthead, pieces, imprint));
        masthead = List.of();
        pieces = new ArrayList<>();
        used = 0;
    }

    /**
     * Returns the height of a block that has to stay with the next one, and of the first line of that; more than a page
     * if they cannot stay together.
     */
    private double together(List<Block> body, int from) {
        double height = 0;
        for (int i = from; i < body.size() && height <= styles.areaHeight(); i++) {
            Block block = body.get(i);
            if (!(block instanceof Paragraph || block instanceof Heading || block instanceof RunInHeading
                    || block instanceof Placeholder)) {
                return height + least(block);
            }
            TextStyle style = styles.style(Styles.role(block));
            height += Styles.points(style.getSpaceBefore()) + styles.lineHeight(style);
            if (!style.isKeepWithNext()) {
                return height;
            }
            int lines = styles.lineStarts(body.get(i).plainText(), style).size();
            height += (lines - 1) * styles.lineHeight(style) + Styles.points(style.getSpaceAfter());
        }
        return height;
    }

    /** Returns what has to stand on the page on which a block begins that is no text. */
    private double least(Block block) {
        return switch (block) {
            case Table table -> heights(table).caption() + heights(table).head()
                    + (heights(table).count() > 0 ? heights(table).row(0) : 0);
            case Chart chart -> figureHeight(chart);
            case Picture picture -> figureHeight(picture);
            default -> 0;
        };
    }

    private TableHeights heights(Table table) {
        if (table != measured) {
            measured = table;
            heights = new TableHeights(table, styles);
        }
        return heights;
    }

    /** Places the rows of a table; one that is higher than a page runs over its end, as there is no way to break it. */
    private void table(Table table) {
        TableHeights rows = heights(table);
        used += rows.caption();
        int placed = 0;
        do {
            double height = rows.head();
            int end = placed;
            while (end < rows.count() && (fits(height + rows.row(end)) || end == placed && (empty() || placed == 0))) {
                height += rows.row(end++);
            }
            boolean continues = end < rows.count();
            if (end > placed || !continues) {
                pieces.add(new Page.Piece(table, placed, end, List.of(), continues, lines(height)));
                used += height;
            }
            placed = end;
            if (continues) {
                turn();
            }
        } while (placed < rows.count());
        used += rows.below();
    }

    private double figureHeight(Block block) {
        FigureSize size = block instanceof Chart chart ? FigureSize.of(chart, styles.layout())
                : FigureSize.of((Picture) block, styles.layout());
        TextStyle style = styles.style(Styles.FIGURE);
        return Styles.points(style.getSpaceBefore()) + Styles.points(size.height()) + Styles.points(style.getSpaceAfter())
                + (block.text().isEmpty() ? 0 : styles.height(Span.text(block.text()), Styles.CAPTION));
    }

    private void figure(Block block) {
        double height = figureHeight(block);
        pieces.add(new Page.Piece(block, 0, 1, List.of(), false, lines(height)));
        used += height;
    }

    private int lines(double height) {
        return (int) Math.round(height / styles.lineHeight(styles.style(Styles.BODY)));
    }

    private void place(Block block) {
        TextStyle style = styles.style(Styles.role(block));
        String text = block.plainText();
        List<Integer> starts = styles.lineStarts(text, style);
        double line = styles.lineHeight(style);
        used += Styles.points(style.getSpaceBefore());
        int placed = 0;
        while (placed < starts.size()) {
            int room = (int) Math.floor((styles.areaHeight() + TOLERANCE - used) / line);
            int end = Math.min(starts.size(), placed + Math.max(room, empty() ? 1 : 0));
            if (end > placed) {
                boolean continues = end < starts.size();
                int to = continues ? starts.get(end) : text.length();
                pieces.add(new Page.Piece(block, starts.get(placed), to, starts.subList(placed, end), continues));
                used += (end - placed) * line;
                placed = end;
            }
            if (placed < starts.size()) {
                turn();
            }
        }
        used += Styles.points(style.getSpaceAfter());
    }

    /** Returns the lines of the masthead, with one that is flush right beside one before it that is flush left. */
    private List<List<MastheadLine>> rows() {
        var rows = new ArrayList<List<MastheadLine>>();
        for (MastheadLine line : document.masthead()) {
            List<MastheadLine> last = rows.isEmpty() ? List.of() : rows.getLast();
            if (last.size() == 1 && beside(last.getFirst(), line)) {
                rows.set(rows.size() - 1, List.of(last.getFirst(), line));
            } else {
                rows.add(List.of(line));
            }
        }
        return rows;
    }

    private boolean beside(MastheadLine left, MastheadLine right) {
        TextStyle leftStyle = styles.style(Styles.role(left));
        TextStyle rightStyle = styles.style(Styles.role(right));
        return leftStyle.getAlignment() == Alignment.LEFT && rightStyle.getAlignment() == Alignment.RIGHT
                && styles.fitBeside(left.text(), leftStyle, right.text(), rightStyle);
    }

    private double mastheadHeight() {
        double height = 0;
        for (List<MastheadLine> row : masthead) {
            height += row.stream().mapToDouble(line -> styles.height(line.text(), Styles.role(line))).max().orElse(0);
        }
        return masthead.isEmpty() ? 0 : height + ruleHeight("masthead");
    }

    private double imprintHeight() {
        List<ImprintLine> recipients = document.imprint().stream()
                .filter(line -> line.part() == ImprintLine.Part.RECIPIENTS).toList();
        double height = document.imprint().stream().mapToDouble(line -> styles.height(line.text(), Styles.role(line))).sum();
        return recipients.isEmpty() ? height
                : height + ruleHeight("imprintOuter") + (recipients.size() - 1) * ruleHeight("imprintInner")
                        + thickness("imprintOuter");
    }

    private double ruleHeight(String role) {
        RuleLine rule = styles.rule(role);
        return rule == null ? 0
                : thickness(role) + Styles.points(rule.getDistance()) + Styles.points(rule.getDistanceBelow());
    }

    private double thickness(String role) {
        RuleLine rule = styles.rule(role);
        return rule == null || rule.getThickness() == null ? 0 : rule.getThickness().doubleValue();
    }
}
