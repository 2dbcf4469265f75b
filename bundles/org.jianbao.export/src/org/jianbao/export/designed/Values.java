package org.jianbao.export.designed;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.structure.Entry;
import org.jianbao.core.text.Span;
import org.jianbao.export.SectionContext;

/** Gives what blocks quote. What is wrong with a pattern or an expression becomes a finding and never stops the rest. */
final class Values {

    private final SectionContext context;

    Values(SectionContext context) {
        this.context = context;
    }

    /**
     * Returns the sentence of a pattern.
     *
     * @param written the element that holds the pattern, which findings name
     * @param pattern the pattern; null is read as an empty one
     * @param entry what it is written for
     */
    List<Span> text(EObject written, String pattern, Entry entry) {
        return context.text(pattern, entry.scope(), entry.element(), written);
    }

    /**
     * Returns what an expression comes to.
     *
     * @param written the element that holds the expression, which findings name
     * @param expression the expression
     * @param entry what it is evaluated for
     * @return the value; null if it is missing or the expression is wrong
     */
    Object value(EObject written, String expression, Entry entry) {
        return context.value(expression, entry.scope(), written);
    }

    /** Returns whether a condition is true; one that is not given is. */
    boolean holds(EObject written, String condition, Entry entry) {
        return condition == null || condition.isBlank() || Boolean.TRUE.equals(value(written, condition, entry));
    }
}
