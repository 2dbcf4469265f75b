package org.jianbao.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.TextStyle;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private final LayoutProfile layout = EcoreUtil.copy(LayoutProfiles.standard());

    @Test
    void bracesAndQuotesBalance() {
        String css = StyleSheet.of(layout);
        assertEquals(css.chars().filter(c -> c == '{').count(), css.chars().filter(c -> c == '}').count());
        assertEquals(0, css.chars().filter(c -> c == '"').count() % 2);
        assertTrue(css.chars().filter(c -> c == '{').count() > 30);
    }

    /** Every number has a unit that CSS knows, no exponent, and a point whatever the locale. */
    @Test
    void lengthsAreWrittenForEveryLocale() {
        Locale before = Locale.getDefault();
        String expected = StyleSheet.of(layout);
        try {
            Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext"));
            assertEquals(expected, StyleSheet.of(layout));
        } finally {
            Locale.setDefault(before);
        }
        Matcher lengths = Pattern.compile("[0-9][0-9.]*(mm|pt)").matcher(expected);
        assertTrue(lengths.results().count() > 100);
        assertFalse(Pattern.compile("[0-9]E[-+]?[0-9]|NaN|Infinity|null").matcher(expected).find(), expected);
    }

    @Test
    void namesOfAProfileCannotLeaveTheirPlace() {
        TextStyle body = layout.getStyles().stream().filter(style -> style.getRole().equals("body")).findFirst().orElseThrow();
        body.getTypeface().setName("x\"; } </style><script>\\\n");
        body.setColour("red; } * { display: none");
        TextStyle odd = EcoreUtil.copy(body);
        odd.setRole("p { } *");
        layout.getStyles().add(odd);
        String css = StyleSheet.of(layout);
        assertFalse(css.contains("<"), css);
        assertFalse(css.contains("display: none"), css);
        assertFalse(css.contains("p { } *"), css);
        assertTrue(css.contains("\"x\\22 ; } \\3c /style>\\3c script>\\5c \\a \""), css);
        assertTrue(css.contains("color: #000000"));
    }

    @Test
    void aLatinTypefaceGoesFirst() {
        layout.getStyles().forEach(style -> style.setLatinTypeface("Times New Roman"));
        assertTrue(StyleSheet.of(layout).contains("font-family: \"Times New Roman\", \"仿宋_GB2312\""));
    }

    @Test
    void aProfileWithoutStylesStillGivesPages() {
        layout.getStyles().clear();
        layout.getRules().clear();
        layout.setPageNumber(null);
        assertTrue(StyleSheet.of(layout).contains("--width: 210mm"));
    }
}
