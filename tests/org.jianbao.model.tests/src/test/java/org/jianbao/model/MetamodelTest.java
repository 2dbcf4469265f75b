package org.jianbao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the metamodels say of themselves. */
class MetamodelTest {

    private static final String GEN_MODEL = "http://www.eclipse.org/emf/2002/GenModel";

    private static final List<EPackage> PACKAGES = new ArrayList<>();

    @BeforeAll
    static void load() throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        for (Path bundle : SourceTree.models(".ecore").stream().map(file -> file.getParent().getParent()).toList()) {
            resources.getURIConverter().getURIMap().put(
                    URI.createURI("platform:/resource/" + bundle.getFileName() + "/"), URI.createFileURI(bundle + "/"));
        }
        for (Path file : SourceTree.models(".ecore")) {
            PACKAGES.add((EPackage) resources.getResource(URI.createFileURI(file.toString()), true).getContents().getFirst());
        }
        EcoreUtil.resolveAll(resources);
        assertTrue(PACKAGES.size() >= 6, PACKAGES::toString);
    }

    @Test
    void everythingIsDocumented() {
        var missing = new ArrayList<String>();
        int seen = 0;
        for (EPackage ePackage : PACKAGES) {
            for (EModelElement element : documentable(ePackage)) {
                seen++;
                if (documentation(element).isBlank()) {
                    missing.add(name(element));
                }
            }
        }
        assertTrue(seen > 150, seen + " elements");
        assertEquals(List.of(), missing);
    }

    @Test
    void documentationIsASentence() {
        var wrong = new ArrayList<String>();
        PACKAGES.forEach(ePackage -> documentable(ePackage).forEach(element -> {
            String text = documentation(element);
            if (!text.matches("(?s)\\S.*[.)]") || text.equalsIgnoreCase(((ENamedElement) element).getName() + ".")) {
                wrong.add(name(element) + ": " + text);
            }
        }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void aMissingSentenceIsFound() {
        EClass undocumented = EcoreFactory.eINSTANCE.createEClass();
        assertEquals("", documentation(undocumented));
        EcoreUtil.setDocumentation(undocumented, "It is.");
        assertEquals("It is.", documentation(undocumented));
    }

    @Test
    void namespacesAreOursAndEndInTheVersion() {
        Set<String> known = new HashSet<>();
        for (EPackage ePackage : PACKAGES) {
            assertTrue(ePackage.getNsURI().matches("http://jianbao\\.org/([a-z]+/)+[0-9]+"), ePackage.getNsURI());
            assertTrue(ePackage.getNsURI().contains("/" + ePackage.getName() + "/"), ePackage.getNsURI());
            assertTrue(known.add(ePackage.getNsURI()) && known.add(ePackage.getNsPrefix()), ePackage.getNsURI() + " twice");
        }
    }

    /** A model whose references cannot be resolved would hide what the other tests look for. */
    @Test
    void everyTypeIsResolved() {
        for (EPackage ePackage : PACKAGES) {
            assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(ePackage).isEmpty(), ePackage.getName());
        }
    }

    /** Sections are what plug-ins add, so each shipped one really extends the abstract class and has an id. */
    @Test
    void sectionsOfPlugInsExtendSection() {
        int sections = 0;
        for (EPackage ePackage : PACKAGES) {
            for (EClass eClass : classes(ePackage)) {
                boolean section = eClass.getEAllSuperTypes().stream().anyMatch(type -> type.getName().equals("Section"));
                if (section && ePackage.getNsURI().contains("/sections/")) {
                    sections++;
                    assertTrue(eClass.getEIDAttribute() != null, eClass.getName());
                    assertFalse(eClass.isAbstract(), eClass.getName());
                }
            }
        }
        assertEquals(7, sections, "section kinds that are shipped");
    }

    /** What is contained can be found again by its id, so that references and exported documents can name it. */
    @Test
    void containedThingsHaveIds() {
        var without = new HashSet<String>();
        for (EPackage ePackage : PACKAGES) {
            for (EClass eClass : classes(ePackage)) {
                for (EReference reference : eClass.getEReferences()) {
                    if (reference.isContainment() && reference.isMany()
                            && reference.getEReferenceType().getEIDAttribute() == null) {
                        without.add(eClass.getName() + "." + reference.getName());
                    }
                }
            }
        }
        assertEquals(Set.of(), without);
    }

    private static List<EClass> classes(EPackage ePackage) {
        return ePackage.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList();
    }

    /** Returns the package, its classifiers, features, operations and literals. */
    private static List<EModelElement> documentable(EPackage ePackage) {
        var elements = new ArrayList<EModelElement>();
        elements.add(ePackage);
        ePackage.eAllContents().forEachRemaining(content -> {
            if (content instanceof ENamedElement element && !(element instanceof org.eclipse.emf.ecore.EParameter)) {
                elements.add(element);
            }
        });
        return elements;
    }

    private static String documentation(EModelElement element) {
        String text = EcoreUtil.getAnnotation(element, GEN_MODEL, "documentation");
        return text == null ? "" : text.strip();
    }

    private static String name(EModelElement element) {
        var name = new StringBuilder();
        for (EObject at = element; at instanceof ENamedElement named; at = at.eContainer()) {
            name.insert(0, (name.isEmpty() ? "" : at instanceof EStructuralFeature ? "" : ".")).insert(0, named.getName());
        }
        return name.toString();
    }
}
