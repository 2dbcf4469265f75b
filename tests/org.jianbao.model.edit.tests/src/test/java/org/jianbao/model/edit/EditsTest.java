package org.jianbao.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.Fix;
import org.jianbao.fixtures.Contributions;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.Distribution;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.model.register.RegisterPackage;
import org.jianbao.sections.figures.Progress;
import org.jianbao.sections.figures.StatusBreakdown;
import org.jianbao.sections.prose.NewsItem;
import org.jianbao.sections.prose.NewsSection;
import org.jianbao.sections.prose.ProseFactory;
import org.jianbao.sections.prose.ProsePackage;
import org.jianbao.sections.prose.SectionGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every edit can be taken back exactly and done again. */
class EditsTest {

    private final Locale language = Locale.getDefault();

    @TempDir
    Path folder;

    private EditedSeries it;
    private Edits edits;

    @BeforeEach
    void open() throws IOException {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        it = new EditedSeries(folder.resolve("s"));
        edits = it.edits;
    }

    @AfterEach
    void restore() {
        Locale.setDefault(language);
    }

    private void undoGivesBackAndRedoDoesAgain() throws IOException {
        String after = EditedSeries.text(it.issue);
        assertFalse(it.isAsBefore(), "the edit changed nothing");
        while (edits.stack().canUndo()) {
            edits.stack().undo();
        }
        assertTrue(it.isAsBefore(), "undo");
        while (edits.stack().canRedo()) {
            edits.stack().redo();
        }
        assertEquals(after, EditedSeries.text(it.issue), "redo");
        while (edits.stack().canUndo()) {
            edits.stack().undo();
        }
        assertTrue(it.isAsBefore(), "second undo");
    }

    @Test
    void typingIsOneStepForEachVisitOfAField() throws IOException {
        Paragraph paragraph = it.find("s-window-other-1");
        String before = paragraph.getText();
        for (int length = 1; length <= 2000; length++) {
            edits.type(paragraph, BulletinPackage.Literals.PARAGRAPH__TEXT, "字".repeat(length));
        }
        assertEquals("输入“文字”", edits.stack().undoLabel());
        edits.stack().endTyping();
        edits.type(paragraph, BulletinPackage.Literals.PARAGRAPH__TEXT, "第二次");
        edits.stack().undo();
        assertEquals("字".repeat(2000), paragraph.getText());
        edits.stack().undo();
        assertEquals(before, paragraph.getText());
        assertFalse(edits.stack().canUndo());
        assertEquals("输入“文字”", edits.stack().redoLabel());
        edits.stack().redo();
        assertEquals("字".repeat(2000), paragraph.getText());
        edits.type(paragraph, BulletinPackage.Literals.PARAGRAPH__TEXT, "另起");
        edits.stack().undo();
        edits.stack().undo();
        assertTrue(it.isAsBefore());
    }

    @Test
    void typingAfterUndoOrIntoAnotherFieldIsAnotherStep() throws IOException {
        Paragraph paragraph = it.find("s-window-other-1");
        Section section = it.find("s-window-other");
        edits.type(paragraph, BulletinPackage.Literals.PARAGRAPH__TEXT, "一");
        edits.type(section, BulletinPackage.Literals.SECTION__HEADING, "标题");
        edits.type(paragraph, BulletinPackage.Literals.PARAGRAPH__TEXT, "二");
        edits.stack().undo();
        assertEquals("一", paragraph.getText());
        edits.type(paragraph, BulletinPackage.Literals.PARAGRAPH__TEXT, "三");
        edits.stack().undo();
        assertEquals("一", paragraph.getText());
        edits.stack().undo();
        assertNull(section.getHeading());
        edits.stack().undo();
        assertTrue(it.isAsBefore());
    }

    /** Memory: a step holds one value before and one after, and never those between. */
    @Test
    void aLongVisitOfAFieldNeedsNoMoreMemoryThanAShortOne() {
        Paragraph paragraph = it.find("s-window-other-1");
        String text = "字".repeat(100_000);
        for (int i = 0; i < 12_000; i++) {
            edits.type(paragraph, BulletinPackage.Literals.PARAGRAPH__TEXT, text + i);
        }
        edits.stack().undo();
        assertFalse(edits.stack().canUndo());
    }

