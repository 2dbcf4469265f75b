package org.jianbao.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sentences in the language of the moment. */
class MessagesTest {

    private final Locale before = Locale.getDefault();
    private final Messages messages = new Messages(MessagesTest.class);

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void theLanguageIsThatOfTheMoment() {
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("Hello, world", messages.get("hello", "world"));
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertEquals("你好，world", messages.get("hello", "world"));
        Locale.setDefault(Locale.TRADITIONAL_CHINESE);
        assertEquals("你好，world", messages.get("hello", "world"));
        Locale.setDefault(Locale.FRENCH);
        assertEquals("Hello, world", messages.get("hello", "world"));
    }

    @Test
    void monthsAreNamedInTheLanguageOfTheSentences() {
        LocalDate monday = LocalDate.of(2024, 1, 8);
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("January 8", messages.days("day").format(monday));
        Locale.setDefault(Locale.TRADITIONAL_CHINESE);
        assertEquals("1月8日", messages.days("day").format(monday));
        assertEquals("zh", messages.language().getLanguage());
        Locale.setDefault(Locale.FRENCH);
        assertEquals("January 8", messages.days("day").format(monday));
    }

    @Test
    void sentencesShowDaysAsFieldsDo() {
        LocalDate monday = LocalDate.of(2024, 1, 8);
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("Hello, 2024-01-08", messages.get("hello", monday));
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertEquals("你好，2024年1月8日", messages.get("hello", monday));
    }

    @Test
    void numbersAreNotGroupedInAnyLocale() {
        for (String tag : new String[] {"en", "de", "ar-u-nu-arab", "th-TH-u-nu-thai"}) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals("Hello, 1234567", messages.get("hello", 1234567));
            assertEquals("Hello, 10000000000", messages.get("hello", new BigDecimal("1E10")));
        }
    }

    @Test
    void oneIsToldFromMany() {
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("1 file", messages.get("files", 1, 1));
        assertEquals("1200 files", messages.get("files", 1200, 1200));
    }

    @Test
    void argumentsAreNoPatterns() {
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("Hello, {0} 'x' {", messages.get("hello", "{0} 'x' {"));
        assertEquals("It's null", messages.get("its", (Object) null));
    }

    @Test
    void aMissingKeyHidesNothing() {
        assertEquals("what's {this} a 1", messages.get("what's {this}", "a", 1));
    }
}
