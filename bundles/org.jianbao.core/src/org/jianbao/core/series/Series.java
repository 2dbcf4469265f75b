package org.jianbao.core.series;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jianbao.core.figure.FigureRows;
import org.jianbao.core.figure.Ledger;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.model.bulletin.Issue;

/**
 * A series of bulletins: a folder with a register, structures and issues. Issues are loaded when they are asked for.
 */
public final class Series {

    /** The name of the register in the series folder. */
    public static final String REGISTER = "departments.register";
    /** The folder of the issues, with one folder a year. */
    public static final String ISSUES = "issues";
    /** How the name of an issue file ends. */
    public static final String ISSUE_SUFFIX = ".issue";

    private final ModelFiles files;
    private final SectionKinds kinds;
    private Ledger ledger;

    /**
     * Opens a series.
     *
     * @param folder the series folder
     * @param kinds the section kinds that are installed
     */
    public Series(Path folder, SectionKinds kinds) {
        this.files = new ModelFiles(folder, kinds.packages());
        this.kinds = kinds;
        this.ledger = new Ledger(this::issuesOfYear, kinds);
    }

    /**
     * Returns the series folder that holds a file: the nearest folder above it with a register or a folder of issues,
     * or else the folder of the file itself.
     */
    public static Path folderOf(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        for (Path folder = absolute; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(REGISTER)) || Files.isDirectory(folder.resolve(ISSUES))) {
                return folder;
            }
        }
        return Files.isDirectory(absolute) ? absolute : absolute.getParent();
    }

    /** Returns the access to the files of the series. */
    public ModelFiles files() {
        return files;
    }

    /** Returns the section kinds that are installed. */
    public SectionKinds kinds() {
        return kinds;
    }

    /**
     * Returns the files of all issues, sorted by path.
     *
     * @throws IOException if the folder cannot be read
     */
    public List<Path> issueFiles() throws IOException {
        return issueFilesIn(files.folder());
    }

    /**
     * Returns the files of all issues in a series folder, sorted by path.
     *
     * @throws IOException if the folder cannot be read
     */
    static List<Path> issueFilesIn(Path folder) throws IOException {
        return issueFiles(folder.resolve(ISSUES));
    }

    /**
     * Returns the file in which an issue of a number is kept, such as {@code issues/2024/2024-02.issue}; it need not exist.
     *
     * @param year the year in which the issue is numbered
     * @param number the number within the year
     */
    public Path issueFile(int year, int number) {
        String name = String.format(Locale.ROOT, "%d-%02d%s", year, number, ISSUE_SUFFIX);
        return files.folder().resolve(ISSUES).resolve(Integer.toString(year)).resolve(name);
    }

    /**
     * Returns the files of the issues of a year, sorted; there may be ones that cannot be read.
     *
     * @throws IOException if the folder of the year cannot be read
     */
    public List<Path> issueFiles(int year) throws IOException {
        return issueFiles(files.folder().resolve(ISSUES).resolve(Integer.toString(year)));
    }

    private static List<Path> issueFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.getFileName().toString().endsWith(ISSUE_SUFFIX)
                    && Files.isRegularFile(file)).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Returns an issue.
     *
     * @param file its file
     * @throws ModelFileException if it cannot be read or is no issue
     */
    public Issue issue(Path file) throws ModelFileException {
        return files.load(file, Issue.class);
    }

    /**
     * Forgets what was added up. To be called after an issue was edited, added or removed; figures that are asked for
     * afterwards are those of the issues as they are then.
     */
    public void changed() {
        ledger = new Ledger(this::issuesOfYear, kinds);
    }

    /**
     * Forgets what an issue reports, since something in it was edited; what all others report is kept, so that a person who
     * types into a long year need not wait for it to be read again. Where issues or structures came, went or were read
     * anew, {@link #changed()} is to be called.
     */
    public void changed(Issue issue) {
        ledger.changed(issue);
    }

    /** Returns the lines of the grids in which the figures of issues are entered, as the issues are now. */
    public FigureRows figureRows() {
        return new FigureRows(kinds, ledger);
    }

    /**
     * Returns the issue before another one: the one with the number before, at the beginning of a year the last one of the
     * year before.
     *
     * @param issue the other issue, which need not be saved
     * @return nothing if that issue is missing or cannot be read
     */
    public Optional<Issue> before(Issue issue) {
        return Optional.ofNullable(ledger.before(issue));
    }

    /** Returns the figures of an issue of this series. */
    public IssueFigures figures(Issue issue) {
        return new IssueFigures(issue, kinds, ledger);
    }

    /** Returns the issues in the folder of a year; one that cannot be read counts as missing. */
    private List<Issue> issuesOfYear(int year) {
        var issues = new ArrayList<Issue>();
        try {
            for (Path file : issueFiles(year)) {
                try {
                    issues.add(issue(file));
                } catch (ModelFileException e) {
                    continue;
                }
            }
        } catch (IOException e) {
            return issues;
        }
        issues.removeIf(issue -> issue.getYear() != year);
        return issues;
    }
}
