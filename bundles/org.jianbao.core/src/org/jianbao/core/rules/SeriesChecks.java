package org.jianbao.core.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jianbao.core.Messages;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Severity;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Period;

/** Checks how the issues of a series follow each other (rule 1 of the reading of the sample bulletin). */
public final class SeriesChecks {

    private static final Messages MESSAGES = new Messages(SeriesChecks.class);
    private static final Comparator<Issue> ORDER = Comparator.comparingInt(Issue::getYear)
            .thenComparingInt(Issue::getNumber).thenComparingInt(Issue::getTotalNumber);

    private final Findings.Places places;
    private final Findings findings;

    private SeriesChecks(Findings.Places places) {
        this.places = places;
        this.findings = new Findings(places);
    }

    /**
     * Returns what is wrong with the numbers and periods of issues, each finding about the later one of two issues.
     *
     * @param issues issues of one series, in any order; years of which none is given are not judged
     * @param places names the places of the issues
     */
    public static List<Finding> check(Collection<Issue> issues, Findings.Places places) {
        var checks = new SeriesChecks(places);
        List<Issue> ordered = new ArrayList<>(issues);
        ordered.sort(ORDER);
        Issue before = null;
        Map<Integer, Issue> totals = new HashMap<>();
        for (Issue issue : ordered) {
            if (before != null && before.getYear() == issue.getYear()) {
                checks.sameYear(before, issue);
            } else if (before != null) {
                checks.newYear(before, issue);
            }
            checks.total(totals.putIfAbsent(issue.getTotalNumber(), issue), issue);
            before = issue;
        }
        return checks.findings.all();
    }

    private void sameYear(Issue before, Issue issue) {
        int step = issue.getNumber() - before.getNumber();
        if (step == 0) {
            findings.add("series.number.twice", Severity.ERROR, issue, Literals.ISSUE__NUMBER, MESSAGES.get(
                    "series.number.twice", issue.getNumber(), issue.getYear(), file(before)));
            return;
        }
        if (step > 1) {
            findings.add("series.number.gap", Severity.WARNING, issue, Literals.ISSUE__NUMBER, MESSAGES.get(
                    "series.number.gap", before.getNumber() + 1, issue.getNumber() - 1, issue.getYear(), step - 1));
        }
        if (issue.getTotalNumber() - before.getTotalNumber() != step) {
            findings.add("series.totalNumber", Severity.ERROR, issue, Literals.ISSUE__TOTAL_NUMBER,
                    MESSAGES.get("series.totalNumber", issue.getTotalNumber(), before.getNumber(),
                            before.getTotalNumber(), before.getTotalNumber() + step),
                    total(issue, before.getTotalNumber() + step));
        }
        periods(before, issue);
    }

    /** Checks the first issue of a year that is there against the last one that is there of an earlier year. */
    private void newYear(Issue before, Issue issue) {
        if (issue.getYear() == before.getYear() + 1 && issue.getNumber() == 1
                && issue.getTotalNumber() > before.getTotalNumber() + 1) {
            findings.add("series.year.gap", Severity.WARNING, issue, Literals.ISSUE__TOTAL_NUMBER,
                    MESSAGES.get("series.year.gap", before.getYear(), before.getNumber(), before.getTotalNumber(),
                            issue.getTotalNumber()));
        } else if (issue.getTotalNumber() < before.getTotalNumber() + issue.getNumber()) {
            findings.add("series.year.totalNumber", Severity.ERROR, issue, Literals.ISSUE__TOTAL_NUMBER,
                    MESSAGES.get("series.year.totalNumber", issue.getTotalNumber(), before.getNumber(),
                            before.getYear(), before.getTotalNumber()), next(before, issue));
        }
        periods(before, issue);
    }

    /** The first issue of a year counts on from the last one of the year before, if no total number can be left out. */
    private static List<Fix> next(Issue before, Issue issue) {
        boolean sure = issue.getYear() == before.getYear() + 1 && issue.getNumber() == 1;
        return sure ? total(issue, before.getTotalNumber() + 1) : List.of();
    }

    private static List<Fix> total(Issue issue, int number) {
        return List.of(Fix.of(MESSAGES.get("fix.totalNumber", number),
                Change.set(issue, Literals.ISSUE__TOTAL_NUMBER, number)));
    }

    private void total(Issue first, Issue issue) {
        if (first != null && !(first.getYear() == issue.getYear() && first.getNumber() == issue.getNumber())) {
            findings.add("series.totalNumber.twice", Severity.ERROR, issue, Literals.ISSUE__TOTAL_NUMBER,
                    MESSAGES.get("series.totalNumber.twice", issue.getTotalNumber(), file(first)));
        }
    }

    private void periods(Issue before, Issue issue) {
        Period earlier = before.getPeriod();
        Period later = issue.getPeriod();
        if (earlier != null && later != null && earlier.getEnd() != null && later.getStart() != null
                && !later.getStart().isAfter(earlier.getEnd())) {
            findings.add("series.period", Severity.WARNING, later, Literals.PERIOD__START,
                    MESSAGES.get("series.period", later.getStart(), before.getNumber(), before.getYear(),
                            earlier.getEnd()));
        }
    }

    private String file(Issue issue) {
        return Path.of(places.of(issue, null).file()).toString();
    }
}
