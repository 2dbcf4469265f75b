package org.jianbao.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares: the ones of the sample, their edges, and what holds for all of them. */
class ShareTest {

    private static final int RUNS = 5000;
    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");

    private final Random random = new Random(20240112);

    @ParameterizedTest
    @CsvSource({"26,71,36.62%", "9,71,12.68%", "36,71,50.70%", "1101,1645,66.93%", "36,36,100%", "0,71,0%", "71.0,71,100%",
        "1,3,33.33%", "2,3,66.67%", "1,8,12.50%", "1,16,6.25%", "1,32,3.13%", "3,32,9.38%", "1,1000000,0.00%",
        "999999,1000000,100.00%", "3,2,150.00%", "-1,8,-12.50%", "1000000000000000,3000000000000000,33.33%"})
    void printedShares(BigDecimal part, BigDecimal whole, String printed) {
        assertEquals(printed, Share.printed(part, whole));
    }

    @Test
    void halvesAreRoundedUp() {
        assertEquals("0.01%", Share.printed(new BigDecimal("0.005"), new BigDecimal("100")));
        assertEquals("1.01%", Share.printed(new BigDecimal("1.005"), new BigDecimal("100")));
        assertEquals("0.00%", Share.printed(new BigDecimal("0.0049999"), new BigDecimal("100")));
    }

    @Test
    void aMissingNumberOrATotalOfNothingHasNoShare() {
        assertNull(Share.printed(null, BigDecimal.ONE));
        assertNull(Share.printed(BigDecimal.ONE, null));
        assertNull(Share.printed(BigDecimal.ONE, BigDecimal.ZERO));
        assertNull(Share.percent(BigDecimal.ZERO, new BigDecimal("0.00")));
    }

    @Test
    void aShareIsTheQuotientWithinHalfOfItsLastDigit() {
        for (int i = 0; i < RUNS; i++) {
            int whole = 1 + random.nextInt(1_000_000);
            int part = random.nextInt(whole + 1);
            BigDecimal percent = Share.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
            BigDecimal error = percent.multiply(BigDecimal.valueOf(whole)).subtract(BigDecimal.valueOf(100L * part)).abs();
            assertTrue(error.compareTo(HALF_CENT.multiply(BigDecimal.valueOf(whole))) <= 0, part + "/" + whole);
            assertEquals(rounded(part, whole), percent.unscaledValue(), part + "/" + whole);
            assertEquals(Share.DECIMALS, percent.scale());
        }
    }

    /** Returns round(10000 * part / whole), halves up, by whole numbers alone. */
    private static BigInteger rounded(int part, int whole) {
        return BigInteger.valueOf((2 * 10_000L * part + whole) / (2L * whole));
    }

    @Test
    void sharesOfPartsAddUpToTheWholeWithinTheirRounding() {
        for (int i = 0; i < RUNS; i++) {
            var parts = new ArrayList<BigDecimal>();
            int count = 1 + random.nextInt(12);
            for (int k = 0; k < count; k++) {
                parts.add(BigDecimal.valueOf(random.nextInt(500)));
            }
            BigDecimal total = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (total.signum() > 0) {
                BigDecimal sum = parts.stream().map(part -> Share.percent(part, total)).reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal off = sum.subtract(BigDecimal.valueOf(100)).abs();
                assertTrue(off.compareTo(HALF_CENT.multiply(BigDecimal.valueOf(count))) <= 0, parts + " -> " + sum);
            }
        }
    }

    @Test
    void aGreaterPartNeverHasASmallerShare() {
        for (int i = 0; i < RUNS; i++) {
            BigDecimal whole = BigDecimal.valueOf(1 + random.nextInt(5000));
            BigDecimal less = BigDecimal.valueOf(random.nextInt(5000));
            BigDecimal more = less.add(BigDecimal.valueOf(random.nextInt(100)));
            assertTrue(Share.percent(less, whole).compareTo(Share.percent(more, whole)) <= 0);
        }
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.GERMANY, Locale.forLanguageTag("ar-EG"), Locale.forLanguageTag("th-TH-u-nu-thai"),
                    Locale.forLanguageTag("tr"))) {
                Locale.setDefault(locale);
                assertEquals("36.62%", Share.printed(BigDecimal.valueOf(26), BigDecimal.valueOf(71)));
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
