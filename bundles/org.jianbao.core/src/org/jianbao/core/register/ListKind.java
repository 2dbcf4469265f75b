package org.jianbao.core.register;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.model.register.RegisterPackage.Literals;

/** What a list from elsewhere is a list of. */
public enum ListKind {

    /** Departments; told by their full names. */
    DEPARTMENTS(Literals.DEPARTMENT, Literals.REGISTER__DEPARTMENTS, Literals.DEPARTMENT__FULL_NAME,
            Literals.UNIT__SHORT_NAMES, Literals.UNIT__ALIASES, Literals.DEPARTMENT__KIND, Literals.DEPARTMENT__ORDER,
            Literals.UNIT__VALID_FROM, Literals.UNIT__VALID_TO),
    /** Service windows; told by their numbers or names. */
    WINDOWS(Literals.WINDOW, Literals.REGISTER__WINDOWS, Literals.WINDOW__NAME, Literals.WINDOW__NUMBER,
            Literals.UNIT__SHORT_NAMES, Literals.UNIT__ALIASES, Literals.WINDOW__HALL, Literals.WINDOW__DEPARTMENT,
            Literals.UNIT__VALID_FROM, Literals.UNIT__VALID_TO),
    /** People; told by their names and departments. */
    PEOPLE(Literals.PERSON, Literals.REGISTER__PEOPLE, Literals.PERSON__NAME, Literals.PERSON__TITLE,
            Literals.PERSON__DEPARTMENT, Literals.PERSON__FROM, Literals.PERSON__TO);

    private final EClass eClass;
    private final EReference container;
    private final List<EStructuralFeature> features;

    ListKind(EClass eClass, EReference container, EStructuralFeature... features) {
        this.eClass = eClass;
        this.container = container;
        this.features = List.of(features);
    }

    /** Returns the class of the elements. */
    public EClass eClass() {
        return eClass;
    }

    /** Returns where the register holds them. */
    public EReference container() {
        return container;
    }

    /** Returns the features that a list may have columns for; the first one is the name. */
    public List<EStructuralFeature> features() {
        return features;
    }

    /** Returns the name of an element, without which a row says nothing. */
    public EStructuralFeature label() {
        return features.getFirst();
    }
}
