package org.jianbao.cli.internal;

/** The formats in which commands tell what they found. */
final class Formats {

    /** Lines for people. */
    static final String TEXT = "text";
    /** One object for programs. */
    static final String JSON = "json";

    private Formats() {
    }

    /**
     * Returns the format that is meant.
     *
     * @param wanted what was asked for; null for text
     * @return null if there is none of that name, which is said on the terminal then
     */
    static String of(String wanted, Terminal terminal) {
        if (wanted == null || wanted.equals(TEXT) || wanted.equals(JSON)) {
            return wanted == null ? TEXT : wanted;
        }
        terminal.message("format.unknown", wanted, TEXT + ", " + JSON);
        return null;
    }
}
