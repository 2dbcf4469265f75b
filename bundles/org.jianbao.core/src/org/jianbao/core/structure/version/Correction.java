package org.jianbao.core.structure.version;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jianbao.core.figure.Count;
import org.jianbao.core.figure.Ledger;
import org.jianbao.core.io.Content;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.Series;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.structure.Metric;

/** What the correction of a past issue does to later ones, whose year-to-date figures count on from it. */
public final class Correction {

    private Correction() {
    }

    /**
     * A year-to-date figure that is another one after the correction.
     *
     * @param file the file of the later issue
     * @param year the year of that issue
     * @param number its number
     * @param metric the id of what is counted
     * @param name its name
     * @param before the figure before the correction; null if there was none
     * @param after the figure after it; null if there is none
     * @param confirmed whether a person has confirmed another figure than the one after the correction
     */
    public record Touched(Path file, int year, int number, String metric, String name, BigDecimal before, BigDecimal after,
            boolean confirmed) {
    }

    /**
     * Returns the figures of later issues that a correction touches, the issues in their order. Nothing is saved; an issue that
     * cannot be read is left out.
     *
     * @param folder the series folder
     * @param kinds the section kinds that are installed
     * @param issue the file of the corrected issue
     * @param wrong what the file said before
     * @param corrected what it says or is to say
     * @throws IOException if the folder or the issue cannot be read
     */
    public static List<Touched> of(Path folder, SectionKinds kinds, Path issue, byte[] wrong, byte[] corrected)
            throws IOException {
        var series = new Series(folder, kinds);
        series.files().overlay(issue, Content.of(wrong));
        Map<Path, Issue> before = issues(series);
        var other = new Series(folder, kinds);
        other.files().overlay(issue, Content.of(corrected));
        Issue after = other.issue(issue);
        Path own = issue.toAbsolutePath().normalize();
        Ledger old = ledger(new ArrayList<>(before.values()), kinds);
        var all = new ArrayList<Issue>();
        before.forEach((file, each) -> all.add(file.equals(own) ? after : each));
        Ledger now = ledger(all, kinds);
        var touched = new ArrayList<Touched>();
        before.entrySet().stream().filter(entry -> entry.getValue().getTotalNumber() > after.getTotalNumber())
                .sorted(Comparator.comparing(entry -> entry.getValue().getTotalNumber()))
                .forEach(entry -> figures(entry.getKey(), entry.getValue(), old, now, touched));
        return List.copyOf(touched);
    }

    private static Map<Path, Issue> issues(Series series) throws IOException {
        var issues = new TreeMap<Path, Issue>();
        for (Path file : series.issueFiles()) {
            try {
                issues.put(file, series.issue(file));
            } catch (ModelFileException e) {
                continue; // said by whoever opens it
            }
        }
        return issues;
    }

    private static Ledger ledger(List<Issue> issues, SectionKinds kinds) {
        return new Ledger(year -> issues.stream().filter(issue -> issue.getYear() == year).toList(), kinds);
    }

    private static void figures(Path file, Issue issue, Ledger old, Ledger now, List<Touched> touched) {
        for (Count count : old.of(issue)) {
            Metric metric = count.metric();
            if (metric == null || metric.eIsProxy()) {
                continue;
            }
            BigDecimal before = old.at(issue, metric).value();
            BigDecimal after = now.at(issue, metric).value();
            if (!same(before, after)) {
                BigDecimal confirmed = count.confirmed();
                touched.add(new Touched(file, issue.getYear(), issue.getNumber(), metric.getId(), metric.getName(), before, after,
                        confirmed != null && !same(confirmed, after)));
            }
        }
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
    }
}
