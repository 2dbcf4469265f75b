package org.jianbao.cli.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jianbao.cli.product.Product.Outcome;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped product, killed, short of memory or disk, or in the way of itself: the old file or the complete new one. */
class InterruptedTest {

    private static final String OLD = "what was there before";
    private static final int SIGTERM_CODE = 143;

    @TempDir
    private Path folder;
    private Path series;
    private Path issue;
    private Path output;
    private Path target;

    @BeforeEach
    void copy() throws IOException {
        series = SampleSeries.copyTo(folder.resolve("series"));
        issue = series.resolve(SampleSeries.ISSUE);
        output = Files.createDirectory(folder.resolve("output"));
        target = Files.writeString(output.resolve("out.docx"), OLD);
    }

    /** Makes the issue long: some thousand paragraphs more. */
    private void lengthen(int paragraphs) throws IOException {
        String text = Files.readString(issue);
        int at = text.indexOf("      <paragraphs id=\"s-news-1-1\"");
        var more = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            more.append("      <paragraphs id=\"more-").append(i).append("\" text=\"").append("一二三四五六七八九十，".repeat(20))
                    .append(i).append("。\"/>\n");
        }
        Files.writeString(issue, text.substring(0, at) + more + text.substring(at));
    }

    @Test
    void aSignalInTheMiddleOfWritingLeavesTheOldFileAndNothingElse() throws IOException {
        assumeFalse(Product.isWindows());
        lengthen(20_000);
        Process process = Product.in(folder).start(folder.resolve("out"), folder.resolve("err"), "export", issue, "-o", target);
        while (process.isAlive() && SampleSeries.files(output).size() < 2) {
            Thread.onSpinWait();
        }
        process.destroy();
        int code = Product.await(process);
        assertEquals(List.of("out.docx"), SampleSeries.files(output));
        assertEquals(OLD, Files.readString(target));
        assertEquals(SIGTERM_CODE, code);
        assertFalse(Product.read(folder.resolve("err")).contains("Exception"), Product.read(folder.resolve("err")));
    }

    @Test
    void aSignalAtTheStartEndsTheProcess() throws IOException {
        assumeFalse(Product.isWindows());
        Process process = Product.in(folder).start(folder.resolve("out"), folder.resolve("err"), "export", issue, "-o", target);
        process.destroy();
        assertTrue(Product.await(process) != 0);
        assertEquals(OLD, Files.readString(target));
        assertEquals(List.of("out.docx"), SampleSeries.files(output));
    }

    @Test
    void twoAtOnceLeaveOneCompleteFile() throws IOException {
        Path reference = folder.resolve("reference.docx");
        assertEquals(0, Product.in(folder).run("export", issue, "-o", reference).code());
        var processes = new ArrayList<Process>();
        for (int i = 0; i < 2; i++) {
            processes.add(Product.in(folder).start(folder.resolve("out" + i), folder.resolve("err" + i), "export", issue, "-o", target));
        }
        for (Process process : processes) {
            assertEquals(0, Product.await(process));
        }
        assertArrayEquals(Files.readAllBytes(reference), Files.readAllBytes(target));
        assertEquals(List.of("out.docx"), SampleSeries.files(output));
    }

    @Test
    void tooLittleMemoryIsASentenceAndCodeTwo() throws IOException {
        lengthen(60_000);
        Outcome outcome = Product.in(folder).with("JDK_JAVA_OPTIONS", "-Xmx40m").run("export", issue, "-o", target);
        assertEquals(2, outcome.code(), outcome::err);
        assertTrue(outcome.err().contains("not enough memory") && outcome.err().contains("-Xmx"), outcome::err);
        assertTrue(outcome.err().contains("2024-02.issue"), outcome::err);
        assertEquals(OLD, Files.readString(target));
        assertEquals(List.of("out.docx"), SampleSeries.files(output));
        Outcome validated = Product.in(folder).with("JDK_JAVA_OPTIONS", "-Xmx40m").run("validate", issue);
        assertEquals(2, validated.code(), validated::err);
        assertTrue(validated.out().contains("not enough memory"), validated::out);
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        String mount = "mount -t tmpfs -o size=16k none '" + disk + "' || exit 77; printf old >'" + disk + "/out.docx'; \"$0\" \"$@\";"
                + " code=$?; ls -A '" + disk + "'; cat '" + disk + "/out.docx'; exit $code";
        assumeTrue(canMount(disk), "no right to mount a small disk");
        lengthen(200);
        Outcome outcome = Product.in(folder).through("unshare", "-m", "sh", "-c", mount).run("export", issue, "-o",
                disk.resolve("out.docx"));
        assertEquals(2, outcome.code(), outcome::err);
        assertEquals("out.docx\nold", outcome.out());
        assertTrue(outcome.err().contains("out.docx") && outcome.err().contains("bytes are needed"), outcome::err);
        assertFalse(outcome.err().contains("Exception"), outcome::err);
    }

    private static boolean canMount(Path disk) {
        try {
            var process = new ProcessBuilder("unshare", "-m", "mount", "-t", "tmpfs", "-o", "size=16k", "none", disk.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return Product.await(process) == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
