package org.jianbao.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void textIsThatOfAllSpans() {
        assertEquals("", Span.text(List.of()));
        assertEquals("甲", Span.text(List.of(Span.plain("甲"))));
        assertEquals("甲乙", Span.text(List.of(Span.plain("甲"), new Span("乙", Emphasis.UNIT))));
    }

    @Test
    void nothingMayBeMissing() {
        assertThrows(NullPointerException.class, () -> Span.plain(null));
        assertThrows(NullPointerException.class, () -> new Span("甲", null));
    }
}
