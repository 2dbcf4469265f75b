package org.jianbao.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.apache.felix.scr.info.ScrInfo;
import org.eclipse.equinox.launcher.Main;
import org.osgi.service.component.ComponentContext;
import org.osgi.util.function.Function;
import org.osgi.util.promise.Promise;

/**
 * The smallest Equinox application that starts with a DS runtime and ends at once. It consists of the framework bundles
 * of the product, the DS runtime, and one bundle with an application that does nothing.
 */
final class Baseline {

    private static final List<Class<?>> DS = List.of(ScrInfo.class, ComponentContext.class, Function.class, Promise.class);
    private static final String NAME = "org.jianbao.benchmarks.empty";
    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: org.jianbao.benchmarks.empty;singleton:=true
            Bundle-Version: 1.0.0
            Bundle-ActivationPolicy: lazy
            Require-Bundle: org.eclipse.equinox.app,org.eclipse.equinox.common
            """;
    private static final String PLUGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <plugin>
               <extension id="application" point="org.eclipse.core.runtime.applications">
                  <application cardinality="singleton-global" thread="main" visible="true">
                     <run class="org.jianbao.benchmarks.EmptyApplication"/>
                  </application>
               </extension>
            </plugin>
            """;

    private final Path folder;

    private Baseline(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the application.
     *
     * @param folder where; what is there is replaced
     * @param product the folder of the product
     */
    static Baseline make(Path folder, Path product) throws IOException {
        var baseline = new Baseline(folder);
        delete(folder);
        Files.createDirectories(folder.resolve("plugins"));
        try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
            for (Path file : files.filter(Baseline::isFramework).toList()) {
                baseline.add(file);
            }
        }
        for (Class<?> type : DS) {
            baseline.add(jar(type));
        }
        baseline.add(jar(Main.class));
        baseline.application();
        baseline.configure();
        return baseline;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isFramework(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("org.eclipse.osgi_") || name.startsWith("org.eclipse.equinox.");
    }

    private static Path jar(Class<?> type) throws IOException {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private void add(Path jar) throws IOException {
        Files.copy(jar, folder.resolve("plugins").resolve(jar.getFileName().toString()));
    }

    private void application() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("plugins").resolve(NAME + ".jar"));
                var jar = new JarOutputStream(out)) {
            put(jar, JarFile.MANIFEST_NAME, MANIFEST.getBytes());
            put(jar, "plugin.xml", PLUGIN.getBytes());
            put(jar, EmptyApplication.class);
            put(jar, EmptyLauncher.class);
        }
    }

    private static void put(JarOutputStream jar, Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            put(jar, name, in.readAllBytes());
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
    }

    private void configure() throws IOException {
        var bundles = new StringBuilder("#encoding=UTF-8\n#version=1\n");
        for (Path jar : plugins()) {
            bundles.append(line(jar));
        }
        Path configuration = folder.resolve("configuration");
        Path info = configuration.resolve("org.eclipse.equinox.simpleconfigurator").resolve("bundles.info");
        Files.createDirectories(info.getParent());
        Files.writeString(info, bundles);
        Files.writeString(configuration.resolve("config.ini"), "eclipse.application=" + NAME + ".application\n"
                + "osgi.bundles=reference\\:file\\:" + plugin("org.eclipse.equinox.simpleconfigurator").getFileName()
                + "@1\\:start\nosgi.bundles.defaultStartLevel=4\n"
                + "org.eclipse.equinox.simpleconfigurator.configUrl=file\\:org.eclipse.equinox.simpleconfigurator/bundles.info\n"
                + "osgi.framework=file\\:plugins/" + plugin("org.eclipse.osgi").getFileName() + '\n');
    }

    private static String line(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String name = manifest.getMainAttributes().getValue("Bundle-SymbolicName").split(";")[0].strip();
            String start = switch (name) {
                case "org.eclipse.osgi" -> "-1,true";
                case "org.eclipse.equinox.simpleconfigurator" -> "1,true";
                case "org.eclipse.equinox.common", "org.eclipse.equinox.registry", "org.apache.felix.scr" -> "2,true";
                case "org.eclipse.equinox.app" -> "3,true";
                default -> "4,false";
            };
            return name + ',' + manifest.getMainAttributes().getValue("Bundle-Version") + ",plugins/" + jar.getFileName()
                    + ',' + start + '\n';
        }
    }

    private List<Path> plugins() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("plugins"))) {
            return files.sorted().toList();
        }
    }

    private Path plugin(String name) throws IOException {
        return plugins().stream().filter(file -> file.getFileName().toString().matches("\\Q" + name + "\\E[_-].*"))
                .findFirst().orElseThrow(() -> new IOException("No " + name + " in " + folder));
    }

    /** Returns the usual way to start it: by Equinox's launcher, with Java's defaults. */
    List<String> usual() throws IOException {
        return List.of(Child.executable().toString(), "-jar", plugin("org.eclipse.equinox.launcher").toString());
    }

    /**
     * Returns the way in which the product is started: framework on the class path, the product's options of the JVM, a
     * class data archive.
     *
     * @param options the file with the options of the JVM
     */
    List<String> likeProduct(Path options) throws IOException {
        Path framework = plugin("org.eclipse.osgi");
        return new ArrayList<>(List.of(Child.executable().toString(), "@" + options, "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("configuration").resolve("classes.jsa"),
                "-Dosgi.install.area=" + folder.toUri(), "-Dosgi.framework=" + framework.toUri(), "-cp",
                framework.resolveSibling(NAME + ".jar") + File.pathSeparator + framework, EmptyLauncher.class.getName()));
    }
}
