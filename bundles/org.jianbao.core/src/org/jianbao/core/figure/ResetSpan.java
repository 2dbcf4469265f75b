package org.jianbao.core.figure;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.ResetRule;

/** The issues over which a sum runs, by the first days of their periods. An issue without a period is in the span of its year. */
final class ResetSpan {

    private final ResetRule rule;
    private final LocalDate day;

    ResetSpan(Metric metric, Issue issue) {
        this.rule = metric == null || metric.eIsProxy() ? ResetRule.YEARLY : metric.getReset();
        this.day = start(issue);
    }

    /** Returns whether an issue of the same year belongs to the sum; one that is missing cannot be told apart. */
    boolean holds(Issue issue) {
        LocalDate other = issue == null ? null : start(issue);
        if (other == null || day == null) {
            return true;
        }
        return switch (rule) {
            case QUARTERLY -> other.getYear() == day.getYear() && other.get(IsoFields.QUARTER_OF_YEAR) == day.get(IsoFields.QUARTER_OF_YEAR);
            case MONTHLY -> other.getYear() == day.getYear() && other.getMonth() == day.getMonth();
            case YEARLY, NEVER -> true;
        };
    }

    /** Returns whether the sum goes on over the years. */
    boolean goesOn() {
        return rule == ResetRule.NEVER;
    }

    private static LocalDate start(Issue issue) {
        return issue.getPeriod() == null ? null : issue.getPeriod().getStart();
    }
}
