package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookmarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "item-1.1", "_Xy9-__", "报送单位", "__", "_5f_", "x1_", "\uD842\uDFB7", "\u0000",
        "a-very-long-id-that-no-single-name-of-a-bookmark-takes-in-whole", "政务服务和公共资源交易服务中心窗口工作周报二〇二四年第二期总第四百七十三期第一版"})
    void idsComeBack(String id) throws IOException {
        for (int paragraph : new int[] {1, 10, 99_999_999}) {
            List<String> names = new ArrayList<>(names(paragraph, id));
            names.forEach(name -> assertTrue(name.matches("_[A-Za-z0-9_\\u4E00-\\u9FA5]{1,39}"), name));
            names.add("_GoBack");
            Collections.reverse(names);
            assertEquals(Optional.of(id), Bookmarks.id(names));
        }
    }

    @ParameterizedTest
    @CsvSource({"s-news-1-1,_jb2_s_2d_news_2d_1_2d_1", "abcdefghijklmnopqrstuvwxyz123456789,_jb2_abcdefghijklmnopqrstuvwxyz123456789",
        "abcdefghijklmnopqrstuvwxyz1234567890,_jb2_abcdefghijklmnopqrstuvwxyz123456789 _jb2x1_0",
        "abcdefghijklmnopqrstuvwxyz123456-89,_jb2_abcdefghijklmnopqrstuvwxyz123456 _jb2x1__2d_89", "\u0939政,_jb2__939_政"})
    void whatIsWrittenAreThoseNames(String id, String expected) throws IOException {
        assertEquals(List.of(("_jb1_first " + expected).split(" ")), written(0, "", "first", id));
    }

    @Test
    void longIdsOfEveryUnitComeBack() throws IOException {
        String id = IntStream.range(0, 0x10000).mapToObj(unit -> String.valueOf((char) unit)).collect(Collectors.joining());
        assertEquals(Optional.of(id), Bookmarks.id(names(7, id)));
    }

    @Test
    void namesAreUniqueWithoutRegardToCase() throws IOException {
        var names = new HashSet<String>();
        for (int paragraph = 1; paragraph < 200; paragraph++) {
            for (String id : List.of("a-very-long-id-that-no-single-name-of-a-bookmark-takes-in-whole")) {
                names(paragraph, id).forEach(name -> assertTrue(names.add(name.toLowerCase(Locale.ROOT)), name));
            }
        }
    }

    @Test
    void othersAreNotOurs() {
        assertEquals(Optional.empty(), Bookmarks.id(List.of()));
        assertEquals(Optional.empty(), Bookmarks.id(List.of("_Toc1", "name")));
        assertEquals(Optional.empty(), Bookmarks.id(List.of("_jb1x1_rest")), "the first piece was lost");
    }

    private static List<String> names(int paragraph, String id) throws IOException {
        return written(paragraph - 1, id);
    }

    /** Returns the names of the bookmarks for paragraphs with these ids, behind so many other paragraphs. */
    private static List<String> written(int before, String... ids) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var xml = new XmlOut(bytes::write, 64);
        var bookmarks = new Bookmarks(xml, before);
        for (String id : ids) {
            bookmarks.write(id);
        }
        xml.flush();
        return Pattern.compile("w:name=\"([^\"]*)\"").matcher(bytes.toString(StandardCharsets.UTF_8)).results()
                .map(name -> name.group(1)).toList();
    }
}
