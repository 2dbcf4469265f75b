package org.jianbao.workbench.internal.series;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jianbao.core.check.Finding;
import org.jianbao.export.html.HtmlPages;

/**
 * What the background has made of one content of a file. Everything in it is unchangeable and may be kept.
 *
 * @param file the file, absolute
 * @param version the version of the content that was looked at; larger ones are newer
 * @param findings what is wrong with the file, by line; places name elements by id
 * @param pages an issue as paper pages, whose parts carry the ids of their elements as {@code data-origin}; empty for other
 *        files, and for an issue that cannot be read
 */
public record Analysis(Path file, long version, List<Finding> findings, Optional<HtmlPages> pages) {
}
