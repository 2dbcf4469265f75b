package org.jianbao.workbench.internal.series;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EPackage;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.series.Series;
import org.jianbao.model.structure.ReportStructure;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The filled issues of the structures that ship, with which drafts of these are tried where there is no issue yet. */
final class ShippedSamples {

    private static final String FOLDER = "samples/";
    private static final String STRUCTURE = ".structure";

    private final EPackage.Registry packages;
    private final Bundle bundle = FrameworkUtil.getBundle(ShippedSamples.class);
    private Map<String, List<Sample>> byStructure;

    /**
     * Looks for them when they are first needed.
     *
     * @param packages the packages that files of models may use
     */
    ShippedSamples(EPackage.Registry packages) {
        this.packages = packages;
    }

    /** Returns the issues of a structure, by its id. */
    List<Sample> of(String structure) {
        if (byStructure == null) {
            byStructure = new HashMap<>();
            for (URL entry : entries(FOLDER, '*' + STRUCTURE)) {
                add(name(entry), entry);
            }
        }
        return byStructure.getOrDefault(structure, List.of());
    }

    private void add(String name, URL entry) {
        String folder = name.substring(0, name.indexOf('/'));
        try (InputStream in = entry.openStream()) {
            ReportStructure structure = ModelFiles.read(in, name, packages, ReportStructure.class);
            List<Sample> samples = byStructure.computeIfAbsent(structure.getId(), id -> new ArrayList<>());
            for (URL issue : entries(FOLDER + folder + '/' + Series.ISSUES, '*' + Series.ISSUE_SUFFIX)) {
                samples.add(new Sample(folder, name(issue).substring(folder.length() + 1), Texts.MESSAGES.get("trial.shipped", folder)));
            }
        } catch (IOException e) {
            return; // what cannot be read cannot be tried with
        }
    }

    /**
     * Returns the files of the series of a sample.
     *
     * @param folder in which folder they are to seem to lie
     * @throws IOException if one cannot be read
     */
    Map<Path, byte[]> files(Sample sample, Path folder) throws IOException {
        var files = new HashMap<Path, byte[]>();
        for (URL entry : entries(FOLDER + sample.shipped(), "*")) {
            String name = name(entry);
            if (!name.endsWith("/")) {
                try (InputStream in = entry.openStream()) {
                    files.put(folder.resolve(name.substring(sample.shipped().length() + 1)), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private List<URL> entries(String folder, String pattern) {
        Enumeration<URL> found = bundle.findEntries(folder, pattern, true);
        return found == null ? List.of() : Collections.list(found);
    }

    private static String name(URL entry) {
        String path = URLDecoder.decode(entry.getPath().replace("+", "%2B"), StandardCharsets.UTF_8);
        return path.substring(path.indexOf(FOLDER) + FOLDER.length());
    }
}
