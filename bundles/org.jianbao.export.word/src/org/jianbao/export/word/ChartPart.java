package org.jianbao.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.jianbao.export.document.Chart;
import org.jianbao.export.document.Properties;
import org.jianbao.export.layout.Roles;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.RuleLine;
import org.jianbao.model.layout.TextStyle;

/**
 * Makes the part of a chart (ECMA-376 Part 1, 21.2) with the figures as Word last saw them and formulas that lead to those of
 * the embedded workbook. Series differ in lightness, and lines in dashes and markers too, so that they can be told apart
 * when they are printed black and white.
 */
final class ChartPart {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<c:chartSpace xmlns:c=\""
            + DRAWING + "chart\" xmlns:a=\"" + DRAWING + "main\" xmlns:r=\"" + BodyWriter.RELATIONSHIPS
            + "\"><c:date1904 val=\"0\"/><c:lang val=\"" + Properties.LANGUAGE + "\"/><c:roundedCorners val=\"0\"/><c:chart>";
    private static final String OUTLINE = "<a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln>";
    private static final String NO_LINE = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
    private static final String[] DASHES = {"solid", "sysDash", "dash", "lgDash", "dashDot", "sysDot"};
    private static final String[] MARKERS = {"circle", "square", "triangle", "diamond", "x", "star"};
    private static final int EMU_PER_POINT = 12_700;
    private static final int CATEGORY_AXIS = 111_111_111;
    private static final int VALUE_AXIS = 222_222_222;
    /** So many figures can be read beside the drawing; more would cover it. */
    private static final int MOST_LABELS = 60;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XmlOut xml = new XmlOut(bytes::write, 8192);
    private final Chart chart;
    private final LayoutProfile profile;
    private final TextStyle text;

    private ChartPart(Chart chart, LayoutProfile profile) {
        this.chart = chart;
        this.profile = profile;
        text = Roles.style(profile, "chart");
    }

    /** Returns the part. */
    static byte[] of(Chart chart, LayoutProfile profile) throws IOException {
        return new ChartPart(chart, profile).write();
    }

    private byte[] write() throws IOException {
        raw(START);
        title();
        raw("<c:plotArea><c:layout/>");
        switch (chart.kind()) {
            case BAR -> bars();
            case LINE -> lines();
            case PIE -> pie();
        }
        raw("</c:plotArea>");
        if (chart.kind() == Chart.Kind.PIE || chart.series().size() > 1) {
            raw("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>");
        }
        raw("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>" + NO_LINE);
        properties(false);
        raw("<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>");
        xml.flush();
        return bytes.toByteArray();
    }

    private void raw(String markup) throws IOException {
        xml.raw(XmlOut.ascii(markup));
    }

    private void title() throws IOException {
        if (chart.title().isEmpty()) {
            raw("<c:autoTitleDeleted val=\"1\"/>");
            return;
        }
        raw("<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr b=\"1\"/></a:pPr><a:r>");
        typeface("a:rPr", " lang=\"" + Properties.LANGUAGE + '"', true);
        raw("<a:t>");
        xml.text(chart.title());
        raw("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/>");
    }

    /** Writes the typeface and size of all text that has none of its own. */
    private void properties(boolean bold) throws IOException {
        raw("<c:txPr><a:bodyPr/><a:p><a:pPr>");
        typeface("a:defRPr", "", bold);
        raw("</a:pPr><a:endParaRPr lang=\"" + Properties.LANGUAGE + "\"/></a:p></c:txPr>");
    }

    /** The size counts in hundredths of a point. */
    private void typeface(String element, String attributes, boolean bold) throws IOException {
        raw("<" + element + attributes + " sz=\"" + text.getSize().movePointRight(2).intValue() + "\" b=\"" + (bold ? 1 : 0)
                + "\"><a:solidFill><a:srgbClr val=\"" + text.getColour() + "\"/></a:solidFill>");
        String chinese = text.getTypeface().getName();
        for (String slot : new String[] {"latin", "ea", "cs"}) {
            raw("<a:" + slot + " typeface=\"");
            xml.text(slot.equals("ea") || text.getLatinTypeface() == null ? chinese : text.getLatinTypeface());
            raw("\"/>");
        }
        raw("</" + element + '>');
    }

