package org.jianbao.forms.swt.internal;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jianbao.core.Messages;

/** Days as people type them: with year, month and day, or with month and day of a year that goes without saying. */
final class DateText implements TextValue {

    private static final Pattern FULL =
            Pattern.compile("([0-9]{4})\\s*[-./年]\\s*([0-9]{1,2})\\s*[-./月]\\s*([0-9]{1,2})\\s*[日号]?");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern SHORT = Pattern.compile("([0-9]{1,2})\\s*[-./月]\\s*([0-9]{1,2})\\s*[日号]?");

    private final Supplier<Integer> year;

    /**
     * Makes the conversion.
     *
     * @param year gives the year of a day without one
     */
    DateText(Supplier<Integer> year) {
        this.year = year;
    }

    @Override
    public String format(Object value) {
        return value instanceof LocalDate day ? Messages.day(day) : "";
    }

    @Override
    public Typed parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty()) {
            return Typed.value(null);
        }
        try {
            Matcher full = FULL.matcher(plain);
            Matcher compact = COMPACT.matcher(plain);
            Matcher brief = SHORT.matcher(plain);
            if (full.matches() || compact.matches()) {
                Matcher found = full.matches() ? full : compact;
                return Typed.value(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
            }
            if (brief.matches()) {
                return Typed.value(LocalDate.of(year.get(), number(brief, 1), number(brief, 2)));
            }
        } catch (DateTimeException e) {
            return Typed.problem(Texts.MESSAGES.get("date.none", plain));
        }
        return Typed.problem(Texts.MESSAGES.get("date.form", plain.length() > 30 ? plain.substring(0, 30) + '…' : plain));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
