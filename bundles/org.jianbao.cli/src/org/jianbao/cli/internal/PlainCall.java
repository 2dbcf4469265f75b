package org.jianbao.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call in its plainest form: a command, words, and options each followed by a word of its own. Nearly every call is one,
 * and for those picocli, which takes a quarter of the time of a short run to be loaded, is not needed. Whatever looks
 * different in any way is left to picocli, which then says what is wrong.
 *
 * @param command {@code export} or {@code validate}
 * @param files the words
 * @param format what follows {@code -f}; null if it is absent
 * @param output what follows {@code -o}; null if it is absent
 */
record PlainCall(String command, List<String> files, String format, String output) {

    static final String EXPORT = "export";
    static final String VALIDATE = "validate";

    /** Returns the call, if it is of the plain form and correct. */
    static Optional<PlainCall> of(String... arguments) {
        if (arguments.length < 2 || !arguments[0].equals(EXPORT) && !arguments[0].equals(VALIDATE)) {
            return Optional.empty();
        }
        var files = new ArrayList<String>();
        String format = null;
        String output = null;
        for (int i = 1; i < arguments.length; i++) {
            String argument = arguments[i];
            String value = i + 1 < arguments.length ? arguments[i + 1] : "";
            if (isWord(argument)) {
                files.add(argument);
            } else if (is(argument, "-f", Cli.FORMAT) && format == null && isWord(value)) {
                format = value;
                i++;
            } else if (is(argument, "-o", Cli.OUTPUT) && output == null && isWord(value)
                    && arguments[0].equals(EXPORT)) {
                output = value;
                i++;
            } else {
                return Optional.empty();
            }
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new PlainCall(arguments[0], files, format, output));
    }

    private static boolean isWord(String argument) {
        return !argument.isEmpty() && argument.charAt(0) != '-';
    }

    private static boolean is(String argument, String shortName, String longName) {
        return argument.equals(shortName) || argument.equals(longName);
    }
}
