package org.jianbao.export.word;

import java.io.IOException;
import java.util.Map;

import org.jianbao.export.document.Document;
import org.jianbao.model.layout.LayoutProfile;

/**
 * A template, ready to be written with the text of issues.
 *
 * @param parts what is the same in all documents
 * @param main the main part
 * @param margins the headers and footers that have tags, by name
 * @param look the layout profile with page and sizes of the template
 * @param taken which numbers the template has taken
 */
record TemplateParts(WordParts parts, TemplateText main, Map<String, TemplateText> margins, LayoutProfile look, Taken taken) {

    /** Writes headers and footers with what a document says. */
    void writeMargins(PackageZip zip, XmlOut xml, Document document) throws IOException {
        for (Map.Entry<String, TemplateText> margin : margins.entrySet()) {
            zip.begin(margin.getKey());
            margin.getValue().write(xml, document, place -> { });
            xml.flush();
            zip.end();
        }
    }
}
