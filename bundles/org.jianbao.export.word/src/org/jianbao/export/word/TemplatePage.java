package org.jianbao.export.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.PageSetup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts the page of a template in the place of that of a layout profile. */
final class TemplatePage {

    private static final BigDecimal TWIPS_PER_INCH = BigDecimal.valueOf(1440);
    private static final BigDecimal MILLIMETRES_PER_INCH = new BigDecimal("25.4");
    private static final int DECIMALS = 6;
    /** Less than a centimetre holds no text; such a page was not meant. */
    private static final int LEAST = 567;

    private TemplatePage() {
    }

    /**
     * Sets the page in which a paragraph stands, as far as the template says it.
     *
     * @param place the paragraph, directly in the main part
     * @param profile is changed
     */
    static void set(Node place, LayoutProfile profile) {
        Element section = section(place);
        Element size = section == null ? null : TemplateXml.child(section, "pgSz");
        Element margins = section == null ? null : TemplateXml.child(section, "pgMar");
        if (size == null || margins == null) {
            return;
        }
        int width = twips(size, "w");
        int height = twips(size, "h");
        int left = twips(margins, "left") + twips(margins, "gutter");
        int text = column(section, width - left - twips(margins, "right"));
        int top = Math.abs(twips(margins, "top"));
        int lines = height - top - Math.abs(twips(margins, "bottom"));
        if (text < LEAST || lines < LEAST) {
            return;
        }
        PageSetup page = profile.getPage();
        page.setWidth(millimetres(width));
        page.setHeight(millimetres(height));
        page.setTop(millimetres(top));
        page.setLeft(millimetres(left));
        page.setTypeAreaWidth(millimetres(text));
        page.setTypeAreaHeight(millimetres(lines));
    }

    /** Returns the properties of the section in which something stands: they come at its end. */
    private static Element section(Node place) {
        for (Node next = place; next != null; next = next.getNextSibling()) {
            if (TemplateXml.is(next, "sectPr")) {
                return (Element) next;
            }
            Element properties = TemplateXml.is(next, "p") ? TemplateXml.child(next, "pPr") : null;
            Element section = properties == null ? null : TemplateXml.child(properties, "sectPr");
            if (section != null) {
                return section;
            }
        }
        return null;
    }

    /** Returns the width of a column of the section. */
    private static int column(Element section, int text) {
        Element columns = TemplateXml.child(section, "cols");
        int count = columns == null ? 1 : Math.max(1, twips(columns, "num"));
        if (columns == null || count == 1) {
            return text;
        }
        List<Element> own = TemplateXml.children(columns);
        return own.isEmpty() ? (text - (count - 1) * twips(columns, "space")) / count
                : own.stream().mapToInt(column -> twips(column, "w")).min().orElse(text);
    }

    /** Returns a length; 0 for none, or one in a unit that Word does not write. */
    private static int twips(Element element, String attribute) {
        try {
            return Math.clamp(Math.round(Double.parseDouble(element.getAttributeNS(TemplateXml.W, attribute))), -99_999, 99_999);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static BigDecimal millimetres(int twips) {
        return MILLIMETRES_PER_INCH.multiply(BigDecimal.valueOf(twips)).divide(TWIPS_PER_INCH, DECIMALS, RoundingMode.HALF_UP);
    }
}
