package org.jianbao.core.expression;

import java.util.List;

/** What a name in an expression stands for: a value to compute with, and names of its own behind a dot. */
public interface Operand {

    /**
     * Returns the value.
     *
     * @return a {@link java.math.BigDecimal}, {@link String}, {@link java.time.LocalDate}, {@link Boolean}, {@link DayRange}
     *         or a {@link List} of operands, one for each entry; null if the value is missing
     */
    Object value();

    /**
     * Returns a part of the thing; of a list, the parts of that name of all entries, as a list.
     *
     * @param name the name behind the dot
     * @return the part, or null if there is none of that name
     */
    Operand member(String name);

    /** Returns the names that {@link #member} knows, in the order in which they are offered to an author. */
    default List<String> members() {
        return List.of();
    }
}
