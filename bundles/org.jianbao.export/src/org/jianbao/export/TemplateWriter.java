package org.jianbao.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.jianbao.export.document.Document;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.structure.ReportStructure;

/**
 * A writer whose look people can give by a file of its own format: a template, with marks such as {@code ${正文}} for what an
 * issue says. The template says how everything looks; the layout profile only names the styles.
 */
public interface TemplateWriter extends DocumentWriter {

    /**
     * Why a template cannot be used.
     *
     * @param rule the id of the rule
     * @param message what is wrong, where, and what to do
     */
    record Problem(String rule, String message) {
    }

    /**
     * Returns why a template cannot be used; nothing if it can. It takes a bounded time, whatever the file is.
     *
     * @param template the file
     * @param layout names the styles that are needed
     */
    List<Problem> check(byte[] template, LayoutProfile layout);

    /**
     * Writes a document in the look of a template.
     *
     * @param document the document
     * @param layout names the styles, and says what the template leaves open
     * @param template the file
     * @param out takes the bytes; it is not closed
     * @throws UnusableTemplateException if the template cannot be used; nothing was written then
     * @throws IOException if the stream does not take the bytes
     */
    void write(Document document, LayoutProfile layout, byte[] template, OutputStream out) throws IOException;

    /**
     * Writes a template that gives the look of the layout profile, to be changed by people.
     *
     * @param structure the structure whose masthead it has
     * @param layout page, type and distances
     * @param out takes the bytes; it is not closed
     * @throws IOException if the stream does not take them
     */
    void writeTemplate(ReportStructure structure, LayoutProfile layout, OutputStream out) throws IOException;
}
