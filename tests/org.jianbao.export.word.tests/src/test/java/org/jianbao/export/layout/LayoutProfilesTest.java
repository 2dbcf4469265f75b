package org.jianbao.export.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutProfilesTest {

    private static final Set<String> NAMES = Set.of("id", "name", "role", "style");

    @TempDir
    private Path series;

    private ModelFiles files() {
        return new ModelFiles(series, new SectionKinds(List.of()).packages());
    }

    private void put(String name, String find, String replacement) throws IOException {
        try (var in = LayoutProfiles.class.getResourceAsStream(LayoutProfiles.STANDARD + ".layout")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.createDirectories(series.resolve("layouts"));
            Files.writeString(series.resolve("layouts").resolve(name + ".layout"), text.replace(find, replacement));
        }
    }

    @Test
    void standardCanBeUsed() {
        assertNull(ProfileCheck.problem(LayoutProfiles.standard()));
    }

    @Test
    void standardIsLoadedOnceAndValid() {
        LayoutProfile profile = LayoutProfiles.standard();
        assertSame(profile, LayoutProfiles.standard());
        assertEquals(LayoutProfiles.STANDARD, profile.getId());
        assertEquals(Set.of(), Diagnostician.INSTANCE.validate(profile).getChildren().stream().map(Object::toString)
                .collect(Collectors.toSet()));
    }

    /** Every value that is set says where it comes from, and no source is about a value that does not exist. */
    @Test
    void everyValueHasASource() {
        Set<String> sources = LayoutProfiles.standard().getSources().stream()
                .flatMap(source -> Arrays.stream(source.getValue().split(" "))).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), values(true).stream().filter(value -> !sources.contains(value)
                && !sources.contains(value.substring(0, value.lastIndexOf('.')))).collect(Collectors.toSet()), "no source");
        assertEquals(Set.of(), sources.stream().filter(source -> values(false).stream().noneMatch(value -> value
                .equals(source) || value.startsWith(source + '.'))).collect(Collectors.toSet()), "no value");
    }

    private static Set<String> values(boolean setOnly) {
        LayoutProfile profile = LayoutProfiles.standard();
        var values = new TreeSet<String>(Set.of("page.lines.pitch", "page.characters.pitch", "typefaces.name",
                "typefaces.alternatives", "chartHeight", "pictureHeight"));
        features("page", profile.getPage(), false, values);
        features("pageNumber", profile.getPageNumber(), false, values);
        profile.getStyles().forEach(style -> features("style." + style.getRole(), style, setOnly, values));
        profile.getRules().forEach(rule -> features("rule." + rule.getRole(), rule, setOnly, values));
        return values;
    }

    private static void features(String prefix, EObject object, boolean setOnly, Set<String> values) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!NAMES.contains(feature.getName()) && (!setOnly || object.eIsSet(feature))) {
                values.add(prefix + '.' + feature.getName());
            }
        }
    }

    @Test
    void practiceIsNotCalledAMust() {
        for (var source : LayoutProfiles.standard().getSources()) {
            boolean clause = source.getSource().startsWith("GB/T 9704-2012, ");
            assertEquals(clause, source.getStrength() == Strength.MUST || source.getStrength() == Strength.SHOULD,
                    source.getSource());
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", LayoutProfiles.STANDARD})
    void standardIsTheDefault(String id) throws ModelFileException {
        assertSame(LayoutProfiles.standard(), LayoutProfiles.find(id, files()));
    }

    @Test
    void aProfileOfTheSeriesGoesFirst() throws IOException {
        put("大字", "id=\"gbt-9704-2012\"", "id=\"大字\"");
        put(LayoutProfiles.STANDARD, "top=\"37\"", "top=\"38\"");
        assertEquals("大字", LayoutProfiles.find("大字", files()).getId());
        assertEquals("38", LayoutProfiles.find(LayoutProfiles.STANDARD, files()).getPage().getTop().toPlainString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        " lines=\"22\" | lines=\"0\" | page.lines", "top=\"37\" | left=\"1\" | .layout",
        "colour=\"FF0000\" | colour=\"red\" | rule.masthead", "colour=\"C00000\" | colour=\"0\" | style.placeholder",
        "role=\"body\" | role=\"boden\" | style.body", "role=\"date\" | role=\"issuer\" | style.issuer",
        "role=\"date\" | role=\"a b\" | style.a b", "size=\"42\" | size=\"-1\" | style.title",
        " footerDistance=\"25\" |  | pageNumber", "thickness=\"2.25\" |  | rule.masthead"})
    void aProfileThatLacksAValueIsRefused(String find, String replacement, String named) throws IOException {
        put("own", find, replacement == null ? "" : ' ' + replacement);
        var problem = assertThrows(ModelFileException.class, () -> LayoutProfiles.find("own", files()));
        assertTrue(problem.getMessage().contains(named), problem.getMessage());
        assertTrue(problem.getMessage().contains("own.layout"), problem.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "../layouts/none", "../outside", "/etc/passwd", "a/b"})
    void aMissingProfileIsNamed(String id) throws IOException {
        put("none", "x", "x");
        Files.delete(series.resolve("layouts/none.layout"));
        Files.writeString(series.resolve("outside.layout"), "");
        var problem = assertThrows(ModelFileException.class, () -> LayoutProfiles.find(id, files()));
        assertTrue(problem.getMessage().contains(id), problem.getMessage());
        assertTrue(problem.getMessage().contains(series.resolve("layouts").toString()), problem.getMessage());
    }
}
