package org.jianbao.sections.figures.internal;

import java.math.BigDecimal;

import org.jianbao.core.check.Findings;
import org.jianbao.core.figure.FigureSource;
import org.jianbao.core.figure.Share;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.section.SectionKind;
import org.jianbao.core.section.Whole;
import org.jianbao.model.bulletin.Figure;
import org.jianbao.model.bulletin.Section;
import org.jianbao.sections.figures.StatusBreakdown;
import org.jianbao.sections.figures.StatusPart;

/** Status breakdowns: sentences quote the total as 合计 and each part and sub-part by its name. */
public final class StatusBreakdownKind implements SectionKind {

    @Override
    public Scope figures(Section section, FigureSource figures) {
        var breakdown = (StatusBreakdown) section;
        BigDecimal total = Breakdowns.sum(breakdown.getParts());
        Scope names = Scope.empty().with("合计", Quotable.number(total))
                .with("单位", Quotable.text(breakdown.getUnit()));
        for (StatusPart part : breakdown.getParts()) {
            names.with(part.getName(), () -> part(part, breakdown, total));
            part.getParts().forEach(inner -> names.with(inner.getName(), () -> part(inner, breakdown, total)));
        }
        return names;
    }

    /** Returns the names of a part, which itself reads as its number. */
    static Scope part(StatusPart part, StatusBreakdown breakdown, BigDecimal total) {
        BigDecimal value = Breakdowns.value(part);
        Quotable number = Quotable.number(value);
        return Scope.of(number)
                .with("名称", () -> Quotable.text(part.getName()))
                .with("数量", number)
                .with("单位", () -> Quotable.text(breakdown.getUnit()))
                .with("占比", () -> Quotable.text(Share.printed(value, total)));
    }

    @Override
    public BigDecimal value(Figure figure) {
        return figure instanceof StatusPart part ? Breakdowns.value(part) : figure.getValue();
    }

    @Override
    public void check(Section section, FigureSource figures, Findings findings) {
        new BreakdownRules(findings).check((StatusBreakdown) section);
    }

    @Override
    public Whole whole(Section section, FigureSource figures) {
        var breakdown = (StatusBreakdown) section;
        BigDecimal total = breakdown.getTotal() == null ? Breakdowns.sum(breakdown.getParts()) : breakdown.getTotal();
        return total == null ? null : new Whole(total, breakdown.getUnit());
    }
}
