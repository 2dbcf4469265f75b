package org.jianbao.core.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jianbao.core.expression.DayRange;
import org.jianbao.core.text.Emphasis;
import org.jianbao.core.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotableTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0, 0", "0.00, 0", "-0.0, 0", "26, 26", "26.50, 26.5", "1.005, 1.005", "100, 100", "1E+3, 1000",
            "1000000000000000, 1000000000000000", "1E15, 1000000000000000", "1E-7, 0.0000001", "-12.30, -12.3",
            "0.1, 0.1", "123456789012345678901234567890.5, 123456789012345678901234567890.5"})
    void numbersHaveNoExponentNoGroupingAndNoNeedlessZeros(String number, String printed) {
        assertEquals(printed, text(Quotable.number(new BigDecimal(number))));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-29, 2024年1月29日, 1月29日", "2024-12-05, 2024年12月5日, 12月5日", "2024-02-29, 2024年2月29日, 2月29日",
            "0999-10-10, 999年10月10日, 10月10日"})
    void daysHaveNoZerosBeforeThem(LocalDate day, String full, String withoutYear) {
        assertEquals(full, text(Quotable.day(day)));
        assertEquals(withoutYear, text(Quotable.dayOfYear(day)));
    }

    @Test
    void whatIsMissingCannotBeRead() {
        assertNull(Quotable.number(null).spans());
        assertNull(Quotable.day(null).spans());
        assertNull(Quotable.dayOfYear(null).spans());
        assertNull(Quotable.text(null).spans());
        assertEquals(List.of(Span.plain("")), Quotable.text("").spans());
        assertNull(Quotable.number(7).member("单位"));
    }

    @Test
    void unitsStandOut() {
        assertEquals(List.of(new Span("水利厅", Emphasis.UNIT)), Quotable.unit("水利厅").spans());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-ca-buddhist-nu-thai", "de-DE", "hi-IN-u-nu-deva"})
    void theLocaleChangesNothing(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertEquals("1234567.5", text(Quotable.number(new BigDecimal("1234567.50"))));
        assertEquals("2024", text(Quotable.number(2024)));
        assertEquals("2024年1月29日", text(Quotable.day(LocalDate.of(2024, 1, 29))));
    }

    @Test
    void valuesAreExactHoweverTheyArePrinted() {
        BigDecimal share = new BigDecimal("3.456");
        assertEquals("3.46", text(Quotable.number(share, 2)));
        assertEquals("3.46%", text(Quotable.percent(share, 2)));
        assertEquals(share, Quotable.number(share, 2).value());
        assertEquals(share, Quotable.percent(share, 2).value());
        assertEquals(LocalDate.of(2024, 1, 29), Quotable.dayOfYear(LocalDate.of(2024, 1, 29)).value());
        assertEquals("水利厅", Quotable.unit("水利厅").value());
        assertEquals(true, Quotable.truth(true).value());
        assertEquals("否", text(Quotable.truth(false)));
        assertNull(Quotable.number(null, 2).value());
    }

    @ParameterizedTest
    @CsvSource({"2024-01-08, 2024-01-12, 2024年1月8日—1月12日", "2024-01-08, 2024-01-08, 2024年1月8日",
            "2023-12-29, 2024-01-05, 2023年12月29日—2024年1月5日"})
    void stretchesOfDaysNameTheYearOnce(LocalDate start, LocalDate end, String printed) {
        assertEquals(printed, text(Quotable.days(new DayRange(start, end))));
    }

    @Test
    void listsReadWithTheirMarkAndGiveTheirColumns() {
        Quotable list = Quotable.list(List.of(
                Scope.of(Quotable.unit("水利厅")).with("件数", Quotable.number(3)),
                Scope.of(Quotable.unit("林草局")).with("件数", Quotable.number(null)).with("备注", Quotable.text("补"))));
        assertEquals(List.of(new Span("水利厅", Emphasis.UNIT), Span.plain("、"), new Span("林草局", Emphasis.UNIT)), list.spans());
        assertEquals(List.of("件数", "备注"), list.members());
        assertNull(list.member("件数").spans());
        assertEquals(BigDecimal.valueOf(3), ((Quotable) ((List<?>) list.member("件数").value()).getFirst()).value());
        assertNull(list.member("总数"));
        assertEquals(List.of(), Quotable.list(List.of()).member("件数").value());
    }

    private static String text(Quotable quotable) {
        return Span.text(quotable.spans());
    }
}
