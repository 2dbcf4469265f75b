package org.jianbao.core.structure;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.model.structure.FieldType;

/**
 * A field of a compiled class.
 *
 * @param id the id of the field in the structure, the same over all versions
 * @param name the name by which it is quoted
 * @param type what it holds; null for a group
 * @param unit the unit of a number; empty if it has none
 * @param decimals how many decimals of a number are printed
 * @param formula the expression that gives the value; null for a field whose value is entered
 * @param initial what a new issue begins with, a value of the feature's type, a list of them, or a text for paragraphs; null
 *     for nothing
 * @param metric the id of the metric of a figure; null for other fields
 * @param entry the class of the entries of a group; null for other fields
 * @param rows the entries that every issue has, for a group
 * @param feature holds the value
 */
public record DesignedField(String id, String name, FieldType type, String unit, int decimals, String formula,
        Object initial, String metric, DesignedClass entry, List<String> rows, EStructuralFeature feature) {

    /** Keeps its own copy of the rows. */
    public DesignedField {
        rows = List.copyOf(rows);
    }

    /** Returns whether it is a group. */
    public boolean isGroup() {
        return entry != null;
    }

    /** Returns whether its value is computed, so that it is neither entered nor stored. */
    public boolean isComputed() {
        return formula != null;
    }
}
