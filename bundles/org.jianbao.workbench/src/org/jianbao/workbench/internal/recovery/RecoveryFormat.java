package org.jianbao.workbench.internal.recovery;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.jianbao.core.io.EditedFile;

/** A copy as bytes: lines with what it is a copy of, an empty line, the content. A copy that is torn is recognised. */
final class RecoveryFormat {

    private static final String FIRST = "jianbao-recovery 1";
    private static final int LINES = 6;

    private RecoveryFormat() {
    }

    static byte[] write(RecoveryCopy copy) {
        String header = String.join("\n", FIRST, escape(copy.file().toString()), copy.base(), copy.time().toString(),
                Long.toString(copy.counter()), EditedFile.fingerprint(copy.content()), "", "");
        var out = new ByteArrayOutputStream(header.length() + copy.content().length);
        out.writeBytes(header.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(copy.content());
        return out.toByteArray();
    }

    /** Returns the copy; nothing if it is empty, torn or no copy at all. */
    static Optional<RecoveryCopy> read(byte[] bytes) {
        String[] lines = new String[LINES];
        int from = 0;
        for (int i = 0; i < LINES; i++) {
            int end = end(bytes, from);
            if (end < 0) {
                return Optional.empty();
            }
            lines[i] = new String(bytes, from, end - from, StandardCharsets.UTF_8);
            from = end + 1;
        }
        byte[] content = Arrays.copyOfRange(bytes, Math.min(from + 1, bytes.length), bytes.length);
        if (!lines[0].equals(FIRST) || !lines[LINES - 1].equals(EditedFile.fingerprint(content))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecoveryCopy(Path.of(unescape(lines[1])), lines[2], Instant.parse(lines[3]),
                    Long.parseLong(lines[4]), content));
        } catch (InvalidPathException | DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int end(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** A path may hold a line end on some systems. */
    private static String escape(String path) {
        return path.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescape(String line) {
        var path = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                c = line.charAt(i) == 'n' ? '\n' : line.charAt(i);
            }
            path.append(c);
        }
        return path.toString();
    }
}
