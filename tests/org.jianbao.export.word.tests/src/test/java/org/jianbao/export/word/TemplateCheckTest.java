package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.jianbao.export.TemplateWriter.Problem;
import org.jianbao.export.layout.LayoutProfiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of Word templates that people made, and of files that pretend to be one. */
class TemplateCheckTest {

    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";
    private final byte[] first = Templates.first();
    private Locale before;

    @BeforeEach
    void language() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    private static List<Problem> check(byte[] template) {
        return assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> new WordWriter(new PartsCache(null)).check(template, LayoutProfiles.standard()));
    }

    private static Problem only(byte[] template) {
        List<Problem> problems = check(template);
        assertEquals(1, problems.size(), problems::toString);
        return problems.getFirst();
    }

    private static void assertProblem(String rule, String told, byte[] template) {
        Problem problem = only(template);
        assertEquals(rule, problem.rule(), problem.message());
        assertTrue(problem.message().contains(told), problem.message());
    }

    @Test
    void theFirstTemplateIsFine() {
        assertEquals(List.of(), check(first));
    }

    @Test
    void aMissingStyleIsNamedAsWordAndPeopleNameIt() {
        byte[] changed = Templates.with(first, Templates.STYLES,
                xml -> xml.replace("<w:name w:val=\"heading 2\"/>", "<w:name w:val=\"Chapter\"/>"));
        assertProblem("structure.word.style", "\"heading 2（二级标题）\"", changed);
    }

    @Test
    void stylesAreKnownByTheirNamesInAnySpelling() {
        byte[] changed = Templates.with(first, Templates.STYLES,
                xml -> xml.replace("w:val=\"heading 2\"", "w:val=\"Heading 2\"").replace("\"Heading2\"", "\"2\""));
        assertEquals(List.of(), check(changed));
    }

    @Test
    void anUnknownTagIsToldWithItsParagraph() {
        byte[] changed = Templates.paragraph(first, "<w:p><w:r><w:t>主编：${主编}，</w:t></w:r><w:r><w:t>第${期}期</w:t></w:r></w:p>");
        assertProblem("structure.word.tag", "${主编}, in the paragraph \"主编：${主编}，第${期}期\"", changed);
    }

    @Test
    void aTagThatWordHasTornIsStillRead() {
        byte[] changed = Templates.paragraph(first, "<w:p><w:r><w:t>$</w:t></w:r><w:r><w:t>{主</w:t></w:r><w:proofErr w:type=\"x\"/>"
                + "<w:r><w:t>编}</w:t></w:r></w:p>");
        assertProblem("structure.word.tag", "${主编}", changed);
    }

    @Test
    void unknownTagsInFootersAreToldToo() {
        byte[] changed = Templates.with(first, "word/footer1.xml", xml -> xml.replace("— ", "${页} "));
        assertProblem("structure.word.tag", "header or footer of the Word template has an unknown tag ${页}", changed);
    }

    @Test
    void theSectionsNeedOnePlaceOfTheirOwn() {
        String body = TemplateTag.BODY.mark();
        assertProblem("structure.word.body", "has no tag ${正文}", Templates.text(first, body, "此处"));
        assertProblem("structure.word.body", "beside other text", Templates.text(first, body, "见：" + body));
        assertProblem("structure.word.body", "stands twice", Templates.paragraph(first, "<w:p><w:r><w:t>" + body + "</w:t></w:r></w:p>"));
        String imprint = TemplateTag.IMPRINT.mark();
        byte[] swapped = Templates.with(first, Templates.MAIN, xml -> xml.replace(body, "x").replace(imprint, body).replace("x<", imprint + '<'));
        assertProblem("structure.word.body", "must stand behind", swapped);
        assertProblem("structure.word.tag", "without its end", Templates.paragraph(first, "<w:p><w:r><w:t>${期</w:t></w:r></w:p>"));
    }

    @Test
    void whatIsNoWordFileIsSaidToBeNone() {
        assertProblem("structure.word.file", "no Word document", "<html/>".getBytes(StandardCharsets.UTF_8));
        assertProblem("structure.word.file", "no Word document", new byte[0]);
        assertProblem("structure.word.file", "old Word", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        assertProblem("structure.word.file", "no Word document", Templates.zip(Map.of("a.txt", new byte[3])));
        assertProblem("structure.word.file", "damaged", java.util.Arrays.copyOf(first, first.length / 2));
        byte[] sheet = Templates.with(first, PackageParts.CONTENT_TYPES,
                xml -> xml.replace("wordprocessingml.document.main", "spreadsheetml.sheet.main"));
        assertProblem("structure.word.file", "no Word document", sheet);
    }

    @Test
    void macrosAreRefused() {
        byte[] changed = Templates.with(first, PackageParts.CONTENT_TYPES, xml -> xml.replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertProblem("structure.word.foreign", "macros", changed);
        Map<String, byte[]> parts = Templates.unzip(first);
        parts.put("word/vbaProject.bin", new byte[10]);
        assertProblem("structure.word.foreign", "macros", Templates.zip(parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachedTemplate", "image", "hyperlink", "oleObject"})
    void whatLiesOutsideIsRefusedAndNeverOpened(String type) {
        byte[] changed = Templates.with(first, RELATIONSHIPS, xml -> xml.replace("</Relationships>",
                "<Relationship Id=\"x1\" Type=\"" + PackageParts.OFFICE + type
                        + "\" Target=\"http://127.0.0.1:9/x\" TargetMode=\"External\"/></Relationships>"));
        assertProblem("structure.word.foreign", type + ": http://127.0.0.1:9/x", changed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oleObject", "aFChunk", "control", "package", "chart"})
    void whatIsEmbeddedIsRefused(String type) {
        byte[] changed = Templates.with(first, RELATIONSHIPS, xml -> xml.replace("</Relationships>",
                "<Relationship Id=\"x1\" Type=\"" + PackageParts.OFFICE + type + "\" Target=\"x.bin\"/></Relationships>"));
        assertProblem("structure.word.foreign", type, changed);
    }

    @ParameterizedTest
    @ValueSource(strings = {" DDEAUTO c:\\\\windows\\\\calc", "INCLUDETEXT \"a.docx\"", " includepicture x", "MACROBUTTON run"})
    void fieldsThatRunOrReadAreRefused(String instruction) {
        String escaped = instruction.replace("\"", "&quot;");
        String torn = "<w:r><w:instrText>" + instruction.substring(0, 4) + "</w:instrText></w:r><w:r><w:instrText>"
                + instruction.substring(4) + "</w:instrText></w:r>";
        byte[] complex = Templates.paragraph(first, "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + torn
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        assertEquals("structure.word.foreign", only(complex).rule());
        byte[] simple = Templates.paragraph(first, "<w:p><w:fldSimple w:instr=\"" + escaped + "\"/></w:p>");
        assertEquals("structure.word.foreign", only(simple).rule());
    }

    @Test
    void bombsAndDeepOrLargePartsEndSoon() {
        Map<String, byte[]> bomb = new LinkedHashMap<>(Templates.unzip(first));
        bomb.put("word/media/bomb.png", new byte[48 << 20]);
        assertProblem("structure.word.file", "too large", Templates.zip(bomb));
        assertProblem("structure.word.file", "too large", Templates.with(first, Templates.MAIN, xml -> xml + " ".repeat(3 << 20)));
        assertProblem("structure.word.file", "damaged",
                Templates.paragraph(first, "<w:p>".repeat(20_000) + "</w:p>".repeat(20_000)));
        byte[] entities = Templates.with(first, Templates.MAIN,
                xml -> xml.replace("<w:document", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///dev/zero\">]><w:document"));
        assertProblem("structure.word.file", "damaged", entities);
        byte[] wide = Templates.paragraph(first, "<w:p>".repeat(150) + "<w:r/>".repeat(200_000) + "</w:p>".repeat(150));
        assertEquals(List.of(), check(wide));
    }

    @Test
    void anyDamageIsAFindingOrHarmless() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = first.clone();
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            check(damaged);
        }
    }
}
