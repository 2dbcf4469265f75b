package org.jianbao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Looks which bundles of ours have code that runs at every start, asked for or not. */
final class Idleness {

    private static final List<String> HEADERS = List.of("Bundle-Activator", "Service-Component");
    private static final List<String> POINTS = List.of("org.eclipse.ui.startup", "org.eclipse.e4.workbench.model");

    private final Path product;

    Idleness(Path product) {
        this.product = product;
    }

    /** Returns the file names of such bundles. */
    List<String> busy() throws IOException {
        try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("org.jianbao.")).filter(Idleness::isBusy)
                    .map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean isBusy(Path bundle) {
        try (var jar = new JarFile(bundle.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            ZipEntry plugin = jar.getEntry("plugin.xml");
            String text = plugin == null ? "" : new String(jar.getInputStream(plugin).readAllBytes());
            return HEADERS.stream().anyMatch(header -> manifest.getValue(header) != null)
                    || POINTS.stream().anyMatch(text::contains);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
