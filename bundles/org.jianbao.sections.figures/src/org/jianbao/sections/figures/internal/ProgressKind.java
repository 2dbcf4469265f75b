package org.jianbao.sections.figures.internal;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EAttribute;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.figure.FigureSource;
import org.jianbao.core.figure.Share;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.section.SectionKind;
import org.jianbao.model.bulletin.Section;
import org.jianbao.sections.figures.FiguresPackage.Literals;
import org.jianbao.sections.figures.Progress;

/** Progress: sentences quote 完成, 新增, 总数, 单位 and 占比, which is computed. */
public final class ProgressKind implements SectionKind {

    private static final Messages MESSAGES = new Messages(ProgressKind.class);

    @Override
    public Scope figures(Section section, FigureSource figures) {
        var progress = (Progress) section;
        BigDecimal total = total(progress, figures);
        return Scope.empty()
                .with("完成", Quotable.number(progress.getDone()))
                .with("新增", Quotable.number(progress.getAdded()))
                .with("总数", Quotable.number(total))
                .with("单位", Quotable.text(progress.getUnit()))
                .with("占比", Quotable.text(Share.printed(progress.getDone(), total)));
    }

    private static BigDecimal total(Progress progress, FigureSource figures) {
        return progress.getTotalOf() == null ? progress.getTotal() : figures.value(progress.getTotalOf());
    }

    @Override
    public void check(Section section, FigureSource figures, Findings findings) {
        var progress = (Progress) section;
        BigDecimal total = total(progress, figures);
        atMost(progress, progress.getDone(), total, Literals.PROGRESS__DONE, "figures.progress.done", findings);
        atMost(progress, progress.getAdded(), progress.getDone(), Literals.PROGRESS__ADDED, "figures.progress.added",
                findings);
        if (progress.getTotal() != null && progress.getTotalOf() != null && total != null
                && progress.getTotal().compareTo(total) != 0) {
            findings.add("figures.progress.total", Severity.ERROR, progress, Literals.PROGRESS__TOTAL,
                    MESSAGES.get("figures.progress.total", progress.getTotal(), total));
        }
    }

    private static void atMost(Progress progress, BigDecimal value, BigDecimal limit, EAttribute feature, String rule,
            Findings findings) {
        if (value != null && limit != null && value.compareTo(limit) > 0) {
            findings.add(rule, Severity.ERROR, progress, feature, MESSAGES.get(rule, value, limit));
        }
    }
}
