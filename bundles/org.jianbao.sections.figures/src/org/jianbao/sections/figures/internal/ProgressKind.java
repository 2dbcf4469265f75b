package org.jianbao.sections.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.ecore.EAttribute;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Severity;
import org.jianbao.core.figure.FigureSource;
import org.jianbao.core.figure.Share;
import org.jianbao.core.phrase.Phrases;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.register.UnitNames;
import org.jianbao.core.section.CarryOver;
import org.jianbao.core.section.SectionKind;
import org.jianbao.core.text.RichText;
import org.jianbao.core.section.Whole;
import org.jianbao.core.text.Span;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.register.Unit;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.StructureFactory;
import org.jianbao.sections.figures.FiguresPackage.Literals;
import org.jianbao.sections.figures.Progress;

/**
 * Progress: sentences quote 完成, 新增, 总数, 单位, 部门 and 占比, which is computed. The phrase 部门 of the template says how the
 * units are listed; without it they stand with 、 between them.
 */
public final class ProgressKind implements SectionKind {

    private static final Messages MESSAGES = new Messages(ProgressKind.class);
    private static final String UNITS = "部门";
    private static final Phrase PLAIN_LIST = plainList();

    @Override
    public Scope figures(Section section, FigureSource figures) {
        var progress = (Progress) section;
        BigDecimal total = total(progress, figures);
        return Scope.empty()
                .with("完成", () -> Quotable.number(progress.getDone()))
                .with("新增", () -> Quotable.number(progress.getAdded()))
                .with("总数", () -> Quotable.number(total))
                .with("单位", () -> Quotable.text(progress.getUnit()))
                .with("占比", () -> Quotable.text(Share.printed(progress.getDone(), total)))
                .with("部门", () -> Quotable.of(units(progress)));
    }

    /** Returns the names of the units; one that is gone is left out, since its reference is reported already. */
    private static List<Span> units(Progress progress) {
        var names = new ArrayList<Scope>();
        for (Unit unit : progress.getUnits()) {
            String name = UnitNames.printed(unit);
            if (name != null) {
                names.add(Scope.empty().with("名称", Quotable.text(name)));
            }
        }
        return Phrases.list(Phrases.find(progress, UNITS).orElse(PLAIN_LIST), names, (problem, name, pattern, at) -> { });
    }

    private static Phrase plainList() {
        Phrase list = StructureFactory.eINSTANCE.createPhrase();
        list.setPattern("${名称}");
        list.setSeparator("、");
        return list;
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
                    MESSAGES.get("figures.progress.total", progress.getTotal(), total),
                    List.of(Fix.of(MESSAGES.get("fix.progress.total"), Change.set(progress, Literals.PROGRESS__TOTAL, null)),
                            Fix.of(MESSAGES.get("fix.total", Quotable.plain(total)),
                                    Change.set(progress, Literals.PROGRESS__TOTAL, total))));
        }
    }

    @Override
    public Whole whole(Section section, FigureSource figures) {
        var progress = (Progress) section;
        BigDecimal total = total(progress, figures);
        return total == null ? null : new Whole(total, progress.getUnit());
    }

    private static void atMost(Progress progress, BigDecimal value, BigDecimal limit, EAttribute feature, String rule,
            Findings findings) {
        if (value != null && limit != null && value.compareTo(limit) > 0) {
            findings.add(rule, Severity.ERROR, progress, feature, MESSAGES.get(rule, value, limit));
        }
    }

    /** Unit and total stay; so do paragraphs that quote figures, since those stand in place of a sentence pattern. */
    @Override
    public void prepareNext(Section previous, Section next) {
        SectionKind.super.prepareNext(previous, next);
        if (previous instanceof Progress progress) {
            progress.getParagraphs().stream().filter(ProgressKind::quotes)
                    .forEach(paragraph -> ((Progress) next).getParagraphs().add(CarryOver.copy(paragraph)));
        }
    }

    private static boolean quotes(Paragraph paragraph) {
        var quoted = new AtomicBoolean();
        if (paragraph.getText() != null) {
            RichText.read(paragraph.getText(), (name, offset) -> {
                quoted.set(true);
                return List.of();
            });
        }
        return quoted.get();
    }
}