    @Test
    void savingEndsTheTyping() {
        Paragraph paragraph = it.find("s-window-other-1");
        edits.type(paragraph, BulletinPackage.Literals.PARAGRAPH__TEXT, "一");
        edits.stack().saveIsDone();
        edits.type(paragraph, BulletinPackage.Literals.PARAGRAPH__TEXT, "一二");
        assertTrue(edits.stack().isSaveNeeded());
        edits.stack().undo();
        assertEquals("一", paragraph.getText());
        assertFalse(edits.stack().isSaveNeeded());
    }

    @Test
    void settingWhatIsThereAlreadyIsNoStep() {
        edits.set(it.issue, BulletinPackage.Literals.ISSUE__NUMBER, 2);
        edits.set(it.issue, BulletinPackage.Literals.ISSUE__STRUCTURE, it.issue.getStructure());
        edits.set(it.find("s-news"), BulletinPackage.Literals.SECTION__HEADING, null);
        assertFalse(edits.stack().canUndo());
    }

    @Test
    void clearingAndSettingListsCanBeTakenBack() throws IOException {
        Distribution distribution = it.issue.getDistribution().getFirst();
        edits.set(distribution, BulletinPackage.Literals.DISTRIBUTION__RECIPIENTS, List.of("甲", "乙", "甲"));
        edits.set(distribution, BulletinPackage.Literals.DISTRIBUTION__SEPARATOR, "");
        assertEquals("", distribution.getSeparator());
        edits.set(it.issue, BulletinPackage.Literals.ISSUE__PUBLISH_DATE, null);
        edits.setAll(it.issue.getSections(), BulletinPackage.Literals.SECTION__HEADING, "同一标题");
        assertEquals("修改“标题”", edits.stack().undoLabel());
        undoGivesBackAndRedoDoesAgain();
    }

    @Test
    void newElementsGetIdsLikeThoseBesideThem() throws IOException {
        NewsSection news = it.find("s-news");
        NewsItem item = ProseFactory.eINSTANCE.createNewsItem();
        item.getParagraphs().add(BulletinFactory.eINSTANCE.createParagraph());
        item.getParagraphs().add(BulletinFactory.eINSTANCE.createParagraph());
        item.getDocuments().add(BulletinFactory.eINSTANCE.createCitedDocument());
        edits.add(news, ProsePackage.Literals.NEWS_SECTION__ITEMS, List.of(item), 1);
        assertEquals("s-news-5", item.getId());
        assertEquals("s-news-5-1", item.getParagraphs().get(0).getId());
        assertEquals("s-news-5-2", item.getParagraphs().get(1).getId());
        assertEquals("s-news-5-d1", item.getDocuments().getFirst().getId());
        assertSame(item, news.getItems().get(1));
        assertEquals("添加动态条目", edits.stack().undoLabel());
        Department department = RegisterFactory.eINSTANCE.createDepartment();
        edits.add(it.register(), RegisterPackage.Literals.REGISTER__DEPARTMENTS, List.of(department), -1);
        assertEquals("d-16", department.getId());
        Distribution sent = BulletinFactory.eINSTANCE.createDistribution();
        edits.add(it.issue, BulletinPackage.Literals.ISSUE__DISTRIBUTION, List.of(sent), 1);
        assertEquals("x-3", sent.getId());
        undoGivesBackAndRedoDoesAgain();
    }

    @Test
    void whatTheModelDoesNotAllowIsRefusedAloud() throws IOException {
        Paragraph paragraph = BulletinFactory.eINSTANCE.createParagraph();
        assertThrows(IllegalArgumentException.class,
                () -> edits.add(it.issue, BulletinPackage.Literals.ISSUE__SECTIONS, List.of(paragraph), -1));
        Paragraph text = it.find("s-window-other-1");
        var refused = assertThrows(IllegalArgumentException.class,
                () -> edits.type(text, BulletinPackage.Literals.PARAGRAPH__TEXT, "好\u0001"));
        assertTrue(refused.getMessage().contains("2"), refused.getMessage());
        assertFalse(edits.stack().canUndo());
        assertTrue(it.isAsBefore());
    }

    @Test
    void deletingTakesReferencesInTheFileAlong() throws IOException {
        StatusBreakdown breakdown = it.find("s-policy-status");
        Progress progress = it.find("s-policy-reading");
        assertNotNull(progress.getTotalOf());
        edits.delete(List.of(breakdown, breakdown.getParts().getFirst(), it.<EObject>find("s-news-2")));
        assertNull(progress.getTotalOf());
        assertEquals("删除2项内容", edits.stack().undoLabel());
        undoGivesBackAndRedoDoesAgain();
        assertSame(progress.getTotalOf(), it.find("s-policy-status-3"));
    }

