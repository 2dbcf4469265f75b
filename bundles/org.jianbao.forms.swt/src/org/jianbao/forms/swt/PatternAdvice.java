package org.jianbao.forms.swt;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.expression.Completion;
import org.jianbao.core.phrase.Scope;
import org.jianbao.forms.PatternCheck;
import org.jianbao.forms.PatternCheck.Mark;

/** What is known of the patterns and expressions that somebody writes in a form. */
public interface PatternAdvice {

    /** Knows the language, but no names. */
    PatternAdvice SYNTAX = new PatternAdvice() {
    };

    /**
     * Returns the names that can be quoted in a field.
     *
     * @param owner the element that holds the text
     * @param feature its feature
     * @return null if the names are not known; then none is called wrong
     */
    default Scope names(EObject owner, EStructuralFeature feature) {
        return null;
    }

    /**
     * Returns what can be written at a place.
     *
     * @param text what is written
     * @param caret the place, in UTF-16 units from 0
     * @param pattern whether the text is a pattern, and not an expression
     */
    default Completion complete(EObject owner, EStructuralFeature feature, String text, int caret, boolean pattern) {
        Scope names = names(owner, feature);
        return PatternCheck.complete(text, caret, names == null ? Scope.empty() : names, pattern);
    }

    /** Returns what is wrong with a text, in its order. */
    default List<Mark> check(EObject owner, EStructuralFeature feature, String text, boolean pattern) {
        return PatternCheck.of(text, names(owner, feature), pattern);
    }

    /** Returns what a saved or unsaved text comes to with the data of a sample; empty if that is not known. */
    default String result(EObject owner, EStructuralFeature feature, String text, boolean pattern) {
        return "";
    }

    /** Returns whether what a rule finds in a text is said by {@link #check} too, so that it need not be said twice. */
    default boolean isTold(String rule) {
        return false;
    }
}
