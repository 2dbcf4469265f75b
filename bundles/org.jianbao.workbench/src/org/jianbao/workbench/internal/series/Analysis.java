package org.jianbao.workbench.internal.series;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jianbao.core.check.Finding;
import org.jianbao.export.document.Document;

/**
 * What the background has made of one content of a file. Everything in it is unchangeable and may be kept.
 *
 * @param file the file, absolute
 * @param version the version of the content that was looked at; larger ones are newer
 * @param findings what is wrong with the file, by line; places name elements by id
 * @param page an issue as a document that can be printed; empty for other files, and for an issue that cannot be read
 */
public record Analysis(Path file, long version, List<Finding> findings, Optional<Page> page) {

    /**
     * An issue as it will be printed.
     *
     * @param document the neutral document, with the ids of the elements
     * @param html the same as an HTML file of paper pages, UTF-8; elements carry their ids as {@code data-origin}
     */
    public record Page(Document document, byte[] html) {
    }
}
