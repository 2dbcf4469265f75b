package org.jianbao.core.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jianbao.core.Messages;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Place;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Severity;
import org.jianbao.core.series.IssueHead;
import org.jianbao.core.series.IssueHeads;
import org.jianbao.model.bulletin.BulletinPackage.Literals;

/** Checks how the issues of a series follow each other (rule 1 of the reading of the sample bulletin). */
public final class SeriesChecks {

    private static final Messages MESSAGES = new Messages(SeriesChecks.class);
    private static final String NUMBER = Literals.ISSUE__NUMBER.getName();
    private static final String TOTAL_NUMBER = Literals.ISSUE__TOTAL_NUMBER.getName();

    private final List<Finding> findings = new ArrayList<>();

    private SeriesChecks() {
    }

    /**
     * Returns what is wrong with the numbers and periods of issues, each finding about the later one of two issues.
     *
     * @param issues the heads of issues of one series, in any order; years of which none is given are not judged
     */
    public static List<Finding> check(Collection<IssueHead> issues) {
        var checks = new SeriesChecks();
        List<IssueHead> ordered = new ArrayList<>(issues);
        ordered.sort(IssueHeads.ORDER);
        IssueHead before = null;
        Map<Integer, IssueHead> totals = new HashMap<>();
        for (IssueHead issue : ordered) {
            if (before != null && before.year() == issue.year()) {
                checks.sameYear(before, issue);
            } else if (before != null) {
                checks.newYear(before, issue);
            }
            checks.total(totals.putIfAbsent(issue.totalNumber(), issue), issue);
            before = issue;
        }
        return List.copyOf(checks.findings);
    }

    private void sameYear(IssueHead before, IssueHead issue) {
        int step = issue.number() - before.number();
        if (step == 0) {
            report("series.number.twice", Severity.ERROR, issue.place(NUMBER), MESSAGES.get(
                    "series.number.twice", issue.number(), issue.year(), shown(before)));
            return;
        }
        if (step > 1) {
            report("series.number.gap", Severity.WARNING, issue.place(NUMBER), MESSAGES.get(
                    "series.number.gap", before.number() + 1, issue.number() - 1, issue.year(), step - 1));
        }
        if (issue.totalNumber() - before.totalNumber() != step) {
            report("series.totalNumber", Severity.ERROR, issue.place(TOTAL_NUMBER),
                    MESSAGES.get("series.totalNumber", issue.totalNumber(), before.number(),
                            before.totalNumber(), before.totalNumber() + step),
                    total(issue, before.totalNumber() + step));
        }
        periods(before, issue);
    }

    /** Checks the first issue of a year that is there against the last one that is there of an earlier year. */
    private void newYear(IssueHead before, IssueHead issue) {
        if (issue.year() == before.year() + 1 && issue.number() == 1
                && issue.totalNumber() > before.totalNumber() + 1) {
            report("series.year.gap", Severity.WARNING, issue.place(TOTAL_NUMBER),
                    MESSAGES.get("series.year.gap", before.year(), before.number(), before.totalNumber(),
                            issue.totalNumber()));
        } else if (issue.totalNumber() < before.totalNumber() + issue.number()) {
            report("series.year.totalNumber", Severity.ERROR, issue.place(TOTAL_NUMBER),
                    MESSAGES.get("series.year.totalNumber", issue.totalNumber(), before.number(),
                            before.year(), before.totalNumber()), next(before, issue));
        }
        periods(before, issue);
    }

    /** The first issue of a year counts on from the last one of the year before, if no total number can be left out. */
    private static List<Fix> next(IssueHead before, IssueHead issue) {
        boolean sure = issue.year() == before.year() + 1 && issue.number() == 1;
        return sure ? total(issue, before.totalNumber() + 1) : List.of();
    }

    private static List<Fix> total(IssueHead issue, int number) {
        return List.of(Fix.of(MESSAGES.get("fix.totalNumber", number), new Change.SetFeature(issue.id(), TOTAL_NUMBER,
                Integer.toString(issue.totalNumber()), Integer.toString(number))));
    }

    private void total(IssueHead first, IssueHead issue) {
        if (first != null && !(first.year() == issue.year() && first.number() == issue.number())) {
            report("series.totalNumber.twice", Severity.ERROR, issue.place(TOTAL_NUMBER),
                    MESSAGES.get("series.totalNumber.twice", issue.totalNumber(), shown(first)));
        }
    }

    private void periods(IssueHead before, IssueHead issue) {
        if (before.end() != null && issue.start() != null && !issue.start().isAfter(before.end())) {
            report("series.period", Severity.WARNING, issue.periodPlace(Literals.PERIOD__START.getName()), MESSAGES.get(
                    "series.period", issue.start(), before.number(), before.year(), before.end()));
        }
    }

    private void report(String rule, Severity severity, Place place, String message) {
        report(rule, severity, place, message, List.of());
    }

    private void report(String rule, Severity severity, Place place, String message, List<Fix> fixes) {
        findings.add(new Finding(rule, severity, message, place, fixes));
    }

    private static String shown(IssueHead issue) {
        return Path.of(issue.file()).toString();
    }
}
