package org.jianbao.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.jianbao.export.document.Chart;

/**
 * Makes the workbook in which Word edits the figures of a chart: categories in the first column, a column for each series. It
 * holds what the chart needs and nothing that differs from one run to the next, as workbooks of the library do.
 */
final class ChartWorkbook {

    /** The name of the only sheet, to which the formulas of the chart refer. */
    static final String SHEET = "Sheet1";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final byte[] CONTENT_TYPES = XmlOut.ascii(XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + PackageParts.override("/xl/workbook.xml", TYPE + "sheet.main+xml")
            + PackageParts.override("/xl/worksheets/sheet1.xml", TYPE + "worksheet+xml") + "</Types>");
    private static final byte[] RELATIONSHIPS = XmlOut.ascii(PackageParts.relationships(
            PackageParts.relationship("rId1", PackageParts.OFFICE + "officeDocument", "xl/workbook.xml")));
    private static final byte[] WORKBOOK_RELATIONSHIPS = XmlOut.ascii(PackageParts.relationships(
            PackageParts.relationship("rId1", PackageParts.OFFICE + "worksheet", "worksheets/sheet1.xml")));
    private static final byte[] WORKBOOK = XmlOut.ascii(XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\""
            + BodyWriter.RELATIONSHIPS + "\"><sheets><sheet name=\"" + SHEET
            + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    private static final byte[] SHEET_START = XmlOut.ascii(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    private static final byte[] SHEET_END = XmlOut.ascii("</sheetData></worksheet>");
    private static final byte[] ROW = XmlOut.ascii("<row r=\"");
    private static final byte[] CELLS = XmlOut.ascii("\">");
    private static final byte[] ROW_END = XmlOut.ascii("</row>");
    private static final byte[] CELL = XmlOut.ascii("<c r=\"");
    private static final byte[] TEXT = XmlOut.ascii("\" t=\"inlineStr\"><is><t>");
    private static final byte[] TEXT_END = XmlOut.ascii("</t></is></c>");
    private static final byte[] NUMBER = XmlOut.ascii("\"><v>");
    private static final byte[] NUMBER_END = XmlOut.ascii("</v></c>");
    private static final int LETTERS = 26;

    private final ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    private final XmlOut xml = new XmlOut(sheet::write, 4096);

    private ChartWorkbook() {
    }

    /** Returns the file. */
    static byte[] of(Chart chart) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new PackageZip(bytes)) {
            zip.write("[Content_Types].xml", CONTENT_TYPES);
            zip.write("_rels/.rels", RELATIONSHIPS);
            zip.write("xl/workbook.xml", WORKBOOK);
            zip.write("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONSHIPS);
            zip.write("xl/worksheets/sheet1.xml", new ChartWorkbook().sheet(chart));
            zip.finish();
        }
        return bytes.toByteArray();
    }

    private byte[] sheet(Chart chart) throws IOException {
        xml.raw(SHEET_START);
        List<Chart.Series> series = chart.series();
        open(1);
        for (int i = 0; i < series.size(); i++) {
            text(i + 1, 1, series.get(i).name());
        }
        xml.raw(ROW_END);
        for (int row = 0; row < chart.categories().size(); row++) {
            open(row + 2);
            text(0, row + 2, chart.categories().get(row));
            for (int i = 0; i < series.size(); i++) {
                BigDecimal value = series.get(i).values().get(row);
                if (value != null) {
                    cell(i + 1, row + 2);
                    xml.raw(NUMBER);
                    xml.text(value.toPlainString());
                    xml.raw(NUMBER_END);
                }
            }
            xml.raw(ROW_END);
        }
        xml.raw(SHEET_END);
        xml.flush();
        return sheet.toByteArray();
    }

    private void open(int row) throws IOException {
        xml.raw(ROW);
        xml.number(row);
        xml.raw(CELLS);
    }

    private void text(int column, int row, String text) throws IOException {
        cell(column, row);
        xml.raw(TEXT);
        xml.text(text);
        xml.raw(TEXT_END);
    }

    private void cell(int column, int row) throws IOException {
        xml.raw(CELL);
        xml.text(column(column));
        xml.number(row);
    }

    /** Returns the letters of a column, from 0. */
    static String column(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
