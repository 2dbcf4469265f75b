package org.jianbao.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.jianbao.core.structure.version.Fate;
import org.jianbao.core.structure.version.SeriesMigration.Outcome;
import org.jianbao.core.structure.version.SeriesMigration.State;

/** Tells what becomes of issues in another version, as lines or as JSON in the form of {@code docs/command-line.md}. */
final class MigrationReport {

    /** The version of the form. */
    private static final int VERSION = 1;

    private final Terminal terminal;

    MigrationReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Writes lines: one for each issue, and one for each field of which not everything stays. */
    void lines(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            String file = terminal.path(outcome.file());
            terminal.result(Terminal.text("migrate." + key(outcome.state()), file, outcome.problem(), count(outcome, Fate.Kind.KEPT),
                    count(outcome, Fate.Kind.RENAMED) + count(outcome, Fate.Kind.MOVED) + count(outcome, Fate.Kind.CONVERTED),
                    count(outcome, Fate.Kind.LOST)));
            outcome.fates().stream().filter(fate -> fate.kind() != Fate.Kind.KEPT).forEach(fate -> terminal.result("  "
                    + Terminal.text("fate." + key(fate.kind()), name(fate.before()), name(fate.after()), values(fate))));
        }
    }

    private static long count(Outcome outcome, Fate.Kind kind) {
        return outcome.fates().stream().filter(fate -> fate.kind() == kind).count();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String name(List<String> path) {
        return String.join(" / ", path);
    }

    private static String values(Fate fate) {
        return String.join(" | ", fate.values());
    }

    /** Writes everything as one object. */
    void json(List<Outcome> outcomes, boolean dryRun) {
        var json = new StringBuilder("{\"version\":").append(VERSION).append(",\"dryRun\":").append(dryRun).append(",\"issues\":[");
        String separator = "\n";
        for (Outcome outcome : outcomes) {
            json.append(separator).append("{\"file\":");
            JsonReport.string(terminal.path(outcome.file()), json);
            json.append(",\"state\":\"").append(key(outcome.state())).append("\",\"problem\":");
            JsonReport.string(outcome.problem(), json);
            json.append(",\"fates\":[");
            for (int i = 0; i < outcome.fates().size(); i++) {
                json.append(i == 0 ? "" : ",");
                fate(outcome.fates().get(i), json);
            }
            json.append("]}");
            separator = ",\n";
        }
        try {
            terminal.out().write(json.append("\n]}\n").toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fate(Fate fate, StringBuilder json) {
        json.append("{\"kind\":\"").append(key(fate.kind())).append("\",\"before\":");
        strings(fate.before(), json);
        json.append(",\"after\":");
        strings(fate.after(), json);
        json.append(",\"values\":");
        strings(fate.values(), json);
        json.append('}');
    }

    private static void strings(List<String> texts, StringBuilder json) {
        json.append('[');
        for (int i = 0; i < texts.size(); i++) {
            json.append(i == 0 ? "" : ",");
            JsonReport.string(texts.get(i), json);
        }
        json.append(']');
    }

    /** Returns the exit code: 2 if an issue cannot be moved, 1 if something is lost or must be filled in. */
    static int code(List<Outcome> outcomes) {
        return outcomes.stream().anyMatch(outcome -> outcome.state() == State.FAILED) ? ExitCode.FAILED
                : outcomes.stream().allMatch(Outcome::isWhole) ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