    @Test
    void otherFilesKeepTheirReferencesToWhatIsDeleted() throws IOException {
        NewsItem item = it.find("s-news-4");
        Department department = (Department) item.getUnits().getFirst();
        edits.delete(List.of(department));
        assertTrue(item.getUnits().getFirst().eIsProxy());
        assertTrue(it.isAsBefore(), "the issue says what it said");
        assertEquals(1, it.series.files().findings(it.issue).stream().filter(finding -> finding.place().element()
                .equals("s-news-4")).count(), "and the dangling reference is reported");
        edits.stack().undo();
        assertSame(department, item.getUnits().getFirst());
        assertTrue(it.isAsBefore());
    }

    @Test
    void elementsMoveWithinAndBetweenLists() throws IOException {
        SectionGroup policy = it.find("s-policy");
        SectionGroup window = it.find("s-window");
        List<Section> sections = List.copyOf(policy.getSections());
        edits.moveTo(sections.subList(0, 2), window, ProsePackage.Literals.SECTION_GROUP__SECTIONS, 1);
        assertEquals(List.of("s-window-service", "s-policy-status", "s-policy-reading", "s-window-manual", "s-window-other"),
                window.getSections().stream().map(Section::getId).toList());
        edits.moveTo(List.of(sections.get(1)), window, ProsePackage.Literals.SECTION_GROUP__SECTIONS, -1);
        edits.moveTo(List.of(sections.get(0)), window, ProsePackage.Literals.SECTION_GROUP__SECTIONS, 0);
        edits.moveTo(List.of(window.getSections().get(0)), window, ProsePackage.Literals.SECTION_GROUP__SECTIONS, 3);
        assertEquals(List.of("s-window-service", "s-window-manual", "s-policy-status", "s-window-other", "s-policy-reading"),
                window.getSections().stream().map(Section::getId).toList());
        edits.move(it.issue, BulletinPackage.Literals.ISSUE__SECTIONS, policy, 0);
        undoGivesBackAndRedoDoesAgain();
        assertThrows(IllegalArgumentException.class, () -> edits.moveTo(List.of(window),
                window, ProsePackage.Literals.SECTION_GROUP__SECTIONS, 0));
    }

    @Test
    void copiesStandBehindTheirOriginalsWithIdsOfTheirOwn() throws IOException {
        List<EObject> copies = edits.duplicate(List.of(it.<EObject>find("s-news-1"), it.find("s-news-2"), it.find("s-policy")));
        NewsSection news = it.find("s-news");
        assertEquals(List.of("s-news-1", "s-news-5", "s-news-2", "s-news-6", "s-news-3", "s-news-4"),
                news.getItems().stream().map(NewsItem::getId).toList());
        SectionGroup policy = (SectionGroup) copies.get(2);
        assertSame(it.find("s-policy").eContainer(), policy.eContainer());
        StatusBreakdown breakdown = (StatusBreakdown) policy.getSections().get(0);
        assertSame(breakdown.getParts().get(2), ((Progress) policy.getSections().get(1)).getTotalOf(), "inside the copy");
        assertNoIdTwice();
        undoGivesBackAndRedoDoesAgain();
    }

    private void assertNoIdTwice() {
        Set<String> ids = new HashSet<>();
        it.issue.eAllContents().forEachRemaining(element -> {
            String id = EcoreUtil.getID(element);
            assertTrue(element.eClass().getEIDAttribute() == null || id != null && ids.add(id), () -> id + " twice");
        });
    }

    @Test
    void elementsAreCarriedToAnotherIssueAsText() throws IOException {
        String text = edits.copy(List.of(it.<EObject>find("s-news-3")));
        NewsSection news = ProseFactory.eINSTANCE.createNewsSection();
        edits.add(it.issueBefore(), BulletinPackage.Literals.ISSUE__SECTIONS, List.of(news), 0);
        List<EObject> pasted = edits.paste(text, news);
        NewsItem item = (NewsItem) pasted.getFirst();
        assertSame(it.<NewsItem>find("s-news-3").getUnits().getFirst(), item.getUnits().getFirst(), "the same register");
        assertSame(item.getDocuments().getFirst().getIssuers().getFirst(), item.getUnits().get(1));
        assertEquals(news.getId() + "-1", item.getId());
        assertEquals("粘贴动态条目", edits.stack().undoLabel());
        edits.stack().undo();
        assertNull(item.eContainer());
    }

