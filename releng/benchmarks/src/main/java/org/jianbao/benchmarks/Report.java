package org.jianbao.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, beside the bars of the project. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    /** Adds a number that has a bar. */
    void bar(String what, double value, double limit, String unit, String detail) {
        add(what, String.format(Locale.ROOT, "%.2f %s", value, unit).strip(),
                String.format(Locale.ROOT, "%s %s", plain(limit), unit).strip(), value <= limit ? "yes" : "**no**",
                detail);
    }

    /** Adds something that is so or not. */
    void fact(String what, String value, String limit, boolean met, String detail) {
        add(what, value, limit, met ? "yes" : "**no**", detail);
    }

    /** Adds a number that is only to be known. */
    void number(String what, double value, String unit, String detail) {
        add(what, String.format(Locale.ROOT, "%.2f %s", value, unit).strip(), "", "", detail);
    }

    private void add(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** Prints everything as a Markdown table. */
    void print(PrintStream out) {
        out.println();
        out.println("| what | measured | bar: at most | met | how it was found |");
        out.println("|---|---|---|---|---|");
        lines.forEach(out::println);
    }
}
