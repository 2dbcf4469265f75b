package org.jianbao.core.io;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.jianbao.core.section.SectionKind;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.bulletin.impl.SectionImpl;
import org.jianbao.model.register.RegisterPackage;

/**
 * The package of a third party with a section kind that has every sort of feature: a forecast with values, days and
 * references, and inside of which other sections can stand.
 */
final class Weather {

    static final String URI = "http://example.org/weather/1";

    private static final EPackage.Registry INSTALLED = kinds(Weather::newPackage);

    private final EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();

    private Weather() {
        ePackage.setName("weather");
        ePackage.setNsPrefix("weather");
        ePackage.setNsURI(URI);
        ePackage.setEFactoryInstance(new Factory());
        EClass day = type("Day", BulletinPackage.Literals.IDENTIFIED);
        attribute(day, "date", BulletinPackage.Literals.DATE);
        attribute(day, "text", BulletinPackage.Literals.RICH_TEXT);
        attribute(day, "rain", EcorePackage.Literals.EBOOLEAN);
        EClass forecast = type("Forecast", BulletinPackage.Literals.SECTION);
        attribute(forecast, "value", BulletinPackage.Literals.DECIMAL);
        attribute(forecast, "number", EcorePackage.Literals.EINT);
        attribute(forecast, "note", EcorePackage.Literals.ESTRING);
        attribute(forecast, "notes", EcorePackage.Literals.ESTRING).setUpperBound(-1);
        attribute(forecast, "level", BulletinPackage.Literals.DISTRIBUTION_LEVEL);
        reference(forecast, "days", day, true, -1);
        reference(forecast, "best", day, false, 1);
        reference(forecast, "wet", day, false, -1);
        reference(forecast, "unit", RegisterPackage.Literals.DEPARTMENT, false, 1);
        reference(forecast, "units", RegisterPackage.Literals.UNIT, false, -1);
        reference(forecast, "neighbour", BulletinPackage.Literals.SECTION, false, 1);
        reference(forecast, "sections", BulletinPackage.Literals.SECTION, true, -1);
    }

    /** Returns the package, new each time. */
    static EPackage newPackage() {
        return new Weather().ePackage;
    }

    /** Returns the registered packages with this one, always the same. */
    static EPackage.Registry installed() {
        return INSTALLED;
    }

    /** Returns the registered packages without this one. */
    static EPackage.Registry missing() {
        return new SectionKinds(List.of()).packages();
    }

    /** Returns the registered packages with one that is made in a given way. */
    static EPackage.Registry kinds(Supplier<EPackage> weather) {
        var once = new Object() {
            EPackage made;
        };
        return new SectionKinds(List.of(new SectionKinds.Entry("weather", URI, "Forecast", "org.example", () -> {
            once.made = once.made == null ? weather.get() : once.made;
            return once.made;
        }, () -> new SectionKind() { }))).packages();
    }

    private EClass type(String name, EClass parent) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.getESuperTypes().add(parent);
        ePackage.getEClassifiers().add(type);
        return type;
    }

    private static EStructuralFeature attribute(EClass owner, String name, EClassifier type) {
        var attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        attribute.setUnique(false);
        owner.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private static void reference(EClass owner, String name, EClass type, boolean contained, int upper) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setContainment(contained);
        reference.setUpperBound(upper);
        owner.getEStructuralFeatures().add(reference);
    }

    /** Makes sections that are dynamic and yet sections for Java. */
    private static final class Factory extends EFactoryImpl {
        @Override
        public EObject create(EClass type) {
            if (!BulletinPackage.Literals.SECTION.isSuperTypeOf(type)) {
                return basicCreate(type);
            }
            var section = new DynamicSection();
            section.eSetClass(type);
            return section;
        }
    }

    private static final class DynamicSection extends SectionImpl implements Section {
    }
}
