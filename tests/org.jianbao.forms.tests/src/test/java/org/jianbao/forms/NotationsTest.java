package org.jianbao.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.text.XmlText;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.DistributionLevel;
import org.jianbao.sections.figures.FiguresPackage;
import org.jianbao.sections.prose.ProsePackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type becomes the value they mean, or a sentence that says why not. */
class NotationsTest {

    private static final LocalDate NEAR = LocalDate.of(2024, 1, 29);

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void chinese() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    private static Notation of(EStructuralFeature feature) {
        return Notations.of(Forms.of(feature.getEContainingClass()).field(feature).orElseThrow(), NEAR).orElseThrow();
    }

    private static Notation whole() {
        return of(BulletinPackage.Literals.ISSUE__PRINT_COUNT);
    }

    private static Notation decimal() {
        return of(FiguresPackage.Literals.PROGRESS__DONE);
    }

    private static Notation day() {
        return of(BulletinPackage.Literals.ISSUE__PUBLISH_DATE);
    }

    private static Object value(Notation notation, String text) {
        return assertInstanceOf(Entry.Value.class, notation.parse(text), text).value();
    }

    private static String problem(Notation notation, String text) {
        return assertInstanceOf(Entry.Problem.class, notation.parse(text), text).sentence();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1737|1737
            1,737|1737
            １，７３７．５０|1737.50
            '　12 345 678 '|12345678
            +5|5
            －3|-3
            −0.5|-0.5
            -0|0
            1000000000000000|1000000000000000
            0.30|0.30
            007|7
            """)
    void numbersAreExactHoweverTheyAreTyped(String text, String number) {
        assertEquals(new BigDecimal(number), value(decimal(), text));
        Object value = value(decimal(), text);
        assertEquals(value, value(decimal(), decimal().format(value)), "what is shown is understood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e5", "1E5", "12,34", "1,23,456", "1.2.3", "1.", ".5", "0x1F", "一百", "12件", "--1", "1 2", "NaN", "١٢"})
    void whatCouldMeanTwoThingsIsRefused(String text) {
        assertTrue(problem(decimal(), text).contains(text), problem(decimal(), text));
    }

    @Test
    void nothingIsNotZero() {
        assertEquals(null, value(decimal(), " 　"));
        assertEquals(BigDecimal.ZERO, value(decimal(), "0"));
        assertEquals("", decimal().format(null));
        assertEquals("0", decimal().format(BigDecimal.ZERO));
    }

    @Test
    void wholeNumbersHaveTheirLimits() {
        assertEquals(103, value(whole(), "１０３"));
        assertTrue(problem(whole(), "103.5").contains("整数"));
        assertTrue(problem(whole(), "3000000000").contains("过大"));
        assertTrue(problem(decimal(), "1".repeat(31)).contains("太长"));
    }

    @Test
    void aShareIsTypedInPercent() {
        Notation percent = new NumberNotation(BulletinPackage.Literals.DECIMAL, false, true, "");
        assertEquals(new BigDecimal("0.3662"), value(percent, "36.62%"));
        assertEquals(new BigDecimal("0.3662"), value(percent, "３６．６２％"));
        assertEquals(new BigDecimal("1.00"), value(percent, "100"));
        assertEquals("36.62%", percent.format(new BigDecimal("0.3662")));
        assertEquals("50%", percent.format(new BigDecimal("0.5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-1-8", "2024-01-08", "2024/1/8", "2024.1.8", "2024年1月8日", "2024 年 1 月 8 日", "20240108", "1月8日",
        "1月8", "1-8", "1/8", "２０２４－１－８", " 1月8日 "})
    void daysAreUnderstoodAsTheyAreWrittenHere(String text) {
        assertEquals(LocalDate.of(2024, 1, 8), value(day(), text));
    }

    @Test
    void daysThatDoNotExistAreNamed() {
        assertTrue(problem(day(), "2月30日").contains("2024年2月没有30日"), problem(day(), "2月30日"));
        assertTrue(problem(day(), "2023-2-29").contains("28"));
        assertEquals(LocalDate.of(2024, 2, 29), value(day(), "2月29日"));
        assertTrue(problem(day(), "2024-13-1").contains("13"));
        for (String text : List.of("0108", "8日", "1.8", "2024-1/8", "昨天", "24-1-8", "2024-1")) {
            assertTrue(problem(day(), text).contains(text), text);
        }
        assertTrue(problem(new DayNotation(null), "1月8日").contains("年份"));
        assertEquals(null, value(day(), ""));
    }

    @Test
    void choicesAreTypedAsTheyAreShown() {
        Notation level = of(BulletinPackage.Literals.DISTRIBUTION__LEVEL);
        assertEquals(DistributionLevel.SEND, value(level, "送"));
        assertEquals(DistributionLevel.SEND, value(level, "send"));
        assertEquals("发", level.format(DistributionLevel.ISSUE));
        assertTrue(problem(level, "抄").contains("报、送、发"));
        Notation roundup = of(ProsePackage.Literals.NEWS_ITEM__ROUNDUP);
        assertEquals(true, value(roundup, "是"));
        assertEquals("否", roundup.format(false));
        assertTrue(problem(roundup, "也许").contains("也许"));
    }

    @Test
    void textsKeepWhatIsTyped() {
        Notation heading = of(BulletinPackage.Literals.SECTION__HEADING);
        assertEquals("两 行", value(heading, "两\r\n行"));
        assertEquals(null, value(heading, ""));
        assertEquals("", value(of(BulletinPackage.Literals.DISTRIBUTION__SEPARATOR), ""), "the model has another default");
        assertEquals("一\n二", value(of(BulletinPackage.Literals.PARAGRAPH__TEXT), "一\r\n二"));
        Notation recipients = of(BulletinPackage.Literals.DISTRIBUTION__RECIPIENTS);
        assertEquals(List.of("省中心", "各处室"), value(recipients, "省中心、 各处室；"));
        assertEquals("省中心、各处室", recipients.format(List.of("省中心", "各处室")));
    }

    /** Every unit that no XML file can hold, at the place where it stands. */
    @Test
    void charactersThatNoFileCanHoldAreRefusedWithTheirPlace() {
        Notation text = of(BulletinPackage.Literals.PARAGRAPH__TEXT);
        for (int unit = 0; unit <= 0xFFFF; unit++) {
            String typed = "𠮷好" + (char) unit + "后";
            if (XmlText.firstIllegal(typed, 0) >= 0) {
                String sentence = problem(text, typed);
                assertTrue(sentence.contains("第3个") && sentence.contains(String.format(Locale.ROOT, "U+%04X", unit)), sentence);
            } else if (unit != '\r') {
                assertEquals(typed, value(text, typed));
            }
        }
        assertTrue(problem(of(BulletinPackage.Literals.DISTRIBUTION__RECIPIENTS), "甲、乙\uFFFE").contains("U+FFFE"));
        assertTrue(problem(decimal(), "1\u00002").contains("U+0000"));
        assertTrue(problem(day(), "2024-1-8\u0007").contains("U+0007"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "th-TH-u-ca-buddhist-nu-thai", "tr", "de", "fa", "zh-CN", "en"})
    void theSameEverywhere(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals("1234567.50", decimal().format(new BigDecimal("1234567.50")));
        assertEquals("2024-01-08", day().format(LocalDate.of(2024, 1, 8)));
        assertEquals(LocalDate.of(2024, 1, 8), value(day(), "1月8日"));
        assertEquals("103", whole().format(103));
        assertEquals(DistributionLevel.ISSUE, value(of(BulletinPackage.Literals.DISTRIBUTION__LEVEL), "ISSUE"));
        assertTrue(problem(decimal(), "1e1234").contains("1e1234"));
        assertTrue(problem(day(), "2月30日").contains("2024"), problem(day(), "2月30日"));
    }
}
