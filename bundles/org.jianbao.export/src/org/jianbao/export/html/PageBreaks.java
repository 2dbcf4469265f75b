package org.jianbao.export.html;

import java.util.ArrayList;
import java.util.List;

import org.jianbao.export.document.Block;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.ImprintLine;
import org.jianbao.export.document.MastheadLine;
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
            double together = together(body, i);
            if (!fits(together) && together <= styles.areaHeight()) {
                turn();
            }
            place(body.get(i));
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
            TextStyle style = styles.style(Styles.role(body.get(i)));
            height += Styles.points(style.getSpaceBefore()) + styles.lineHeight(style);
            if (!style.isKeepWithNext()) {
                return height;
            }
            int lines = styles.lineStarts(body.get(i).plainText(), style).size();
            height += (lines - 1) * styles.lineHeight(style) + Styles.points(style.getSpaceAfter());
        }
        return height;
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
            height += row.stream().mapToDouble(line -> height(line.text(), Styles.role(line))).max().orElse(0);
        }
        return masthead.isEmpty() ? 0 : height + ruleHeight("masthead");
    }

    private double imprintHeight() {
        List<ImprintLine> recipients = document.imprint().stream()
                .filter(line -> line.part() == ImprintLine.Part.RECIPIENTS).toList();
        double height = document.imprint().stream().mapToDouble(line -> height(line.text(), Styles.role(line))).sum();
        return recipients.isEmpty() ? height
                : height + ruleHeight("imprintOuter") + (recipients.size() - 1) * ruleHeight("imprintInner")
                        + thickness("imprintOuter");
    }

    private double height(String text, String role) {
        TextStyle style = styles.style(role);
        return Styles.points(style.getSpaceBefore()) + Styles.points(style.getSpaceAfter())
                + styles.lineStarts(text, style).size() * styles.lineHeight(style);
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
