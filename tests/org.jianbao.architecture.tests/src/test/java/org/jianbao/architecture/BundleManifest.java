package org.jianbao.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * What a bundle says about itself.
 *
 * @param headers the main attributes of its manifest
 */
record BundleManifest(Attributes headers) {

    /** One entry of a header, such as a required bundle. */
    record Entry(String name, String parameters) {
    }

    static BundleManifest of(Path bundle) {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BundleManifest read(InputStream in) throws IOException {
        return new BundleManifest(new Manifest(in).getMainAttributes());
    }

    String header(String name) {
        return headers.getValue(name) == null ? "" : headers.getValue(name).strip();
    }

    String name() {
        return header("Bundle-SymbolicName").split(";", 2)[0].strip();
    }

    List<Entry> required() {
        return entries("Require-Bundle");
    }

    List<Entry> exported() {
        return entries("Export-Package");
    }

    /** Returns the names of required bundles and imported packages. */
    Set<String> needs() {
        var needs = new TreeSet<String>();
        for (String header : List.of("Require-Bundle", "Import-Package", "DynamicImport-Package", "Fragment-Host")) {
            entries(header).forEach(entry -> needs.add(entry.name()));
        }
        return needs;
    }

    /** Splits a header at the commas that stand outside of quotes. */
    List<Entry> entries(String header) {
        var entries = new ArrayList<Entry>();
        for (String part : header(header).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            String[] nameAndRest = part.strip().split(";", 2);
            if (!nameAndRest[0].isBlank()) {
                entries.add(new Entry(nameAndRest[0].strip(), nameAndRest.length > 1 ? nameAndRest[1].strip() : ""));
            }
        }
        return entries;
    }
}
