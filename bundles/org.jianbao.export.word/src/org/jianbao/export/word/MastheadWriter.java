package org.jianbao.export.word;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.jianbao.export.document.MastheadLine;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.TextStyle;
import org.jianbao.model.structure.MastheadPart;

/**
 * Writes the lines of the masthead in their order. An issuer followed by a date shares one printed line with it: two
 * cells of a layout table, so that both stay paragraphs of their own. The red rule stands below the last line.
 */
final class MastheadWriter {

    /** The first of the characters for which East Asian typefaces have wide glyphs only. */
    private static final int FIRST_WIDE = 0x2E80;

    /** The last character of a line is not closed up. */
    private static final int SLACK = 20;

    /** Between Chinese characters and digits of a date there is a quarter of a character each time. */
    private static final int SPACES = 5;

    private final XmlOut xml;
    private final Paragraphs paragraphs;
    private final BodyMarkup markup;
    private final LayoutProfile profile;

    MastheadWriter(XmlOut xml, Paragraphs paragraphs, BodyMarkup markup, LayoutProfile profile) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.markup = markup;
        this.profile = profile;
    }

    /**
     * Writes the masthead.
     *
     * @return whether it ends with a table
     */
    boolean write(List<MastheadLine> lines) throws IOException {
        boolean table = false;
        for (int i = 0; i < lines.size(); i++) {
            MastheadLine line = lines.get(i);
            MastheadLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean pair = line.part() == MastheadPart.ISSUER && next != null && next.part() == MastheadPart.DATE;
            if (pair && table) {
                xml.raw(BodyMarkup.SEPARATOR);
            }
            if (pair) {
                pair(line, next, ++i == lines.size() - 1);
            } else {
                line(line, next == null);
            }
            table = pair;
        }
        return table;
    }

    private void line(MastheadLine line, boolean last) throws IOException {
        paragraphs.open(WordNames.role(line.part()));
        if (last) {
            xml.raw(markup.mastheadRule());
        }
        text(line);
    }

    private void text(MastheadLine line) throws IOException {
        paragraphs.begin(line.origin());
        paragraphs.text(line.text());
        paragraphs.close();
    }

    private void pair(MastheadLine issuer, MastheadLine date, boolean last) throws IOException {
        int right = right(issuer, date);
        int left = markup.width() - right;
        byte[] cell = last ? markup.ruledCell() : markup.pairCell();
        xml.raw(last ? markup.ruledTable() : markup.pairTable());
        xml.raw(BodyMarkup.GRID);
        xml.number(left);
        xml.raw(BodyMarkup.NEXT_COLUMN);
        xml.number(right);
        xml.raw(BodyMarkup.GRID_END);
        xml.raw(BodyMarkup.ROW);
        cell(issuer, left, cell);
        cell(date, right, cell);
        xml.raw(BodyMarkup.ROW_END);
        xml.raw(BodyMarkup.TABLE_END);
    }

    private void cell(MastheadLine line, int width, byte[] properties) throws IOException {
        xml.raw(BodyMarkup.CELL);
        xml.number(width);
        xml.raw(properties);
        paragraphs.open(WordNames.role(line.part()));
        text(line);
        xml.raw(BodyMarkup.CELL_END);
    }

    /**
     * Returns the width of the right cell. The issuer gets the line it needs, the date the rest; when both do not fit,
     * the issuer takes a second line. In a template to begin with, where the texts are not known, the date gets the line it needs.
     */
    private int right(MastheadLine issuer, MastheadLine date) {
        if (issuer.text().equals(TemplateTag.ISSUER.mark())) {
            return width(new MastheadLine("", date.part(), TemplateTag.LONGEST_DATE))
                    + SPACES * Geometry.points(Styles.of(profile, WordNames.role(date.part())).getSize()) / 4;
        }
        int left = width(issuer);
        int right = width(date);
        return left + right <= markup.width() ? markup.width() - left : Math.min(markup.width() / 2, right);
    }

    /** Returns the width of a line in twips: Chinese characters are as wide as high, others at most half as wide. */
    private int width(MastheadLine line) {
        TextStyle style = Styles.of(profile, WordNames.role(line.part()));
        BigDecimal size = style.getSize();
        boolean closedUp = size.compareTo(Styles.of(profile, WordNames.BODY).getSize()) == 0;
        int em = Geometry.points(size) + (closedUp ? Geometry.of(profile).spacing(size) : 0);
        int indents = Geometry.characters(style.getLeftIndent(), size) + Geometry.characters(style.getRightIndent(), size);
        int halves = 0;
        for (int at = 0; at < line.text().length(); at++) {
            char unit = line.text().charAt(at);
            halves += unit < FIRST_WIDE || Character.isLowSurrogate(unit) ? 1 : 2;
        }
        return indents + SLACK + em * halves / 2;
    }
}
