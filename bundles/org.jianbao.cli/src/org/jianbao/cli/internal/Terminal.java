package org.jianbao.cli.internal;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.jianbao.core.Messages;

/**
 * Where a command writes to: results to the output, everything else to the error stream. What comes from files is
 * written without control characters, so that it can neither break a line nor command a terminal.
 */
public final class Terminal {

    private static final Messages MESSAGES = new Messages(Terminal.class);

    private final PrintStream out;
    private final PrintStream err;
    private final BooleanSupplier interactive;
    private final Path folder;

    /**
     * Makes the terminal.
     *
     * @param out takes results
     * @param err takes messages
     * @param interactive whether a person watches the error stream; asked at most once and late, since it costs time
     * @param folder the folder to which short paths are relative
     */
    public Terminal(PrintStream out, PrintStream err, BooleanSupplier interactive, Path folder) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Returns whether the process has a console at all, without touching any display. */
    static boolean hasConsole() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method isTerminal = java.io.Console.class.getMethod("isTerminal"); // since Java 22, where console() is never null
            return (Boolean) isTerminal.invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Returns the stream of results. */
    PrintStream out() {
        return out;
    }

    /** Returns the stream of messages. */
    PrintStream err() {
        return err;
    }

    /** Returns whether a person watches the error stream. */
    boolean isInteractive() {
        return interactive.getAsBoolean();
    }

    /** Writes one line of results. */
    void result(String line) {
        out.println(printable(line));
    }

    /** Writes a message under a key. */
    void message(String key, Object... args) {
        line(MESSAGES.get(key, args));
    }

    /** Writes a message. */
    void line(String message) {
        err.println(printable(message));
    }

    /** Returns the text under a key. */
    static String text(String key, Object... args) {
        return MESSAGES.get(key, args);
    }

    /** Returns a path as people write it: relative to the working folder if it lies in it. */
    String path(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(folder) && !absolute.equals(folder) ? folder.relativize(absolute).toString()
                : absolute.toString();
    }

    /** Returns the text with control characters and those that turn the direction of writing spelled out. */
    static String printable(String text) {
        var printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean lone = Character.isSurrogate(unit) && !isPair(text, i);
            if (Character.isISOControl(unit) || Character.getType(unit) == Character.FORMAT || lone) {
                printable.append(String.format("\\u%04X", (int) unit));
            } else {
                printable.append(unit);
            }
        }
        return printable.toString();
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
