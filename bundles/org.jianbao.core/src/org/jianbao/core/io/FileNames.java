package org.jianbao.core.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Gives files and folders names that every file system takes. The rule: marks that some system refuses, control characters and
 * marks of writing direction become {@code _}; dots and blanks at the end go; a reserved name of Windows gets {@code _}
 * behind it; a name of more than {@value #MAX_BYTES} bytes in UTF-8 is cut between two characters and gets {@code ~} and a
 * checksum of the whole name; of two equal names the later one gets {@code -2}, {@code -3} and so on.
 */
public final class FileNames {

    /** Room for the ending and for what temporary files add, in the 255 bytes that file systems take. */
    public static final int MAX_BYTES = 200;

    private static final Pattern REFUSED = Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Cs}]");
    private static final Pattern RESERVED = Pattern.compile(
            "(?i)(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])( *\\..*)?");
    private static final Pattern END = Pattern.compile("[. \\u00A0\\u3000]+$");

    private final Set<String> taken = new HashSet<>();

    /** Returns the name of a file without its ending. */
    public static String base(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * Returns a name that can be used and was not given before; upper and lower case do not tell two names apart.
     *
     * @param base the wanted name without ending
     * @param extension the ending without its dot
     */
    public String give(String base, String extension) {
        String legal = legal(base);
        String name = legal + '.' + extension;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = legal + '-' + i + '.' + extension;
        }
        return name;
    }

    /** Returns the name by the rule, without making it unique. */
    public static String legal(String base) {
        String name = END.matcher(REFUSED.matcher(base).replaceAll("_")).replaceAll("");
        if (name.isEmpty() || RESERVED.matcher(name).matches()) {
            name += '_';
        }
        return name.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES ? name : shortened(name);
    }

    private static String shortened(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        var checksum = new CRC32();
        checksum.update(bytes);
        String tail = String.format(Locale.ROOT, "~%08x", checksum.getValue());
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name);
        int end = 0;
        int size = tail.length();
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            size += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (size > MAX_BYTES) {
                break;
            }
            end = next;
        }
        return name.substring(0, end) + tail;
    }
}
