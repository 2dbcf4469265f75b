package org.jianbao.core.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jianbao.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    private final Scope figure = Scope.of(Quotable.number(1737)).with("本期", Quotable.number(1737))
            .with("单位", Quotable.text("人次"));
    private final Scope scope = Scope.empty().with("咨询", figure).with("期", Quotable.number(2));

    @Test
    void dottedNamesAreFound() {
        assertEquals("1737", Span.text(scope.find("咨询").spans()));
        assertEquals("人次", Span.text(scope.find("咨询.单位").spans()));
        assertEquals("1737", Span.text(scope.find(" 咨询 . 本期 ").spans()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"受理", "咨询.累计", "期.单位", "咨询.单位.字", "", ".", "咨询.", ".咨询", "咨询..单位"})
    void otherNamesAreNot(String path) {
        assertNull(scope.find(path));
    }

    @Test
    void theInnerNameGoesBeforeTheOuterOne() {
        Scope inner = Scope.empty().with("期", Quotable.number(9)).inside(scope);
        assertEquals("9", Span.text(inner.find("期").spans()));
        assertEquals("1737", Span.text(inner.find("咨询.本期").spans()));
        assertEquals(List.of("期"), inner.names());
    }

    @Test
    void blankNamesAreLeftOut() {
        assertEquals(List.of(), Scope.empty().with(null, Quotable.number(1)).with(" ", Quotable.number(2)).names());
    }

    @Test
    void valuesAreComputedWhenQuoted() {
        var asked = new AtomicInteger();
        Scope lazy = Scope.empty().with("甲", () -> Quotable.number(asked.incrementAndGet()));
        assertEquals(0, asked.get());
        assertNotNull(lazy.find("甲"));
        assertEquals(1, asked.get());
    }

    @Test
    void aScopeItselfCannotBeReadUnlessItIsOfSomething() {
        assertNull(scope.spans());
        assertEquals("1737", Span.text(figure.spans()));
    }

    /** However many names there are: each is found, the last value of a name counts, and names keep their order. */
    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 40})
    void anyNumberOfNamesIsFound(int count) {
        Scope many = Scope.empty().inside(scope);
        var expected = new ArrayList<String>();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < count; i++) {
                many.with("n" + i, Quotable.number(count * round + i));
            }
        }
        for (int i = 0; i < count; i++) {
            expected.add("n" + i);
            assertEquals(Integer.toString(count + i), Span.text(many.find("n" + i).spans()));
        }
        assertEquals(expected, many.names());
        assertEquals("2", Span.text(many.find("期").spans()));
        assertNull(many.find("n"));
    }
}
