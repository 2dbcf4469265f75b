package org.jianbao.core.series;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Place;
import org.jianbao.core.check.Severity;
import org.jianbao.core.io.FileHead;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;

/**
 * The heads of the issues in a series folder, read from the beginnings of the files. No issue is loaded, no plug-in is
 * needed, and any thread may ask.
 *
 * @param heads the heads, by year, number and total number
 * @param unreadable a finding for each file that cannot be read, by path
 */
public record IssueHeads(List<IssueHead> heads, List<Finding> unreadable) {

    /** The order in which issues follow each other. */
    public static final Comparator<IssueHead> ORDER = Comparator.comparingInt(IssueHead::year)
            .thenComparingInt(IssueHead::number).thenComparingInt(IssueHead::totalNumber);

    private static final String UNREADABLE = "file.unreadable";

    /**
     * Reads the heads of all issues of a series.
     *
     * @param folder the series folder
     * @throws IOException if the folder cannot be read
     */
    public static IssueHeads read(Path folder) throws IOException {
        return read(folder, Series.issueFilesIn(folder));
    }

    /**
     * Reads the heads of some issues of a series.
     *
     * @param folder the series folder
     * @param files the files of the issues
     */
    public static IssueHeads read(Path folder, List<Path> files) {
        var heads = new ArrayList<IssueHead>();
        var unreadable = new ArrayList<Finding>();
        for (Path file : files) {
            try {
                heads.add(read(folder, file));
            } catch (ModelFileException e) {
                Place place = e.place() == null ? Place.of(file.toString()) : e.place();
                unreadable.add(new Finding(UNREADABLE, Severity.ERROR, e.getMessage(), place));
            }
        }
        heads.sort(ORDER);
        return new IssueHeads(List.copyOf(heads), List.copyOf(unreadable));
    }

    /**
     * Reads the head of an issue.
     *
     * @param folder the series folder
     * @param file the file of the issue
     * @throws ModelFileException if it cannot be read or is no issue
     */
    public static IssueHead read(Path folder, Path file) throws ModelFileException {
        FileHead head = FileHead.read(folder, file, Literals.ISSUE__PERIOD.getName());
        if (head.namespace().equals(BulletinPackage.eNS_URI) && head.name().equals(Literals.ISSUE.getName())) {
            try {
                return head(head);
            } catch (RuntimeException e) {
                return wholly(folder, file); // says which value is wrong
            }
        }
        return wholly(folder, file);
    }

    private static IssueHead wholly(Path folder, Path file) throws ModelFileException {
        var files = new ModelFiles(folder, new SectionKinds(List.of()).packages());
        return IssueHead.of(files.load(file, Issue.class), files);
    }

    private static IssueHead head(FileHead head) {
        Map<String, String> issue = head.attributes();
        return new IssueHead(head.file(), issue.getOrDefault(Literals.IDENTIFIED__ID.getName(), ""),
                number(issue.get(Literals.ISSUE__YEAR.getName())), number(issue.get(Literals.ISSUE__NUMBER.getName())),
                number(issue.get(Literals.ISSUE__TOTAL_NUMBER.getName())),
                day(head.child().get(Literals.PERIOD__START.getName())),
                day(head.child().get(Literals.PERIOD__END.getName())),
                day(issue.get(Literals.ISSUE__PUBLISH_DATE.getName())), head.line(), head.childLine());
    }

    private static int number(String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
