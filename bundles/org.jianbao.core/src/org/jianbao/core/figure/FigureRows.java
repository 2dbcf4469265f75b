package org.jianbao.core.figure;

import java.math.BigDecimal;
import java.util.List;

import org.jianbao.core.section.PluginCode;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.section.Sections;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;

/** The lines of the grids in which figures are entered, for every section kind that reports to the ledger. */
public final class FigureRows {

    private final SectionKinds kinds;
    private final Ledger ledger;

    /**
     * Makes the lines of one state of the issues; after a change they are made anew, with a new ledger.
     *
     * @param kinds the section kinds
     * @param ledger adds up the issues before
     */
    public FigureRows(SectionKinds kinds, Ledger ledger) {
        this.kinds = kinds;
        this.ledger = ledger;
    }

    /**
     * Returns the lines of a section, in printed order.
     *
     * @param section a section of an issue, which need not be saved
     * @return nothing if the section reports no metric, stands in no issue, or its plug-in fails
     */
    public List<FigureRow> of(Section section) {
        Issue issue = Sections.issueOf(section);
        return issue == null ? List.of() : counts(section).stream().map(count -> row(issue, count)).toList();
    }

    /** Returns the lines of all sections of an issue, in printed order. */
    public List<FigureRow> of(Issue issue) {
        return Sections.all(issue).stream().flatMap(section -> of(section).stream()).toList();
    }

    private List<Count> counts(Section section) {
        return PluginCode.call(() -> kinds.of(section).counts(section), List.of());
    }

    private FigureRow row(Issue issue, Count count) {
        BigDecimal last = ledger.value(ledger.before(issue), count.metric());
        BigDecimal value = Ledger.isShare(count.metric()) ? ledger.value(issue, count.metric()) : count.value();
        var shown = new Count(count.metric(), value, count.yearToDate(), count.confirmed(), count.element(), count.features());
        return new FigureRow(shown, last, ledger.at(issue, count.metric()));
    }
}
