package org.jianbao.core.structure;

import java.util.List;

import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.ValueField;

/**
 * Which fields of a section or of a group the next issue keeps: those that say so, and the figures, of which only the metric
 * is kept. The entries of a group are kept if it says so, if it has fixed rows, or if anything in it is kept; of an entry
 * everything is kept as long as no field of the group says so for itself.
 *
 * @param all whether every field is kept
 * @param label the field that names the fixed rows; null if there are none
 */
record Keeping(boolean all, Field label) {

    /** What is kept of a section. */
    static final Keeping MARKED = new Keeping(false, null);

    /** Returns what is kept of the entries of a group. */
    Keeping inside(FieldGroup group) {
        boolean marked = values(group.getFields()).stream().anyMatch(Field::isCarriedOver);
        return new Keeping(!marked && (all || group.isCarriedOver()),
                group.getRows().isEmpty() ? null : label(group));
    }

    boolean keeps(Field field) {
        return switch (field) {
            case FieldGroup group -> all || isKept(group, 0);
            case ValueField value -> !StructureNames.isComputed(value)
                    && (all || value.isCarriedOver() || value.getType() == FieldType.FIGURE || value == label);
            default -> false;
        };
    }

    private static boolean isKept(FieldGroup group, int depth) {
        return group.isCarriedOver() || !group.getRows().isEmpty() || depth < FieldCompiler.DEEPEST && group.getFields().stream()
                .anyMatch(field -> field instanceof FieldGroup inner ? isKept(inner, depth + 1) : field.isCarriedOver());
    }

    private static Field label(FieldGroup group) {
        return values(group.getFields()).stream().filter(value -> value.getType() == FieldType.TEXT && !value.isMany()
                && !StructureNames.isComputed(value)).findFirst().orElse(null);
    }

    private static List<ValueField> values(List<Field> fields) {
        return fields.stream().filter(ValueField.class::isInstance).map(ValueField.class::cast).toList();
    }
}
