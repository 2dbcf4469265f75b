package org.jianbao.export.word;

import java.io.IOException;
import java.util.Collections;
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
    private static final byte[] START = XmlOut.ascii("<w:bookmarkStart w:id=\"");
    private static final String PREFIX = "_jb";
    private static final byte[] NAMED = XmlOut.ascii("\" w:name=\"" + PREFIX);
    private static final byte[] END = XmlOut.ascii("\"/><w:bookmarkEnd w:id=\"");
    private static final byte[] CLOSE = XmlOut.ascii("\"/>");

    private final XmlOut xml;
    private int paragraph;
    private int nextId;

    /**
     * Makes bookmarks for a part of a document.
     *
     * @param before how many paragraphs with bookmarks stand before it
     */
    Bookmarks(XmlOut xml, int before) {
        this(xml, before, 0);
    }

    /**
     * Makes bookmarks for a part of a document.
     *
     * @param before how many paragraphs with bookmarks of ours stand before it
     * @param firstId the first id that no other bookmark of the document has
     */
    Bookmarks(XmlOut xml, int before, int firstId) {
        this.xml = xml;
        paragraph = before;
        nextId = firstId;
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
        int names = 0;
        int room = start(names);
        for (int at = 0; at < id.length(); at++) {
            char unit = id.charAt(at);
            int length = plain(unit) ? 1 : 2 + digits(unit);
            if (length > room) {
                end();
                room = start(++names);
            }
            unit(unit);
            room -= length;
        }
        end();
    }

    /** Starts a bookmark, the first one of a paragraph or another one. Returns how many characters of its name are left. */
    private int start(int name) throws IOException {
        xml.raw(START);
        xml.number(nextId);
        xml.raw(NAMED);
        xml.number(paragraph);
        int room = LONGEST_NAME - PREFIX.length() - XmlOut.digits(paragraph) - 1;
        if (name > 0) {
            xml.unit('x');
            xml.number(name);
            room -= 1 + XmlOut.digits(name);
        }
        xml.unit('_');
        return room;
    }

    private void end() throws IOException {
        xml.raw(END);
        xml.number(nextId++);
        xml.raw(CLOSE);
    }

    private void unit(char unit) throws IOException {
        if (plain(unit)) {
            xml.unit(unit);
            return;
        }
        xml.unit('_');
        for (int shift = 4 * (digits(unit) - 1); shift >= 0; shift -= 4) {
            xml.unit(Character.forDigit(unit >> shift & 0xF, 16));
        }
        xml.unit('_');
    }

    private static int digits(char unit) {
        return unit < 0x10 ? 1 : unit < 0x100 ? 2 : unit < 0x1000 ? 3 : 4;
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
