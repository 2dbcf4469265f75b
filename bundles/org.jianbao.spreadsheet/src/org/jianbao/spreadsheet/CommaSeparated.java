package org.jianbao.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads comma separated text as spreadsheets write it: in UTF-8 or UTF-16 with or without a mark, or in GB 18030, which
 * Chinese Excel writes; with commas, semicolons or tabs.
 */
final class CommaSeparated {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Map<Charset, byte[]> MARKS = Map.of(
            StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE},
            StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});

    private CommaSeparated() {
    }

    static List<Sheet> read(byte[] bytes, String file, BooleanSupplier cancelled) throws IOException {
        String text = text(bytes, file);
        var rows = new Rows(file, file, cancelled);
        try (var parser = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).get().parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                rows.add((int) row.getRecordNumber(), row.toList());
            }
        } catch (UncheckedIOException e) {
            throw new SpreadsheetException(Spreadsheets.MESSAGES.get("sheet.quotes", file), e);
        }
        Sheet sheet = rows.sheet();
        return sheet.rows().isEmpty() ? List.of() : List.of(sheet);
    }

    private static String text(byte[] bytes, String file) throws SpreadsheetException {
        for (Map.Entry<Charset, byte[]> mark : MARKS.entrySet()) {
            byte[] start = mark.getValue();
            if (bytes.length >= start.length && java.util.Arrays.equals(start, 0, start.length, bytes, 0, start.length)) {
                return new String(bytes, start.length, bytes.length - start.length, mark.getKey());
            }
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        throw new SpreadsheetException(Spreadsheets.MESSAGES.get("sheet.encoding", file), null);
    }

    /** Returns the separator that stands most often in the first line. */
    private static char delimiter(String text) {
        String line = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(unit -> unit == wanted).count();
    }
}
