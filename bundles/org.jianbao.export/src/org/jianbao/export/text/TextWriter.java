package org.jianbao.export.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.jianbao.export.DocumentWriter;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.ImprintLine;
import org.jianbao.export.document.MastheadLine;
import org.jianbao.export.document.PageBreak;
import org.jianbao.model.layout.LayoutProfile;

/**
 * Writes plain text in UTF-8: a line for each paragraph, an empty line between two, numbers written out. Tables and charts
 * have a line for each row, with tabs between the cells.
 */
public final class TextWriter implements DocumentWriter {

    @Override
    public void write(Document document, LayoutProfile layout, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        String separator = "";
        for (MastheadLine line : document.masthead()) {
            writer.append(separator).append(line.text());
            separator = "\n\n";
        }
        for (Block block : document.body()) {
            if (block instanceof PageBreak) {
                continue;
            }
            writer.append(separator).append(block.plainText());
            separator = "\n\n";
        }
        for (ImprintLine line : document.imprint()) {
            writer.append(separator).append(line.text());
            separator = "\n\n";
        }
        writer.append('\n');
        writer.flush();
    }
}
