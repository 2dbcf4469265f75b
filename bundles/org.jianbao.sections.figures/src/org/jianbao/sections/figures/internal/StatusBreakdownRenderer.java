package org.jianbao.sections.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.export.SectionContext;
import org.jianbao.export.SectionRenderer;
import org.jianbao.model.bulletin.Section;
import org.jianbao.sections.figures.StatusBreakdown;
import org.jianbao.sections.figures.StatusPart;

/** Prints a breakdown as one sentence, from the phrases 整句, 部分 and, where a part has sub-parts, 分项. */
public final class StatusBreakdownRenderer implements SectionRenderer {

    @Override
    public void render(Section section, SectionContext context) {
        var breakdown = (StatusBreakdown) section;
        if (breakdown.getParts().isEmpty()) {
            return;
        }
        BigDecimal total = Breakdowns.sum(breakdown.getParts());
        var parts = new ArrayList<Scope>();
        breakdown.getParts().forEach(part -> parts.add(part(part, breakdown, total, context)));
        Scope scope = Scope.empty().inside(context.scope())
                .with("主题", Quotable.of(context.text(breakdown.getSubject(), breakdown)))
                .with("各部分", Quotable.of(context.list("部分", parts)));
        context.paragraph(breakdown, context.phrase("整句", scope));
    }

    private static Scope part(StatusPart part, StatusBreakdown breakdown, BigDecimal total, SectionContext context) {
        var inner = new ArrayList<Scope>();
        part.getParts().forEach(sub -> inner.add(StatusBreakdownKind.part(sub, breakdown, total)));
        return StatusBreakdownKind.part(part, breakdown, total)
                .with("分项", Quotable.of(inner.isEmpty() ? List.of() : context.list("分项", inner)));
    }
}
