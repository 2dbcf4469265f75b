package org.jianbao.core.series;

import java.time.LocalDate;

import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Place;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Period;

/**
 * What a list of issues shows of an issue, and what the numbering of a series is checked by.
 *
 * @param file the file, relative to the series folder, with slashes; empty if the issue has none yet
 * @param id the id of the issue; empty if it has none
 * @param year the year in which it is numbered; 0 if none is given, and so with the other numbers
 * @param number the number within the year
 * @param totalNumber the number since the first issue
 * @param start the first day of the period; null if none is given
 * @param end the last day of the period; null if none is given
 * @param publishDate the day of publication; null if none is given
 * @param line the line of the issue in its file; 0 if unknown
 * @param periodLine the line of the period in its file; 0 if unknown
 */
public record IssueHead(String file, String id, int year, int number, int totalNumber, LocalDate start, LocalDate end,
        LocalDate publishDate, int line, int periodLine) {

    /**
     * Returns the head of an issue that is loaded or not saved yet.
     *
     * @param issue the issue
     * @param places names the places of model elements
     */
    public static IssueHead of(Issue issue, Findings.Places places) {
        Place place = places.of(issue, null);
        Period period = issue.getPeriod();
        return new IssueHead(place.file(), place.element(), issue.getYear(), issue.getNumber(), issue.getTotalNumber(),
                period == null ? null : period.getStart(), period == null ? null : period.getEnd(), issue.getPublishDate(),
                place.line(), period == null ? 0 : places.of(period, null).line());
    }

    /** Returns the place of a feature of the issue. */
    public Place place(String feature) {
        return new Place(file, line, id, feature);
    }

    /** Returns the place of a feature of the period. */
    public Place periodPlace(String feature) {
        return new Place(file, periodLine, "", feature);
    }
}
