package org.jianbao.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.jianbao.export.TemplateWriter;
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

    /** Makes the writer. */
    public WordWriter() {
        this(PartsCache.ofSystem());
    }

    WordWriter(PartsCache cache) {
        store = new WordParts.Store(cache);
    }

    @Override
    public void write(Document document, LayoutProfile layout, OutputStream out) throws IOException {
        LabelFormats formats = LabelFormats.of(document);
        WordParts parts = store.get(layout, formats);
        var numbers = new Numbers(formats);
        Media media = Media.of(document);
        try (var zip = new PackageZip(out)) {
            parts.start(zip, media);
            zip.store("docProps/core.xml", PropertyParts.core(document.properties()));
            zip.store("docProps/custom.xml", PropertyParts.custom(document.properties()));
            var xml = new XmlOut(zip::add);
            zip.begin("word/document.xml");
            new BodyWriter(xml, layout, parts.markup(), numbers, media).write(document, parts.section());
            zip.end();
            zip.begin("word/numbering.xml", parts.numbering());
            numbers.write(xml);
            xml.raw(FixedParts.NUMBERING_END);
            xml.flush();
            zip.end();
            if (!media.isEmpty()) {
                media.write(zip, layout);
            }
            zip.finish();
        }
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
