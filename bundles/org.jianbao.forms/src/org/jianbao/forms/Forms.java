package org.jianbao.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.jianbao.core.text.Captions;

/**
 * The forms of classes, in the language of {@link Locale#getDefault()}. Nothing has to be declared for a form; annotations
 * with the source {@link org.jianbao.core.text.Captions#ANNOTATION} change it:
 *
 * <ul>
 * <li>of a feature: {@code caption}, {@code hint}, {@code unit}, {@code widget} (the name of a {@link Widget} such as
 * {@code richText}), {@code page} and {@code group} (keys {@code page.…} and {@code group.…} of the captions, or names),
 * {@code order} (a number, 0 if missing; of two with the same one the model decides), {@code rows} (lines of text or of a
 * grid), {@code hidden} and {@code readOnly} ({@code true});
 * <li>of a class: {@code caption}, {@code hint}, {@code readOnly} and {@code hidden}, the names of inherited features that
 * its form does not show.
 * </ul>
 */
public final class Forms {

    private static final int MOST = 300;

    private static final Map<Key, Form> CACHE = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Form> eldest) {
            return size() > MOST;
        }
    };

    private record Key(EClass eClass, Locale locale) {
    }

    private Forms() {
    }

    /** Returns the form of the elements of a class. */
    public static Form of(EClass eClass) {
        synchronized (CACHE) {
            return CACHE.computeIfAbsent(new Key(eClass, Locale.getDefault()), key -> new FormBuilder(key.eClass()).build());
        }
    }

    /**
     * Returns the fields that fit in the columns of a grid whose rows are elements of a class: those with a value of their
     * own, and paragraphs, of which a cell shows the beginning.
     */
    public static List<Field> columns(EClass eClass) {
        return of(eClass).fields().stream().filter(field -> switch (field.widget()) {
            case GRID, FIGURES, CONTAINED, COMPUTED -> false;
            default -> true;
        }).toList();
    }
}
