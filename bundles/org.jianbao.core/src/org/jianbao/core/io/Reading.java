package org.jianbao.core.io;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** A model as it was read, which may take the place of the model of a file. */
public final class Reading {

    private final EObject root;
    private final List<Problem> problems;
    private final boolean repaired;

    Reading(EObject root, List<Problem> problems, boolean repaired) {
        this.root = root;
        this.problems = problems;
        this.repaired = repaired;
    }

    /** Returns the root. */
    public EObject root() {
        return root;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean repaired() {
        return repaired;
    }
}
