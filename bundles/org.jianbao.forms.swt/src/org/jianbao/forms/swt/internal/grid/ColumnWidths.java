package org.jianbao.forms.swt.internal.grid;

import java.util.List;
import java.util.function.ToIntFunction;

/** Shares the width of a table among its columns: numbers and captions are never cut, texts only where there is too little room. */
final class ColumnWidths {

    /**
     * What a column wants, in pixels.
     *
     * @param never whether its cells are never cut
     * @param weight its share of the width that is left over
     * @param least what it needs at least if its cells may be cut
     * @param caption what its caption needs
     * @param content what its cells need
     */
    record Want(boolean never, int weight, int least, int caption, int content) {

        private int whole() {
            return Math.max(caption, content);
        }

        private int withCaption() {
            return never ? whole() : Math.max(caption, Math.min(content, least));
        }
    }

    private ColumnWidths() {
    }

    /** Returns whether every caption and number can be read whole in a width. */
    static boolean fit(int available, List<Want> wants) {
        return sum(wants, Want::withCaption) <= available;
    }

    /** Returns the widths of the columns; together they are wider than the table only where captions or numbers would be cut else. */
    static int[] share(int available, List<Want> wants) {
        if (sum(wants, Want::whole) <= available) {
            int left = available - sum(wants, Want::whole);
            int weights = Math.max(1, sum(wants, Want::weight));
            return wants.stream().mapToInt(want -> want.whole() + left * want.weight() / weights).toArray();
        }
        int lowest = sum(wants, Want::withCaption);
        int span = Math.max(1, sum(wants, Want::whole) - lowest);
        int left = Math.max(0, available - lowest);
        return wants.stream().mapToInt(want -> want.withCaption() + (want.whole() - want.withCaption()) * left / span).toArray();
    }

    private static int sum(List<Want> wants, ToIntFunction<Want> width) {
        return wants.stream().mapToInt(width).sum();
    }
}
