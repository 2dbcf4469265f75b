package org.jianbao.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.jianbao.core.check.Change;
import org.jianbao.core.check.Edit;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.FixPlan;
import org.jianbao.core.section.Sections;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Distribution;
import org.jianbao.model.bulletin.DistributionLevel;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Item;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A repair makes what its rule found go away, in another copy of the issue than the one in which it was found. */
class RepairsTest {

    private final Locale language = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(language);
    }

    @ParameterizedTest
    @CsvSource({"text.blank,共26 项，计　9项。,共26项，计9项。", "text.mark,'一,二;三?四!五。',一，二；三？四！五。", "text.end,一，,一。", "text.end,一、 ,一。 ",
        "text.weekday,2024年1月29日（星期二）。,2024年1月29日（星期一）。", "text.weekday,2024年2月4日（周一）。,2024年2月4日（周日）。",
        "text.date.zero,1月08日。,1月8日。", "text.date.zero,2024年01月08日。,2024年1月8日。", "text.character,一\uFFFE二。,一二。"})
    void texts(String rule, String text, String repaired) throws IOException {
        var spoiled = Spoiled.text(text);
        spoiled.assertRepairable(rule);
        assertEquals(repaired, spoiled.repaired(rule, 0).text());
    }

    @Test
    void aParagraphThatGoesOnIsJoined() throws IOException {
        var spoiled = new Spoiled(issue -> {
            Paragraph first = (Paragraph) issue.eResource().getEObject("s-news-1-1");
            first.setText("一、 ");
            Paragraph second = BulletinFactory.eINSTANCE.createParagraph();
            second.setId("second");
            second.setText("二。");
            ((Item) first.eContainer()).getParagraphs().add(second);
        });
        Spoiled joined = spoiled.repaired("text.end", 1);
        assertEquals("一、二。", joined.text());
        assertEquals(1, ((Item) joined.issue().eResource().getEObject("s-news-1")).getParagraphs().size());
        assertEquals(List.of(), joined.rules());
    }

    @Test
    void datesAndNumbersOfTheIssue() throws IOException {
        var swapped = new Spoiled(issue -> {
            issue.getPeriod().setStart(LocalDate.of(2024, 1, 12));
            issue.getPeriod().setEnd(LocalDate.of(2024, 1, 8));
        });
        swapped.assertRepairable("issue.period.order");
        new Spoiled(issue -> issue.setYear(2025)).assertRepairable("issue.year");
        var early = new Spoiled(issue -> issue.setPublishDate(LocalDate.of(2023, 1, 29)));
        assertEquals(LocalDate.of(2024, 1, 29), early.repaired("issue.publishDate.early", 0).issue().getPublishDate());
        assertEquals(List.of(), offered("issue.publishDate.early", issue -> issue.setPublishDate(LocalDate.of(2024, 1, 11))));
        assertEquals(List.of(), offered("issue.publishDate.early", issue -> issue.setPublishDate(LocalDate.of(2023, 6, 1))));
    }

    @Test
    void aYearThatIsOpenIsOfferedBothWays() throws IOException {
        List<String> offered = offered("issue.year", issue -> {
            issue.setYear(2020);
            issue.getPeriod().setStart(LocalDate.of(2023, 12, 29));
        });
        assertEquals(2, offered.size(), offered::toString);
    }

    @Test
    void theEndBlock() throws IOException {
        new Spoiled(issue -> issue.getDistribution().move(0, 1)).assertRepairable("distribution.order");
        new Spoiled(issue -> recipients(issue).set(2, "省中心领导。 ")).assertRepairable("distribution.recipient.stop");
        var blank = new Spoiled(issue -> recipients(issue).set(1, " "));
        blank.assertRepairable("distribution.recipient.blank");
        assertEquals(List.of("省政务管理办公室", "省中心领导"), recipients(blank.repaired("distribution.recipient.blank", 0).issue()));
    }

    @Test
    void twoEntriesOfALevelAreJoined() throws IOException {
        Consumer<Issue> twice = issue -> {
            Distribution second = issue.getDistribution().get(1);
            second.setLevel(DistributionLevel.REPORT);
            second.setSeparator(issue.getDistribution().getFirst().getSeparator());
        };
        Issue joined = new Spoiled(twice).repaired("distribution.twice", 0).issue();
        assertEquals(1, joined.getDistribution().size());
        assertEquals(6, recipients(joined).size());
        assertEquals("省中心各处（室）、直属单位", recipients(joined).getLast());
        assertEquals(List.of(), offered("distribution.twice",
                issue -> issue.getDistribution().get(1).setLevel(DistributionLevel.REPORT)));
    }

    @Test
    void sectionsAreMoved() throws IOException {
        new Spoiled(issue -> issue.getSections().move(2, 0)).assertRepairable("section.order");
        var heading = new Spoiled(issue -> issue.getSections().getFirst().setHeading("政务工作动态。；"));
        assertEquals("政务工作动态", heading.repaired("section.heading.mark", 0).issue().getSections().getFirst().getHeading());
        assertEquals(List.of(), offered("section.heading.mark",
                issue -> issue.getSections().getFirst().getTemplate().setHeading("政务工作动态。")));
    }

    @Test
    void aRequiredSectionIsAddedInItsPlace() throws IOException {
        var inside = new Spoiled(issue -> inner(issue.getSections().get(3)).removeFirst());
        Issue repaired = inside.repaired("section.required", 0).issue();
        assertEquals("t-window-service", inner(repaired.getSections().get(3)).getFirst().getTemplate().getId());
        assertEquals(List.of(), new Spoiled(issue -> inner(issue.getSections().get(3)).removeFirst())
                .repaired("section.required", 0).rules());
        var whole = new Spoiled(issue -> issue.getSections().remove(3));
        Issue both = whole.repaired("section.required", 0).issue();
        Section group = both.getSections().get(3);
        assertEquals("t-window", group.getTemplate().getId());
        assertEquals("t-window-service", inner(group).getFirst().getTemplate().getId());
        List<String> ids = Sections.all(both).stream().map(Section::getId).toList();
        assertEquals(ids.size(), ids.stream().distinct().count(), ids::toString);
    }

    @Test
    void aRepairThatCameTooLateSaysSo() throws IOException {
        Fix blanks = Spoiled.text("共26 项，计9 项。").finding("text.blank").fixes().getFirst();
        for (String later : List.of("共26 项，计10 项。", "共26 项", "")) {
            FixPlan.Outdated outdated = assertInstanceOf(FixPlan.Outdated.class, Spoiled.text(later).plan(blanks));
            assertTrue(outdated.reason().contains("changed"), outdated::reason);
        }
        var gone = new Spoiled(issue -> issue.getSections().removeFirst());
        assertInstanceOf(FixPlan.Outdated.class, gone.plan(blanks));
        Fix order = new Spoiled(issue -> issue.getDistribution().move(0, 1)).finding("distribution.order").fixes().getFirst();
        assertInstanceOf(FixPlan.Outdated.class, new Spoiled(issue -> { }).plan(order));
        Fix year = new Spoiled(issue -> issue.setYear(2025)).finding("issue.year").fixes().getFirst();
        assertInstanceOf(FixPlan.Outdated.class, new Spoiled(issue -> issue.setYear(2026)).plan(year));
    }

    @Test
    void aRepairOfTheRegisterNeedsOne() throws IOException {
        Fix add = Fix.of("add", new Change.AddDepartment("民政厅"));
        var sample = new Spoiled(issue -> { });
        assertInstanceOf(FixPlan.Outdated.class, org.jianbao.core.check.Fixes.plan(add, sample.issue(), null));
        List<Edit> edits = assertInstanceOf(FixPlan.Ready.class, sample.plan(add)).edits();
        assertEquals("departments", edits.getFirst().feature().getName());
    }

    @Test
    void labelsSpeakTheLanguageOfTheUser() throws IOException {
        assertEquals(List.of("Remove 2 blanks"), Spoiled.text("共26 项，计9 项。").labels("text.blank"));
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertEquals(List.of("删去 2 处空格"), Spoiled.text("共26 项，计9 项。").labels("text.blank"));
    }

    @Test
    void anElementWithoutIdIsFoundByItsWay() throws IOException {
        Finding finding = new Spoiled(issue -> issue.getPeriod().setEnd(LocalDate.of(2024, 1, 7))).finding("issue.period.order");
        Change.SetFeature set = (Change.SetFeature) finding.fixes().getFirst().changes().getFirst();
        assertEquals("issue-2024-02/@period", set.element());
        assertEquals(Literals.PERIOD__START.getName(), set.feature());
        assertFalse(finding.fixes().getFirst().label().isBlank());
    }

    private static List<String> offered(String rule, Consumer<Issue> spoil) throws IOException {
        return new Spoiled(spoil).labels(rule);
    }

    private static List<String> recipients(Issue issue) {
        return issue.getDistribution().getFirst().getRecipients();
    }

    @SuppressWarnings("unchecked")
    private static List<Section> inner(Section group) {
        return (List<Section>) group.eGet(group.eClass().getEStructuralFeature("sections"));
    }
}
