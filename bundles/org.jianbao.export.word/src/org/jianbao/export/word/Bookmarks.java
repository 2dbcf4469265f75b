package org.jianbao.export.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of bookmarks that carry the ids of model elements (decision 0005). Word takes 40 letters, digits and underscores
 * for a name, tells names apart without regard to case, and hides names that begin with an underscore. So the bookmarks
 * of the n-th paragraph are called {@code _jbN_…}, then {@code _jbNx1_…}, {@code _jbNx2_…} where the id needs more than
 * one name. In the rest ASCII letters, digits and Chinese characters stand for themselves, every other UTF-16 unit is
 * written {@code _hex_}.
 */
public final class Bookmarks {

    private static final int LONGEST_NAME = 40;
    /** The longest id that fits whatever the number of the paragraph. */
    private static final int LONGEST_SINGLE = LONGEST_NAME - 14;
    private static final byte[] START = XmlOut.ascii("<w:bookmarkStart w:id=\"");
    private static final byte[] PREFIX = XmlOut.ascii("_jb");
    private static final byte[] NAMED = XmlOut.ascii("\" w:name=\"");
    private static final byte[] END = XmlOut.ascii("\"/><w:bookmarkEnd w:id=\"");
    private static final byte[] CLOSE = XmlOut.ascii("\"/>");

    private final XmlOut xml;
    private int paragraph;
    private int nextId;

    Bookmarks(XmlOut xml) {
        this.xml = xml;
    }

    /**
     * Writes the bookmarks of the next paragraph. They enclose nothing: behind one that ends with the paragraph,
     * LibreOffice 7.4 breaks the line once more when the last mark hangs in the margin.
     *
     * @param id the id of the model element; empty for none
     */
    void write(String id) throws IOException {
        if (id.isEmpty()) {
            return;
        }
        paragraph++;
        if (length(id) <= LONGEST_SINGLE) {
            xml.raw(START);
            xml.number(nextId);
            xml.raw(NAMED);
            single(id);
            end();
        } else {
            for (String name : names(paragraph, id)) {
                xml.raw(START);
                xml.number(nextId);
                xml.raw(NAMED);
                xml.text(name);
                end();
            }
        }
    }

    private void end() throws IOException {
        xml.raw(END);
        xml.number(nextId++);
        xml.raw(CLOSE);
    }

    /** Writes the only name for an id, as {@link #names(int, String)} makes it. */
    private void single(String id) throws IOException {
        xml.raw(PREFIX);
        xml.number(paragraph);
        xml.unit('_');
        for (int at = 0; at < id.length(); at++) {
            char unit = id.charAt(at);
            if (plain(unit)) {
                xml.unit(unit);
            } else {
                xml.unit('_');
                for (int shift = 4 * (digits(unit) - 1); shift >= 0; shift -= 4) {
                    xml.unit(Character.forDigit(unit >> shift & 0xF, 16));
                }
                xml.unit('_');
            }
        }
    }

    /** Returns how many characters of a name an id takes. */
    private static int length(String id) {
        int length = 0;
        for (int at = 0; at < id.length(); at++) {
            char unit = id.charAt(at);
            length += plain(unit) ? 1 : 2 + digits(unit);
        }
        return length;
    }

    private static int digits(char unit) {
        return unit < 0x10 ? 1 : unit < 0x100 ? 2 : unit < 0x1000 ? 3 : 4;
    }

    /**
     * Returns the names of the bookmarks in a paragraph.
     *
     * @param paragraph the place of the paragraph in the document, from 1
     * @param id the id of the model element, not empty
     */
    static List<String> names(int paragraph, String id) {
        String prefix = "_jb".concat(Integer.toString(paragraph));
        var names = new ArrayList<String>();
        var name = new StringBuilder(prefix).append('_');
        for (int at = 0; at < id.length(); at++) {
            char unit = id.charAt(at);
            String piece = plain(unit) ? String.valueOf(unit) : "_".concat(Integer.toHexString(unit)).concat("_");
            if (name.length() + piece.length() > LONGEST_NAME) {
                names.add(name.toString());
                name.setLength(0);
                name.append(prefix).append('x').append(names.size()).append('_');
            }
            name.append(piece);
        }
        names.add(name.toString());
        return names;
    }

    private static boolean plain(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9'
                || unit >= 0x4E00 && unit <= 0x9FA5;
    }

    /**
     * Returns the id of the model element that the bookmarks of one paragraph carry.
     *
     * @param names the names of the bookmarks that start in the paragraph, in any order, ours and others
     * @return the id; empty if none of the names is ours or one is missing
     */
    public static Optional<String> id(Iterable<String> names) {
        return Reader.id(names);
    }

    /** Reads names. Apart, since writing needs no regular expressions. */
    private static final class Reader {

        private static final Pattern NAME = Pattern.compile("_jb([0-9]{1,9})(?:x([0-9]{1,9}))?_(.*)");
        private static final Pattern ESCAPE = Pattern.compile("_([0-9a-f]{1,4})_");

        static Optional<String> id(Iterable<String> names) {
            Map<Integer, String> pieces = new TreeMap<>();
            for (String name : names) {
                Matcher matcher = NAME.matcher(name);
                if (matcher.matches()) {
                    pieces.put(matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)), matcher.group(3));
                }
            }
            int last = pieces.isEmpty() ? -1 : Collections.max(pieces.keySet());
            if (pieces.size() != last + 1 || pieces.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(ESCAPE.matcher(String.join("", pieces.values())).replaceAll(match -> Matcher
                    .quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16)))));
        }
    }
}
