package org.jianbao.workbench.internal.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.jianbao.core.check.Severity;
import org.jianbao.core.io.Content;
import org.jianbao.workbench.internal.series.Analysis;
import org.jianbao.workbench.internal.series.Background;
import org.jianbao.workbench.internal.series.IssueNames;

/**
 * What the checks say of issues before they are exported.
 *
 * @param issues the files that were looked at
 * @param errors the errors in each of those that have any, in the order of the files
 * @param warnings how many warnings there are beside them
 */
record ExportCheck(List<Path> issues, List<Errors> errors, int warnings) {

    /**
     * The errors in one issue.
     *
     * @param issue its file
     * @param name what the windows call it
     * @param errors what is wrong, at least one
     */
    record Errors(Path issue, String name, List<Fault> errors) {
    }

    /**
     * An error.
     *
     * @param message one sentence for people
     * @param where its place in the issue, in words; empty if it is about the whole file
     */
    record Fault(String message, String where) {
    }

    /** Returns the issues without errors. */
    List<Path> faultless() {
        List<Path> faulty = errors.stream().map(Errors::issue).toList();
        return issues.stream().filter(issue -> !faulty.contains(issue)).toList();
    }

    /**
     * Looks at issues. To be called in the background.
     *
     * @param folder the series folder
     * @param analysts makes what looks at the files, with models of its own
     * @param unsaved what editors hold and was not saved
     * @throws OperationCanceledException if it was cancelled
     */
    static ExportCheck of(Path folder, List<Path> issues, Supplier<Background.Analyst> analysts, Map<Path, byte[]> unsaved,
            IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, Texts.MESSAGES.get("check.task"), issues.size());
        Background.Analyst analyst = analysts.get();
        var contents = new HashMap<Path, Optional<Content>>();
        unsaved.forEach((file, content) -> contents.put(file, Optional.of(Content.of(content))));
        analyst.take(contents);
        var errors = new ArrayList<Errors>();
        int warnings = 0;
        for (Path issue : issues) {
            progress.subTask(issue.getFileName().toString());
            Analysis analysis = analyst.analyse(issue, 0);
            analyst.letGo(issue);
            List<Fault> found = analysis.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
                    .map(finding -> new Fault(finding.message(), analysis.where(finding))).toList();
            warnings += (int) analysis.findings().stream().filter(finding -> finding.severity() == Severity.WARNING).count();
            if (!found.isEmpty()) {
                String name = analysis.name().isEmpty() ? IssueNames.of(folder, issue) : analysis.name();
                errors.add(new Errors(issue, name, found));
            }
            progress.split(1);
        }
        return new ExportCheck(List.copyOf(issues), List.copyOf(errors), warnings);
    }
}
