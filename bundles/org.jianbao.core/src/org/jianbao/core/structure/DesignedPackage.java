package org.jianbao.core.structure;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.impl.EPackageImpl;

/** The package of a compiled structure. */
final class DesignedPackage extends EPackageImpl {

    private final Map<EClass, DesignedClass> classes = new HashMap<>();
    private final Map<String, EClass> templates = new HashMap<>();

    DesignedPackage(String namespace) {
        setName(StructureNames.PREFIX);
        setNsPrefix(StructureNames.PREFIX);
        setNsURI(namespace);
        setEFactoryInstance(EcoreFactory.eINSTANCE.createEFactory());
    }

    void add(DesignedClass designed) {
        classes.put(designed.eClass(), designed);
        designed.template().ifPresent(id -> templates.putIfAbsent(id, designed.eClass()));
    }

    DesignedClass known(EClass eClass) {
        return classes.get(eClass);
    }

    /** Returns the class of the sections of a template; null if it has none. */
    EClass ofTemplate(String id) {
        return templates.get(id);
    }

    /** Lets nothing be changed any more, and computes now what would be computed when it is first asked for. */
    void close() {
        freeze();
    }
}
