package org.jianbao.sections.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Severity;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.sections.figures.FiguresPackage;
import org.jianbao.sections.figures.StatusBreakdown;
import org.jianbao.sections.figures.StatusPart;

/** The numbers of a breakdown add up, and none is negative. Where a number is missing, no sum is judged. */
final class BreakdownRules {

    /** More repairs than this are no help to choose among. */
    private static final int MOST_PARTS = 5;
    private static final Messages MESSAGES = new Messages(BreakdownRules.class);

    private final Findings findings;

    BreakdownRules(Findings findings) {
        this.findings = findings;
    }

    void check(StatusBreakdown breakdown) {
        BigDecimal sum = Breakdowns.sum(breakdown.getParts());
        BigDecimal total = breakdown.getTotal();
        if (total != null && sum != null && total.compareTo(sum) != 0) {
            sum(breakdown, FiguresPackage.Literals.STATUS_BREAKDOWN__TOTAL, breakdown.getParts(), sum,
                    MESSAGES.get("figures.sum.total", formula(breakdown.getParts(), sum), plain(total)));
        }
        if (total != null && total.signum() < 0) {
            findings.add("figures.negative", Severity.ERROR, breakdown, FiguresPackage.Literals.STATUS_BREAKDOWN__TOTAL,
                    MESSAGES.get("figures.negative.total", plain(total)));
        }
        breakdown.getParts().forEach(this::check);
    }

    private void check(StatusPart part) {
        BigDecimal sum = Breakdowns.sum(part.getParts());
        if (part.getValue() != null && sum != null && part.getValue().compareTo(sum) != 0) {
            sum(part, BulletinPackage.Literals.FIGURE__VALUE, part.getParts(), sum, MESSAGES.get("figures.sum",
                    part.getName(), formula(part.getParts(), sum), plain(part.getValue())));
        }
        if (part.getValue() != null && part.getValue().signum() < 0) {
            findings.add("figures.negative", Severity.ERROR, part, BulletinPackage.Literals.FIGURE__VALUE,
                    MESSAGES.get("figures.negative", part.getName(), part.getValue()));
        }
        part.getParts().forEach(this::check);
    }

    /** Offers to correct the total, or a part so far that the sum is right. */
    private void sum(EObject whole, EAttribute feature, List<StatusPart> parts, BigDecimal sum, String message) {
        var fixes = new ArrayList<Fix>();
        fixes.add(Fix.of(MESSAGES.get("fix.total", plain(sum)), Change.set(whole, feature, sum)));
        BigDecimal difference = ((BigDecimal) whole.eGet(feature)).subtract(sum);
        for (StatusPart part : entered(parts)) {
            BigDecimal needed = part.getValue().add(difference);
            if (needed.signum() >= 0 && fixes.size() <= MOST_PARTS) {
                fixes.add(Fix.of(MESSAGES.get("fix.part", part.getName(), plain(needed)),
                        Change.set(part, BulletinPackage.Literals.FIGURE__VALUE, needed)));
            }
        }
        findings.add("figures.sum", Severity.ERROR, whole, feature, message, fixes);
    }

    /** Returns the parts whose number is entered and not a sum of others. */
    private static List<StatusPart> entered(List<StatusPart> parts) {
        return parts.stream()
                .flatMap(part -> part.getParts().isEmpty() ? List.of(part).stream() : entered(part.getParts()).stream())
                .toList();
    }

    private static String formula(List<StatusPart> parts, BigDecimal sum) {
        return parts.stream().map(part -> plain(Breakdowns.value(part))).collect(Collectors.joining(" + "))
                + (parts.size() == 1 ? "" : " = " + plain(sum));
    }

    private static String plain(BigDecimal number) {
        return Quotable.plain(number);
    }
}
