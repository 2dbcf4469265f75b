package org.jianbao.core.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Period;

/** The dates and numbers of one issue (rules 1 to 3 of the reading of the sample bulletin). */
final class DateRules {

    /** A bulletin that appears later than this after its period has a long delay, in days. */
    private static final int LONG_DELAY = 7;
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
                    MESSAGES.get("issue.period.order", start, end));
            return;
        }
        LocalDate published = issue.getPublishDate();
        if (published != null) {
            published(issue, end, published, findings);
        }
        if (issue.getYear() < start.getYear()
                || issue.getYear() > (published == null ? end : latest(end, published)).getYear()) {
            findings.add("issue.year", Severity.ERROR, issue, Literals.ISSUE__YEAR,
                    MESSAGES.get("issue.year", issue.getYear(), start, end));
        }
    }

    private static void published(Issue issue, LocalDate end, LocalDate published, Findings findings) {
        long delay = ChronoUnit.DAYS.between(end, published);
        if (delay < 0) {
            findings.add("issue.publishDate.early", Severity.ERROR, issue, Literals.ISSUE__PUBLISH_DATE,
                    MESSAGES.get("issue.publishDate.early", published, end));
        } else if (delay > LONG_DELAY) {
            findings.add("issue.publishDate.late", Severity.INFO, issue, Literals.ISSUE__PUBLISH_DATE,
                    MESSAGES.get("issue.publishDate.late", published, end, delay));
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
