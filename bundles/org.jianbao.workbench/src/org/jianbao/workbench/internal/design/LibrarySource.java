package org.jianbao.workbench.internal.design;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.text.Captions;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Reads the sections and figures of structures: those that ship with the product, and those of the open series. */
final class LibrarySource {

    private static final String SUFFIX = ".structure";

    private final SectionKinds kinds;

    /**
     * Makes a source.
     *
     * @param kinds the installed kinds of sections
     */
    LibrarySource(SectionKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Returns an item for each structure that can be read; the others are named by their findings.
     *
     * @param folders the folders of the open series
     */
    List<LibraryItem> read(Collection<Path> folders) {
        var items = new ArrayList<LibraryItem>();
        Bundle bundle = FrameworkUtil.getBundle(LibrarySource.class);
        for (String folder : List.of("library/", "samples/")) {
            Enumeration<URL> shipped = bundle.findEntries(folder, "*" + SUFFIX, true);
            for (URL entry : shipped == null ? List.<URL>of() : Collections.list(shipped)) {
                add(items, "library.shipped", entry.getPath(), entry::openStream);
            }
        }
        for (Path folder : folders) {
            try (var files = Files.newDirectoryStream(folder.resolve("structures"), '*' + SUFFIX)) {
                for (Path file : files) {
                    add(items, "library.series", folder.getFileName() + "/" + file.getFileName(), () -> Files.newInputStream(file));
                }
            } catch (IOException e) {
                continue; // a series without structures
            }
        }
        return items;
    }

    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    private void add(List<LibraryItem> items, String key, String path, Opening opening) {
        try (InputStream in = opening.open()) {
            ReportStructure structure = ModelFiles.read(in, path, kinds.packages(), ReportStructure.class);
            String folder = path.replaceFirst("^/?samples/", "").replaceFirst("/.*", "");
            items.add(new LibraryItem(null, Texts.MESSAGES.get(key, structure.getName(), structure.getVersion(), folder),
                    "structure", items(structure)));
        } catch (IOException e) {
            return; // what cannot be read cannot be offered
        }
    }

    private List<LibraryItem> items(ReportStructure structure) {
        var items = new ArrayList<>(sections(structure.getSections()));
        List<LibraryItem> metrics = structure.getMetrics().stream().map(metric ->
                new LibraryItem(metric, DesignTitles.of(metric, kinds), DesignTitles.icon(metric), List.of())).toList();
        if (!metrics.isEmpty()) {
            items.add(new LibraryItem(null, Captions.of(Literals.REPORT_STRUCTURE, Literals.REPORT_STRUCTURE__METRICS), "group", metrics));
        }
        return items;
    }

    private List<LibraryItem> sections(List<SectionTemplate> templates) {
        return templates.stream().map(template -> new LibraryItem(template, DesignTitles.of(template, kinds), DesignTitles.icon(template),
                sections(template.getSections()))).toList();
    }
}
