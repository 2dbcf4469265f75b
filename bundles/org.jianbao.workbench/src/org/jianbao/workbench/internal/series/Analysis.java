package org.jianbao.workbench.internal.series;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Place;
import org.jianbao.export.html.HtmlPages;

/**
 * What the background has made of one content of a file. Everything in it is unchangeable and may be kept.
 *
 * @param file the file, absolute
 * @param version the version of the content that was looked at; larger ones are newer
 * @param name what the windows call an issue; empty for other files, and for an issue that cannot be read
 * @param findings what is wrong with the file, by line; places name elements by id
 * @param where in words where the findings are, by the id of the element and the name of the feature as the place of the
 *        finding has them; nothing for a finding about the whole file
 * @param pages an issue as paper pages, whose parts carry the ids of their elements as {@code data-origin}; empty for other
 *        files, and for an issue that cannot be read; of a structure those of the issue with which it is tried
 * @param trial what a structure comes to with the data of an issue; empty for other files, and where it is not tried
 */
public record Analysis(Path file, long version, String name, List<Finding> findings, Map<Place, String> where,
        Optional<HtmlPages> pages, Optional<Trial> trial) {

    /** Keeps copies. */
    public Analysis {
        findings = List.copyOf(findings);
        where = Map.copyOf(where);
    }

    /** Makes the analysis of a file without a name, with which nothing is tried. */
    public Analysis(Path file, long version, List<Finding> findings, Map<Place, String> where, Optional<HtmlPages> pages) {
        this(file, version, "", findings, where, pages, Optional.empty());
    }

    /** Returns in words where a finding of it is; nothing if it is about the whole file. */
    public String where(Finding finding) {
        return where.getOrDefault(finding.place(), "");
    }

    Analysis with(StructureTrial.Tried tried) {
        return new Analysis(file, version, name, findings, where, tried.pages(), Optional.of(tried.trial()));
    }
}
