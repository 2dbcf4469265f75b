package org.jianbao.forms.swt.internal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Several short texts, each on a line of its own; blank lines count for nothing. */
final class ListText implements TextValue {

    private static final String LINE = "\n";

    @Override
    public String format(Object value) {
        return value instanceof Collection<?> texts
                ? texts.stream().map(String::valueOf).collect(Collectors.joining(LINE)) : "";
    }

    @Override
    public boolean keepsBeginning() {
        return true;
    }

    @Override
    public Typed parse(String text) {
        String problem = PlainText.problem(text);
        List<String> texts = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return problem.isEmpty() ? Typed.value(texts) : Typed.problem(problem);
    }
}
