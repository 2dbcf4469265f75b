package org.jianbao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every manifest has to say. */
class ManifestTest {

    /** What the Java command runs before there is a framework. */
    private static final Set<String> STARTED_BY_JAVA = Set.of("org.jianbao.cli.launch");

    /** A start must not wait for what nobody has asked for. */
    @ParameterizedTest
    @MethodSource("org.jianbao.architecture.Repository#bundles")
    void noBundleWorksBeforeItIsNeeded(Path bundle) throws IOException {
        String manifest = Files.readString(bundle.resolve("META-INF/MANIFEST.MF"));
        assertFalse(manifest.contains("Bundle-Activator:"), "an activator");
        assertFalse(manifest.contains("Service-Component:"), "a component");
        Path plugin = bundle.resolve("plugin.xml");
        assertFalse(Files.exists(plugin) && Files.readString(plugin).contains("org.eclipse.ui.startup"), "early start-up");
    }

    @Test
    void thereAreBundles() {
        assertTrue(Repository.bundles().size() >= 8, () -> Repository.bundles().toString());
    }

    @Test
    void allHaveOneVersion() {
        var versions = new TreeMap<String, String>();
        Repository.bundles().forEach(bundle -> {
            BundleManifest manifest = BundleManifest.of(bundle);
            versions.merge(manifest.header("Bundle-Version"), manifest.name(), (a, b) -> a + " " + b);
        });
        assertEquals(1, versions.size(), versions::toString);
        assertTrue(versions.firstKey().endsWith(".qualifier"), versions::toString);
    }

    @ParameterizedTest
    @MethodSource("org.jianbao.architecture.Repository#bundles")
    void theHeadersAreThere(Path bundle) throws IOException {
        BundleManifest manifest = BundleManifest.of(bundle);
        assertEquals("JavaSE-21", manifest.header("Bundle-RequiredExecutionEnvironment"));
        assertEquals(manifest.name(), manifest.header("Automatic-Module-Name"));
        assertEquals("", manifest.header("Bundle-Activator"), "No activators: see docs/decisions");
        assertEquals("", manifest.header("Bundle-ClassPath"));
        var texts = new Properties();
        try (InputStream in = Files.newInputStream(bundle.resolve("plugin.properties"))) {
            texts.load(in);
        }
        for (String header : new String[] {"Bundle-Name", "Bundle-Vendor"}) {
            String key = manifest.header(header);
            assertTrue(key.startsWith("%") && !texts.getProperty(key.substring(1), "").isBlank(),
                    () -> manifest.name() + ": " + header + " " + key + " has no text in plugin.properties");
        }
    }

    @ParameterizedTest
    @MethodSource("org.jianbao.architecture.Repository#bundles")
    void ourBundlesAreNeededWithoutVersions(Path bundle) {
        for (BundleManifest.Entry entry : BundleManifest.of(bundle).required()) {
            assertFalse(entry.name().startsWith("org.jianbao.") && entry.parameters().contains("bundle-version"),
                    () -> entry + " of " + bundle.getFileName());
        }
    }

    @ParameterizedTest
    @MethodSource("org.jianbao.architecture.Repository#bundles")
    void exportedPackagesAreOursAndNotInternal(Path bundle) {
        BundleManifest manifest = BundleManifest.of(bundle);
        assertFalse(manifest.exported().isEmpty(), "exports of " + manifest.name());
        for (BundleManifest.Entry entry : manifest.exported()) {
            assertTrue(entry.name().equals(manifest.name()) || entry.name().startsWith(manifest.name() + '.'),
                    () -> entry + " of " + manifest.name());
            if (entry.name().contains(".internal")) {
                assertTrue(entry.parameters().contains("x-internal:=true") || entry.parameters().contains("x-friends"),
                        () -> entry + " of " + manifest.name() + " is exported as if it were API");
            }
        }
    }

    /** Every package is either exported or internal, so that nobody wonders what he may use. */
    @ParameterizedTest
    @MethodSource("org.jianbao.architecture.Repository#bundles")
    void everyPackageIsExportedOrInternal(Path bundle) {
        BundleManifest manifest = BundleManifest.of(bundle);
        Map<String, Path> packages = new TreeMap<>();
        for (String folder : new String[] {"src", "src-gen"}) {
            Path source = bundle.resolve(folder);
            Repository.javaFiles(source).forEach(file -> packages.put(
                    source.relativize(file.getParent()).toString().replace('\\', '/').replace('/', '.'), file));
        }
        assertFalse(packages.isEmpty(), "packages of " + manifest.name());
        var exported = manifest.exported().stream().map(BundleManifest.Entry::name).toList();
        for (String name : packages.keySet()) {
            assertTrue(exported.contains(name) || name.contains(".internal") || STARTED_BY_JAVA.contains(name),
                    () -> name + " is not exported");
        }
        for (String name : exported) {
            assertTrue(packages.containsKey(name), () -> manifest.name() + " exports " + name + ", which is empty");
        }
    }
}
