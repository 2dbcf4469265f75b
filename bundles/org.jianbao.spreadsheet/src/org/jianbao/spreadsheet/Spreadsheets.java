package org.jianbao.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.jianbao.core.Messages;

/**
 * Reads .xlsx and .csv files. What a file is, its first bytes tell and not its name. Nothing is computed: of a formula
 * the value counts that was saved with it.
 */
public final class Spreadsheets {

    /** The largest file that is read, in bytes. */
    public static final long MAX_BYTES = 32L << 20;

    static final Messages MESSAGES = new Messages(Spreadsheets.class);

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Spreadsheets() {
    }

    /**
     * Returns the sheets of a file that hold anything.
     *
     * @param file the file
     * @throws SpreadsheetException if it is missing, too large, damaged, protected by a password or of another kind
     */
    public static List<Sheet> read(Path file) throws SpreadsheetException {
        return read(file, () -> false);
    }

    /**
     * Returns the sheets of a file that hold anything.
     *
     * @param file the file
     * @param cancelled is asked often, and from this thread; true ends the reading
     * @throws SpreadsheetException if it is missing, too large, damaged, protected by a password or of another kind
     * @throws CancellationException if it was cancelled
     */
    public static List<Sheet> read(Path file, BooleanSupplier cancelled) throws SpreadsheetException {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                throw new SpreadsheetException(MESSAGES.get("sheet.folder", name), null);
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new SpreadsheetException(MESSAGES.get("sheet.large", name, MAX_BYTES >> 20), null);
            }
            byte[] start = start(file);
            if (Arrays.equals(start, OLE)) {
                throw new SpreadsheetException(MESSAGES.get("sheet.old", name), null);
            }
            if (!Arrays.equals(start, ZIP) && name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                throw new SpreadsheetException(MESSAGES.get("sheet.other", name), null);
            }
            return Arrays.equals(start, ZIP) ? Workbook.read(file, name, cancelled)
                    : CommaSeparated.read(Files.readAllBytes(file), name, cancelled);
        } catch (SpreadsheetException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new SpreadsheetException(MESSAGES.get("sheet.missing", name), e);
        } catch (IOException e) {
            throw new SpreadsheetException(MESSAGES.get("sheet.unreadable", name), e);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }
}
