package org.jianbao.core.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

import org.jianbao.core.Messages;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Severity;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Period;

/** The dates and numbers of one issue (rules 1 to 3 of the reading of the sample bulletin). */
final class DateRules {

    /** A bulletin that appears later than this after its period has a long delay, in days. */
    private static final int LONG_DELAY = 7;
    /** A day of publication in the wrong year is taken for one at most this much after the period, in days. */
    private static final int YEAR_SLIP = 31;
    private static final Messages MESSAGES = new Messages(DateRules.class);

    private DateRules() {
    }

    static void check(Issue issue, Findings findings) {
        numbers(issue, findings);
        Period period = issue.getPeriod();
        if (period != null && period.getStart() != null && period.getEnd() != null) {
            period(issue, period, findings);
        }
    }

    private static void numbers(Issue issue, Findings findings) {
        if (issue.getNumber() < 1) {
            findings.add("issue.number", Severity.ERROR, issue, Literals.ISSUE__NUMBER,
                    MESSAGES.get("issue.number", issue.getNumber()));
        } else if (issue.getTotalNumber() < issue.getNumber()) {
            findings.add("issue.totalNumber", Severity.ERROR, issue, Literals.ISSUE__TOTAL_NUMBER,
                    MESSAGES.get("issue.totalNumber", issue.getTotalNumber(), issue.getNumber()));
        }
        if (issue.getPrintCount() < 0) {
            findings.add("issue.printCount", Severity.ERROR, issue, Literals.ISSUE__PRINT_COUNT,
                    MESSAGES.get("issue.printCount", issue.getPrintCount()));
        }
    }

    private static void period(Issue issue, Period period, Findings findings) {
        LocalDate start = period.getStart();
        LocalDate end = period.getEnd();
        if (end.isBefore(start)) {
            findings.add("issue.period.order", Severity.ERROR, period, Literals.PERIOD__END,
                    MESSAGES.get("issue.period.order", start, end),
                    List.of(Fix.of(MESSAGES.get("fix.period.swap", end, start),
                            Change.set(period, Literals.PERIOD__START, end), Change.set(period, Literals.PERIOD__END, start))));
            return;
        }
        LocalDate published = issue.getPublishDate();
        if (published != null) {
            published(issue, end, published, findings);
        }
        int last = (published == null ? end : latest(end, published)).getYear();
        if (issue.getYear() < start.getYear() || issue.getYear() > last) {
            findings.add("issue.year", Severity.ERROR, issue, Literals.ISSUE__YEAR,
                    MESSAGES.get("issue.year", issue.getYear(), start, end), years(issue, start.getYear(), last));
        }
    }

    /** Returns one repair for each year in which the issue can be numbered; none if that leaves it open. */
    private static List<Fix> years(Issue issue, int first, int last) {
        return last > first + 1 ? List.of() : IntStream.rangeClosed(first, last)
                .mapToObj(year -> Fix.of(MESSAGES.get("fix.year", year), Change.set(issue, Literals.ISSUE__YEAR, year)))
                .toList();
    }

    private static void published(Issue issue, LocalDate end, LocalDate published, Findings findings) {
        long delay = ChronoUnit.DAYS.between(end, published);
        if (delay < 0) {
            findings.add("issue.publishDate.early", Severity.ERROR, issue, Literals.ISSUE__PUBLISH_DATE,
                    MESSAGES.get("issue.publishDate.early", published, end), otherYear(issue, end, published));
        } else if (delay > LONG_DELAY) {
            findings.add("issue.publishDate.late", Severity.INFO, issue, Literals.ISSUE__PUBLISH_DATE,
                    MESSAGES.get("issue.publishDate.late", published, end, delay));
        }
    }

    /** In January the year before is easily written: the same day of the year of the period is offered if it fits. */
    private static List<Fix> otherYear(Issue issue, LocalDate end, LocalDate published) {
        LocalDate meant = published.withYear(end.getYear());
        boolean sure = published.getYear() == end.getYear() - 1 && !meant.isBefore(end)
                && ChronoUnit.DAYS.between(end, meant) <= YEAR_SLIP;
        return sure ? List.of(Fix.of(MESSAGES.get("fix.publishDate", meant),
                Change.set(issue, Literals.ISSUE__PUBLISH_DATE, meant))) : List.of();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
