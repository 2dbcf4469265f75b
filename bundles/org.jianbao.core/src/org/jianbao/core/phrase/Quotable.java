package org.jianbao.core.phrase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import org.jianbao.core.expression.DayRange;
import org.jianbao.core.expression.Operand;
import org.jianbao.core.expression.Printed;
import org.jianbao.core.text.Emphasis;
import org.jianbao.core.text.Span;

/** What a sentence can quote: how it reads on paper, what expressions compute with, and what can be quoted of it in turn. */
public interface Quotable extends Operand {

    /** Returns how the thing reads on paper, or null if it cannot be read because a figure is missing. */
    List<Span> spans();

    /** Returns the value; unless a thing says otherwise, the text that it reads. */
    @Override
    default Object value() {
        List<Span> spans = spans();
        return spans == null ? null : Span.text(spans);
    }

    @Override
    default Quotable member(String name) {
        return null;
    }

    /** Returns a text; null stands for a missing one. */
    static Quotable text(String text) {
        return () -> text == null ? null : List.of(Span.plain(text));
    }

    /** Returns spans as they are. */
    static Quotable of(List<Span> spans) {
        return () -> spans;
    }

    /** Returns the name of a department or window, which stands out on paper. */
    static Quotable unit(String name) {
        return of(List.of(new Span(name, Emphasis.UNIT)));
    }

    /**
     * Returns a thing that reads in one way and is computed with in another.
     *
     * @param value as in {@link Operand#value}; null stands for a missing one
     * @param text how it reads; null if the value is missing
     */
    static Quotable of(Object value, String text) {
        return new Typed(value, value == null || text == null ? null : List.of(Span.plain(text)));
    }

    /** Returns a number without exponent, grouping or needless zeros; null stands for a missing one. */
    static Quotable number(BigDecimal number) {
        return of(number, number == null ? null : plain(number));
    }

    /** Returns a whole number. */
    static Quotable number(int number) {
        return of(BigDecimal.valueOf(number), Integer.toString(number));
    }

    /**
     * Returns a number that is printed with fixed decimals, rounded half up, and computed with as it is.
     *
     * @param number the number; null stands for a missing one
     * @param decimals how many decimals are printed
     */
    static Quotable number(BigDecimal number, int decimals) {
        return of(number, number == null ? null : number.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    /**
     * Returns a number of percent.
     *
     * @param percent such as 36.62 for 36.62%; null stands for a missing one
     * @param decimals how many decimals are printed
     */
    static Quotable percent(BigDecimal percent, int decimals) {
        return of(percent, percent == null ? null : percent.setScale(decimals, RoundingMode.HALF_UP).toPlainString() + "%");
    }

    /** Returns a yes or no; null stands for a missing one. */
    static Quotable truth(Boolean truth) {
        return of(truth, truth == null ? null : Printed.truth(truth));
    }

    /** Returns a day in the form of GB/T 9704-2012, 7.3.5.4: arabic digits, no zeros before them; null if missing. */
    static Quotable day(LocalDate day) {
        return of(day, day == null ? null : Printed.day(day));
    }

    /** Returns a day without its year; null if missing. */
    static Quotable dayOfYear(LocalDate day) {
        return of(day, day == null ? null : Printed.dayOfYear(day));
    }

    /** Returns a stretch of days; null stands for a missing one. */
    static Quotable days(DayRange days) {
        return of(days, days == null ? null : Printed.days(days));
    }

    /**
     * Returns a list, which reads as its entries with 、 between them; a name behind the dot gives that of all entries.
     *
     * @param entries its entries in order; one without a value stays in the list and is missing in print
     */
    static Quotable list(List<? extends Quotable> entries) {
        return new Entries(List.copyOf(entries));
    }

    /** Returns the digits of a number without exponent, grouping or needless zeros. */
    static String plain(BigDecimal number) {
        return Printed.number(number);
    }
}
