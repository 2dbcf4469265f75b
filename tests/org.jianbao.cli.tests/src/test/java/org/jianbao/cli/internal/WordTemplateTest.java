package org.jianbao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.jianbao.cli.internal.CliRun.Outcome;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports in the look of the Word template of a structure version. */
class WordTemplateTest {

    private static final String MAIN = "word/document.xml";

    @TempDir
    private Path folder;
    private Path structures;
    private Path issue;
    private Path word;

    /** Publishes version 1.1 with a template that people have written into, and moves the issue there. */
    @BeforeEach
    void publish() throws IOException {
        Path series = SampleSeries.copyTo(folder.resolve(SampleSeries.NAME));
        structures = series.resolve("structures");
        issue = series.resolve(SampleSeries.ISSUE);
        fine(run("export", issue, "-o", target("without.docx")));
        version("1.1", "1.0", "内部资料 ");
        word = structures.resolve("窗口工作周报-1.1.docx");
    }

    private void version(String version, String before, String head) throws IOException {
        Path draft = structures.resolve("窗口工作周报-" + version + "-draft.structure");
        Files.writeString(draft, Files.readString(structures.resolve("窗口工作周报-1.0.structure")).replace(
                "version=\"1.0\" state=\"published\"", "version=\"" + version + "\" state=\"draft\" basedOn=\"" + before
                        + "\" wordTemplate=\"red.docx\""));
        Path template = structures.resolve("red.docx");
        fine(run("template", draft, "-o", template));
        Files.write(template, changed(Files.readAllBytes(template), head));
        fine(run("publish", draft));
        fine(run("migrate", "--to", structures.resolve("窗口工作周报-" + version + ".structure"), issue));
    }

    private Outcome run(Object... arguments) {
        return CliRun.in(folder).run(arguments);
    }

    private static void fine(Outcome outcome) {
        assertEquals(ExitCode.FINE, outcome.code(), outcome::all);
    }

    private Path target(String name) {
        return folder.resolve(name);
    }

    /** Returns a template with words before the number of the issue. */
    private static byte[] changed(byte[] template, String head) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(template)); var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write((entry.getName().equals(MAIN) ? text.replace("${期号}", head + "${期号}") : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String text(Path file) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(MAIN)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("</w:p>", "\n").replaceAll("<[^>]*>", "").strip();
                }
            }
        }
        throw new IOException("no main part in " + file);
    }

    @Test
    void anIssueHasTheLookOfItsVersionWithoutAnyOption() throws IOException {
        fine(run("export", issue, "-o", target("with.docx")));
        String text = text(target("with.docx"));
        assertEquals("内部资料 " + text(target("without.docx")), text);
        fine(run("export", "-f", "txt", issue, "-o", target("a.txt")));
        assertFalse(Files.readString(target("a.txt")).contains("内部资料"), "a template is for Word alone");
    }

    @Test
    void aLaterVersionChangesNoDocumentOfAnEarlierOne() throws IOException {
        fine(run("export", issue, "-o", target("before.docx")));
        Path old = Files.copy(issue, issue.resolveSibling("old.issue"));
        version("1.2", "1.1", "改版 ");
        fine(run("export", issue, "-o", target("new.docx")));
        assertTrue(text(target("new.docx")).startsWith("改版 "));
        Files.move(old, issue, StandardCopyOption.REPLACE_EXISTING);
        fine(run("export", issue, "-o", target("after.docx")));
        assertArrayEquals(Files.readAllBytes(target("before.docx")), Files.readAllBytes(target("after.docx")));
    }

    /** Nothing is written in another look than was signed. */
    private void assertRefused(String told) throws IOException {
        Path target = Files.writeString(target("old.docx"), "what was there before");
        Outcome outcome = run("export", issue, "-o", target);
        assertEquals(ExitCode.FAILED, outcome.code(), outcome::all);
        assertTrue(outcome.err().contains(told) && outcome.err().contains("窗口工作周报-1.1.docx"), outcome::all);
        assertEquals(1, outcome.err().strip().lines().count(), outcome::all);
        assertEquals("what was there before", Files.readString(target));
    }

    @Test
    void aMissingTemplateIsNeverReplaced() throws IOException {
        Files.delete(word);
        assertRefused("is not in the folder \"structures\"");
    }

    @Test
    void anEditedTemplateIsFoundOut() throws IOException {
        Files.write(word, changed(Files.readAllBytes(word), "另一个"));
        assertRefused("was edited after it was published");
    }

    @Test
    void aDraftWithATemplateThatCannotBeUsedTellsWhy() throws IOException {
        Path structure = structures.resolve("窗口工作周报-1.1.structure");
        Files.writeString(structure, Files.readString(structure).replace("state=\"published\"", "state=\"draft\""));
        byte[] good = Files.readAllBytes(word);
        Files.write(word, changed(good, "${主编}"));
        assertRefused("unknown tag ${主编}");
        Files.writeString(word, "not Word");
        assertRefused("no Word document");
        Files.write(word, good);
        fine(run("export", issue, "-o", target("good.docx")));
        assertNotEquals(0, Files.size(target("good.docx")));
    }
}
