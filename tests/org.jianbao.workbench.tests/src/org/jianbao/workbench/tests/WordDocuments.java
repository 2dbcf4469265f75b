package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.jianbao.core.series.Series;
import org.jianbao.export.ExportResult;
import org.jianbao.export.Exporter;
import org.jianbao.runtime.Plugins;

/** Word files of tests: exported, read and spoiled. */
final class WordDocuments {

    /** The part with the text. */
    static final String MAIN = "word/document.xml";

    private WordDocuments() {
    }

    /**
     * Returns the Word file of an issue as it is saved.
     *
     * @param issue its file
     * @param target where the Word file is written
     */
    static byte[] export(Path issue, Path target) throws IOException {
        Plugins plugins = Plugins.installed();
        ExportResult result = new Exporter(new Series(Series.folderOf(issue), plugins.kinds()), plugins.renderers(),
                plugins.writers().entry("docx").orElseThrow(), () -> false).export(issue, target);
        assertInstanceOf(ExportResult.Written.class, result, result::toString);
        return Files.readAllBytes(target);
    }

    /** Returns the text of a Word file without any markup. */
    static String text(byte[] word) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals(MAIN)) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "").strip();
        }
    }

    /** Returns a Word file with other contents of some of its parts. */
    static byte[] with(byte[] word, Map<String, UnaryOperator<byte[]>> changes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(word)); var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(changes.getOrDefault(entry.getName(), content -> content).apply(in.readAllBytes()));
            }
        }
        return bytes.toByteArray();
    }

    /** Returns what a part says with another text in place of one that is there. */
    static UnaryOperator<byte[]> replacing(String old, String changed) {
        return content -> {
            String text = new String(content, StandardCharsets.UTF_8);
            assertTrue(text.contains(old), () -> text);
            return text.replace(old, changed).getBytes(StandardCharsets.UTF_8);
        };
    }
}
