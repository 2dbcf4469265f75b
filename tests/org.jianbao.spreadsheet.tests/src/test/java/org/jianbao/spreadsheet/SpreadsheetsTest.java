package org.jianbao.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetsTest {

    @TempDir
    private Path folder;
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ar", "th-TH-u-ca-buddhist", "de"})
    void cellsAreReadAsPlainText(String language) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(language));
        Path file = workbook(workbook -> {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
            Row head = workbook.createSheet("部门").createRow(1);
            head.createCell(0).setCellValue("  全称 ");
            head.createCell(2).setCellValue("启用日期");
            Row row = workbook.getSheetAt(0).createRow(4);
            row.createCell(0).setCellValue("𠮷林省水利厅");
            row.createCell(1).setCellValue(1234.5);
            row.createCell(2).setCellValue(LocalDate.of(2024, 1, 8));
            row.getCell(2).setCellStyle(day);
            row.createCell(3).setCellFormula("1+2");
            row.createCell(4).setCellValue(true);
            workbook.createSheet("空");
        });
        List<Sheet> sheets = Spreadsheets.read(file);
        assertEquals(1, sheets.size(), "a sheet without content is left out");
        assertEquals("部门", sheets.getFirst().name());
        List<Sheet.Row> rows = sheets.getFirst().rows();
        assertEquals(new Sheet.Row(2, List.of("全称", "", "启用日期")), rows.get(0));
        assertEquals(5, rows.get(1).number());
        assertEquals(List.of("𠮷林省水利厅", "1234.5", "2024-01-08"), rows.get(1).cells().subList(0, 3));
    }

    @Test
    void commaSeparatedTextComesInManyKinds() throws IOException {
        String text = "姓名,职务\r\n张三,\"厅长,\n党组书记\"\r\n\r\n";
        Charset chinese = Charset.forName("GB18030");
        for (Charset charset : List.of(StandardCharsets.UTF_8, chinese, StandardCharsets.UTF_16)) {
            Path file = Files.write(folder.resolve("人员.csv"), text.getBytes(charset));
            List<Sheet.Row> rows = Spreadsheets.read(file).getFirst().rows();
            assertEquals(List.of("姓名", "职务"), rows.get(0).cells(), charset.name());
            assertEquals(List.of("张三", "厅长,\n党组书记"), rows.get(1).cells(), charset.name());
            assertEquals(2, rows.size(), charset.name());
        }
        Path semicolons = Files.writeString(folder.resolve("a.csv"), "\uFEFF姓名;职务\n李四;处长");
        assertEquals(List.of("李四", "处长"), Spreadsheets.read(semicolons).getFirst().rows().get(1).cells());
        assertEquals(List.of(), Spreadsheets.read(Files.writeString(folder.resolve("b.csv"), "\n , \n")));
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedWithARemedy() throws IOException {
        assertRefused(folder.resolve("gone.xlsx"), "no such file");
        assertRefused(folder, "is a folder");
        Path old = folder.resolve("old.xlsx");
        try (OutputStream out = Files.newOutputStream(old); var workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(out);
        }
        assertRefused(old, "old .xls kind");
        assertRefused(Files.writeString(folder.resolve("text.xlsx"), "plain"), "no .xlsx file");
        Path zip = folder.resolve("zip.xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.txt"));
        }
        assertRefused(zip, "damaged");
        byte[] whole = Files.readAllBytes(workbook(workbook -> workbook.createSheet().createRow(0).createCell(0)
                .setCellValue("x")));
        Path cut = Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertRefused(cut, "damaged");
        assertRefused(Files.writeString(folder.resolve("q.csv"), "a,\"b\" c\n"), "quotation marks");
    }

    @Test
    void tablesBeyondAllLimitsAreRefused() throws IOException {
        Path wide = Files.writeString(folder.resolve("wide.csv"), "x,".repeat(Rows.MAX_COLUMNS + 1));
        assertRefused(wide, "row 1: more than 200 columns");
        Path wideBook = workbook(workbook -> workbook.createSheet().createRow(2).createCell(16_000).setCellValue("x"));
        assertRefused(wideBook, "row 3: more than 200 columns");
        Path longList = Files.writeString(folder.resolve("long.csv"), "x\n".repeat(Rows.MAX_ROWS + 1));
        assertRefused(longList, "more than 20000 rows");
    }

    @Test
    void aPackageThatUnpacksToFarMoreIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        Path book = workbook(workbook -> workbook.createSheet().createRow(0).createCell(0).setCellValue("x"));
        try (var in = new java.util.zip.ZipFile(book.toFile()); var out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry : java.util.Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                out.write(bytes);
                if (entry.getName().endsWith("sheet1.xml")) {
                    byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 64; i++) {
                        out.write(blanks);
                    }
                }
            }
        }
        assertTrue(Files.size(bomb) < 1 << 20);
        assertRefused(bomb, "bomb.xlsx");
    }

    @Test
    void readingEndsWhenItIsCancelled() throws IOException {
        Path xlsx = workbook(workbook -> workbook.createSheet("a").createRow(0).createCell(0).setCellValue("x"));
        Path csv = Files.writeString(folder.resolve("a.csv"), "x");
        for (Path file : List.of(xlsx, csv)) {
            assertThrows(CancellationException.class, () -> Spreadsheets.read(file, () -> true));
            assertEquals(1, Spreadsheets.read(file, () -> false).size());
        }
    }

    private static void assertRefused(Path file, String part) {
        String message = assertThrows(SpreadsheetException.class, () -> Spreadsheets.read(file)).getMessage();
        assertTrue(message.contains(part), message);
        assertTrue(message.contains(file.getFileName().toString()), message);
    }

    private Path workbook(java.util.function.Consumer<Workbook> content) throws IOException {
        Path file = Files.createTempFile(folder, "book", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file); var workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file;
    }
}
