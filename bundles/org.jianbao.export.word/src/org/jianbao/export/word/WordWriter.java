package org.jianbao.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.jianbao.export.TemplateWriter;
import org.jianbao.export.UnusableTemplateException;
import org.jianbao.export.document.Document;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.structure.ReportStructure;

/**
 * Writes documents for Word (WordprocessingML in an Open Packaging Conventions package). The parts that depend on the
 * layout are made once with POI, kept in memory, and in the folder named by the system property {@code
 * org.jianbao.cache} if there is one; the text is streamed. Safe for use by several threads.
 */
public final class WordWriter implements TemplateWriter {

    private final WordParts.Store store;
    private final TemplateStore templates;

    /** Makes the writer. */
    public WordWriter() {
        this(PartsCache.ofSystem());
    }

    WordWriter(PartsCache cache) {
        store = new WordParts.Store(cache);
        templates = new TemplateStore(store);
    }

    @Override
    public void write(Document document, LayoutProfile layout, OutputStream out) throws IOException {
        LabelFormats formats = LabelFormats.of(document);
        WordParts parts = store.get(layout, formats);
        var numbers = new Numbers(formats, 0);
        Media media = Media.of(document);
        try (var zip = new PackageZip(out)) {
            XmlOut xml = start(zip, parts, media, document);
            new BodyWriter(xml, layout, parts.markup(), numbers, media, Taken.NONE).write(document, parts.section());
            zip.end();
            end(zip, xml, parts, numbers);
            finish(zip, media, layout);
        }
    }

    @Override
    public void write(Document document, LayoutProfile layout, byte[] file, OutputStream out) throws IOException {
        LabelFormats formats = LabelFormats.of(document);
        TemplateParts template = template(file, layout, formats);
        WordParts parts = template.parts();
        var numbers = new Numbers(formats, template.taken().instances());
        Media media = Media.of(document);
        try (var zip = new PackageZip(out)) {
            XmlOut xml = start(zip, parts, media, document);
            new BodyWriter(xml, template.look(), parts.markup(), numbers, media, template.taken()).write(document, template.main());
            zip.end();
            end(zip, xml, parts, numbers);
            template.writeMargins(zip, xml, document);
            finish(zip, media, template.look());
        }
    }

    private TemplateParts template(byte[] file, LayoutProfile layout, LabelFormats formats) throws UnusableTemplateException {
        try {
            return templates.get(file, layout, formats);
        } catch (TemplateRefused e) {
            throw new UnusableTemplateException(e.problem());
        }
    }

    /** Starts the package up to the main part. */
    private static XmlOut start(PackageZip zip, WordParts parts, Media media, Document document) throws IOException {
        parts.start(zip, media);
        zip.store("docProps/core.xml", PropertyParts.core(document.properties()));
        zip.store("docProps/custom.xml", PropertyParts.custom(document.properties()));
        zip.begin("word/document.xml");
        return new XmlOut(zip::add);
    }

    /** Writes the numbering, which the main part has decided on. */
    private static void end(PackageZip zip, XmlOut xml, WordParts parts, Numbers numbers) throws IOException {
        zip.begin("word/numbering.xml", parts.numbering());
        numbers.write(xml);
        xml.raw(FixedParts.NUMBERING_END);
        xml.flush();
        zip.end();
    }

    private static void finish(PackageZip zip, Media media, LayoutProfile layout) throws IOException {
        if (!media.isEmpty()) {
            media.write(zip, layout);
        }
        zip.finish();
    }

    @Override
    public List<Problem> check(byte[] template, LayoutProfile layout) {
        return TemplateCheck.problems(template, layout);
    }

    @Override
    public void writeTemplate(ReportStructure structure, LayoutProfile layout, OutputStream out) throws IOException {
        write(FirstTemplate.of(structure), layout, out);
    }
}
