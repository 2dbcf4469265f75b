package org.jianbao.export;

import java.io.IOException;
import java.io.OutputStream;

import org.jianbao.export.document.Document;
import org.jianbao.model.layout.LayoutProfile;

/** Writes documents in one format. The same document and profile give the same bytes everywhere and at any time. */
public interface DocumentWriter {

    /**
     * Writes a document.
     *
     * @param document the document
     * @param layout page, type and distances
     * @param out takes the bytes; it is not closed
     * @throws IOException if the stream does not take them
     */
    void write(Document document, LayoutProfile layout, OutputStream out) throws IOException;
}
