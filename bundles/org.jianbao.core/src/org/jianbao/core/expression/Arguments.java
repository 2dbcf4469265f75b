package org.jianbao.core.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The arguments of a call. One that is not asked for is not evaluated, so that it can neither be missing nor wrong. */
final class Arguments {

    /** How many decimals a function prints or rounds to at most. */
    private static final int DECIMALS = 10;

    private final Node.Call call;
    private final Evaluation evaluation;
    /** What is known of the arguments already. */
    private final Object[] things;

    Arguments(Node.Call call, Evaluation evaluation) {
        this.call = call;
        this.evaluation = evaluation;
        this.things = new Object[call.arguments().size()];
    }

    int size() {
        return call.arguments().size();
    }

    /** Returns the argument as it is, an operand if it quotes something. */
    Object thing(int index) {
        if (things[index] == null) {
            things[index] = evaluation.thing(call.arguments().get(index));
        }
        return things[index];
    }

    /** Returns whether an argument has no value, is an empty list or a blank text. */
    boolean isEmpty(int index) {
        try {
            Object value = value(index);
            return value instanceof String text && text.isBlank() || value instanceof List<?> list && list.isEmpty();
        } catch (Stop e) {
            if (e.problem().kind() == Problem.Kind.MISSING_VALUE) {
                return true;
            }
            throw e;
        }
    }

    Object value(int index) {
        return evaluation.plain(thing(index), call.arguments().get(index));
    }

    BigDecimal number(int index) {
        return value(index) instanceof BigDecimal number ? number : fail(index, Problem.Kind.NUMBER_NEEDED);
    }

    /** Returns how many decimals are asked for. */
    int decimals(int index, int otherwise) {
        if (size() <= index) {
            return otherwise;
        }
        BigDecimal number = number(index);
        if (number.stripTrailingZeros().scale() > 0 || number.signum() < 0 || number.compareTo(BigDecimal.valueOf(DECIMALS)) > 0) {
            throw problem(index, Problem.Kind.RANGE, shown(index), 0, DECIMALS);
        }
        return number.intValue();
    }

    boolean truth(int index) {
        return value(index) instanceof Boolean truth ? truth : this.<Boolean>fail(index, Problem.Kind.TRUTH_NEEDED);
    }

    LocalDate day(int index) {
        return value(index) instanceof LocalDate day ? day : fail(index, Problem.Kind.DAY_NEEDED);
    }

    /** Returns an argument as text; of a number, its digits. */
    String text(int index, String otherwise) {
        return size() <= index ? otherwise : Printed.text(value(index));
    }

    /** Returns one of a few words. */
    String word(int index, List<String> words) {
        String word = text(index, words.getFirst());
        if (!words.contains(word)) {
            throw problem(index, Problem.Kind.WORD, word, String.join(" ", words));
        }
        return word;
    }

    /** Returns the entries of a list in order, those of lists in it one after the other. */
    List<Object> entries(int index) {
        var entries = new ArrayList<>();
        add(value(index) instanceof List<?> list ? list : fail(index, Problem.Kind.LIST_NEEDED), entries);
        return entries;
    }

    private void add(List<?> list, List<Object> into) {
        for (Object entry : list) {
            evaluation.step(call);
            if (plain(entry) instanceof List<?> inner) {
                add(inner, into);
            } else {
                into.add(entry);
            }
        }
    }

    /** Returns the values of a list, all of which must be there. */
    List<Object> values(int index) {
        return entries(index).stream().map(entry -> present(index, plain(entry))).toList();
    }

    /** Returns the numbers of all arguments, of which each is a number or a list of them. */
    List<BigDecimal> numbers() {
        var numbers = new ArrayList<BigDecimal>();
        for (int i = 0; i < size(); i++) {
            Object value = value(i);
            for (Object one : value instanceof List<?> ? values(i) : List.of(value)) {
                numbers.add(one instanceof BigDecimal number ? evaluation.checked(number, call.arguments().get(i))
                        : fail(i, Problem.Kind.NUMBER_NEEDED));
            }
        }
        return numbers;
    }

    private Object present(int index, Object value) {
        if (value == null) {
            throw missing(index);
        }
        return value;
    }

    /** Returns the value of an entry; null if it is missing. */
    static Object plain(Object entry) {
        return entry instanceof Operand operand ? operand.value() : entry;
    }

    /** Compares two values as an operator of the language does. */
    boolean compare(int index, Object left, String operator, Object right) {
        Node place = call.arguments().get(index);
        return (Boolean) Operators.apply(new Token(Token.Kind.MARK, operator, place.start(), place.end()), left, right);
    }

    Stop missing(int index) {
        return problem(index, Problem.Kind.MISSING_VALUE, shown(index));
    }

    Stop problem(int index, Problem.Kind kind, Object... arguments) {
        Node place = call.arguments().get(index);
        return new Stop(kind, place.start(), place.end() - place.start(), arguments);
    }

    Stop problem(Problem.Kind kind, Object... arguments) {
        return new Stop(kind, call.start(), call.end() - call.start(), arguments);
    }

    /** Checks that a result is not too large to be printed. */
    BigDecimal checked(BigDecimal result) {
        return evaluation.checked(result, call);
    }

    private String shown(int index) {
        return evaluation.shown(call.arguments().get(index));
    }

    /** Returns the problem with an argument that is not what is needed. */
    Stop needed(int index, Problem.Kind kind) {
        return problem(index, kind, shown(index));
    }

    private <T> T fail(int index, Problem.Kind kind) {
        throw needed(index, kind);
    }
}
