package org.jianbao.export.html;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jianbao.export.document.Block;
import org.jianbao.export.document.Chart;
import org.jianbao.export.document.Heading;
import org.jianbao.export.document.ImprintLine;
import org.jianbao.export.document.MastheadLine;
import org.jianbao.export.document.PageBreak;
import org.jianbao.export.document.Paragraph;
import org.jianbao.export.document.Picture;
import org.jianbao.export.document.Placeholder;
import org.jianbao.export.document.RunInHeading;
import org.jianbao.export.document.Table;
import org.jianbao.export.layout.Roles;
import org.jianbao.model.layout.LayoutFactory;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.PageSetup;
import org.jianbao.model.layout.RuleLine;
import org.jianbao.model.layout.TextStyle;

/** Looks up the text styles of a layout profile and works out line heights and line lengths. Lengths are in points. */
final class Styles {

    static final String BODY = "body";
    static final String CAPTION = "caption";
    static final String FIGURE = "figure";

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final int DEEPEST_HEADING = 4;
    /** Natural line height of Chinese typefaces, in type sizes. */
    private static final double NATURAL = 1.3;
    private static final double DEFAULT_SIZE = 16;

    private final LayoutProfile layout;
    private final PageSetup page;
    private final Map<String, TextStyle> byRole = new HashMap<>();
    private final Map<String, RuleLine> rules = new HashMap<>();
    private final LineFiller filler;
    /** The lines of the texts of this document and of the one before. */
    private Map<Line, List<Integer>> lines = new HashMap<>();
    private Map<Line, List<Integer>> before = Map.of();

    /** A text that is filled into lines: the first one has another room than the others, in quarters of a character. */
    private record Line(String text, int first, int others) {
    }

    Styles(LayoutProfile layout) {
        this.layout = layout;
        this.page = layout.getPage();
        Roles.styles(layout).forEach(style -> byRole.putIfAbsent(style.getRole(), style));
        byRole.computeIfAbsent(BODY, role -> LayoutFactory.eINSTANCE.createTextStyle());
        layout.getRules().forEach(rule -> rules.putIfAbsent(rule.getRole(), rule));
        this.filler = new LineFiller(page.isLatinSpacing(), page.isHangingPunctuation());
    }

    /** Is told that the texts of another document come, of which most may be those of the last one. */
    void nextDocument() {
        before = lines;
        lines = new HashMap<>();
    }

    /** Returns the role of a block. */
    static String role(Block block) {
        return switch (block) {
            case Heading heading -> heading(heading.level());
            case Paragraph paragraph -> BODY;
            case Placeholder placeholder -> "placeholder";
            case RunInHeading heading -> BODY;
            case Table table -> CAPTION;
            case Chart chart -> FIGURE;
            case Picture picture -> FIGURE;
            case PageBreak end -> BODY;
        };
    }

    /** Returns the role of headings of a level. */
    static String heading(int level) {
        return "heading" + Math.clamp(level, 1, DEEPEST_HEADING);
    }

    static String role(MastheadLine line) {
        return line.part().getLiteral();
    }

    static String role(ImprintLine line) {
        return switch (line.part()) {
            case RECIPIENTS -> "distribution";
            case COUNT -> "count";
        };
    }

    /** Returns the style of a role; that of the body if the profile has none. */
    TextStyle style(String role) {
        return byRole.getOrDefault(role, byRole.get(BODY));
    }

    /** Returns the rule of a role; null if the profile has none. */
    RuleLine rule(String role) {
        return rules.get(role);
    }

    /** Returns the profile. */
    LayoutProfile layout() {
        return layout;
    }

    double areaHeight() {
        return points(page.getTypeAreaHeight());
    }

    double areaWidth() {
        return points(page.getTypeAreaWidth());
    }

    double size(TextStyle style) {
        BigDecimal size = style.getSize() == null ? byRole.get(BODY).getSize() : style.getSize();
        return size == null ? DEFAULT_SIZE : size.doubleValue();
    }

    /** Returns the height of a line: of the grid, unless the style has its own. */
    double lineHeight(TextStyle style) {
        BigDecimal own = style.getLineHeight();
        if (own == null) {
            return areaHeight() / page.getLines();
        }
        return own.signum() == 0 ? size(style) * NATURAL : own.doubleValue();
    }

    /** Returns the distance from one character to the next: of the grid for type of the body's size. */
    double pitch(TextStyle style) {
        double size = size(style);
        return size == size(style(BODY)) ? areaWidth() / page.getCharacters() : size;
    }

    /** Returns where the lines of a text begin. */
    List<Integer> lineStarts(String text, TextStyle style) {
        return lineStarts(text, style, areaWidth());
    }

    /** Returns where the lines of a text begin in a cell of a width. */
    List<Integer> lineStarts(String text, TextStyle style, double width) {
        double room = width / pitch(style) - characters(style.getLeftIndent()) - characters(style.getRightIndent());
        double first = room - characters(style.getFirstLineIndent());
        double others = room - characters(style.getHangingIndent());
        return lines.computeIfAbsent(new Line(text, quarters(first), quarters(others)), this::lineStarts);
    }

    private List<Integer> lineStarts(Line line) {
        List<Integer> known = before.get(line);
        return known == null ? List.copyOf(filler.lineStarts(line.text(), line.first(), line.others())) : known;
    }

    /** Returns the height of a paragraph with the white around it. */
    double height(String text, String role) {
        TextStyle style = style(role);
        return points(style.getSpaceBefore()) + points(style.getSpaceAfter())
                + lineStarts(text, style).size() * lineHeight(style);
    }

    /** Returns whether two texts fit on one line with a character between them. */
    boolean fitBeside(String left, TextStyle leftStyle, String right, TextStyle rightStyle) {
        return width(left, leftStyle) + pitch(leftStyle) + width(right, rightStyle) <= areaWidth();
    }

    private double width(String text, TextStyle style) {
        return pitch(style) * (filler.width(text) / (double) LineFiller.EM + characters(style.getLeftIndent())
                + characters(style.getRightIndent()));
    }

    static double points(BigDecimal millimetres) {
        return millimetres == null ? 0 : millimetres.doubleValue() * POINTS_PER_MM;
    }

    private static double characters(BigDecimal count) {
        return count == null ? 0 : count.doubleValue();
    }

    private static int quarters(double characters) {
        return (int) Math.max(LineFiller.EM, Math.floor(characters * LineFiller.EM + 1e-6));
    }
}
