package org.jianbao.core.io;

/**
 * How large a model file may be. The limits of the JDK's parser differ from one version to the next, so these are ours
 * and hold everywhere.
 */
final class Limits {

    /** The bytes of a file. The text of ten thousand issues fits in; more is no bulletin. */
    static final int FILE_BYTES = 64 << 20;
    /** How deep elements may stand inside each other. */
    static final int DEPTH = 200;
    /** How many attributes an element may have. */
    static final int ATTRIBUTES = 1000;
    /** The characters of a value that a message shows. */
    static final int SHOWN = 60;

    private Limits() {
    }

    /** Returns a value as a message shows it. */
    static String shown(String value) {
        String line = value.replaceAll("\\s+", " ");
        if (line.length() <= SHOWN) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return line.substring(0, end) + '…';
    }
}
