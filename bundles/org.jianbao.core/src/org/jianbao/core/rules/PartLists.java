package org.jianbao.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lists of numbers in one sentence. What is not a plain list of numbers with one unit is no list: a wrong alarm
 * costs more than silence.
 */
final class PartLists {

    private static final Pattern KEY = Pattern.compile("其中|包括|分别为|分别是|分为|：");
    private static final Pattern GAP = Pattern.compile("[\\p{IsHan}“”]{0,12}[，；：（(]? *");
    private static final Pattern COMPLETE = Pattern.compile("其余|剩余|余下|分别为|分别是|分为");
    private static final Pattern OTHER_BASIS = Pattern.compile("累计|截至|同比|环比|较|增长|增加|减少|下降|提高|同时|平均|每|各|均"
            + "|本周|本月|今年|去年|上年|新增|其中|包括|含|如");
    private static final Pattern WHOLE = Pattern.compile("(?:共|共计|共有|总计|合计|总数为?|总量为?) *$");
    private static final Pattern SHARE = Pattern.compile(
            "占(?:比|比例|总数|总量|总额)?(?:的|为|达到|达|是)?[：:]? *$");
    private static final String SEPARATORS = "，、；,;：";
    private static final String OPEN = "（(《";
    private static final String CLOSE = "）)》";
    private static final int NEAR = 10;

    private final String text;
    private final int start;
    private final int end;
    private final List<Amount> amounts;

