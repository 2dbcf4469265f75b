package org.jianbao.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.jianbao.core.check.Finding;

/**
 * Writes findings as JSON in UTF-8, in the form of {@code docs/validate-json.md}. The form only ever grows; names and
 * values do not depend on the language, only the messages do.
 */
final class JsonReport {

    /** The version of the form. */
    private static final int VERSION = 1;

    private final Terminal terminal;

    JsonReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Writes everything as one object. */
    void write(List<CheckReport.Checked> results, CheckReport.Summary summary) {
        var json = new StringBuilder();
        json.append("{\"version\":").append(VERSION).append(",\"files\":").append(summary.files())
                .append(",\"errors\":").append(summary.errors()).append(",\"warnings\":").append(summary.warnings())
                .append(",\"infos\":").append(summary.notes()).append(",\"findings\":[");
        String separator = "\n";
        for (CheckReport.Checked checked : results) {
            for (Finding finding : checked.findings()) {
                json.append(separator);
                finding(finding, terminal.path(checked.folder().resolve(finding.place().file())), json);
                separator = ",\n";
            }
        }
        json.append("\n]}\n");
        try {
            terminal.out().write(json.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void finding(Finding finding, String file, StringBuilder json) {
        json.append("{\"rule\":");
        string(finding.rule(), json);
        json.append(",\"severity\":");
        string(finding.severity().name().toLowerCase(Locale.ROOT), json);
        json.append(",\"file\":");
        string(file, json);
        json.append(",\"line\":").append(finding.place().line()).append(",\"element\":");
        string(finding.place().element(), json);
        json.append(",\"feature\":");
        string(finding.place().feature(), json);
        json.append(",\"message\":");
        string(finding.message(), json);
        json.append(",\"fixes\":[");
        for (int i = 0; i < finding.fixes().size(); i++) {
            json.append(i == 0 ? "" : ",");
            string(finding.fixes().get(i).label(), json);
        }
        json.append("]}");
    }

    /** Adds a string after RFC 8259; control characters and surrogates without their half are escaped. */
    static void string(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                json.append('\\').append(unit);
            } else if (Character.isISOControl(unit) || Character.isSurrogate(unit) || unit == '\u2028' || unit == '\u2029') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            } else {
                json.append(unit);
            }
        }
        json.append('"');
    }
}
