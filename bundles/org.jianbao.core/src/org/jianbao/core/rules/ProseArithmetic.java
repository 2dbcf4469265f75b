package org.jianbao.core.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Severity;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.section.Whole;

/**
 * Sums and shares in one typed text: parts add up to their total, and percentages fit their numbers (rules 6 and 7). It
 * speaks only where the text leaves no other reading: the parts are said to be all, nearly make the total, or have shares
 * that make a whole; or one wrong digit explains a share.
 */
final class ProseArithmetic {

    private static final Messages MESSAGES = new Messages(ProseArithmetic.class);
    private static final String DATES = "年月日";
    private static final String ENDS = "。！？\n";
    /** Parts that are said to be all may lack one part in five of the total, other lists one in fifty. */
    private static final int FIFTH = 5;
    private static final int FIFTIETH = 50;
    private static final int MANY = 3;

    private final EObject element;
    private final EAttribute attribute;
    private final Prose prose;
    private final String text;
    private final Supplier<Whole> whole;
    private final Findings findings;

    /**
     * Makes the check of a text.
     *
     * @param element the element that has the text
     * @param attribute the attribute
     * @param prose the text
     * @param whole gives what the numbers of the section are shares of; null if that is not known
     * @param findings takes what is wrong
     */
    ProseArithmetic(EObject element, EAttribute attribute, Prose prose, Supplier<Whole> whole, Findings findings) {
        this.element = element;
        this.attribute = attribute;
        this.prose = prose;
        this.text = Amount.plain(prose.text());
        this.whole = whole;
        this.findings = findings;
    }

    /** Returns whether a text can hold anything to add up: at least two numbers or figures, not counting dates. */
    static boolean concerns(String markup) {
        int numbers = 0;
        boolean inside = false;
        for (int at = 0; at < markup.length(); at++) {
            char unit = markup.charAt(at);
            boolean digit = unit >= '0' && unit <= '9' || unit >= '０' && unit <= '９' || unit == '$';
            numbers += digit && !inside ? 1 : inside && !digit && DATES.indexOf(unit) >= 0 ? -1 : 0;
            inside = digit;
        }
        return numbers > 1;
    }

