package org.jianbao.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.figure.FigureSource;
import org.jianbao.core.section.SectionKind;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.section.Sections;
import org.jianbao.core.series.Series;
import org.jianbao.core.text.Captions;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.DistributionLevel;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Item;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.register.RegisterFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule finds what it is there for, in the sample spoiled in one place, and is silent about the sample itself. */
class IssueChecksTest {

    private static final String PROSE = "http://jianbao.org/sections/prose/1";

    private final Locale language = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(language);
    }

    @Test
    void theSampleHasOnlyTheNoteAboutItsLateDay() throws IOException {
        List<Finding> findings = check(Contributions.read().kinds(), issue -> { });
        assertEquals(List.of("issue.publishDate.late"), rules(findings));
        Finding late = findings.getFirst();
        assertEquals(Severity.INFO, late.severity());
        assertTrue(late.message().contains("17 days"), late::message);
        assertEquals("issue-2024-02", late.place().element());
        assertEquals("publishDate", late.place().feature());
        assertEquals(SampleSeries.ISSUE, late.place().file());
    }

    @Test
    void theIssueBeforeHasNone() throws IOException {
        var series = new Series(SampleSeries.folder(), Contributions.read().kinds());
        Issue before = series.issue(SampleSeries.folder().resolve(SampleSeries.ISSUE_BEFORE));
        assertEquals(List.of(), new IssueChecks(series).check(before));
    }

    @Test
    void messagesSpeakTheLanguageOfTheUser() throws IOException {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        Finding finding = only("issue.period.order", issue -> issue.getPeriod().setEnd(LocalDate.of(2024, 1, 7)), "news.date");
        assertTrue(finding.message().contains("2024年1月8日") && finding.message().contains("请"), finding::message);
        Locale.setDefault(Locale.GERMAN);
        assertTrue(only("issue.period.order", issue -> issue.getPeriod().setEnd(LocalDate.of(2024, 1, 7)), "news.date").message()
                .contains("Correct"));
    }

    @Test
    void aMissingRequiredFeature() throws IOException {
        Finding finding = only("model.required", issue -> issue.setPublishDate(null));
        assertEquals(Severity.ERROR, finding.severity());
        assertTrue(finding.message().contains(Captions.of(Literals.ISSUE, Literals.ISSUE__PUBLISH_DATE)), finding::message);
        assertFalse(finding.message().contains("publishDate"), finding::message);
        only("model.required", issue -> issue.setPeriod(null));
        only("model.few", issue -> issue.getDistribution().getFirst().getRecipients().clear());
    }

    @Test
    void aPeriodThatEndsBeforeItBegins() throws IOException {
        Finding finding = only("issue.period.order", issue -> issue.getPeriod().setEnd(LocalDate.of(2024, 1, 7)), "news.date");
        assertEquals(Severity.ERROR, finding.severity());
        assertTrue(finding.message().contains("2024-01-08") && finding.message().contains("2024-01-07"));
    }

    @Test
    void aDayOfPublicationInsideThePeriod() throws IOException {
        only("issue.publishDate.early", issue -> issue.setPublishDate(LocalDate.of(2024, 1, 11)));
        none("issue.publishDate", issue -> issue.setPublishDate(LocalDate.of(2024, 1, 12)));
        none("issue.publishDate", issue -> issue.setPublishDate(LocalDate.of(2024, 1, 19)));
        only("issue.publishDate.late", issue -> issue.setPublishDate(LocalDate.of(2024, 1, 20)));
    }

    @Test
    void numbersThatCannotBe() throws IOException {
        only("issue.number", issue -> issue.setNumber(0));
        only("issue.totalNumber", issue -> issue.setTotalNumber(1));
        only("issue.printCount", issue -> issue.setPrintCount(-1));
        only("issue.year", issue -> issue.setYear(2023), "figures.yearToDate.gap");
    }

    @Test
    void aPeriodOverNewYearMayBeCountedToEitherYear() throws IOException {
        for (int year : List.of(2024, 2025)) {
            none("issue.year", issue -> {
                issue.setYear(year);
                issue.getPeriod().setStart(LocalDate.of(2024, 12, 30));
                issue.getPeriod().setEnd(LocalDate.of(2025, 1, 3));
                issue.setPublishDate(LocalDate.of(2025, 1, 6));
            });
        }
    }

    @Test
    void anEndBlockOutOfOrder() throws IOException {
        only("distribution.missing", issue -> issue.getDistribution().clear());
        only("distribution.order", issue -> issue.getDistribution().move(0, 1));
        only("distribution.twice", issue -> issue.getDistribution().get(1).setLevel(DistributionLevel.REPORT));
        only("distribution.recipient.stop", issue -> issue.getDistribution().getFirst().getRecipients().set(2, "省中心领导。"));
        only("distribution.recipient.blank", issue -> issue.getDistribution().getFirst().getRecipients().set(2, " "));
    }

    @Test
    void sectionsThatTheStructureWantsOtherwise() throws IOException {
        only("section.order", issue -> issue.getSections().move(0, 1));
        Finding missing = only("section.required", issue -> issue.getSections().remove(3));
        assertTrue(missing.message().contains("省本级综窗办件情况"), missing::message);
        only("section.heading.mark", issue -> issue.getSections().getFirst().setHeading("政务工作动态。"));
    }

    @Test
    void aSectionOfItsOwnMayStandAnywhere() throws IOException {
        none("section", issue -> issue.getSections().getFirst().setTemplate(null));
    }

    @Test
    void peopleAndDepartmentsWhoseTimeIsOver() throws IOException {
        Finding ended = only("register.ended", issue -> issue.getIssuer().setValidTo(LocalDate.of(2024, 1, 7)));
        assertEquals(Severity.WARNING, ended.severity());
        assertTrue(ended.message().contains("省中心"), ended::message);
        only("register.later", issue -> issue.getIssuer().setValidFrom(LocalDate.of(2024, 1, 30)));
        none("register", issue -> issue.getIssuer().setValidTo(LocalDate.of(2024, 1, 8)));
        none("register", issue -> issue.getIssuer().setValidFrom(LocalDate.of(2024, 1, 29)));
    }

    @Test
    void aReferenceThatIsGoneIsNoReasonToFail() throws IOException {
        none("register", issue -> {
            var lost = RegisterFactory.eINSTANCE.createDepartment();
            ((InternalEObject) lost).eSetProxyURI(URI.createURI("gone.register#d-gone"));
            issue.setIssuer(lost);
        });
    }

    @ParameterizedTest
    @CsvSource({"text.character,一\u0001二。", "text.character,一\uD800二。", "text.character,一\uFFFE二。", "text.pair,一（二。",
        "text.pair,种）二。", "text.pair,《一（》）。", "text.pair,“一。", "text.blank,共26 项。", "text.blank,共 26项。",
        "text.mark,'一,二。'", "text.end,一，", "text.end,一、", "text.date,2月30日。", "text.date,2023年2月29日。", "text.date,13月1日。",
        "text.weekday,2024年1月29日（星期二）。", "text.date.zero,1月08日。"})
    void textsThatCannotBeRight(String rule, String text) throws IOException {
        Finding finding = only(rule, issue -> firstParagraph(issue).setText(text));
        assertEquals("s-news-1-1", finding.place().element());
        assertEquals("text", finding.place().feature());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1）一；2）二。", "（一（二）三）。", "“一‘二’三”。", "共26项 其余。", "see 26 items, all.", "2月29日。", "2024年2月29日。",
        "12月31日（周日）。", "2024年1月29日（周一）。", "第2024年度10月。", "1:1", "\uD842\uDFB7字。", "It's 5 o'clock。", "2028年10月1日。"})
    void textsThatMayBeRight(String text) throws IOException {
        none("text", issue -> firstParagraph(issue).setText(text));
    }

    @Test
    void aQuotationMayGoOnInTheNextParagraph() throws IOException {
        none("text", issue -> {
            Paragraph first = firstParagraph(issue);
            first.setText("他说：“一。");
            Paragraph second = BulletinFactory.eINSTANCE.createParagraph();
            second.setText("“二。”");
            ((Item) first.eContainer()).getParagraphs().add(second);
        });
    }

    @Test
    void thisWeekInAMonthlyIssue() throws IOException {
        List<Finding> findings = check(Contributions.read().kinds(),
                issue -> issue.getPeriod().setStart(LocalDate.of(2024, 1, 5)));
        assertTrue(rules(findings).contains("text.week"), findings::toString);
        none("text.week", issue -> issue.getPeriod().setStart(LocalDate.of(2024, 1, 6)));
    }

    @Test
    void figuresAreCheckedByTheirKind() throws IOException {
        Finding finding = only("figures.progress.done", issue -> {
            Section progress = find(issue, "s-window-manual");
            progress.eSet(progress.eClass().getEStructuralFeature("done"), new BigDecimal("1646"));
        });
        assertTrue(finding.message().contains("1646") && finding.message().contains("1645"), finding::message);
        assertEquals("s-window-manual", finding.place().element());
    }

    @Test
    void aKindThatThrowsCostsItsSectionAFindingAndNoMore() throws IOException {
        for (Throwable thrown : List.of(new IllegalStateException("broken"), new NoClassDefFoundError("lost"),
                new StackOverflowError(), new AssertionError("wrong"))) {
            SectionKinds kinds = Contributions.read().with(PROSE, "NewsSection", "org.example.bad", new Throwing(thrown))
                    .kinds();
            List<Finding> findings = check(kinds, issue -> { });
            assertEquals(List.of("issue.publishDate.late", "section.check.failed"), rules(findings));
            Finding failed = findings.getLast();
            assertTrue(failed.message().contains("org.example.bad"), failed::message);
            assertEquals("s-news", failed.place().element());
        }
    }

    /** Checks the sample, spoiled in one place, and returns the first finding; all are of that rule, or of one that follows from it. */
    private static Finding only(String rule, Consumer<Issue> spoil, String... alsoAllowed) throws IOException {
        List<Finding> found = check(Contributions.read().kinds(), spoil).stream()
                .filter(finding -> !finding.rule().equals("issue.publishDate.late") || rule.equals(finding.rule())).toList();
        assertTrue(found.stream().anyMatch(finding -> finding.rule().equals(rule)), () -> rule + " " + found);
        assertTrue(found.stream().allMatch(finding -> finding.rule().equals(rule)
                || List.of(alsoAllowed).contains(finding.rule())), found::toString);
        return found.stream().filter(finding -> finding.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static void none(String prefix, Consumer<Issue> change) throws IOException {
        List<Finding> findings = check(Contributions.read().kinds(), change);
        assertTrue(findings.stream().noneMatch(finding -> finding.rule().startsWith(prefix)), findings::toString);
    }

    private static List<Finding> check(SectionKinds kinds, Consumer<Issue> spoil) throws IOException {
        Path folder = SampleSeries.folder();
        var series = new Series(folder, kinds);
        Issue issue = series.issue(folder.resolve(SampleSeries.ISSUE));
        spoil.accept(issue);
        return new IssueChecks(series).check(issue);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).sorted().toList();
    }

    private static Paragraph firstParagraph(Issue issue) {
        return (Paragraph) issue.eResource().getEObject("s-news-1-1");
    }

    private static Section find(Issue issue, String id) {
        return Sections.all(issue).stream().filter(section -> id.equals(section.getId())).findFirst().orElseThrow();
    }

    /** A kind whose check fails. */
    private record Throwing(Throwable thrown) implements SectionKind {

        @Override
        public void check(Section section, FigureSource figures, Findings findings) {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }
    }
}
