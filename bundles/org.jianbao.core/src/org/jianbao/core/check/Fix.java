package org.jianbao.core.check;

import java.util.List;

/**
 * A repair that a rule offers. It is plain data, so that it can be found on a copy of the model and be made later in
 * another one: {@link Fixes#plan} looks whether it still fits.
 *
 * @param label what it does, for people, in the language in which the finding was made
 * @param changes what it changes; all of it or nothing is done
 */
public record Fix(String label, List<Change> changes) {

    /** Keeps a copy of the changes. */
    public Fix {
        changes = List.copyOf(changes);
    }

    /** Returns a repair. */
    public static Fix of(String label, Change... changes) {
        return new Fix(label, List.of(changes));
    }
}
