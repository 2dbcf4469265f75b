package org.jianbao.export.word;

import org.jianbao.export.layout.Roles;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.RuleLine;

/** Makes the markup of the body that depends on the layout profile. */
final class BodyMarkupBuilder {

    /** The largest distance between text and border that Word takes, in points. */
    private static final int LARGEST_SPACE = 31;

    private final LayoutProfile profile;
    private final int width;

    private final String before;

    private BodyMarkupBuilder(LayoutProfile profile, String before) {
        this.profile = profile;
        this.before = before;
        width = Geometry.of(profile).textWidth();
    }

    /** Returns the markup for a profile. */
    static BodyMarkup build(LayoutProfile profile) {
        RuleLine masthead = rule(profile, "masthead");
        return build(profile, masthead == null ? "" : " w:before=\"" + Geometry.twips(masthead.getDistanceBelow()) + '"');
    }

    /**
     * Returns the markup for a profile in a place of its own.
     *
     * @param before the distance above the body, as attributes
     */
    static BodyMarkup build(LayoutProfile profile, String before) {
        return new BodyMarkupBuilder(profile, before).build();
    }

    private BodyMarkup build() {
        RuleLine masthead = rule("masthead");
        RuleLine outer = rule("imprintOuter");
        int distance = masthead == null ? 0 : Geometry.twips(masthead.getDistance());
        String rule = masthead == null ? "" : "<w:pBdr>"
                + border("bottom", masthead, Math.min(LARGEST_SPACE, distance / 20)) + "</w:pBdr>";
        String after = outer == null ? "" : " w:after=\"" + Geometry.twips(outer.getDistance()) + '"';
        String cell = "\" w:type=\"dxa\"/>";
        String bottom = "<w:vAlign w:val=\"bottom\"/></w:tcPr>";
        String margin = "<w:tcMar><w:bottom w:w=\"" + distance + "\" w:type=\"dxa\"/></w:tcMar>";
        String borders = border("top", outer, 0) + border("bottom", outer, 0)
                + border("insideH", rule("imprintInner"), 0);
        return new BodyMarkup(width, XmlOut.ascii(rule), spacing(before), spacing(after), spacing(before + after),
                XmlOut.ascii(table("")), XmlOut.ascii(table(border("bottom", masthead, 0))), XmlOut.ascii(cell + bottom),
                XmlOut.ascii(cell + margin + bottom),
                XmlOut.ascii(table(borders) + "<w:tblGrid><w:gridCol w:w=\"" + width + "\"/></w:tblGrid>"),
                XmlOut.ascii("<w:tc><w:tcPr><w:tcW w:w=\"" + width + cell + "</w:tcPr>"), tableEnd(""),
                tableEnd("<w:keepNext/>"));
    }

    /** The white below a table is the height of the paragraph that has to stand behind it. */
    private byte[] tableEnd(String keep) {
        int height = Math.max(1, Geometry.twips(Roles.table(profile).getDistanceBelow()));
        return XmlOut.ascii("<w:p><w:pPr>" + keep + "<w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\""
                + height + "\" w:lineRule=\"exact\"/><w:ind w:firstLine=\"0\" w:firstLineChars=\"0\"/></w:pPr></w:p>");
    }

    private RuleLine rule(String role) {
        return rule(profile, role);
    }

    private static RuleLine rule(LayoutProfile profile, String role) {
        return profile.getRules().stream().filter(rule -> role.equals(rule.getRole())).findFirst().orElse(null);
    }

    private static byte[] spacing(String attributes) {
        return XmlOut.ascii("<w:spacing" + attributes + "/>");
    }

    /** The thickness counts in eighths of a point. */
    private static String border(String side, RuleLine rule, int space) {
        return rule == null ? "" : "<w:" + side + " w:val=\"single\" w:sz=\""
                + Geometry.points(rule.getThickness()) * 2 / 5 + "\" w:space=\"" + space + "\" w:color=\""
                + rule.getColour() + "\"/>";
    }

    private String table(String borders) {
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"LayoutTable\"/><w:tblW w:w=\"" + width
                + "\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblBorders>" + borders
                + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar><w:tblLook w:val=\"0000\" w:firstRow=\"0\""
                + " w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"0\"/></w:tblPr>";
    }
}
