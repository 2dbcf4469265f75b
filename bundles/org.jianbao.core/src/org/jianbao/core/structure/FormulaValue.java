package org.jianbao.core.structure;

import java.math.BigDecimal;
import java.util.function.Supplier;

import org.jianbao.core.expression.Expressions;
import org.jianbao.core.expression.Result;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.model.structure.FieldType;

/** The value of a field with a formula. */
final class FormulaValue extends Computed {

    private final DesignedField field;
    private final Supplier<Scope> names;

    FormulaValue(DesignedField field, Supplier<Scope> names, Depth depth) {
        super(depth);
        this.field = field;
        this.names = names;
    }

    @Override
    Quotable compute() {
        Result result = Expressions.compile(field.formula()).evaluate(names.get());
        if (result.problem() != null) {
            return null;
        }
        Quotable value = switch (result.value()) {
            case BigDecimal number when field.type() == FieldType.PERCENT -> Quotable.percent(number, field.decimals());
            case BigDecimal number when field.type() == FieldType.INTEGER || field.type() == FieldType.DECIMAL ->
                Quotable.number(number, field.decimals());
            case null, default -> result.quoted() instanceof Quotable quoted ? quoted
                    : Quotable.of(result.value(), result.text());
        };
        return field.unit().isEmpty() ? value : Scope.of(value).with(FieldValues.UNIT, Quotable.text(field.unit()));
    }
}
