package org.jianbao.core.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.jianbao.core.section.PluginCode;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.section.Sections;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.Basis;
import org.jianbao.model.structure.Metric;

/**
 * Adds up figures over the issues of a year. The year to date begins anew with number 1 of each year, unless the metric says
 * that it never does or does so more often; a stated
 * year-to-date figure is a fixed point, and nothing before it is looked at. What an issue reports is read once: who edits
 * an issue says so, or makes a new ledger after a change.
 */
public final class Ledger {

    /** Gives the issues of a series. */
    @FunctionalInterface
    public interface Issues {
        /** Returns the issues of a year that can be read, in any order. */
        List<Issue> ofYear(int year);
    }

    /** A daily bulletin has as many. */
    private static final int MOST_A_YEAR = 366;

    private final Issues issues;
    private final SectionKinds kinds;
    private final Map<Integer, Map<Integer, Issue>> years = new HashMap<>();
    private final Map<Issue, Map<String, Count>> counts = new HashMap<>();

    /**
     * Makes a ledger.
     *
     * @param issues gives the issues before
     * @param kinds the section kinds, which know what a section reports
     */
    public Ledger(Issues issues, SectionKinds kinds) {
        this.issues = issues;
        this.kinds = kinds;
    }

    /**
     * Forgets what an issue reports, since it was edited. What other issues report is kept, and which issues there are as
     * well, unless the issue has got another number or year.
     */
    public void changed(Issue issue) {
        counts.remove(issue);
        boolean known = years.values().stream().anyMatch(byNumber -> byNumber.containsValue(issue));
        Map<Integer, Issue> year = years.get(issue.getYear());
        boolean inPlace = year != null && year.get(issue.getNumber()) == issue;
        if (!inPlace && (known || year != null)) {
            years.clear();
        }
    }

    /**
     * Returns the year-to-date figure at the end of an issue; none for an issue whose number is less than 1. What the metric
     * says of itself decides: a sum begins anew by its reset rule; a state, a share and what cannot be added are those of the
     * issue itself.
     *
     * @param issue the issue, which need not be saved
     * @param metric what is counted
     */
    public YearToDate at(Issue issue, Metric metric) {
        return switch (basis(metric)) {
            case SHARE_OF -> {
                Sum part = summed(issue, metric.getPart());
                Sum whole = summed(issue, metric.getWhole());
                yield yearToDate(issue, Share.percent(part.value(), whole.value()), Stream.of(part, whole));
            }
            case AS_OF, YEAR_TO_DATE -> new YearToDate(value(issue, metric), List.of());
            case PERIOD -> {
                Sum sum = summed(issue, metric);
                yield yearToDate(issue, sum.value(), Stream.of(sum));
            }
        };
    }

    private static YearToDate yearToDate(Issue issue, BigDecimal value, Stream<Sum> sums) {
        return new YearToDate(value, sums.flatMap(sum -> sum.missing().stream()).distinct()
                .sorted(Comparator.comparingInt(Gap::year).thenComparingInt(Gap::number))
                .map(gap -> gap.year() == issue.getYear() ? Integer.toString(gap.number()) : gap.year() + "-" + gap.number()).toList());
    }

    /** An issue that should be counted and is not there. */
    private record Gap(int year, int number) {
    }

    private record Sum(BigDecimal value, List<Gap> missing) {
    }

    /**
     * Returns the number that an issue has for a metric: what it reports, or the share of what it reports.
     *
     * @param issue the issue; null stands for one that is missing
     * @param metric what is counted
     * @return null if it is not reported
     */
    public BigDecimal value(Issue issue, Metric metric) {
        if (isShare(metric)) {
            return Share.percent(reported(issue, metric.getPart()), reported(issue, metric.getWhole()));
        }
        return reported(issue, metric);
    }

    private BigDecimal reported(Issue issue, Metric metric) {
        Count count = metric == null || isShare(metric) ? null : count(issue, metric);
        return count == null ? null : count.value();
    }

    /** Returns whether a metric is a share, whose numbers are computed. */
    static boolean isShare(Metric metric) {
        return basis(metric) == Basis.SHARE_OF;
    }

    private static Basis basis(Metric metric) {
        return metric == null || metric.eIsProxy() ? Basis.PERIOD : metric.getBasis();
    }

