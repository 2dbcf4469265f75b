package org.jianbao.core.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Period;
import org.jianbao.model.structure.Frequency;

/**
 * The period of a weekly issue is one work week, Monday to Friday. It may be shorter because of a holiday. A weekend may be
 * worked in place of a holiday, so that is only a note.
 */
final class PeriodRules {

    private static final Messages MESSAGES = new Messages(PeriodRules.class);

    private PeriodRules() {
    }

    static void check(Issue issue, Findings findings) {
        Period period = issue.getPeriod();
        boolean weekly = issue.getStructure() != null && issue.getStructure().getFrequency() == Frequency.WEEKLY;
        if (!weekly || period == null || period.getStart() == null || period.getEnd() == null
                || period.getEnd().isBefore(period.getStart())) {
            return;
        }
        LocalDate first = isWeekend(period.getStart())
                ? period.getStart().with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : period.getStart();
        LocalDate last = isWeekend(period.getEnd())
                ? period.getEnd().with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : period.getEnd();
        LocalDate friday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        if (last.isBefore(first) || last.isAfter(friday)) {
            findings.add("issue.period.week", Severity.WARNING, period, Literals.PERIOD__END,
                    MESSAGES.get("issue.period.week", period.getStart(), period.getEnd()));
        } else if (isWeekend(period.getStart()) || isWeekend(period.getEnd())) {
            findings.add("issue.period.weekend", Severity.INFO, period, Literals.PERIOD__END,
                    MESSAGES.get("issue.period.weekend", period.getStart(), period.getEnd()));
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }
}
