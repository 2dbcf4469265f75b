package org.jianbao.core.section;

import java.math.BigDecimal;
import java.util.List;

import org.jianbao.core.check.Findings;
import org.jianbao.core.figure.Count;
import org.jianbao.core.figure.FigureSource;
import org.jianbao.core.phrase.Scope;
import org.jianbao.model.bulletin.Figure;
import org.jianbao.model.bulletin.Section;

/**
 * What a plug-in knows about its sections beside their EClass. Every method has a default, so a kind without figures
 * and rules of its own needs none of them. The methods get only sections of the kind's EClass.
 */
public interface SectionKind {

    /**
     * Returns the names that sentences may quote: those of this section its own, those of other sections behind the
     * name of the section and a dot.
     *
     * @param section the section
     * @param figures gives figures that depend on other sections or issues
     */
    default Scope figures(Section section, FigureSource figures) {
        return Scope.empty();
    }

    /** Returns what the section reports to the ledger, in printed order. */
    default List<Count> counts(Section section) {
        return List.of();
    }

    /** Returns the number of a figure of a section of this kind; null means not reported. */
    default BigDecimal value(Figure figure) {
        return figure.getValue();
    }

    /**
     * Returns the total that percentages in the typed text of a section are shares of; null if there is none or it is not
     * known.
     *
     * @param section the section
     * @param figures gives figures that depend on other sections or issues
     */
    default Whole whole(Section section, FigureSource figures) {
        return null;
    }

    /**
     * Adds what is wrong with a section. Required features, unresolved references and sentence patterns are checked for
     * every kind already.
     *
     * @param section the section
     * @param figures gives figures that depend on other sections or issues
     * @param findings takes the findings; a check that is not sure adds none
     */
    default void check(Section section, FigureSource figures, Findings findings) {
    }

    /**
     * Prepares a section of the next issue. Without a method of its own a kind keeps the features that its metamodel marks, see
     * {@link CarryOver}.
     *
     * @param previous the section of the issue before, which is only read; null if that had none
     * @param next the new section, which stands in its issue already and has id, name and template
     */
    default void prepareNext(Section previous, Section next) {
        if (previous != null) {
            CarryOver.keep(previous, next);
        }
    }
}
