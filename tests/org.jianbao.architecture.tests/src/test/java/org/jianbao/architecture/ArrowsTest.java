package org.jianbao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** The arrows between the bundles. Whoever adds an arrow adds it here, and says why in a decision record. */
class ArrowsTest {

    private static final String OURS = "org.jianbao.";

    /** Which of our bundles a bundle may need directly. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("core", Set.of("model")),
            Map.entry("model.edit", Set.of("model", "core")),
            Map.entry("export", Set.of("core")),
            Map.entry("export.word", Set.of("export")),
            Map.entry("spreadsheet", Set.of("core")),
            Map.entry("forms", Set.of("core", "model.edit")),
            Map.entry("forms.swt", Set.of("forms")),
            Map.entry("runtime", Set.of("core", "export")),
            Map.entry("cli", Set.of("runtime", "core", "export")),
            Map.entry("sections.prose", Set.of("export")),
            Map.entry("sections.figures", Set.of("export")),
            Map.entry("workbench", Set.of("model", "model.edit", "core", "export", "forms", "forms.swt", "runtime",
                    "spreadsheet")));

    /** Which bundles of others a bundle may need directly. */
    private static final Map<String, Set<String>> OTHERS = Map.ofEntries(
            Map.entry("model", Set.of("org.eclipse.emf.common", "org.eclipse.emf.ecore")),
            Map.entry("core", Set.of("com.alibaba.qlexpress4")),
            Map.entry("model.edit", Set.of("org.eclipse.emf.edit")),
            Map.entry("export", Set.of()),
            Map.entry("export.word", Set.of("org.apache.poi", "org.apache.poi.ooxml", "org.apache.poi.ooxml.schemas",
                    "org.apache.xmlbeans", "org.apache.commons.commons-compress", "org.apache.commons.commons-io",
                    "org.apache.logging.log4j.api")),
            Map.entry("spreadsheet", Set.of("org.apache.poi", "org.apache.poi.ooxml", "org.apache.poi.ooxml.schemas",
                    "org.apache.xmlbeans", "org.apache.commons.commons-csv")),
            Map.entry("forms", Set.of("com.ibm.icu")),
            Map.entry("forms.swt", Set.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.equinox.common",
                    "org.eclipse.equinox.registry")),
            Map.entry("runtime", Set.of("org.eclipse.equinox.common", "org.eclipse.equinox.registry", "org.osgi.framework")),
            Map.entry("cli", Set.of("org.eclipse.equinox.app", "org.eclipse.equinox.common", "org.eclipse.core.runtime.adaptor",
                    "org.osgi.framework", "picocli")),
            Map.entry("sections.prose", Set.of()),
            Map.entry("sections.figures", Set.of()),
            Map.entry("workbench", Set.of("org.eclipse.core.resources", "org.eclipse.core.runtime",
                    "org.eclipse.e4.ui.model.workbench", "org.eclipse.e4.ui.workbench", "org.eclipse.help", "org.eclipse.ui",
                    "org.eclipse.ui.ide", "org.eclipse.ui.navigator")));

    @Test
    void everyBundleHasItsRowAndEveryRowItsBundle() {
        var names = new TreeSet<String>();
        Repository.bundles().forEach(bundle -> names.add(shortName(BundleManifest.of(bundle))));
        assertEquals(new TreeSet<>(ARROWS.keySet()), names, "bundles against the table of arrows");
        assertEquals(ARROWS.keySet(), OTHERS.keySet());
    }

    @Test
    void arrowsAreThoseOfTheTable() {
        for (Path bundle : Repository.bundles()) {
            BundleManifest manifest = BundleManifest.of(bundle);
            assertEquals(new TreeSet<>(ARROWS.get(shortName(manifest))), ours(manifest), manifest.name() + " needs");
            assertEquals(List.of(), unknownOthers(manifest), manifest.name() + " needs what the table does not allow");
        }
    }

    @Test
    void theFolderIsTheName() {
        for (Path bundle : Repository.bundles()) {
            assertEquals(bundle.getFileName().toString(), BundleManifest.of(bundle).name());
        }
    }

    @Test
    void nothingNeedsTheShellsOrSections() {
        assertTrue(ARROWS.keySet().containsAll(Set.of("cli", "workbench")));
        for (Path bundle : Repository.bundles()) {
            for (String need : ours(BundleManifest.of(bundle))) {
                assertTrue(!need.equals("cli") && !need.equals("workbench") && !need.startsWith("sections."), bundle.getFileName() + " needs " + need);
            }
        }
    }

    @Test
    void aForeignArrowIsFound() throws IOException {
        BundleManifest manifest = manifest("org.jianbao.core", "Require-Bundle: org.jianbao.export;visibility:=reexport,\n"
                + " org.eclipse.swt;bundle-version=\"[3,4)\"\nImport-Package: org.osgi.framework\n");
        assertEquals(Set.of("export"), ours(manifest));
        assertEquals(List.of("org.eclipse.swt", "org.osgi.framework"), unknownOthers(manifest));
    }

    private static BundleManifest manifest(String name, String headers) throws IOException {
        String text = "Manifest-Version: 1.0\nBundle-SymbolicName: " + name + ";singleton:=true\n" + headers;
        return BundleManifest.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String shortName(BundleManifest manifest) {
        assertTrue(manifest.name().startsWith(OURS), manifest.name());
        return manifest.name().substring(OURS.length());
    }

    private static Set<String> ours(BundleManifest manifest) {
        var ours = new TreeSet<String>();
        manifest.needs().stream().filter(name -> name.startsWith(OURS))
                .forEach(name -> ours.add(name.substring(OURS.length())));
        return ours;
    }

    private static List<String> unknownOthers(BundleManifest manifest) {
        var unknown = new ArrayList<>(manifest.needs());
        unknown.removeIf(name -> name.startsWith(OURS) || OTHERS.get(shortName(manifest)).contains(name));
        return unknown;
    }
}
