package org.jianbao.core.structure;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.expression.Expressions;
import org.jianbao.core.phrase.Phrases;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.text.Span;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.Phrase;

/** A phrase of the template of a designed section. */
final class PhraseText extends Computed {

    private static final Phrases.Problems UNSAID = (problem, detail, pattern, offset) -> { };

    private final Phrase phrase;
    private final EObject holder;
    private final Scope names;
    private final Naming naming;

    PhraseText(Phrase phrase, EObject holder, Scope names, Naming naming, Depth depth) {
        super(depth);
        this.phrase = phrase;
        this.holder = holder;
        this.names = names;
        this.naming = naming;
    }

    @Override
    Quotable compute() {
        return Quotable.of(text());
    }

    private List<Span> text() {
        FieldGroup over = phrase.getOver();
        if (over == null) {
            return holds(names) ? written(phrase.getPattern()) : written(phrase.getOtherwise());
        }
        List<Scope> entries = naming.entries(holder, over, names).stream().map(DesignedNames.Entry::names)
                .filter(this::holds).toList();
        return entries.isEmpty() || phrase.getPattern() == null ? written(phrase.getOtherwise())
                : Phrases.list(phrase, entries, UNSAID);
    }

    private boolean holds(Scope scope) {
        String condition = phrase.getCondition();
        return condition == null || condition.isBlank()
                || Boolean.TRUE.equals(Expressions.compile(condition).evaluate(scope).value());
    }

    /** A missing pattern says nothing, which is not the same as a missing value. */
    private List<Span> written(String pattern) {
        return pattern == null ? List.of() : Phrases.write(pattern, names, UNSAID);
    }
}
