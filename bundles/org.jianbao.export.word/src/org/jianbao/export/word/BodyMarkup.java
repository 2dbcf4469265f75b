package org.jianbao.export.word;

import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.RuleLine;

/** The markup of the body that depends on the layout profile: rules, layout tables and distances around the body. */
final class BodyMarkup {

    static final byte[] KEEP = XmlOut.ascii("<w:keepNext/><w:keepLines/>");
    static final byte[] KEEP_LINES = XmlOut.ascii("<w:keepLines/>");
    static final byte[] ROW = XmlOut.ascii("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    static final byte[] ROW_END = XmlOut.ascii("</w:tr>");
    static final byte[] CELL_END = XmlOut.ascii("</w:tc>");
    static final byte[] TABLE_END = XmlOut.ascii("</w:tbl>");

    /** Between two tables, which Word would join, and behind a table at the end, where Word needs a paragraph. */
    static final byte[] SEPARATOR = XmlOut.ascii("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\""
            + " w:lineRule=\"exact\"/><w:ind w:firstLine=\"0\" w:firstLineChars=\"0\"/></w:pPr></w:p>");

    private static final int LARGEST_SPACE = 31;

    private final int width;
    private final byte[] mastheadRule;
    private final byte[] spaceBefore;
    private final byte[] spaceAfter;
    private final byte[] spaceAround;
    private final String mastheadBorder;
    private final int mastheadDistance;
    private final String imprintBorders;

    BodyMarkup(LayoutProfile profile) {
        width = Geometry.of(profile).textWidth();
        RuleLine masthead = rule(profile, "masthead");
        RuleLine outer = rule(profile, "imprintOuter");
        RuleLine inner = rule(profile, "imprintInner");
        mastheadDistance = masthead == null ? 0 : Geometry.twips(masthead.getDistance());
        mastheadRule = masthead == null ? new byte[0] : XmlOut.ascii("<w:pBdr>"
                + border("bottom", masthead, Math.min(LARGEST_SPACE, mastheadDistance / 20)) + "</w:pBdr>");
        mastheadBorder = border("bottom", masthead, 0);
        imprintBorders = border("top", outer, 0) + border("bottom", outer, 0) + border("insideH", inner, 0);
        int before = masthead == null ? 0 : Geometry.twips(masthead.getDistanceBelow());
        int after = outer == null ? 0 : Geometry.twips(outer.getDistance());
        spaceBefore = spacing(" w:before=\"" + before + '"');
        spaceAfter = spacing(" w:after=\"" + after + '"');
        spaceAround = spacing(" w:before=\"" + before + "\" w:after=\"" + after + '"');
    }

    private static byte[] spacing(String attributes) {
        return XmlOut.ascii("<w:spacing" + attributes + "/>");
    }

    private static RuleLine rule(LayoutProfile profile, String role) {
        return profile.getRules().stream().filter(rule -> role.equals(rule.getRole())).findFirst().orElse(null);
    }

    private static String border(String side, RuleLine rule, int space) {
        return rule == null ? "" : "<w:" + side + " w:val=\"single\" w:sz=\"" + Geometry.points(rule.getThickness()) * 2 / 5
                + "\" w:space=\"" + space + "\" w:color=\"" + rule.getColour() + "\"/>";
    }

    /** Returns the rule below the last line of the masthead as a border of that paragraph. */
    byte[] mastheadRule() {
        return mastheadRule;
    }

    /** Returns the distances around a paragraph of the body; null if it has those of its style. */
    byte[] spacing(boolean first, boolean last) {
        if (first) {
            return last ? spaceAround : spaceBefore;
        }
        return last ? spaceAfter : null;
    }

    /** Returns the start of the table of recipients, up to its first row. */
    byte[] imprintTable() {
        return XmlOut.ascii(table(imprintBorders, width));
    }

    /** Returns the start of the only cell of a row of recipients. */
    byte[] imprintCell() {
        return XmlOut.ascii(cell(width, ""));
    }

    /**
     * Returns the start of a table with two cells, up to its row.
     *
     * @param right the width of the right cell in twips
     * @param rule whether the rule of the masthead stands below it
     */
    byte[] pairTable(int right, boolean rule) {
        return XmlOut.ascii(table(rule ? mastheadBorder : "", width - right, right));
    }

    /** Returns the start of the left or the right cell of such a table. */
    byte[] pairCell(boolean left, int right, boolean rule) {
        String margin = rule ? "<w:tcMar><w:bottom w:w=\"" + mastheadDistance + "\" w:type=\"dxa\"/></w:tcMar>" : "";
        return XmlOut.ascii(cell(left ? width - right : right, margin + "<w:vAlign w:val=\"bottom\"/>"));
    }

    /** Returns the width of the type area in twips. */
    int width() {
        return width;
    }

    private static String table(String borders, int... columns) {
        var markup = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"LayoutTable\"/><w:tblW w:w=\"");
        int sum = 0;
        var grid = new StringBuilder("<w:tblGrid>");
        for (int column : columns) {
            sum += column;
            grid.append("<w:gridCol w:w=\"").append(column).append("\"/>");
        }
        return markup.append(sum).append("\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblBorders>").append(borders)
                .append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>")
                .append("<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar><w:tblLook w:val=\"0000\" w:firstRow=\"0\"")
                .append(" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"0\"/></w:tblPr>")
                .append(grid).append("</w:tblGrid>").toString();
    }

    private static String cell(int width, String properties) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>";
    }
}
