package org.jianbao.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.text.Captions;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.sections.figures.FiguresPackage;
import org.jianbao.sections.prose.ProsePackage;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.layout.LayoutPackage;
import org.jianbao.model.register.RegisterPackage;
import org.jianbao.model.structure.StructurePackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a form can show has a caption in both languages. */
class CaptionsTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    static List<EPackage> packages() {
        return List.of(BulletinPackage.eINSTANCE, RegisterPackage.eINSTANCE, StructurePackage.eINSTANCE,
                LayoutPackage.eINSTANCE, ProsePackage.eINSTANCE, FiguresPackage.eINSTANCE);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyClassFeatureAndChoiceHasItsCaptionAndNothingElseHas(EPackage ePackage) throws IOException {
        Properties english = load(ePackage, "forms.properties");
        Properties chinese = load(ePackage, "forms_zh.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
        Set<String> needed = needed(ePackage);
        Set<String> keys = new TreeSet<>(english.stringPropertyNames());
        assertEquals(Set.of(), without(needed, keys), "captions that are missing");
        Set<String> left = without(keys, needed);
        left.removeIf(key -> key.endsWith(".hint") && needed.contains(key.substring(0, key.length() - ".hint".length()))
                || key.endsWith(".unit") && needed.contains(key.substring(0, key.length() - ".unit".length())));
        assertEquals(Set.of(), left, "captions that nothing needs");
    }

    @ParameterizedTest
    @MethodSource("packages")
    void captionsAreShortAndHintsAreSentences(EPackage ePackage) throws IOException {
        Properties chinese = load(ePackage, "forms_zh.properties");
        for (String key : chinese.stringPropertyNames()) {
            String text = chinese.getProperty(key);
            String english = load(ePackage, "forms.properties").getProperty(key);
            assertTrue(text.codePoints().anyMatch(Character::isIdeographic), () -> key + " is not in Chinese");
            assertEquals(key.endsWith(".hint"), text.endsWith("。"), key);
            assertEquals(key.endsWith(".hint"), english.endsWith("."), key);
            assertTrue(key.endsWith(".hint") || text.length() <= 14 && english.length() <= 30, key);
        }
    }

    @Test
    void classesOfWhichPeopleMakeElementsSayWhatTheyAre() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Locale.setDefault(locale);
            for (EPackage ePackage : packages()) {
                classes(ePackage).stream().filter(eClass -> !eClass.isAbstract())
                        .forEach(eClass -> assertFalse(Captions.hint(eClass).isBlank(), eClass.getName()));
            }
        }
    }

    @Test
    void captionsOfOneFormDiffer() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Locale.setDefault(locale);
            for (EPackage ePackage : packages()) {
                for (EClass eClass : classes(ePackage)) {
                    Set<String> seen = new HashSet<>();
                    Forms.of(eClass).fields().forEach(field -> assertTrue(seen.add(field.caption()),
                            () -> eClass.getName() + " has two fields " + field.caption() + " in " + locale));
                }
            }
        }
    }

    @Test
    void theLanguageIsThatOfTheMoment() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertEquals("总期号", Forms.of(BulletinPackage.Literals.ISSUE)
                .field(BulletinPackage.Literals.ISSUE__TOTAL_NUMBER).orElseThrow().caption());
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("Total number", Forms.of(BulletinPackage.Literals.ISSUE)
                .field(BulletinPackage.Literals.ISSUE__TOTAL_NUMBER).orElseThrow().caption());
        Locale.setDefault(Locale.GERMANY);
        assertEquals("Issue", Captions.of(BulletinPackage.Literals.ISSUE), "a language that we do not have");
    }

    private static Set<String> needed(EPackage ePackage) {
        Set<String> needed = new TreeSet<>();
        for (EClass eClass : classes(ePackage)) {
            needed.add(eClass.getName());
            for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
                needed.add(eClass.getName() + '.' + feature.getName());
                Captions.annotated(feature, "group").ifPresent(group -> needed.add("group." + group));
                Captions.annotated(feature, "page").ifPresent(page -> needed.add("page." + page));
            }
        }
        ePackage.getEClassifiers().forEach(classifier -> {
            if (classifier instanceof EEnum choices) {
                choices.getELiterals().forEach(choice -> needed.add(choices.getName() + '.' + choice.getName()));
            }
        });
        return needed;
    }

    private static List<EClass> classes(EPackage ePackage) {
        return ePackage.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Properties load(EPackage ePackage, String name) throws IOException {
        String bundle = ePackage.getNsURI().contains("/sections/") ? "org.jianbao.sections." + ePackage.getName()
                : "org.jianbao.model";
        String folder = ePackage.getNsURI().contains("/sections/") ? bundle : "org.jianbao.model." + ePackage.getName();
        Path file = SampleSeries.repository().resolve("bundles").resolve(bundle).resolve("src")
                .resolve(folder.replace('.', '/')).resolve(name);
        var properties = new Properties();
        try (Reader reader = new StringReader(Files.readString(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
