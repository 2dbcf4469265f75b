package org.jianbao.forms.swt.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jianbao.forms.Entry;
import org.jianbao.forms.Notation;

/** Several short values, each on a line of its own; blank lines count for nothing. */
final class ListText implements TextValue {

    private static final String LINE = "\n";

    private final Supplier<Notation> one;

    /**
     * Makes the conversion.
     *
     * @param one gives the way in which one value is written
     */
    ListText(Supplier<Notation> one) {
        this.one = one;
    }

    @Override
    public String format(Object value) {
        return value instanceof Collection<?> texts
                ? texts.stream().map(one.get()::format).collect(Collectors.joining(LINE)) : "";
    }

    @Override
    public boolean keepsBeginning() {
        return true;
    }

    @Override
    public Typed parse(String text) {
        String problem = PlainText.problem(text);
        if (!problem.isEmpty()) {
            return Typed.problem(problem);
        }
        var values = new ArrayList<Object>();
        for (String line : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            switch (one.get().parse(line)) {
                case Entry.Problem refused -> {
                    return Typed.problem(refused.sentence());
                }
                case Entry.Value value -> values.add(value.value());
            }
        }
        return Typed.value(List.copyOf(values));
    }
}
