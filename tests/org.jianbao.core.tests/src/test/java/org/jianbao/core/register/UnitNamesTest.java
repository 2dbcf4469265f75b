package org.jianbao.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.jianbao.core.text.Emphasis;
import org.jianbao.core.text.Span;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.model.register.Window;
import org.junit.jupiter.api.Test;

class UnitNamesTest {

    private final Department water = department("四川省水利厅", "水利厅");
    private final Department market = department("四川省市场监督管理局", "省市场监管局", "市场监管局");

    @Test
    void theFirstShortNameIsPrinted() {
        assertEquals("水利厅", UnitNames.printed(water));
        assertEquals("交通工会", UnitNames.printed(department("交通工会")));
        Window window = RegisterFactory.eINSTANCE.createWindow();
        window.setName("公安厅窗口");
        assertEquals("公安厅窗口", UnitNames.printed(window));
        assertNull(UnitNames.printed(RegisterFactory.eINSTANCE.createDepartment()));
    }

    @Test
    void aUnitThatIsGoneHasNoName() {
        assertNull(UnitNames.printed(null));
        assertNull(UnitNames.printed(gone()));
    }

    @Test
    void everyFormIsKnown() {
        market.getAliases().add("工商局");
        assertEquals(List.of("省市场监管局", "市场监管局", "工商局", "四川省市场监督管理局"), UnitNames.forms(market));
    }

    @Test
    void theFirstMentionStandsOut() {
        assertEquals("本周，[水利厅]与水利厅", marked("本周，水利厅与水利厅", water));
    }

    @Test
    void theLongerFormIsTakenAtOnePlace() {
        assertEquals("[省市场监管局]和市场监管局", marked("省市场监管局和市场监管局", market));
        assertEquals("[四川省水利厅]的水利厅", marked("四川省水利厅的水利厅", water));
        assertEquals("[市场监管局]和省市场监管局", marked("市场监管局和省市场监管局", market));
    }

    @Test
    void severalUnitsStandOut() {
        assertEquals("[水利厅]、[省市场监管局]", marked("水利厅、省市场监管局", market, water));
    }

    @Test
    void aNameCanBeTheWholeText() {
        assertEquals("[水利厅]", marked("水利厅", water));
        assertEquals("[水利厅][省市场监管局]", marked("水利厅省市场监管局", market, water));
    }

    @Test
    void aUnitIsLookedForBetweenTheOthers() {
        Department short1 = department("甲乙");
        Department short2 = department("乙丙", "丁");
        assertEquals("[甲乙]丙[丁]", marked("甲乙丙丁", short1, short2));
        assertEquals("甲[乙丙]丁、[甲乙]", marked("甲乙丙丁、甲乙", short2, short1));
    }

    @Test
    void whatStandsOutAlreadyIsNotLookedAt() {
        List<Span> spans = List.of(new Span("水利厅", Emphasis.STRONG), Span.plain("与水利厅"));
        List<Span> marked = UnitNames.emphasise(spans, List.of(water));
        assertEquals(List.of(Emphasis.STRONG, Emphasis.NONE, Emphasis.UNIT), marked.stream().map(Span::emphasis).toList());
    }

    @Test
    void aTextWithoutThemStaysAsItIs() {
        List<Span> spans = List.of(Span.plain("本周无事"));
        assertSame(spans, UnitNames.emphasise(spans, List.of(water, gone())));
    }

    @Test
    void anEmptyNameMatchesNothing() {
        assertEquals("本周", marked("本周", department("", "")));
    }

    private static String marked(String text, Department... units) {
        var shown = new StringBuilder();
        for (Span span : UnitNames.emphasise(List.of(Span.plain(text)), List.of(units))) {
            shown.append(span.emphasis() == Emphasis.UNIT ? "[" + span.text() + "]" : span.text());
        }
        return shown.toString();
    }

    private static Department department(String fullName, String... shortNames) {
        Department department = RegisterFactory.eINSTANCE.createDepartment();
        department.setFullName(fullName);
        department.getShortNames().addAll(List.of(shortNames));
        return department;
    }

    private static Department gone() {
        Department gone = RegisterFactory.eINSTANCE.createDepartment();
        ((InternalEObject) gone).eSetProxyURI(URI.createURI("departments.register#d-gone"));
        return gone;
    }
}
