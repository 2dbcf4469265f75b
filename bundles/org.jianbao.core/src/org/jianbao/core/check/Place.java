package org.jianbao.core.check;

/**
 * Where something was found.
 *
 * @param file the file, relative to the series folder where it lies in one; never null
 * @param line the line, from 1; 0 if unknown
 * @param element the id of the model element; empty if there is none
 * @param feature the name of the feature of the element; empty if it is about the whole element
 */
public record Place(String file, int line, String element, String feature) {

    /** Returns a place that is a whole file. */
    public static Place of(String file) {
        return new Place(file, 0, "", "");
    }
}
