package org.jianbao.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.fixtures.Contributions;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.register.Department;
import org.jianbao.model.structure.StructureFactory;
import org.jianbao.model.structure.StructurePackage;
import org.jianbao.sections.prose.SectionGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be added where. */
class InsertionsTest {

    private final Locale language = Locale.getDefault();

    @TempDir
    Path folder;

    private EditedSeries it;
    private Insertions insertions;

    @BeforeEach
    void open() throws IOException {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        it = new EditedSeries(folder.resolve("s"));
        insertions = new Insertions(it.series.kinds());
    }

    @AfterEach
    void restore() {
        Locale.setDefault(language);
    }

    private static List<String> captions(List<Insertion> insertions) {
        return insertions.stream().map(Insertion::caption).toList();
    }

    @Test
    void anIssueTakesWhatItsStructureForesees() {
        List<Insertion> found = insertions.of(it.issue, BulletinPackage.Literals.ISSUE__SECTIONS);
        assertEquals(List.of("政务工作动态", "厅（局）长进大厅", "惠企政策直达快享专项行动", "综窗改革攻坚行动"), captions(found));
        assertEquals(List.of("工作动态", "厅（局）长进大厅", "栏目组", "栏目组"), found.stream().map(Insertion::hint).toList());
        assertTrue(found.stream().allMatch(Insertion::present));
        assertEquals(List.of("分类统计", "完成进度", "文字叙述"), captions(insertions.of(it.find("s-policy"))));
        assertTrue(captions(insertions.of(it.issue)).contains("报送对象"));
        assertFalse(captions(insertions.of(it.issue)).contains("报告期"), "there is one already");
        assertEquals(List.of("动态条目"), captions(insertions.of(it.find("s-news"))));
        assertEquals(List.of("段落", "引用文件"), captions(insertions.of(it.find("s-news-1"))));
        assertEquals(List.of("部分"), captions(insertions.of(it.find("s-policy-status-2"))));
    }

    @Test
    void withoutStructureAllInstalledKindsMayBeAdded() {
        List<Insertion> found = insertions.of(BulletinFactory.eINSTANCE.createIssue(), BulletinPackage.Literals.ISSUE__SECTIONS);
        assertEquals(7, found.size(), () -> captions(found).toString());
        assertFalse(captions(found).contains("无法识别的栏目"));
        var kinds = Contributions.read().without("org.jianbao.sections.figures").kinds();
        assertEquals(1, new Insertions(kinds).of(it.find("s-policy")).size(), "what is not installed cannot be added");
    }

    @Test
    void anAddedGroupComesWithItsSectionsAndTheirTemplates() throws IOException {
        Section old = it.find("s-window");
        it.edits.delete(List.of(old));
        Insertion insertion = insertions.of(it.issue, BulletinPackage.Literals.ISSUE__SECTIONS).getLast();
        assertFalse(insertion.present());
        SectionGroup group = (SectionGroup) it.edits.add(insertions, insertion, -1);
        assertEquals("s-window", group.getId());
        assertEquals(List.of("s-window-service", "s-window-manual", "s-window-other"),
                group.getSections().stream().map(Section::getId).toList());
        assertTrue(group.getSections().stream().allMatch(section -> section.getTemplate() != null));
        SectionGroup second = (SectionGroup) it.edits.add(insertions, insertion, 0);
        assertSame(second, it.issue.getSections().getFirst());
        assertFalse(second.getId().equals(group.getId()));
        it.edits.stack().undo();
        it.edits.stack().undo();
        it.edits.stack().undo();
        assertTrue(it.isAsBefore());
    }

    @Test
    void aNewDepartmentComesLastInPrecedence() throws IOException {
        Insertion insertion = insertions.of(it.register()).getFirst();
        Department department = (Department) it.edits.add(insertions, insertion, -1);
        assertEquals(16, department.getOrder());
        assertEquals(16, it.register().getDepartments().size());
    }

    @Test
    void aSinglePartIsOfferedOnce() {
        EObject structure = StructureFactory.eINSTANCE.createReportStructure();
        Insertion imprint = insertions.of(structure, StructurePackage.Literals.REPORT_STRUCTURE__IMPRINT).getFirst();
        assertNotNull(it.edits.add(insertions, imprint, -1).eContainer());
        assertEquals(List.of(), insertions.of(structure, StructurePackage.Literals.REPORT_STRUCTURE__IMPRINT));
        it.edits.stack().undo();
        assertEquals(1, insertions.of(structure, StructurePackage.Literals.REPORT_STRUCTURE__IMPRINT).size());
    }

    @Test
    void theWayToAnElementBeginsAtTheRoot() {
        assertEquals(List.of("issue-2024-02", "s-policy", "s-policy-status", "s-policy-status-2"),
                Elements.path(it.find("s-policy-status-2")).stream().map(org.eclipse.emf.ecore.util.EcoreUtil::getID).toList());
        assertEquals(1, Elements.index(it.find("s-policy-status-2")));
        assertEquals(-1, Elements.index(it.issue.getPeriod()));
        assertTrue(Elements.find(it.issue, "gone").isEmpty());
        assertTrue(Elements.find(it.issue, "").isEmpty());
    }
}
