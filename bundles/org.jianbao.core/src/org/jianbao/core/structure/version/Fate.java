package org.jianbao.core.structure.version;

import java.util.List;

/**
 * What becomes of a field, or of a section, of one issue when it moves to another version.
 *
 * @param kind what becomes of it
 * @param before its place in the version before, by names from the section inwards; empty if it is new
 * @param after its place in the other version; empty if it has none
 * @param values the values that are concerned, as text, one for each entry of a group; none for an empty field
 */
public record Fate(Kind kind, List<String> before, List<String> after, List<String> values) {

    /** What can become of a field or section. */
    public enum Kind {
        /** It stays as it is. */
        KEPT,
        /** It has another name. */
        RENAMED,
        /** It stands in another section or group. */
        MOVED,
        /** It is of another type, and its value says the same. */
        CONVERTED,
        /** The values are lost. */
        LOST,
        /** It must be filled in now, and is empty. */
        REQUIRED,
        /** The section is kept, but the other version foresees none like it. */
        UNFORESEEN
    }

    /** Keeps its own copies of the lists. */
    public Fate {
        before = List.copyOf(before);
        after = List.copyOf(after);
        values = List.copyOf(values);
    }
}
