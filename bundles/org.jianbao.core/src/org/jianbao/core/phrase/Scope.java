package org.jianbao.core.phrase;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jianbao.core.text.Span;

/** The names that a sentence can quote. A name that is not found is looked for in the outer scope. */
public final class Scope implements Quotable {

    /** Up to so many names are compared one by one, which is faster than a map and takes less memory. */
    private static final int FEW = 8;

    /** Names and values by turns, as long as there are few. A value is a {@link Quotable} or a {@link Supplier} of one. */
    private Object[] few;
    private int size;
    /** All names, once there are more than a few. */
    private Map<String, Object> many;
    private Scope outer;
    private final Quotable self;

    private Scope(Quotable self) {
        this.self = self;
    }

    /** Returns a scope without names. */
    public static Scope empty() {
        return new Scope(null);
    }

    /**
     * Puts this scope inside another one, whose names are looked up where this one has none, and returns it.
     *
     * @param outer the outer scope
     */
    public Scope inside(Scope outer) {
        this.outer = outer;
        return this;
    }

    /** Returns a scope without names that itself reads like the given thing. */
    public static Scope of(Quotable self) {
        return new Scope(self);
    }

    /** Adds a name and returns this scope; a blank or missing name adds nothing. */
    public Scope with(String name, Quotable value) {
        put(name, value);
        return this;
    }

    /** Adds a name whose value is computed when it is quoted, and returns this scope. */
    public Scope with(String name, Supplier<Quotable> value) {
        put(name, value);
        return this;
    }

    private void put(String name, Object value) {
        if (name == null || name.isBlank() || value == null) {
            return;
        }
        if (many == null && size == FEW) {
            many = map();
        }
        if (many != null) {
            many.put(name, value);
            return;
        }
        few = few == null ? new Object[2 * FEW] : few;
        few[2 * size] = name;
        few[2 * size + 1] = value;
        size++;
    }

    private Map<String, Object> map() {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < size; i++) {
            map.put((String) few[2 * i], few[2 * i + 1]);
        }
        return map;
    }

    /** Returns the value that was added last under a name; null if there is none. */
    private Object value(String name) {
        if (many != null) {
            return many.get(name);
        }
        int hash = name.hashCode();
        for (int i = 2 * size - 2; i >= 0; i -= 2) {
            if (few[i].hashCode() == hash && few[i].equals(name)) {
                return few[i + 1];
            }
        }
        return null;
    }

    /** Returns the names of this scope, without those of the outer one, in the order in which they were added. */
    public List<String> names() {
        return List.copyOf((many == null ? map() : many).keySet());
    }

    /** Returns all names that can be quoted, the inner ones first. */
    @Override
    public List<String> members() {
        var all = new LinkedHashSet<String>();
        for (Scope scope = this; scope != null; scope = scope.outer) {
            all.addAll(scope.names());
        }
        return List.copyOf(all);
    }

    @Override
    public List<Span> spans() {
        return self == null ? null : self.spans();
    }

    @Override
    public Object value() {
        return self == null ? null : self.value();
    }

    @Override
    public Quotable member(String name) {
        Object value = value(name);
        if (value == null) {
            return outer == null ? null : outer.member(name);
        }
        return value instanceof Supplier<?> later ? (Quotable) later.get() : (Quotable) value;
    }

    /**
     * Returns what a dotted path names.
     *
     * @param path names with dots between them, such as {@code 咨询.本期}
     * @return the thing, or null if a name on the path is unknown
     */
    public Quotable find(String path) {
        Quotable found = this;
        int from = 0;
        for (int dot = path.indexOf('.'); dot >= 0 && found != null; dot = path.indexOf('.', from)) {
            found = found.member(path.substring(from, dot).strip());
            from = dot + 1;
        }
        return found == null ? null : found.member(path.substring(from).strip());
    }
}
