package org.jianbao.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads an .xlsx file as a stream. POI guards against packages that unpack to far more than they are. */
final class Workbook {

    private static final double LAST_DAY = 2_958_466; // 9999-12-31 in days of a spreadsheet

    private Workbook() {
    }

    static List<Sheet> read(Path file, String name, BooleanSupplier cancelled) throws IOException {
        var sheets = new ArrayList<Sheet>();
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(parts);
            var strings = new ReadOnlySharedStringsTable(parts);
            var data = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (data.hasNext()) {
                try (InputStream in = data.next()) {
                    var rows = new SheetRows(new Rows(data.getSheetName(), name, cancelled));
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows,
                            new PlainFormat(), false));
                    parser.parse(new InputSource(in));
                    sheets.add(rows.rows.sheet());
                }
            }
        } catch (CancellationException e) {
            throw e;
        } catch (LimitReached e) {
            throw (SpreadsheetException) e.getCause();
        } catch (EncryptedDocumentException e) {
            throw new SpreadsheetException(Spreadsheets.MESSAGES.get("sheet.old", name), e);
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw new SpreadsheetException(Spreadsheets.MESSAGES.get("sheet.damaged", name), e);
        }
        sheets.removeIf(sheet -> sheet.rows().isEmpty());
        return sheets;
    }

    /** Writes days and numbers the same in every language, and numbers with all their decimals. */
    private static final class PlainFormat extends DataFormatter {

        PlainFormat() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
            if (DateUtil.isADateFormat(formatIndex, format) && value >= 1 && value < LAST_DAY) {
                return DateUtil.getLocalDateTime(value, use1904).toLocalDate().toString();
            }
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    private static final class LimitReached extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LimitReached(SpreadsheetException cause) {
            super(cause);
        }
    }

    /** Takes the cells of one sheet in reading order; cells that are left out count as empty. */
    private static final class SheetRows implements SheetContentsHandler {

        private final Rows rows;
        private List<String> cells = new ArrayList<>();

        SheetRows(Rows rows) {
            this.rows = rows;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            while (cells.size() < Math.min(column, Rows.MAX_COLUMNS + 1)) {
                cells.add("");
            }
            cells.add(value == null ? "" : value);
        }

        @Override
        public void endRow(int row) {
            try {
                rows.add(row + 1, cells);
            } catch (SpreadsheetException e) {
                throw new LimitReached(e);
            }
        }
    }
}