    private void bars() throws IOException {
        raw("<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
        for (int i = 0; i < chart.series().size(); i++) {
            start(i);
            raw("<c:spPr>" + fill(i) + OUTLINE + "</c:spPr><c:invertIfNegative val=\"0\"/>");
            labels("outEnd", chart.series().get(i).decimals(), "");
            data(i);
        }
        raw("<c:gapWidth val=\"80\"/>");
        axes();
        raw("</c:barChart>");
        axisDefinitions();
    }

    private void lines() throws IOException {
        raw("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
        for (int i = 0; i < chart.series().size(); i++) {
            start(i);
            RuleLine line = Roles.series(profile, i);
            int width = line.getThickness().multiply(BigDecimal.valueOf(EMU_PER_POINT)).intValue();
            raw("<c:spPr><a:ln w=\"" + width + "\">" + fill(i) + "<a:prstDash val=\"" + DASHES[i % DASHES.length]
                    + "\"/></a:ln></c:spPr><c:marker><c:symbol val=\"" + MARKERS[i % MARKERS.length]
                    + "\"/><c:size val=\"7\"/><c:spPr>" + fill(i) + OUTLINE + "</c:spPr></c:marker>");
            labels("t", chart.series().get(i).decimals(), "");
            data(i);
        }
        raw("<c:marker val=\"1\"/>");
        axes();
        raw("</c:lineChart>");
        axisDefinitions();
    }

    private void pie() throws IOException {
        raw("<c:pieChart><c:varyColors val=\"1\"/>");
        start(0);
        raw("<c:spPr>" + OUTLINE + "</c:spPr>");
        for (int i = 0; i < chart.categories().size(); i++) {
            raw("<c:dPt><c:idx val=\"" + i + "\"/><c:bubble3D val=\"0\"/><c:spPr>" + fill(i) + OUTLINE + "</c:spPr></c:dPt>");
        }
        labels("outEnd", chart.series().getFirst().decimals(), "<c:showLeaderLines val=\"1\"/>");
        data(0);
        raw("<c:firstSliceAng val=\"0\"/></c:pieChart>");
    }

    private String fill(int series) {
        return "<a:solidFill><a:srgbClr val=\"" + Roles.series(profile, series).getColour() + "\"/></a:solidFill>";
    }

    private void start(int series) throws IOException {
        raw("<c:ser><c:idx val=\"" + series + "\"/><c:order val=\"" + series + "\"/><c:tx><c:strRef><c:f>");
        String column = ChartWorkbook.column(series + 1);
        raw(ChartWorkbook.SHEET + "!$" + column + "$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>");
        xml.text(chart.series().get(series).name());
        raw("</c:v></c:pt></c:strCache></c:strRef></c:tx>");
    }

    private void labels(String place, int decimals, String more) throws IOException {
        boolean shown = chart.series().size() * chart.categories().size() <= MOST_LABELS;
        boolean pie = chart.kind() == Chart.Kind.PIE;
        // LibreOffice would write the percentages of a pie in the format of its figures
        raw("<c:dLbls>" + (pie ? "" : "<c:numFmt formatCode=\"" + format(decimals) + "\" sourceLinked=\"0\"/>")
                + (shown ? "<c:dLblPos val=\"" + place + "\"/>" : "") + "<c:showLegendKey val=\"0\"/><c:showVal val=\"" + (shown ? 1 : 0)
                + "\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"" + (shown && pie ? 1 : 0)
                + "\"/><c:showBubbleSize val=\"0\"/>" + (shown ? more : "") + "</c:dLbls>");
    }

    private void data(int series) throws IOException {
        int last = chart.categories().size() + 1;
        raw("<c:cat><c:strRef><c:f>" + ChartWorkbook.SHEET + "!$A$2:$A$" + last + "</c:f><c:strCache><c:ptCount val=\""
                + chart.categories().size() + "\"/>");
        for (int i = 0; i < chart.categories().size(); i++) {
            point(i, chart.categories().get(i));
        }
        String column = ChartWorkbook.column(series + 1);
        raw("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>" + ChartWorkbook.SHEET + "!$" + column + "$2:$" + column
                + '$' + last + "</c:f><c:numCache><c:formatCode>" + format(chart.series().get(series).decimals())
                + "</c:formatCode><c:ptCount val=\"" + chart.categories().size() + "\"/>");
        List<BigDecimal> values = chart.series().get(series).values();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                point(i, values.get(i).toPlainString());
            }
        }
        raw("</c:numCache></c:numRef></c:val>");
        raw(chart.kind() == Chart.Kind.LINE ? "<c:smooth val=\"0\"/></c:ser>" : "</c:ser>");
    }

    private static String format(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    private void point(int index, String value) throws IOException {
        raw("<c:pt idx=\"" + index + "\"><c:v>");
        xml.text(value);
        raw("</c:v></c:pt>");
    }

    private void axes() throws IOException {
        raw("<c:axId val=\"" + CATEGORY_AXIS + "\"/><c:axId val=\"" + VALUE_AXIS + "\"/>");
    }

    private void axisDefinitions() throws IOException {
        raw("<c:catAx>" + axis(CATEGORY_AXIS, "b") + "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>"
                + "<c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:spPr>" + OUTLINE
                + "</c:spPr><c:crossAx val=\"" + VALUE_AXIS + "\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/>"
                + "<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"0\"/></c:catAx>");
        raw("<c:valAx>" + axis(VALUE_AXIS, "l") + "<c:majorGridlines><c:spPr><a:ln w=\"3175\"><a:solidFill>"
                + "<a:srgbClr val=\"BFBFBF\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>"
                + "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:spPr>" + OUTLINE
                + "</c:spPr><c:crossAx val=\"" + CATEGORY_AXIS
                + "\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>");
    }

    private static String axis(int id, String side) {
        return "<c:axId val=\"" + id + "\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/>"
                + "<c:axPos val=\"" + side + "\"/>";
    }
}
