package org.jianbao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences for people: in English and Chinese alike, and all of them used. */
class MessagesTest {

    private static final Pattern REFERENCE = Pattern.compile("[\"']?%([A-Za-z][A-Za-z0-9.]*)|^[A-Za-z-]+: %(\\S+)", Pattern.MULTILINE);

    /** A word outside of the arguments. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}(?![^{]*})");

    static List<Path> messageFiles() {
        return files("messages.properties");
    }

    static List<Path> pluginFiles() {
        return files("plugin.properties");
    }

    private static List<Path> files(String name) {
        return Repository.bundles().stream().flatMap(bundle -> Stream.concat(
                Repository.files(bundle.resolve("src"), file -> file.getFileName().toString().equals(name)).stream(),
                Stream.of(bundle.resolve(name)).filter(Files::exists))).toList();
    }

    @Test
    void thereAreMessages() {
        assertTrue(messageFiles().size() >= 4, () -> messageFiles().toString());
        assertEquals(Repository.bundles().size(), pluginFiles().size(), () -> pluginFiles().toString());
    }

    @ParameterizedTest
    @MethodSource("messageFiles")
    void bothLanguagesSayTheSame(Path file) {
        Properties english = load(file);
        Properties chinese = load(chinese(file));
        assertFalse(english.isEmpty(), file::toString);
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()), () -> Repository.shown(file));
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(key)), arguments(chinese.getProperty(key)),
                    () -> Repository.shown(file) + ": {…} of " + key);
            boolean words = WORD.matcher(english.getProperty(key)).find();
            assertTrue(!words || chinese.getProperty(key).codePoints().anyMatch(Character::isIdeographic),
                    () -> Repository.shown(file) + ": " + key + " is not in Chinese");
            assertTrue(words || english.getProperty(key).equals(chinese.getProperty(key)),
                    () -> Repository.shown(file) + ": " + key + " is not in English");
        }
    }

    @ParameterizedTest
    @MethodSource("messageFiles")
    void keysAreUsedAndExist(Path file) {
        var used = new MessageKeys(JavaSources.parse(javaBeside(file)));
        Set<String> keys = load(file).stringPropertyNames();
        assertFalse(used.keys().isEmpty() && used.prefixes().isEmpty(), () -> "No key is used beside " + Repository.shown(file));
        var missing = new ArrayList<String>();
        used.keys().forEach((place, key) -> {
            if (!keys.contains(key)) {
                missing.add(place + " " + key);
            }
        });
        assertEquals(List.of(), missing, () -> "keys that are not in " + Repository.shown(file));
        used.prefixes().forEach((place, prefix) -> assertTrue(keys.stream().anyMatch(key -> key.startsWith(prefix)), place));
        Set<String> unused = new TreeSet<>(keys);
        unused.removeAll(used.literals());
        unused.removeIf(key -> used.prefixes().values().stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), unused, () -> "keys of " + Repository.shown(file) + " that no code uses");
    }

    @ParameterizedTest
    @MethodSource("pluginFiles")
    void namesOfPlugInsAreInBothLanguages(Path file) throws IOException {
        Properties english = load(file);
        Set<String> used = new TreeSet<>();
        for (String name : List.of("META-INF/MANIFEST.MF", "plugin.xml")) {
            Path user = file.resolveSibling(name);
            if (Files.exists(user)) {
                Matcher matcher = REFERENCE.matcher(Files.readString(user));
                while (matcher.find()) {
                    used.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                }
            }
        }
        assertFalse(used.isEmpty(), file::toString);
        assertEquals(used, new TreeSet<>(english.stringPropertyNames()), () -> "keys of " + Repository.shown(file));
        if (Files.exists(chinese(file))) {
            assertTrue(used.containsAll(load(chinese(file)).stringPropertyNames()), () -> Repository.shown(chinese(file)));
        }
        Path plugin = file.resolveSibling("plugin.xml");
        assertTrue(Files.exists(chinese(file)) || !Files.exists(plugin) || !Files.readString(plugin).contains("\"%"),
                () -> "People read the names of " + Repository.shown(file) + ", but there is no " + chinese(file).getFileName());
    }

    @Test
    void keysAreFollowedThroughParameters() {
        JavaSources.Source source = JavaSources.parse("A.java", """
                class A {
                    static final Messages TEXTS = new Messages(A.class);
                    void a() { b(1, "one"); TEXTS.get("two", "not.a.key"); }
                    void b(int x, String key) { TEXTS.get(key, x); }
                    void c(String key) { b(2, key); }
                    void d() { c("three"); other.get("four"); TEXTS.get("five." + this); }
                }
                """);
        assertEquals(List.of("five."), List.copyOf(new MessageKeys(List.of(source)).prefixes().values()));
        assertEquals(Set.of("one", "two", "three"), Set.copyOf(new MessageKeys(List.of(source)).keys().values()));
    }

    private static List<Path> javaBeside(Path file) {
        return Repository.files(file.getParent(),
                found -> found.toString().endsWith(".java") && found.getParent().equals(file.getParent()));
    }

    private static Path chinese(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".properties", "_zh.properties"));
    }

    /**
     * Returns the indexes of the arguments of a pattern, without those that only tell one from many, which Chinese does
     * not need; fails if the pattern is none.
     */
    private static Set<String> arguments(String pattern) {
        new MessageFormat(pattern, Locale.ROOT);
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{([0-9]+)(?!,choice)").matcher(pattern.replace("''", ""));
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    /** Returns the pairs of a file; a key that stands twice is an error. */
    private static Properties load(Path file) {
        var properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                Object before = super.put(key, value);
                if (before != null) {
                    throw new IllegalArgumentException(Repository.shown(file) + " has " + key + " twice");
                }
                return null;
            }
        };
        try (Reader reader = new StringReader(Files.readString(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