    private Sum summed(Issue issue, Metric metric) {
        if (metric != null && !metric.eIsProxy() && metric.getBasis() != Basis.PERIOD) {
            return new Sum(reported(issue, metric), List.of());
        }
        if (metric != null && !metric.eIsProxy() && !metric.isAdditive()) {
            Count count = issue.getNumber() < 1 ? null : count(issue, metric);
            return new Sum(count == null ? null : count.yearToDate(), List.of());
        }
        return sum(issue, metric);
    }

    private Sum sum(Issue issue, Metric metric) {
        Count own = issue.getNumber() < 1 ? null : count(issue, metric);
        if (own == null || own.value() == null && own.yearToDate() == null) {
            return new Sum(null, List.of());
        }
        var span = new ResetSpan(metric, issue);
        var missing = new ArrayList<Gap>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Issue last = issue; last != null; last = span.goesOn() ? lastBefore(last.getYear(), missing) : null) {
            for (int number = last.getNumber(); number > 0; number--) {
                Issue counted = number == last.getNumber() ? last : issue(last.getYear(), number);
                if (!span.holds(counted)) {
                    return new Sum(sum, missing);
                }
                Count count = count(counted, metric);
                if (count != null && count.yearToDate() != null) {
                    return new Sum(sum.add(count.yearToDate()), missing);
                }
                if (count == null || count.value() == null) {
                    missing.add(new Gap(last.getYear(), number));
                } else {
                    sum = sum.add(count.value());
                }
            }
        }
        return new Sum(sum, missing);
    }

    /** Returns the last issue before a year, and adds those behind it of which the total numbers tell that they are missing. */
    private Issue lastBefore(int year, List<Gap> missing) {
        Issue last = issuesOf(year - 1).values().stream().max(Comparator.comparingInt(Issue::getNumber)).orElse(null);
        Issue first = issue(year, 1);
        int lacking = last == null || first == null ? 0
                : Math.min(MOST_A_YEAR, first.getTotalNumber() - 1 - last.getTotalNumber());
        for (int i = lacking; i > 0; i--) {
            missing.add(new Gap(year - 1, last.getNumber() + i));
        }
        return last;
    }

    /**
     * Returns what the issue before reports of a metric: the one with the number before, at the beginning of a year the last
     * one of the year before.
     *
     * @param issue the issue, which need not be saved
     * @param metric what is counted
     * @return null if that issue is missing or does not report the metric
     */
    public Count before(Issue issue, Metric metric) {
        return count(before(issue), metric);
    }

    /**
     * Returns the issue before: the one with the number before, at the beginning of a year the last one of the year before if
     * its total number is the one before.
     *
     * @param issue the issue, which need not be saved
     * @return null if that issue is missing
     */
    public Issue before(Issue issue) {
        if (issue.getNumber() > 1) {
            return issue(issue.getYear(), issue.getNumber() - 1);
        }
        return issuesOf(issue.getYear() - 1).values().stream()
                .filter(last -> last.getTotalNumber() == issue.getTotalNumber() - 1).findFirst().orElse(null);
    }

    /** Returns what an issue itself reports, in printed order; of two counts of one metric the first one. */
    public List<Count> of(Issue issue) {
        return List.copyOf(counts.computeIfAbsent(issue, this::counts).values());
    }

    private Issue issue(int year, int number) {
        return issuesOf(year).get(number);
    }

    private Map<Integer, Issue> issuesOf(int year) {
        Function<Integer, Map<Integer, Issue>> load = wanted -> {
            var byNumber = new HashMap<Integer, Issue>();
            issues.ofYear(wanted).forEach(issue -> byNumber.putIfAbsent(issue.getNumber(), issue));
            return byNumber;
        };
        return years.computeIfAbsent(year, load);
    }

    private Count count(Issue issue, Metric metric) {
        return issue == null ? null : counts.computeIfAbsent(issue, this::counts).get(key(metric));
    }

    private Map<String, Count> counts(Issue issue) {
        var byMetric = new LinkedHashMap<String, Count>();
        for (Section section : Sections.all(issue)) {
            List<Count> reported = PluginCode.call(() -> kinds.of(section).counts(section), List.of());
            reported.forEach(count -> byMetric.putIfAbsent(key(count.metric()), count));
        }
        return byMetric;
    }

    /** Returns the id of a metric, which is the same in every version of a structure and in a reference to a lost one. */
    private static String key(Metric metric) {
        if (metric == null) {
            return "";
        }
        EObject object = metric;
        return object.eIsProxy()
                ? ((InternalEObject) object).eProxyURI().fragment() : metric.getId();
    }
}
