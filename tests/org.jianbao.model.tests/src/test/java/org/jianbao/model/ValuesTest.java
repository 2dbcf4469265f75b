package org.jianbao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.model.bulletin.BulletinPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How days and numbers are written in model files. */
class ValuesTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-29", "2024-02-29", "1999-12-31", "0001-01-01", "9999-12-31"})
    void daysAreRead(String text) {
        LocalDate day = (LocalDate) EcoreUtil.createFromString(BulletinPackage.Literals.DATE, text);
        assertEquals(text, EcoreUtil.convertToString(BulletinPackage.Literals.DATE, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-9", "24-01-29", "2024-01-29T00:00",
            "2024/01/29", "29.01.2024", "2024年1月29日", "２０２４-01-29", " 2024-01-29", "2024-01-29 ", "", "today"})
    void daysThatDoNotExistAreRefused(String text) {
        assertThrows(DateTimeParseException.class, () -> EcoreUtil.createFromString(BulletinPackage.Literals.DATE, text));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "26, 26", "-7, -7", "1645, 1645", "0.50, 0.50", "1.005, 1.005", "007, 7",
            "1000000000000000, 1000000000000000", "123456789012345678901234567890, 123456789012345678901234567890"})
    void numbersAreExact(String text, String written) {
        BigDecimal number = (BigDecimal) EcoreUtil.createFromString(BulletinPackage.Literals.DECIMAL, text);
        assertEquals(0, new BigDecimal(text).compareTo(number));
        assertEquals(written, EcoreUtil.convertToString(BulletinPackage.Literals.DECIMAL, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1E+3", "1,000", "1 000", "１２", "٣", "+5", ".5", "5.", "-", "", "--5", "0x10", "NaN",
            "Infinity", "1.2.3", "12人", "36.62%", "1e2147483647", "1234567890123456789012345678901"})
    void otherNumbersAreRefused(String text) {
        assertThrows(NumberFormatException.class, () -> EcoreUtil.createFromString(BulletinPackage.Literals.DECIMAL, text));
    }

    @Test
    void aLargeScaleIsWrittenWithoutExponent() {
        assertEquals("1000", Decimals.format(new BigDecimal("1E+3")));
        assertEquals("0.00", Decimals.format(new BigDecimal("0.00")));
        assertEquals("0.0000001", Decimals.format(new BigDecimal("1E-7")));
    }

    @Test
    void nothingIsNothing() {
        assertNull(EcoreUtil.createFromString(BulletinPackage.Literals.DATE, null));
        assertNull(EcoreUtil.convertToString(BulletinPackage.Literals.DECIMAL, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "fa-IR", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese", "de-DE"})
    void theLocaleChangesNothing(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertEquals("2024-01-29", EcoreUtil.convertToString(BulletinPackage.Literals.DATE, LocalDate.of(2024, 1, 29)));
        assertEquals(LocalDate.of(2024, 1, 29), EcoreUtil.createFromString(BulletinPackage.Literals.DATE, "2024-01-29"));
        assertEquals("1234567.5", EcoreUtil.convertToString(BulletinPackage.Literals.DECIMAL, new BigDecimal("1234567.5")));
        assertEquals(new BigDecimal("12.5"), EcoreUtil.createFromString(BulletinPackage.Literals.DECIMAL, "12.5"));
    }
}
