package org.jianbao.core.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/** Functions of lists. An entry whose value is missing makes the result missing: a sum without it would be wrong. */
final class Lists {

    private Lists() {
    }

    static BigDecimal sum(Arguments arguments) {
        return arguments.checked(sum(arguments.numbers()));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal average(Arguments arguments) {
        List<BigDecimal> numbers = arguments.numbers();
        if (numbers.isEmpty()) {
            throw arguments.missing(0);
        }
        return Operators.quotient(sum(numbers), BigDecimal.valueOf(numbers.size()));
    }

    static BigDecimal greatest(Arguments arguments) {
        return reduce(arguments, BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    static BigDecimal least(Arguments arguments) {
        return reduce(arguments, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    private static BigDecimal reduce(Arguments arguments, BinaryOperator<BigDecimal> operator) {
        return arguments.numbers().stream().reduce(operator).orElseThrow(() -> arguments.missing(0));
    }

    static BigDecimal count(Arguments arguments) {
        return BigDecimal.valueOf(arguments.entries(0).size());
    }

    static BigDecimal countIf(Arguments arguments) {
        return BigDecimal.valueOf(matching(arguments, 0).size());
    }

    static BigDecimal sumIf(Arguments arguments) {
        List<Object> entries = arguments.entries(0);
        var numbers = new ArrayList<BigDecimal>();
        for (int index : matching(arguments, 1)) {
            Object value = index < entries.size() ? Arguments.plain(entries.get(index)) : null;
            if (value == null) {
                throw arguments.missing(0);
            }
            if (!(value instanceof BigDecimal number)) {
                throw arguments.problem(0, Problem.Kind.NUMBER_NEEDED, Evaluation.shown(value));
            }
            numbers.add(number);
        }
        return arguments.checked(sum(numbers));
    }

    /** Returns the indexes of the entries that compare with a value as is asked for; a missing one compares with nothing. */
    private static List<Integer> matching(Arguments arguments, int list) {
        boolean equal = arguments.size() == list + 2;
        String operator = equal ? "==" : arguments.word(list + 1, Operators.COMPARISONS);
        Object compared = arguments.value(arguments.size() - 1);
        List<Object> entries = arguments.entries(list).stream().map(Arguments::plain).toList();
        return IntStream.range(0, entries.size()).filter(i -> Objects.nonNull(entries.get(i))
                && arguments.compare(list, entries.get(i), operator, compared)).boxed().toList();
    }

    static Joined list(Arguments arguments) {
        List<Object> entries = arguments.entries(0);
        arguments.values(0);
        String mark = arguments.text(1, Printed.LIST_MARK);
        String last = arguments.text(2, mark);
        var parts = new ArrayList<>();
        long length = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                parts.add(i == entries.size() - 1 ? last : mark);
            }
            parts.add(entries.get(i) instanceof Operand operand ? operand : Printed.text(entries.get(i)));
            length += mark.length() + Printed.text(Arguments.plain(entries.get(i))).length();
        }
        if (length > Evaluation.TEXT) {
            throw arguments.problem(Problem.Kind.TEXT_SIZE, Evaluation.TEXT);
        }
        return new Joined(parts);
    }
}
