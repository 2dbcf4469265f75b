package org.jianbao.core.expression;

import java.util.List;

/**
 * Things that are listed one after the other with marks between them.
 *
 * @param parts texts and operands in printed order, the marks among them
 */
public record Joined(List<Object> parts) implements Operand {

    /** Keeps its own copy of the parts. */
    public Joined {
        parts = List.copyOf(parts);
    }

    @Override
    public String value() {
        var text = new StringBuilder();
        parts.forEach(part -> text.append(part instanceof Operand operand ? Printed.text(operand.value()) : part));
        return text.toString();
    }

    @Override
    public Operand member(String name) {
        return null;
    }
}
