package org.jianbao.export.word;

import java.util.ArrayList;
import java.util.List;

import org.jianbao.export.document.Block;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.Label;
import org.jianbao.export.document.NumberFormat;

/**
 * The numbering that a document needs. Lists of the same format share a definition and differ in where they start.
 *
 * @param ladder the formats of headings by level, the first one at 0; null for a level that is not used
 * @param lists the formats of item lists, in an order that does not depend on the document
 */
record LabelFormats(List<NumberFormat> ladder, List<NumberFormat> lists) {

    /** The levels that Word knows. */
    static final int LEVELS = 9;

    /** Returns what the numbers of a document need. Of two formats for one level of the ladder the first one counts. */
    static LabelFormats of(Document document) {
        var ladder = new NumberFormat[LEVELS];
        var lists = new ArrayList<NumberFormat>();
        NumberFormat last = null;
        for (Block block : document.body()) {
            Label label = block.label();
            if (label == null || !isAutomatic(label)) {
                continue;
            }
            if (label.list().equals(Label.HEADINGS)) {
                int level = label.level() - 1;
                ladder[level] = ladder[level] == null ? label.format() : ladder[level];
            } else if (label.format() != last) {
                last = label.format();
                insert(lists, last);
            }
        }
        return new LabelFormats(upToLast(ladder), lists);
    }

    private static void insert(List<NumberFormat> lists, NumberFormat format) {
        int at = 0;
        while (at < lists.size() && compare(lists.get(at), format) < 0) {
            at++;
        }
        if (at == lists.size() || compare(lists.get(at), format) != 0) {
            lists.add(at, format);
        }
    }

    /** Compares formats. A record's own methods take long at first use, and they know no order. */
    static int compare(NumberFormat one, NumberFormat other) {
        int style = one.style().compareTo(other.style());
        int prefix = style != 0 ? style : one.prefix().compareTo(other.prefix());
        return prefix != 0 ? prefix : one.suffix().compareTo(other.suffix());
    }

    /** Returns whether Word can count such numbers itself; the others are written as text. */
    static boolean isAutomatic(Label label) {
        return label.level() >= 1 && label.level() <= LEVELS && label.ordinal() >= 1 && isPlain(label.format().prefix())
                && isPlain(label.format().suffix());
    }

    private static boolean isPlain(String affix) {
        return affix.indexOf('%') < 0;
    }

    private static List<NumberFormat> upToLast(NumberFormat[] ladder) {
        var levels = new ArrayList<NumberFormat>();
        for (int level = 0; level < LEVELS; level++) {
            if (ladder[level] != null) {
                while (levels.size() < level) {
                    levels.add(null);
                }
                levels.add(ladder[level]);
            }
        }
        return levels;
    }

    /** Returns the place of a list format, from 0; negative if it is unknown. */
    int list(NumberFormat format) {
        for (int at = 0; at < lists.size(); at++) {
            if (compare(lists.get(at), format) == 0) {
                return at;
            }
        }
        return -1;
    }
}
