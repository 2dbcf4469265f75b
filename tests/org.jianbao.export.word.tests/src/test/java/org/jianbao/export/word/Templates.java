package org.jianbao.export.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.jianbao.export.document.Document;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.fixtures.Pictures;
import org.jianbao.model.structure.MastheadLine;
import org.jianbao.model.structure.MastheadPart;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.StructureFactory;

/** Word templates for tests: the first one that the product writes, and what people make of it. */
final class Templates {

    static final String MAIN = "word/document.xml";
    static final String STYLES = "word/styles.xml";

    private Templates() {
    }

    /** Returns the template to begin with, for a masthead with all its lines. */
    static byte[] first() {
        var out = new ByteArrayOutputStream();
        try {
            new WordWriter(new PartsCache(null)).writeTemplate(structure(), LayoutProfiles.standard(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Returns what people make of the first template in a Chinese Word: styles have the ids of that, headings a numbering of the
     * template's own, there is a bullet list, a printed head in a text box, a header with a logo, and everything has numbers
     * that the writer would give, too.
     */
    static byte[] people() {
        byte[] template = with(first(), STYLES, xml -> {
            String renamed = xml.replace("\"Heading2Char\"", "\"20\"").replace("\"Heading1Char\"", "\"10\"").replace("\"Heading1\"", "\"1\"").replace("\"Heading2\"", "\"2\"")
                    .replace("\"BodyText\"", "\"a3\"").replace("\"Normal\"", "\"a\"").replace("styleId=\"Strong\"", "styleId=\"Heading2\"");
            return renamed.replace("<w:outlineLvl w:val=\"0\"/>", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/>");
        });
        template = with(template, MAIN, xml -> resource("people-body.xml", xml).replace("\"BodyText\"", "\"a3\""));
        Map<String, byte[]> parts = unzip(template);
        parts.put("word/numbering.xml", Fixture.resource("people-numbering.xml").getBytes(StandardCharsets.UTF_8));
        parts.put("word/kopf.xml", Fixture.resource("people-header.xml").getBytes(StandardCharsets.UTF_8));
        parts.put("word/_rels/kopf.xml.rels", PackageParts.relationships(PackageParts.relationship("picture1",
                PackageParts.OFFICE + "image", "media/logo.png")).getBytes(StandardCharsets.UTF_8));
        parts.put("word/media/logo.png", Pictures.png(60, 30, 150));
        template = with(zip(parts), "word/_rels/document.xml.rels", xml -> xml.replace("</Relationships>",
                PackageParts.relationship("chart1", PackageParts.OFFICE + "header", "kopf.xml") + "</Relationships>"));
        return with(template, PackageParts.CONTENT_TYPES, xml -> xml.replace("<Override", "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + PackageParts.override("/word/kopf.xml", PackageParts.DOCUMENT_TYPE + "header+xml") + "<Override"));
    }

    /** Puts markup before what the masthead begins with, and names a header. */
    private static String resource(String name, String main) {
        return main.replace("w:right=\"1474\"", "w:right=\"3474\"").replace("<w:body>", "<w:body>" + Fixture.resource(name).strip()).replace("<w:sectPr>",
                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"chart1\"/>");
    }

    /** Returns a document in the look of a template and the standard layout, as written. */
    static byte[] write(Document document, byte[] template) {
        var out = new ByteArrayOutputStream();
        try {
            new WordWriter(new PartsCache(null)).write(document, LayoutProfiles.standard(), template, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns a structure with a masthead like that of the sample bulletin. */
    static ReportStructure structure() {
        ReportStructure structure = StructureFactory.eINSTANCE.createReportStructure();
        structure.setName("窗口工作周报");
        for (MastheadPart part : MastheadPart.values()) {
            MastheadLine line = StructureFactory.eINSTANCE.createMastheadLine();
            line.setPart(part);
            structure.getMasthead().add(line);
        }
        return structure;
    }

    /** Returns the template with one part changed. */
    static byte[] with(byte[] template, String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = unzip(template);
        String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing to change in " + part + ": " + before);
        }
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    /** Returns the template with its main text changed. */
    static byte[] text(byte[] template, String old, String changed) {
        return with(template, MAIN, xml -> xml.replace(old, changed));
    }

    /** Returns the template with a paragraph before the place of the sections. */
    static byte[] paragraph(byte[] template, String markup) {
        return with(template, MAIN, xml -> {
            int body = xml.lastIndexOf("<w:p>", xml.indexOf(TemplateTag.BODY.mark()));
            return xml.substring(0, body) + markup + xml.substring(body);
        });
    }

    static Map<String, byte[]> unzip(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
