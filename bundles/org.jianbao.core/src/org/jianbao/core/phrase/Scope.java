package org.jianbao.core.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jianbao.core.text.Span;

/** The names that a sentence can quote. A name that is not found is looked for in the outer scope. */
public final class Scope implements Quotable {

    /** A {@link Quotable}, or a {@link Supplier} of one. */
    private final Map<String, Object> names = new LinkedHashMap<>();
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
        if (name != null && !name.isBlank()) {
            names.put(name, value);
        }
        return this;
    }

    /** Adds a name whose value is computed when it is quoted, and returns this scope. */
    public Scope with(String name, Supplier<Quotable> value) {
        if (name != null && !name.isBlank()) {
            names.put(name, value);
        }
        return this;
    }

    /** Returns the names of this scope, without those of the outer one, in the order in which they were added. */
    public List<String> names() {
        return List.copyOf(names.keySet());
    }

    @Override
    public List<Span> spans() {
        return self == null ? null : self.spans();
    }

    @Override
    public Quotable member(String name) {
        Object value = names.get(name);
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
