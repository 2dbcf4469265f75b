package org.jianbao.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Place;
import org.jianbao.core.check.Severity;
import org.jianbao.core.series.IssueHead;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Issue;
import org.junit.jupiter.api.Test;

/** The numbers and periods of issues that follow each other. */
class SeriesChecksTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 1, 2);

    @Test
    void aSeriesOverThreeYearsIsSound() {
        assertEquals(List.of(), check(weeks(3)));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        List<Issue> issues = new ArrayList<>(weeks(3));
        issues.get(70).setTotalNumber(1000);
        List<Finding> expected = check(issues);
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(issues, random);
            assertEquals(expected, check(issues));
        }
    }

    @Test
    void twoIssuesWithOneNumber() {
        List<Finding> findings = check(List.of(issue(2024, 1, 472, 0), issue(2024, 2, 473, 1), issue(2024, 2, 474, 2)));
        assertEquals(List.of("series.number.twice"), rules(findings));
        assertEquals("2024-2-474", findings.getFirst().place().file());
        assertTrue(findings.getFirst().message().contains("2024-2-473"), findings::toString);
    }

    @Test
    void issuesThatAreMissing() {
        List<Finding> one = check(List.of(issue(2024, 1, 472, 0), issue(2024, 3, 474, 2)));
        assertEquals(List.of("series.number.gap"), rules(one));
        assertEquals(Severity.WARNING, one.getFirst().severity());
        assertTrue(one.getFirst().message().contains("2"), one::toString);
        List<Finding> many = check(List.of(issue(2024, 1, 472, 0), issue(2024, 5, 476, 4)));
        assertTrue(many.getFirst().message().contains("2") && many.getFirst().message().contains("4"), many::toString);
    }

    @Test
    void theBeginningMayBeMissing() {
        assertEquals(List.of(), check(List.of(issue(2024, 7, 478, 0), issue(2024, 8, 479, 1))));
    }

    @Test
    void aTotalNumberThatDoesNotCountOn() {
        List<Finding> findings = check(List.of(issue(2024, 1, 472, 0), issue(2024, 2, 474, 1), issue(2024, 3, 475, 2)));
        assertEquals(List.of("series.totalNumber"), rules(findings));
        assertTrue(findings.getFirst().message().contains("473"), findings::toString);
    }

    @Test
    void aTotalNumberTakenTwice() {
        assertEquals(List.of("series.totalNumber", "series.totalNumber.twice"),
                rules(check(List.of(issue(2024, 1, 472, 0), issue(2024, 2, 472, 1)))));
    }

    @Test
    void theTotalNumberGoesOnAtNewYear() {
        assertEquals(List.of(), check(List.of(issue(2023, 52, 471, 0), issue(2024, 1, 472, 1))));
        assertEquals(List.of("series.year.gap"), rules(check(List.of(issue(2023, 52, 471, 0), issue(2024, 1, 474, 1)))));
        assertEquals(List.of("series.year.totalNumber"),
                rules(check(List.of(issue(2023, 52, 471, 0), issue(2024, 2, 472, 1)))));
        assertEquals(List.of(), check(List.of(issue(2021, 50, 100, 0), issue(2024, 3, 474, 1))));
    }

    @Test
    void periodsThatOverlap() {
        List<Issue> issues = List.of(issue(2024, 1, 472, 0), issue(2024, 2, 473, 1));
        issues.get(1).getPeriod().setStart(issues.get(0).getPeriod().getEnd());
        assertEquals(List.of("series.period"), rules(check(issues)));
        issues.get(1).getPeriod().setStart(null);
        assertEquals(List.of(), check(issues));
    }

    private static List<Finding> check(List<Issue> issues) {
        return SeriesChecks.check(issues.stream().map(issue -> IssueHead.of(issue, SeriesChecksTest::place)).toList());
    }

    private static Place place(EObject element, EStructuralFeature feature) {
        Issue issue = element instanceof Issue found ? found : (Issue) element.eContainer();
        return Place.of(issue.getId());
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).sorted().toList();
    }

    /** Returns one issue a week for some years; a year of issues ends with the week that ends in it. */
    private static List<Issue> weeks(int years) {
        var issues = new ArrayList<Issue>();
        int number = 0;
        int year = MONDAY.getYear();
        for (int week = 0; MONDAY.plusWeeks(week).plusDays(4).getYear() < MONDAY.getYear() + years; week++) {
            int ends = MONDAY.plusWeeks(week).plusDays(4).getYear();
            number = ends == year ? number + 1 : 1;
            year = ends;
            issues.add(issue(year, number, 420 + week, week));
        }
        return issues;
    }

    private static Issue issue(int year, int number, int total, int week) {
        Issue issue = BulletinFactory.eINSTANCE.createIssue();
        issue.setId(year + "-" + number + "-" + total);
        issue.setYear(year);
        issue.setNumber(number);
        issue.setTotalNumber(total);
        issue.setPeriod(BulletinFactory.eINSTANCE.createPeriod());
        issue.getPeriod().setStart(MONDAY.plusWeeks(week));
        issue.getPeriod().setEnd(MONDAY.plusWeeks(week).plusDays(4));
        return issue;
    }
}
