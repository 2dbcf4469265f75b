package org.jianbao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fragments that translate the platform: texts for one of its bundles each, and nothing else. */
class TranslationsTest {

    private static final String OURS = "org.jianbao.nl.";
    private static final String HOSTS = "org.eclipse.";

    @Test
    void thereAreTranslationsAndTheyAreInstalled() throws IOException {
        assertTrue(Repository.translations().size() >= 8, () -> Repository.translations().toString());
        String feature = Files.readString(Repository.root().resolve("features/org.jianbao.workbench.feature/feature.xml"));
        for (Path fragment : Repository.translations()) {
            assertTrue(feature.contains("\"" + fragment.getFileName() + "\""), () -> fragment.getFileName() + " in the feature");
        }
    }

    @ParameterizedTest
    @MethodSource("org.jianbao.architecture.Repository#translations")
    void theFragmentIsOfTheBundleThatItsNameTells(Path fragment) {
        BundleManifest manifest = BundleManifest.of(fragment);
        assertEquals(fragment.getFileName().toString(), manifest.name());
        assertEquals(HOSTS + manifest.name().substring(OURS.length()), manifest.header("Fragment-Host"));
        assertEquals(1, manifest.needs().size(), "it needs only its host");
        assertTrue(manifest.header("Bundle-Version").endsWith(".qualifier"));
    }

    @ParameterizedTest
    @MethodSource("org.jianbao.architecture.Repository#translations")
    void itHoldsChineseTextsOnly(Path fragment) throws IOException {
        List<Path> files = Repository.files(fragment, file -> !file.startsWith(fragment.resolve("target"))
                && !file.startsWith(fragment.resolve("META-INF")) && !file.endsWith("build.properties")
                && !file.getFileName().toString().startsWith("."));
        assertFalse(files.isEmpty());
        for (Path file : files) {
            assertTrue(file.toString().endsWith("_zh.properties"), () -> Repository.shown(file));
            var texts = new Properties();
            texts.load(new StringReader(Files.readString(file)));
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                assertTrue(text.codePoints().anyMatch(Character::isIdeographic) || !text.matches(".*[A-Za-z]{2}.*"),
                        () -> Repository.shown(file) + ": " + key + " is not in Chinese");
            }
        }
    }
}
