package org.jianbao.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.jianbao.fixtures.Contributions;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.sections.figures.FiguresFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a tree shows. */
class TitlesTest {

    private final Locale language = Locale.getDefault();

    @TempDir
    Path folder;

    private EditedSeries it;

    @BeforeEach
    void open() throws IOException {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        it = new EditedSeries(folder.resolve("s"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(language);
    }

    private String title(String id) {
        return Titles.of(it.find(id));
    }

    @Test
    void everythingInTheSampleHasATitlePeopleKnow() throws IOException {
        assertEquals("2024年第2期（总第473期）", Titles.of(it.issue));
        assertEquals("政务工作动态", title("s-news"));
        assertEquals("分类统计", title("s-policy-status"));
        assertEquals("1月10日，省委副书记、省长黄强主持召开省政府第三次全体会议…", title("s-news-1"));
        assertEquals("政府工作报告（讨论稿）", title("s-news-1-d1"));
        assertEquals("都勤 一级巡视员", title("s-visits-1"));
        assertEquals("需动态调整", title("s-policy-status-2"));
        assertEquals("咨询", title("s-window-service-zixun"));
        assertEquals("2024年1月8日至2024年1月12日", Titles.of(it.issue.getPeriod()));
        assertEquals("报：省政务管理办公室、省级相关部门（单位）、省中心领导", title("x-report"));
        assertEquals("四川省教育厅（教育厅）", Titles.of(it.register().getDepartments().get(1)));
        assertEquals("交通工会", Titles.of(it.register().getDepartments().get(13)));
        assertEquals("公安厅窗口", Titles.of(it.register().getWindows().getFirst()));
        assertEquals("黄强 省委副书记、省长", Titles.of(it.register().getPeople().getFirst()));
        assertEquals("咨询", Titles.of(it.issue.getStructure().getMetrics().getFirst()));
        assertEquals("整句", Titles.of(it.issue.getStructure().getSections().get(1).getPhrases().getFirst()));
        assertEquals("期号", Titles.of(it.issue.getStructure().getMasthead().getFirst()).substring(0, 2));
    }

    @Test
    void noElementIsWithoutTitle() throws IOException {
        for (EObject root : new EObject[] {it.issue, it.register(), it.issue.getStructure()}) {
            root.eAllContents().forEachRemaining(element -> assertFalse(Titles.of(element).isBlank(), element::toString));
        }
        assertEquals("段落", Titles.of(BulletinFactory.eINSTANCE.createParagraph()));
        assertEquals("部门", Titles.of(RegisterFactory.eINSTANCE.createDepartment()));
        assertEquals("办件数据项", Titles.of(FiguresFactory.eINSTANCE.createServiceFigure()));
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        Paragraph paragraph = BulletinFactory.eINSTANCE.createParagraph();
        paragraph.setText("字".repeat(29) + "𠮷" + "后");
        assertEquals("字".repeat(29) + "…", Titles.of(paragraph));
        paragraph.setText("**强调**文字\n第二行，引用${咨询.本期}");
        assertEquals("强调文字 第二行，引用${咨询.本期}", Titles.of(paragraph));
        assertEquals("𠮷", Titles.cut("𠮷𠮷", 3));
        assertEquals("", Titles.cut("𠮷", 1));
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        var gone = RegisterFactory.eINSTANCE.createDepartment();
        ((InternalEObject) gone).eSetProxyURI(URI.createURI("departments.register#d-gone"));
        assertEquals("d-gone（找不到）", Titles.of(gone));
        var poor = new EditedSeries(folder.resolve("poor"), Contributions.read().without("org.jianbao.sections.figures"));
        assertEquals("省本级综窗办件情况", Titles.of(poor.find("s-window-service")));
        assertEquals("StatusBreakdown", Titles.of(poor.find("s-policy-status")));
    }

    @Test
    void inEnglishToo() {
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("No. 2 of 2024 (total no. 473)", Titles.of(it.issue));
        assertTrue(Titles.of(it.find("s-policy-status")).equals("Breakdown"));
    }
}
