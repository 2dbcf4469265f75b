package org.jianbao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

import org.jianbao.core.series.Series;
import org.jianbao.model.bulletin.Issue;

/** A series of many issues with the content of the sample, whose last issue is the longest that anybody may write. */
final class LongSeries {

    /** How many issues there are. */
    static final int ISSUES = 1000;
    /** How many sections the last one has, those within groups included. */
    static final int SECTIONS = 300;
    /** How many items the last one has. */
    static final int ITEMS = 3000;

    private static final int A_YEAR = 50;
    private static final int FIRST_YEAR = 2005;

    private final Path folder;

    private LongSeries(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the series.
     *
     * @param folder the folder of the series; must not exist
     */
    static LongSeries write(Path folder) throws IOException {
        var made = new LongSeries(folder);
        Path original = copy(folder);
        Series series = Sample.open(folder);
        Issue issue = series.issue(original);
        for (int i = 0; i < ISSUES; i++) {
            made.number(issue, i);
            if (i == ISSUES - 1) {
                Sample.lengthen(issue, SECTIONS, ITEMS);
            }
            Path file = made.file(i);
            Files.createDirectories(file.getParent());
            Files.write(file, series.files().content(issue));
        }
        return made;
    }

    /**
     * Copies the sample.
     *
     * @param folder the folder of the copy; must not exist
     * @return the file of the issue in it
     */
    static Path copy(Path folder) throws IOException {
        Path sample = Series.folderOf(Sample.file());
        Files.createDirectories(folder.getParent());
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(found -> !found.toString().contains("export")).toList()) {
                Files.copy(file, folder.resolve(sample.relativize(file).toString()));
            }
        }
        return folder.resolve(sample.relativize(Sample.file()).toString());
    }

    private void number(Issue issue, int index) {
        int year = FIRST_YEAR + index / A_YEAR;
        int number = index % A_YEAR + 1;
        LocalDate monday = LocalDate.of(year, 1, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .plusWeeks(number - 1L);
        issue.setId(String.format("issue-%d-%02d", year, number));
        issue.setYear(year);
        issue.setNumber(number);
        issue.setTotalNumber(index + 1);
        issue.getPeriod().setStart(monday);
        issue.getPeriod().setEnd(monday.plusDays(4));
        issue.setPublishDate(monday.plusDays(7));
    }

    /** Returns the file of an issue by its place in the series, from 0. */
    Path file(int index) {
        int year = FIRST_YEAR + index / A_YEAR;
        return folder.resolve(String.format("issues/%d/%d-%02d.issue", year, year, index % A_YEAR + 1));
    }
}