    void check() {
        List<Amount> amounts = Amount.in(text);
        if (amounts.size() < 2) {
            return;
        }
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || ENDS.indexOf(text.charAt(at)) >= 0) {
                int begin = from;
                int end = at;
                sentence(begin, end, amounts.stream().filter(amount -> amount.start() >= begin && amount.end() <= end).toList(),
                        amounts);
                from = at + 1;
            }
        }
    }

    private void sentence(int from, int to, List<Amount> inside, List<Amount> all) {
        if (inside.size() < 2) {
            return;
        }
        var lists = new PartLists(text, from, to, inside);
        lists.inBrackets().forEach(this::sum);
        boolean said = false;
        for (PartList list : lists.announced()) {
            said |= sum(list) || shares(list);
        }
        PartList shares = said ? null : lists.shares();
        if (!said && (shares == null || !list(shares))) {
            new SharePairs(text, inside, all, whole).wrong().forEach(this::share);
        }
    }

    /**
     * Checks the sum of parts.
     *
     * @return whether it is wrong, so that their shares need not be looked at
     */
    private boolean sum(PartList list) {
        BigDecimal total = list.total().value();
        BigDecimal missing = total.subtract(list.sum());
        boolean wrong = missing.signum() != 0 && isSure(list, missing);
        if (wrong) {
            add("text.sum", MESSAGES.get("text.sum", list.formula(), Quotable.plain(total)), sumFixes(list));
        }
        return wrong;
    }

    /**
     * Checks the shares of parts in their total. That they are shares of it is certain if another part fits it.
     *
     * @return whether the parts have shares
     */
    private boolean shares(PartList list) {
        BigDecimal total = list.total().value();
        List<PartList.Part> shared = list.parts().stream().filter(part -> part.share() != null).toList();
        if (total.signum() > 0 && shared.stream().anyMatch(part -> part.fits(total))) {
            shared.stream().filter(part -> !part.fits(total)).map(part -> new SharePairs.Wrong(part, total))
                    .filter(SharePairs.Wrong::isSure).forEach(this::share);
        }
        return shared.size() > 1;
    }

    private static boolean isSure(PartList list, BigDecimal missing) {
        BigDecimal total = list.total().value();
        boolean near = missing.abs().multiply(BigDecimal.valueOf(FIFTIETH)).compareTo(total) <= 0;
        if (list.makesWhole()) {
            return true;
        }
        if (list.complete()) {
            return missing.signum() < 0 || missing.multiply(BigDecimal.valueOf(FIFTH)).compareTo(total) <= 0;
        }
        boolean swapped = list.parallel() && missing.signum() < 0 && list.parts().stream().anyMatch(part -> Percents.slip(
                part.number().value(), part.number().value().add(missing).max(BigDecimal.ZERO)));
        return list.parts().size() >= MANY && (near || swapped);
    }

    /** Offers the sum as total, and the number of a part if its share says which one it has to be. */
    private List<Fix> sumFixes(PartList list) {
        var fixes = new ArrayList<Fix>();
        List<PartList.Meant> meant = list.hasShares() ? list.meant(List.of(list.total().value())) : List.of();
        if (meant.size() == 1) {
            number(fixes, meant.getFirst().part().number(), meant.getFirst().number());
        }
        number(fixes, list.total(), list.sum());
        return fixes;
    }

    /**
     * Checks a list without a total in which every number has a share.
     *
     * @return whether the shares make a whole, so that nothing else can be said of them
     */
    private boolean list(PartList list) {
        BigDecimal sum = list.sum();
        if (sum.signum() == 0) {
            return false;
        }
        List<PartList.Part> wrong = list.parts().stream().filter(part -> !part.fits(sum)).toList();
        if (wrong.isEmpty()) {
            return true;
        }
        if (wrong.size() == 1 && list.parts().size() >= MANY) {
            share(new SharePairs.Wrong(wrong.getFirst(), sum));
            return true;
        }
        if (!list.makesWhole()) {
            return false;
        }
        List<PartList.Meant> meant = list.meant(list.parts().stream()
                .flatMap(part -> Percents.wholes(part.number().value(), part.share().value()).stream()).distinct().toList());
        if (meant.size() == 1) {
            shares(list, meant.getFirst());
        }
        return true;
    }

    /** One number does not fit the shares of all: it is wrong, or else every share is. */
    private void shares(PartList list, PartList.Meant meant) {
        BigDecimal sum = list.sum();
        PartList.Part part = meant.part();
        var fixes = new ArrayList<Fix>();
        number(fixes, part.number(), meant.number());
        var changes = new ArrayList<Change>();
        for (PartList.Part each : list.parts()) {
            if (!each.fits(sum) && prose.isTyped(each.share().start(), each.share().end())) {
                changes.add(replace(each.share(), each.percent(sum)));
            }
        }
        if (changes.size() == list.parts().stream().filter(each -> !each.fits(sum)).count()) {
            fixes.add(new Fix(MESSAGES.get("fix.shares", part.percent(sum).toPlainString()), changes));
        }
        add("text.share", MESSAGES.get("text.share.list", list.formula(), Quotable.plain(part.number().value()),
                Quotable.plain(sum), part.percent(sum).toPlainString(), part.share().value().toPlainString(),
                Quotable.plain(meant.number())), fixes);
    }

    private void share(SharePairs.Wrong wrong) {
        PartList.Part part = wrong.part();
        BigDecimal percent = part.percent(wrong.whole());
        var fixes = new ArrayList<Fix>();
        if (prose.isTyped(part.share().start(), part.share().end())) {
            fixes.add(Fix.of(MESSAGES.get("fix.share", percent.toPlainString()), replace(part.share(), percent)));
        }
        wrong.meant().ifPresent(number -> number(fixes, part.number(), number));
        add("text.share", MESSAGES.get("text.share", Quotable.plain(part.number().value()), Quotable.plain(wrong.whole()),
                percent.toPlainString(), part.share().value().toPlainString()), fixes);
    }

    private void number(List<Fix> fixes, Amount amount, BigDecimal number) {
        if (prose.isTyped(amount.start(), amount.end())) {
            fixes.add(Fix.of(MESSAGES.get("fix.number", Quotable.plain(amount.value()), Quotable.plain(number)),
                    replace(amount, number)));
        }
    }

    private Change replace(Amount amount, BigDecimal number) {
        return prose.replace(element, attribute, amount.start(), amount.end(), amount.like(number, prose.text()));
    }

    private void add(String rule, String message, List<Fix> fixes) {
        findings.add(rule, Severity.WARNING, element, attribute, message, fixes);
    }
}
