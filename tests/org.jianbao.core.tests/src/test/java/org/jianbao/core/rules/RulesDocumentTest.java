package org.jianbao.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} lists every rule, and no other. */
class RulesDocumentTest {

    private static final Pattern DOCUMENTED = Pattern.compile("`([a-z]+(?:\\.[A-Za-z]+)+)`");
    private static final Pattern REPORTED = Pattern.compile(
            "(?:\\.add\\(|report\\(|compiler\\.problem\\(| problem\\(|error\\(findings, draft, |new Finding\\(|String [A-Z_]+ = )\"([a-z]+(?:\\.[A-Za-z]+)+)\"");
    private static final Set<String> GROUPS = Set.of("file", "model", "issue", "structure", "distribution", "register",
            "section", "phrase", "text", "series", "news", "figures", "publish");

    @Test
    void everyRuleIsDocumented() throws IOException {
        Set<String> documented = ids(DOCUMENTED, Files.readString(SampleSeries.repository().resolve("docs/rules.md")));
        documented.remove("rules.md");
        String sources = sources();
        Set<String> reported = ids(REPORTED, sources);
        reported.removeIf(id -> !GROUPS.contains(id.substring(0, id.indexOf('.'))));
        assertTrue(reported.size() > 35, reported::toString);
        var undocumented = new TreeSet<>(reported);
        undocumented.removeAll(documented);
        assertEquals(Set.of(), undocumented);
        var gone = new TreeSet<>(documented);
        gone.removeIf(id -> sources.contains('"' + id + '"'));
        assertEquals(Set.of(), gone);
    }

    private static Set<String> ids(Pattern pattern, String text) {
        var ids = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> ids.add(match.group(1)));
        return ids;
    }

    /** Returns the code that people wrote. */
    private static String sources() throws IOException {
        var sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(SampleSeries.repository().resolve("bundles"))) {
            for (Path file : files.filter(found -> found.toString().endsWith(".java")
                    && !found.toString().contains("src-gen")).toList()) {
                sources.append(Files.readString(file));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return sources.toString();
    }
}
