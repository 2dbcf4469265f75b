package org.jianbao.workbench.internal.actions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.check.Finding;
import org.jianbao.core.rules.SeriesChecks;
import org.jianbao.core.series.IssueHead;
import org.jianbao.core.series.Series;

/** Judges the numbers that an issue or its copy is to get. */
final class NumberCheck {

    private final Series series;
    private final IssueHead head;
    private final List<IssueHead> all;
    private final boolean copy;

    NumberCheck(Series series, IssueHead head, List<IssueHead> all, boolean copy) {
        this.series = series;
        this.head = head;
        this.all = all;
        this.copy = copy;
    }

    /** Returns the numbers to begin with: those of the issue, or for a copy the next ones of its year. */
    Numbers proposal() {
        Numbers own = Numbers.of(head);
        if (!copy) {
            return own;
        }
        IssueHead last = all.stream().filter(other -> other.year() == own.year()).reduce(head, (one, other) -> other);
        return new Numbers(own.year(), last.number() + 1, last.totalNumber() + 1);
    }

    /** Returns why the numbers cannot be taken; empty if they can. */
    String problem(Numbers numbers) {
        if (numbers.year() < 1900 || numbers.year() > 9999) {
            return Texts.MESSAGES.get("number.year");
        }
        if (numbers.number() < 1 || numbers.totalNumber() < numbers.number()) {
            return Texts.MESSAGES.get("number.range");
        }
        Path file = series.issueFile(numbers.year(), numbers.number());
        boolean own = shown(file).equals(head.file());
        if (own && !copy && numbers.totalNumber() == head.totalNumber()) {
            return Texts.MESSAGES.get("number.same");
        }
        return Files.exists(file) && (copy || !own) ? Texts.MESSAGES.get("exists", file.getFileName()) : "";
    }

    /** Returns what is unusual about the numbers among those of the series; empty if nothing is. */
    String warning(Numbers numbers) {
        String file = shown(series.issueFile(numbers.year(), numbers.number()));
        var others = new ArrayList<>(all);
        if (!copy) {
            others.removeIf(other -> other.file().equals(head.file()));
        }
        others.add(numbers.at(head, file));
        return SeriesChecks.check(others).stream().filter(finding -> finding.place().file().equals(file)
                && !(copy && finding.rule().equals("series.period"))).map(Finding::message).findFirst().orElse("");
    }

    private String shown(Path file) {
        return series.files().folder().relativize(file).toString().replace('\\', '/');
    }
}
