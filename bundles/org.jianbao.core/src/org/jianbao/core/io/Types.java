package org.jianbao.core.io;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.jianbao.model.bulletin.BulletinPackage;

/** Finds the classes that a file names, in the registered packages only. A package that cannot be made counts as missing. */
final class Types {

    private final EPackage.Registry registry;
    private final Map<String, EPackage> packages = new HashMap<>();
    private final Map<EClass, Boolean> creatable = new HashMap<>();

    Types(EPackage.Registry registry) {
        this.registry = registry;
    }

    /** Returns the package of a namespace; null if none is installed. */
    EPackage ePackage(String uri) {
        if (uri == null) {
            return null;
        }
        EPackage found = packages.get(uri);
        if (found == null && !packages.containsKey(uri)) {
            found = look(uri);
            packages.put(uri, found);
        }
        return found;
    }

    private EPackage look(String uri) {
        try {
            return registry.getEPackage(uri);
        } catch (RuntimeException | LinkageError e) {
            return null; // a plug-in that does not start is one that is not there
        }
    }

    /**
     * Returns the class that objects can be made of.
     *
     * @return null if there is no such class, or it is abstract, or only stands for one that is missing
     */
    EClass concrete(String uri, String name) {
        EPackage ePackage = ePackage(uri);
        EClassifier found = ePackage == null ? null : ePackage.getEClassifier(name);
        return found instanceof EClass eClass && isConcrete(eClass) ? eClass : null;
    }

    static boolean isConcrete(EClass eClass) {
        return !eClass.isAbstract() && !eClass.isInterface() && eClass != BulletinPackage.Literals.MISSING_SECTION;
    }

    /** Returns a class whose objects can stand for something of a type that cannot be found; null if there is none. */
    EClass standIn(EClass type, EClass user) {
        if (isConcrete(type)) {
            return type;
        }
        EClass found = standIn(type, type.getEPackage());
        return found != null ? found : standIn(type, user.getEPackage());
    }

    private static EClass standIn(EClass type, EPackage ePackage) {
        for (EClassifier classifier : ePackage.getEClassifiers()) {
            if (classifier instanceof EClass eClass && isConcrete(eClass) && type.isSuperTypeOf(eClass)) {
                return eClass;
            }
        }
        return null;
    }

    /** Returns whether objects of a class can be made; a plug-in may fail to. */
    boolean isCreatable(EClass eClass) {
        return creatable.computeIfAbsent(eClass, type -> {
            try {
                return create(type) != null;
            } catch (RuntimeException | LinkageError e) {
                return false;
            }
        });
    }

    /** Makes an object. */
    static EObject create(EClass eClass) {
        return eClass.getEPackage().getEFactoryInstance().create(eClass);
    }
}