    /**
     * Looks at a sentence.
     *
     * @param text the text with ASCII digits
     * @param start where the sentence begins
     * @param end where it ends, without its mark
     * @param amounts the amounts in it
     */
    PartLists(String text, int start, int end, List<Amount> amounts) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.amounts = amounts;
    }

    /** Returns whether the text in front of an amount makes it a share. */
    static boolean isShare(String text, Amount percent) {
        return percent.isPercent() && percent.exact()
                && SHARE.matcher(text.substring(Math.max(0, percent.start() - NEAR), percent.start())).find();
    }

    /** Returns whether the text in front of an amount makes it a total. */
    static boolean isTotal(String text, Amount amount) {
        return WHOLE.matcher(text.substring(Math.max(0, amount.start() - NEAR), amount.start())).find();
    }

    /** Returns the numbers in brackets behind a number that they are parts of. */
    List<PartList> inBrackets() {
        var lists = new ArrayList<PartList>();
        for (Amount total : amounts) {
            if (total.isCount() && total.after() < end && OPEN.indexOf(text.charAt(total.after())) >= 0) {
                PartList list = list(total, total.after() + 1, total.depth() + 1, true);
                if (list != null) {
                    lists.add(list);
                }
            }
        }
        return lists;
    }

    /** Returns the numbers behind 其中 and the like, with the total in front of it. */
    List<PartList> announced() {
        var lists = new ArrayList<PartList>();
        Matcher key = KEY.matcher(text).region(start, end);
        while (key.find()) {
            Amount total = amounts.stream().filter(amount -> amount.after() <= key.start()).reduce((a, b) -> b).orElse(null);
            if (total != null && total.isCount() && GAP.matcher(text.substring(total.after(), key.start())).matches()
                    && (!key.group().equals("：") || isTotal(text, total))) {
                int depth = total.depth() + (text.substring(total.after(), key.start()).matches(".*[（(] *") ? 1 : 0);
                PartList list = list(total, key.end(), depth, COMPLETE.matcher(key.group()).matches());
                if (list != null) {
                    lists.add(list);
                }
            }
        }
        return lists;
    }

    /** Returns the numbers of the whole sentence if each of them has a share; null if it is no such list. */
    PartList shares() {
        PartList list = list(null, start, 0, false);
        return list != null && list.hasShares() ? list : null;
    }

    private PartList list(Amount total, int from, int depth, boolean complete) {
        var reader = new Reader(total, depth);
        int to = regionEnd(from);
        List<int[]> clauses = clauses(from, to);
        if (OTHER_BASIS.matcher(text.substring(from, to)).find()) {
            return null;
        }
        for (int[] clause : clauses) {
            if (!reader.read(clause[0], clause[1])) {
                return null;
            }
        }
        if (reader.parts.size() < 2) {
            return null;
        }
        boolean rest = COMPLETE.matcher(text.substring(from, to)).find();
        boolean parallel = clauses.stream().filter(reader::isLater)
                .noneMatch(clause -> text.charAt(clause[0] - 1) == '，');
        return new PartList(total, List.copyOf(reader.parts), parallel, complete || rest);
    }

    /** Returns where the bracket that is open at a place is closed, or else the sentence ends. */
    private int regionEnd(int from) {
        int depth = 0;
        for (int at = from; at < end; at++) {
            depth += OPEN.indexOf(text.charAt(at)) >= 0 ? 1 : CLOSE.indexOf(text.charAt(at)) >= 0 ? -1 : 0;
            if (depth < 0) {
                return at;
            }
        }
        return end;
    }

    private List<int[]> clauses(int from, int to) {
        var clauses = new ArrayList<int[]>();
        int depth = 0;
        int begin = from;
        for (int at = from; at < to; at++) {
            char unit = text.charAt(at);
            depth += OPEN.indexOf(unit) >= 0 ? 1 : CLOSE.indexOf(unit) >= 0 ? -1 : 0;
            if (depth == 0 && (SEPARATORS.indexOf(unit) >= 0 && !isGrouping(at) || joins(at))) {
                clauses.add(new int[] {begin, at});
                begin = at + 1;
            }
        }
        clauses.add(new int[] {begin, to});
        return clauses;
    }

    private boolean isGrouping(int at) {
        return amounts.stream().anyMatch(amount -> amount.start() < at && at < amount.end());
    }

    /** Returns whether 和 or 及 stands directly behind an amount, and so between two of them. */
    private boolean joins(int at) {
        return (text.charAt(at) == '和' || text.charAt(at) == '及')
                && amounts.stream().anyMatch(amount -> amount.after() == at && !amount.unit().isEmpty());
    }

    /** Reads the clauses of a list. */
    private final class Reader {

        private final List<PartList.Part> parts = new ArrayList<>();
        private final Amount total;
        private final int depth;
        private boolean over;

        Reader(Amount total, int depth) {
            this.total = total;
            this.depth = depth;
        }

        /** Returns whether the clause can be part of a plain list, or stand around it. */
        boolean read(int from, int to) {
            List<Amount> inside = inside(from, to);
            if (inside.isEmpty()) {
                over |= !parts.isEmpty();
                return true;
            }
            if (over || inside.size() > 2) {
                return false;
            }
            Amount first = inside.getFirst();
            if (first.isPercent()) {
                return inside.size() == 1 && share(first);
            }
            if (!first.isCount() || !first.unit().equals(unit(first))) {
                return false;
            }
            parts.add(new PartList.Part(first, null));
            return inside.size() == 1 || share(inside.getLast());
        }

        private String unit(Amount first) {
            return total != null ? total.unit() : parts.isEmpty() ? first.unit() : parts.getFirst().number().unit();
        }

        private boolean share(Amount share) {
            if (!isShare(text, share) || parts.isEmpty() || parts.getLast().share() != null) {
                return false;
            }
            parts.add(new PartList.Part(parts.removeLast().number(), share));
            return true;
        }

        private List<Amount> inside(int from, int to) {
            return amounts.stream().filter(amount -> amount.depth() == depth && amount.start() >= from && amount.end() <= to)
                    .toList();
        }

        /** Returns whether a clause holds a part, and not the first one. */
        boolean isLater(int[] clause) {
            List<Amount> inside = inside(clause[0], clause[1]);
            return !inside.isEmpty() && !inside.getFirst().isPercent() && inside.getFirst() != parts.getFirst().number();
        }
    }
}
