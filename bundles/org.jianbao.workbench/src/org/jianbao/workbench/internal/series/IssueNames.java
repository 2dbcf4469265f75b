package org.jianbao.workbench.internal.series;

import java.nio.file.Path;

import org.jianbao.core.io.FileNames;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.IssueHead;
import org.jianbao.core.series.IssueHeads;
import org.jianbao.model.bulletin.Issue;

/** What the windows call issues: by their numbers, wherever one is named. */
public final class IssueNames {

    private IssueNames() {
    }

    /** Returns the name of an issue of which a list knows the head. */
    public static String of(IssueHead head) {
        return of(head.number(), head.totalNumber());
    }

    /** Returns the name of a loaded issue. */
    static String of(Issue issue) {
        return of(issue.getNumber(), issue.getTotalNumber());
    }

    /**
     * Returns the name of an issue whose file is read for it, so not in the thread of the windows.
     *
     * @param folder the series folder
     * @param file the file of the issue, by which it is called if it cannot be read
     */
    public static String of(Path folder, Path file) {
        try {
            return of(IssueHeads.read(folder, file));
        } catch (ModelFileException e) {
            return FileNames.base(file);
        }
    }

    private static String of(int number, int totalNumber) {
        return Texts.MESSAGES.get("issue.name", number, totalNumber);
    }
}
