package org.jianbao.core.structure.lint;

import java.util.HashSet;
import java.util.Set;

import org.jianbao.core.check.Severity;
import org.jianbao.model.structure.Basis;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.StructurePackage.Literals;

/** The figures that are reported. */
final class MetricChecks {

    private static final int MOST_DECIMALS = 10;

    private final StructureLint.Report report;

    MetricChecks(StructureLint.Report report) {
        this.report = report;
    }

    void check(ReportStructure structure) {
        Set<String> names = new HashSet<>();
        for (Metric metric : structure.getMetrics()) {
            if (NameChecks.blank(metric.getName())) {
                report.add("structure.metric.unnamed", Severity.ERROR, metric, Literals.METRIC__NAME);
            } else if (!names.add(metric.getName().strip())) {
                report.add("structure.metric.duplicate", Severity.ERROR, metric, Literals.METRIC__NAME, metric.getName());
            }
            if (NameChecks.blank(metric.getUnit())) {
                report.add("structure.metric.unit", Severity.ERROR, metric, Literals.METRIC__UNIT, metric.getName());
            }
            if (metric.getDecimals() < 0 || metric.getDecimals() > MOST_DECIMALS) {
                report.add("structure.metric.decimals", Severity.ERROR, metric, Literals.METRIC__DECIMALS, metric.getName(),
                        metric.getDecimals(), MOST_DECIMALS);
            }
            share(metric);
        }
    }

    private void share(Metric metric) {
        if (metric.getBasis() != Basis.SHARE_OF) {
            return;
        }
        if (metric.getPart() == null || metric.getWhole() == null) {
            report.add("structure.metric.share", Severity.ERROR, metric,
                    metric.getPart() == null ? Literals.METRIC__PART : Literals.METRIC__WHOLE, metric.getName());
        } else if (isShareOf(metric, metric.getPart()) || isShareOf(metric, metric.getWhole())) {
            report.add("structure.metric.cycle", Severity.ERROR, metric, Literals.METRIC__PART, metric.getName());
        }
    }

    /** Returns whether a metric is made of another one, over any number of shares. */
    private static boolean isShareOf(Metric wanted, Metric of) {
        var open = new java.util.ArrayDeque<Metric>();
        Set<Metric> seen = new HashSet<>();
        open.add(of);
        while (!open.isEmpty()) {
            Metric next = open.poll();
            if (next == wanted) {
                return true;
            }
            if (next.getBasis() == Basis.SHARE_OF && seen.add(next)) {
                java.util.stream.Stream.of(next.getPart(), next.getWhole()).filter(java.util.Objects::nonNull).forEach(open::add);
            }
        }
        return false;
    }
}
