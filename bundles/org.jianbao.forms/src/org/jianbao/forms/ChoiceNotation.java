package org.jianbao.forms;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.jianbao.core.text.Captions;

/**
 * One of a closed list, written as its caption; the literal of the model is understood too.
 *
 * @param choices the list
 */
record ChoiceNotation(EEnum choices) implements Notation {

    @Override
    public Entry parse(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return new Entry.Value(null);
        }
        Optional<EEnumLiteral> found = choices.getELiterals().stream().filter(literal -> typed.equalsIgnoreCase(Captions.of(literal))
                || typed.equalsIgnoreCase(literal.getLiteral())).findFirst();
        return found.<Entry>map(literal -> new Entry.Value(literal.getInstance()))
                .orElseGet(() -> Texts.problem("choice.other", typed,
                        choices.getELiterals().stream().map(Captions::of).collect(Collectors.joining("、"))));
    }

    @Override
    public String format(Object value) {
        return choices.getELiterals().stream().filter(literal -> literal.getInstance() == value).findFirst()
                .map(Captions::of).orElse("");
    }
}
