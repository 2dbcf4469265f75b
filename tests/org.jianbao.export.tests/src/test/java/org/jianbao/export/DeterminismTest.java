package org.jianbao.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

import org.jianbao.export.html.HtmlWriter;
import org.jianbao.export.text.TextWriter;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same model gives the same bytes, as text and as HTML. */
class DeterminismTest {

    private static final Map<String, DocumentWriter> WRITERS = Map.of("html", new HtmlWriter(), "txt", new TextWriter());

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Europe/Istanbul", "ar-EG-u-nu-arab, Africa/Cairo", "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
            "fa-IR, Asia/Tehran", "de-DE, Pacific/Kiritimati", "zh-CN, Asia/Shanghai", "ja-JP-u-ca-japanese, Pacific/Pago_Pago"})
    void localeAndTimeZoneChangeNothing(String language, String timeZone) {
        Map<String, byte[]> expected = write(SampleSeries.folder());
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
        assertEquals(timeZone, TimeZone.getDefault().getID(), "the zone is known");
        assertSame(expected, write(SampleSeries.folder()));
    }

    @Test
    void theFolderChangesNothing() {
        assertSame(write(SampleSeries.folder()), write(SampleSeries.copyTo(folder.resolve("另一个 文件夹"))));
    }

    @Test
    void aSecondRunOfTheSameWriterChangesNothing() {
        Rendering rendering = Bulletin.sample(SampleSeries.ISSUE).render();
        WRITERS.forEach((format, writer) -> assertArrayEquals(Bulletin.bytes(writer, rendering),
                Bulletin.bytes(writer, rendering), format));
    }

    @Test
    void anotherIssueGivesOtherBytes() {
        Map<String, byte[]> one = write(SampleSeries.folder());
        Rendering other = Bulletin.sample(SampleSeries.ISSUE_BEFORE).render();
        assertEquals(WRITERS.keySet(), one.keySet());
        one.forEach((format, bytes) -> assertFalse(Arrays.equals(bytes, Bulletin.bytes(WRITERS.get(format), other)), format));
    }

    private static Map<String, byte[]> write(Path series) {
        Rendering rendering = Bulletin.open(series, SampleSeries.ISSUE, Contributions.read()).render();
        var written = new TreeMap<String, byte[]>();
        WRITERS.forEach((format, writer) -> written.put(format, Bulletin.bytes(writer, rendering)));
        return written;
    }

    private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((format, bytes) -> assertArrayEquals(bytes, actual.get(format), format));
    }
}
