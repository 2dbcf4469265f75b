package org.jianbao.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.check.Edit;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.FixPlan;
import org.jianbao.core.check.Fixes;
import org.jianbao.core.series.Series;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.register.Register;

/** The sample issue, spoiled in one place, with what is found in it and what the repairs make of it. */
final class Spoiled {

    private final Consumer<Issue> spoil;
    private final Series series = new Series(SampleSeries.folder(), Contributions.read().kinds());
    private final Issue issue;

    Spoiled(Consumer<Issue> spoil) throws IOException {
        this.spoil = spoil;
        this.issue = load(series);
    }

    /** Spoils the text of the first paragraph. */
    static Spoiled text(String text) throws IOException {
        return new Spoiled(issue -> ((Paragraph) issue.eResource().getEObject("s-news-1-1")).setText(text));
    }

    private Issue load(Series from) throws IOException {
        Path folder = SampleSeries.folder();
        Issue loaded = from.issue(folder.resolve(SampleSeries.ISSUE));
        spoil.accept(loaded);
        return loaded;
    }

    Issue issue() {
        return issue;
    }

    /** Returns the text of the first paragraph. */
    String text() {
        return ((Paragraph) issue.eResource().getEObject("s-news-1-1")).getText();
    }

    /** Returns what is found, without the note that the sample has anyway. */
    List<Finding> findings() {
        return new IssueChecks(series).check(issue).stream().filter(finding -> !finding.rule().equals("issue.publishDate.late"))
                .toList();
    }

    /** Returns the rules of what is found. */
    List<String> rules() {
        return findings().stream().map(Finding::rule).toList();
    }

    /** Returns the only finding of a rule. */
    Finding finding(String rule) {
        List<Finding> found = findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
        assertEquals(1, found.size(), () -> rule + " " + findings());
        return found.getFirst();
    }

    /** Returns what the repairs of the only finding of a rule say. */
    List<String> labels(String rule) {
        return finding(rule).fixes().stream().map(Fix::label).toList();
    }

    /**
     * Makes a repair that was found in this copy in another copy of the issue, which the plan alone does not change.
     *
     * @return that other copy
     */
    Spoiled repaired(String rule, int number) throws IOException {
        Fix fix = finding(rule).fixes().get(number);
        var other = new Spoiled(spoil);
        Issue before = EcoreUtil.copy(other.issue);
        List<Edit> edits = assertInstanceOf(FixPlan.Ready.class, other.plan(fix)).edits();
        assertTrue(!edits.isEmpty() && EcoreUtil.equals(before, other.issue), "planning changes nothing");
        edits.forEach(Edit::apply);
        return other;
    }

    /** Returns what a repair would do here. */
    FixPlan plan(Fix fix) {
        EObject register = EcoreUtil.getRootContainer(issue.getIssuer());
        return Fixes.plan(fix, issue, register instanceof Register found ? found : null);
    }

    /** Asserts that the first repair of the only finding leaves nothing to find. */
    void assertRepairable(String rule) throws IOException {
        assertEquals(List.of(), repaired(rule, 0).rules(), rule);
    }
}
