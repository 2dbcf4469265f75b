package org.jianbao.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.lifecycle.NewSeries;
import org.jianbao.core.lifecycle.NextIssue;
import org.jianbao.core.series.IssueHead;
import org.jianbao.core.series.IssueHeads;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.packing.PackageExport;
import org.jianbao.core.structure.packing.PackageImport;
import org.jianbao.core.structure.version.StructureFiles;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Register;
import org.jianbao.model.structure.ReportStructure;

/** Makes a new series, or the next issue of a series that is there. */
final class NewCommand {

    private final Terminal terminal;
    private final Installation installation;

    NewCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    /**
     * Makes what is asked for.
     *
     * @param argument the folder of the series
     * @param from what a new series is made from: a package, a structure or another series; null for a small structure
     * @param day a day of the period of the first issue; null if there is an issue already
     * @return the exit code
     */
    int run(String argument, String from, String day) {
        Optional<Path> folder = StructureInput.path(argument, terminal);
        if (folder.isEmpty()) {
            return ExitCode.FAILED;
        }
        try {
            if (!Files.exists(folder.get())) {
                return series(folder.get(), from);
            }
            if (from != null || !Series.folderOf(folder.get()).equals(folder.get())) {
                terminal.message("new.exists", argument);
                return ExitCode.FAILED;
            }
            return issue(folder.get(), day);
        } catch (IOException e) {
            terminal.line(e instanceof ModelFileException ? e.getMessage() : Terminal.text("write.failed", argument, e.getMessage()));
            return ExitCode.FAILED;
        }
    }

    private int series(Path folder, String from) throws IOException {
        Optional<Path> source = from == null ? Optional.empty() : StructureInput.path(from, terminal);
        if (from != null && (source.isEmpty() || !Files.exists(source.get()))) {
            source.ifPresent(missing -> terminal.message("input.missing", from));
            return ExitCode.FAILED;
        }
        String name = folder.getFileName().toString();
        Path made = make(folder.getParent(), name, source.orElse(null));
        if (!made.getFileName().toString().equals(name)) {
            terminal.message("new.renamed", name, made.getFileName());
        }
        terminal.result(terminal.path(made));
        return ExitCode.FINE;
    }

    private Path make(Path parent, String name, Path source) throws IOException {
        var series = new NewSeries(parent, installation.kinds());
        if (source == null) {
            return series.empty(name, List.of());
        }
        if (Files.isDirectory(source)) {
            return series.copy(name, source, false);
        }
        if (source.getFileName().toString().endsWith(PackageExport.SUFFIX)) {
            return PackageImport.read(source, installation.kinds()).into(parent, name);
        }
        new Series(Series.folderOf(source), installation.kinds()).files().load(source, ReportStructure.class);
        return series.empty(name, List.of(source));
    }

    private int issue(Path folder, String wanted) throws IOException {
        var series = new Series(folder, installation.kinds());
        List<IssueHead> heads = IssueHeads.read(folder).heads().stream().sorted(IssueHeads.ORDER).toList();
        Optional<LocalDate> day = day(wanted);
        if (wanted != null && day.isEmpty() || wanted == null && heads.isEmpty()) {
            terminal.message(wanted == null ? "new.day.missing" : "new.day.wrong", wanted);
            return ExitCode.FAILED;
        }
        Optional<ReportStructure> structure = heads.isEmpty() ? structure(series) : Optional.empty();
        if (heads.isEmpty() && structure.isEmpty()) {
            terminal.message("structure.none", terminal.path(folder));
            return ExitCode.FAILED;
        }
        NextIssue next = heads.isEmpty() ? NextIssue.first(series, structure.get(), issuer(series), day.get())
                : NextIssue.after(series, series.issue(folder.resolve(heads.getLast().file())));
        return save(next, folder);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int save(NextIssue next, Path folder) throws IOException {
        NextIssue.Proposal proposal = next.proposal();
        List<Finding> findings = next.findings(proposal);
        var lines = new FindingLines(terminal);
        boolean more = lines.print(findings, folder, terminal::line);
        if (findings.stream().anyMatch(NewCommand::prevents)) {
            return ExitCode.FINDINGS;
        }
        NextIssue.Prepared prepared = next.prepare(proposal);
        more |= lines.print(prepared.findings(), folder, terminal::line);
        terminal.result(terminal.path(next.save(prepared.issue())));
        return more ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** Returns the structure of a first issue: the last published version, or the draft where nothing is published. */
    private static Optional<ReportStructure> structure(Series series) throws IOException {
        ReportStructure last = null;
        for (Path file : StructureFiles.all(series.files().folder())) {
            ReportStructure structure = series.files().load(file, ReportStructure.class);
            last = last == null || later().compare(structure, last) > 0 ? structure : last;
        }
        return Optional.ofNullable(last);
    }

    private static Comparator<ReportStructure> later() {
        return Comparator.comparing(StructureFiles::isPublished).thenComparing(structure ->
                String.valueOf(structure.getVersion()), org.jianbao.core.structure.version.Versions.ORDER);
    }

    /** Returns who issues a first issue; null unless the register leaves no choice. */
    /** What is only missing, such as the issuer of a series whose register is empty, can be entered in the new file. */
    private static boolean prevents(Finding finding) {
        return finding.severity() == Severity.ERROR && !finding.rule().equals("model.required");
    }

    private static Department issuer(Series series) throws IOException {
        Path file = series.files().folder().resolve(Series.REGISTER);
        List<Department> all = Files.exists(file) ? series.files().load(file, Register.class).getDepartments() : List.of();
        return all.size() == 1 ? all.getFirst() : null;
    }
}