    @Test
    void pastingGoesIntoTheSelectedElementOrBesideIt() throws IOException {
        String items = edits.copy(List.of(it.<EObject>find("s-news-1"), it.find("s-news-2")));
        edits.paste(items, it.find("s-news-1-1"));
        NewsSection news = it.find("s-news");
        assertEquals(List.of("s-news-1", "s-news-5", "s-news-6", "s-news-2"),
                news.getItems().stream().limit(4).map(NewsItem::getId).toList());
        String group = edits.copy(List.of(it.<EObject>find("s-policy")));
        EObject copy = edits.paste(group, it.find("s-news-2")).getFirst();
        assertEquals(1, it.issue.getSections().indexOf(copy));
        SectionGroup policy = (SectionGroup) copy;
        assertSame(((StatusBreakdown) policy.getSections().get(0)).getParts().get(2),
                ((Progress) policy.getSections().get(1)).getTotalOf(), "references within stay within");
        String progress = edits.copy(List.of(it.<EObject>find("s-policy-reading")));
        Progress alone = (Progress) edits.paste(progress, it.find("s-window")).getFirst();
        assertSame(it.find("s-policy-status-3"), alone.getTotalOf(), "the same issue has the figure");
        assertNoIdTwice();
        undoGivesBackAndRedoDoesAgain();
    }

    @Test
    void whatCannotBePastedIsToldInASentence() throws IOException {
        String items = edits.copy(List.of(it.<EObject>find("s-news-1")));
        var place = assertThrows(IllegalArgumentException.class, () -> edits.paste(items, it.register().getPeople().getFirst()));
        assertTrue(place.getMessage().contains("动态条目") && place.getMessage().contains("人员"), place.getMessage());
        var nothing = assertThrows(IOException.class, () -> edits.paste("买菜清单", it.issue));
        assertTrue(nothing.getMessage().contains("剪贴板"), nothing.getMessage());
        assertThrows(IOException.class, () -> edits.paste("<?xml version=\"1.0\"?><!DOCTYPE a><a/>", it.issue));
        assertTrue(it.isAsBefore());
    }

    @Test
    void aMissingSectionMovesButIsNeverCopied() throws IOException {
        var poor = new EditedSeries(folder.resolve("poor"), Contributions.read().without("org.jianbao.sections.figures"));
        Section missing = poor.find("s-window-service");
        Section group = poor.find("s-window");
        for (Section section : List.of(missing, group)) {
            var refused = assertThrows(IllegalArgumentException.class, () -> poor.edits.duplicate(List.of(section)));
            assertTrue(refused.getMessage().contains("插件"), refused.getMessage());
            assertThrows(IllegalArgumentException.class, () -> poor.edits.copy(List.of(section)));
        }
        poor.edits.moveTo(List.of(missing), poor.find("s-policy"), ProsePackage.Literals.SECTION_GROUP__SECTIONS, 0);
        assertTrue(EditedSeries.text(poor.issue).contains("id=\"s-window-service-zixun\""), "its content goes with it");
        poor.edits.delete(List.of(missing));
        poor.edits.stack().undo();
        poor.edits.stack().undo();
        assertTrue(poor.isAsBefore());
    }

    @Test
    void aRepairIsOneStep() throws IOException {
        Fix fix = Fix.of("改期号", Change.set(it.issue, BulletinPackage.Literals.ISSUE__NUMBER, 3),
                new Change.AddDepartment("四川省卫生健康委员会"), new Change.AddDepartment("四川省财政厅"));
        assertTrue(edits.apply(fix, it.issue, it.register()).isEmpty());
        assertEquals(3, it.issue.getNumber());
        assertEquals(Set.of("d-16", "d-17"), it.register().getDepartments().stream().skip(15).map(Department::getId)
                .collect(Collectors.toSet()));
        assertEquals("改期号", edits.stack().undoLabel());
        edits.stack().undo();
        assertEquals(15, it.register().getDepartments().size());
        assertTrue(it.isAsBefore());
        edits.set(it.issue, BulletinPackage.Literals.ISSUE__NUMBER, 4);
        assertFalse(edits.apply(fix, it.issue, it.register()).orElseThrow().isBlank(), "somebody has typed meanwhile");
    }
}
