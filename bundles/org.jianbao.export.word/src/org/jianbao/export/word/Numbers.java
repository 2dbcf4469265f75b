package org.jianbao.export.word;

import java.io.IOException;
import java.util.Arrays;

import org.jianbao.export.document.Label;
import org.jianbao.export.document.NumberFormat;

/**
 * Decides which numbering instance of Word counts each paragraph, so that Word comes to the ordinals of the document.
 * It follows what Word counts; where that would differ (a list that starts, a number that is left out, a level that was
 * jumped over) a new instance with a start of its own is used.
 */
final class Numbers {

    /** The instance that the heading styles refer to. */
    static final int LADDER = 1;

    /** The definition of the ladder; those of the lists follow. */
    static final int LADDER_DEFINITION = 0;

    /**
     * The count of a level of which programs may think differently: one that was jumped over (some count it as used
     * once), or one above a restart (some count each instance for itself). The next number of it gets its own start.
     */
    private static final int UNSURE = -1;

    private static final byte[] NUM = XmlOut.ascii("<w:num w:numId=\"");
    private static final byte[] DEFINITION = XmlOut.ascii("\"><w:abstractNumId w:val=\"");
    private static final byte[] OVERRIDE = XmlOut.ascii("\"/><w:lvlOverride w:ilvl=\"");
    private static final byte[] START = XmlOut.ascii("\"><w:startOverride w:val=\"");
    private static final byte[] END = XmlOut.ascii("\"/></w:lvlOverride></w:num>");

    /** How a paragraph is numbered: an instance and a level from 0. Instance 0 means that the number is text. */
    record Place(int instance, int level) {
        static final Place TEXT = new Place(0, 0);
    }

    /** The last item that was counted with a format. */
    private record Item(String list, int level, int ordinal, Place place) {

        boolean isBefore(Label label) {
            return ordinal == label.ordinal() - 1 && level == label.level() && list.equals(label.list());
        }
    }

    private final LabelFormats formats;
    /** By format: programs differ in whether instances of one definition share their counters. */
    private final Item[] last;
    private final int[] ladder = new int[LabelFormats.LEVELS];
    private int ladderInstance = LADDER;
    /** The last instance that was there before. */
    private final int before;
    private int instances;
    /** Definition, level and start of each instance after these. */
    private int[] made = new int[3 * 16];

    /**
     * Makes numbers.
     *
     * @param taken how many instances there are behind that of the ladder
     */
    Numbers(LabelFormats formats, int taken) {
        this.formats = formats;
        before = LADDER + taken;
        instances = before;
        last = new Item[formats.lists().size()];
    }

    /** Returns how the next paragraph with this number is counted. */
    Place place(Label label) {
        if (!LabelFormats.isAutomatic(label)) {
            return Place.TEXT;
        }
        return label.list().equals(Label.HEADINGS) ? ladderPlace(label) : listPlace(label);
    }

    private Place ladderPlace(Label label) {
        int level = label.level() - 1;
        NumberFormat format = level < formats.ladder().size() ? formats.ladder().get(level) : null;
        if (format == null || LabelFormats.compare(format, label.format()) != 0) {
            return Place.TEXT;
        }
        boolean restart = ladder[level] != label.ordinal() - 1;
        if (restart) {
            ladderInstance = instance(LADDER_DEFINITION, level, label.ordinal());
        }
        ladder[level] = label.ordinal();
        for (int above = 0; above < level; above++) {
            ladder[above] = restart || ladder[above] == 0 ? UNSURE : ladder[above];
        }
        Arrays.fill(ladder, level + 1, ladder.length, 0);
        return new Place(ladderInstance, level);
    }

    private Place listPlace(Label label) {
        int format = formats.list(label.format());
        Place place = last[format] != null && last[format].isBefore(label) ? last[format].place()
                : new Place(instance(LADDER_DEFINITION + 1 + format, 0, label.ordinal()), 0);
        last[format] = new Item(label.list(), label.level(), label.ordinal(), place);
        return place;
    }

    private int instance(int definition, int level, int start) {
        int at = 3 * (instances - before);
        if (at == made.length) {
            made = Arrays.copyOf(made, 2 * at);
        }
        made[at] = definition;
        made[at + 1] = level;
        made[at + 2] = start;
        return ++instances;
    }

    /** Writes the instances that this document needs beyond those that were there before. */
    void write(XmlOut xml) throws IOException {
        for (int instance = before + 1; instance <= instances; instance++) {
            int at = 3 * (instance - before - 1);
            xml.raw(NUM);
            xml.number(instance);
            xml.raw(DEFINITION);
            xml.number(made[at]);
            xml.raw(OVERRIDE);
            xml.number(made[at + 1]);
            xml.raw(START);
            xml.number(made[at + 2]);
            xml.raw(END);
        }
    }
}
