package org.jianbao.core.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jianbao.core.section.Whole;

/**
 * Numbers of a sentence with the share behind each, such as 完成1101个，占比66.93%, and the totals that they can be shares of.
 * That a share is of this total and of no other is taken as certain only if one wrong digit explains why it does not fit.
 */
final class SharePairs {

    private static final Pattern GAP = Pattern.compile("[^，；、,;0-9]*[，,]?[^，；、,;0-9]*");
    private static final Pattern BRACKETS = Pattern.compile("（[^（）]*）");
    private static final Pattern OF_THEM = Pattern.compile("\\p{IsHan}{0,10}中");

    /** In two digits one wrong digit explains a fifth of all numbers. */
    private static final int DIGITS = 3;

    private final String text;
    private final List<Amount> sentence;
    private final List<Amount> all;
    private final Supplier<Whole> whole;

    /**
     * A share that does not fit.
     *
     * @param part the number and its share
     * @param whole what it is a share of
     */
    record Wrong(PartList.Part part, BigDecimal whole) {

        /** Returns the number that one wrong digit away has the printed share, if there is only one. */
        Optional<BigDecimal> meant() {
            List<BigDecimal> meant = Percents.parts(whole, part.share().value()).stream()
                    .filter(number -> Percents.slip(part.number().value(), number)).toList();
            return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
        }

        /** Returns whether one wrong digit explains the share, which has enough digits for that to be no chance. */
        boolean isSure() {
            if (part.share().value().precision() < DIGITS) {
                return false;
            }
            BigDecimal right = part.percent(whole);
            BigDecimal typed = part.share().value();
            boolean last = right.subtract(typed).abs().compareTo(BigDecimal.ONE.movePointLeft(typed.scale())) <= 0;
            return last || Percents.slip(typed, right) || meant().isPresent();
        }
    }

    /**
     * Looks at a sentence.
     *
     * @param text the text with ASCII digits
     * @param sentence the amounts of the sentence
     * @param all the amounts of the whole text
     * @param whole gives the total of the section; null if there is none
     */
    SharePairs(String text, List<Amount> sentence, List<Amount> all, Supplier<Whole> whole) {
        this.text = text;
        this.sentence = sentence;
        this.all = all;
        this.whole = whole;
    }

    /** Returns the shares that are wrong. */
    List<Wrong> wrong() {
        var wrong = new ArrayList<Wrong>();
        for (Amount share : sentence) {
            Amount number = PartLists.isShare(text, share) ? number(share) : null;
            if (number != null && isPartial(share.value())) {
                var part = new PartList.Part(number, share);
                BigDecimal total = total(number);
                if (total != null && number.value().compareTo(total) <= 0 && !part.fits(total)) {
                    wrong.add(new Wrong(part, total));
                }
            }
        }
        wrong.removeIf(each -> !each.isSure());
        return wrong;
    }

    /** Nothing and everything are said of anything. */
    private static boolean isPartial(BigDecimal share) {
        return share.signum() > 0 && share.compareTo(BigDecimal.valueOf(100)) < 0;
    }

    /** Returns the number in front of a share, if it is certain that the share is that of this number. */
    private Amount number(Amount share) {
        Amount number = sentence.stream().filter(amount -> amount.end() <= share.start() && amount.depth() == share.depth())
                .reduce((first, second) -> second).orElse(null);
        if (number == null || !number.isCount()) {
            return null;
        }
        String between = BRACKETS.matcher(text.substring(number.after(), share.start())).replaceAll("");
        return GAP.matcher(between).matches() ? number : null;
    }

    /** Returns the only total that the text says for the unit of a number, or else that of the section. */
    private BigDecimal total(Amount number) {
        List<BigDecimal> said = all.stream()
                .filter(amount -> amount.start() < number.start() && amount.isCount() && amount.unit().equals(number.unit())
                        && (PartLists.isTotal(text, amount) || isOfThem(amount)))
                .map(Amount::value).distinct().toList();
        if (!said.isEmpty()) {
            return said.size() == 1 ? said.getFirst() : null;
        }
        Whole section = whole.get();
        return section == null || section.number().signum() <= 0
                || section.unit() != null && !Objects.equals(section.unit(), number.unit()) ? null : section.number();
    }

    /** Returns whether an amount is followed by 中, as in 1645个事项中. */
    private boolean isOfThem(Amount amount) {
        return OF_THEM.matcher(text).region(amount.after(), text.length()).lookingAt();
    }
}
