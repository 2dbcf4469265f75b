package org.jianbao.core.phrase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jianbao.core.text.Emphasis;
import org.jianbao.core.text.Span;

/** What a sentence can quote: how it reads on paper, and what can be quoted of it in turn. */
public interface Quotable {

    /** Returns how the thing reads on paper, or null if it cannot be read because a figure is missing. */
    List<Span> spans();

    /**
     * Returns a part of the thing.
     *
     * @param name the name behind the dot
     * @return the part, or null if there is none of that name
     */
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

    /** Returns a number without exponent, grouping or needless zeros; null stands for a missing one. */
    static Quotable number(BigDecimal number) {
        return text(number == null ? null : plain(number));
    }

    /** Returns a whole number. */
    static Quotable number(int number) {
        return text(Integer.toString(number));
    }

    /** Returns a day in the form of GB/T 9704-2012, 7.3.5.4: arabic digits, no zeros before them; null if missing. */
    static Quotable day(LocalDate day) {
        return text(day == null ? null
                : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
    }

    /** Returns a day without its year; null if missing. */
    static Quotable dayOfYear(LocalDate day) {
        return text(day == null ? null : day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
    }

    /** Returns the digits of a number without exponent, grouping or needless zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
