package org.jianbao.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;

/** Writes findings as lines: file, line, severity, message and rule id. */
final class FindingLines {

    private final Terminal terminal;

    FindingLines(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Writes findings.
     *
     * @param findings the findings, in the order in which they are written
     * @param folder the folder to which their places are relative
     * @param lines takes each line
     * @return whether one of them is more than a note
     */
    boolean print(List<Finding> findings, Path folder, Consumer<String> lines) {
        findings.forEach(finding -> lines.accept(line(finding, folder)));
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
    }

    /** Writes what is wrong with plug-ins. It does not count as a finding about a bulletin. */
    void problems(List<Finding> problems) {
        problems.forEach(problem -> terminal.message("plugin", problem.place().file(), problem.message(),
                problem.rule()));
    }

    /**
     * Returns a message that begins with the name of a file, with that name as seen from the working folder.
     *
     * @param message the message
     * @param file the file
     * @param folder the folder of the series, to which names in messages are relative
     */
    String located(String message, Path file, Path folder) {
        String shown = file.startsWith(folder) ? folder.relativize(file).toString().replace('\\', '/') : file.toString();
        return message.startsWith(shown) ? terminal.path(file) + message.substring(shown.length()) : message;
    }

    private String line(Finding finding, Path folder) {
        String file = terminal.path(folder.resolve(finding.place().file()));
        String place = finding.place().line() > 0 ? file + ':' + finding.place().line() : file;
        return place + ": " + severity(finding.severity()) + ": " + finding.message() + " [" + finding.rule() + ']';
    }

    private static String severity(Severity severity) {
        return Terminal.text("severity." + severity.name().toLowerCase(Locale.ROOT));
    }
}
