package org.jianbao.workbench.internal.wizards;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.jianbao.core.Messages;

/** Makes the columns of a table or tree, which shows their captions above them. */
public final class Columns {

    private interface Maker {
        void make(String caption, int style, int width);
    }

    private final Messages words;
    private final Maker maker;

    private Columns(Messages words, Maker maker) {
        this.words = words;
        this.maker = maker;
    }

    /** Returns what makes columns of a table, whose captions are among the given words. */
    public static Columns of(Table table, Messages words) {
        table.setHeaderVisible(true);
        return new Columns(words, (caption, style, width) -> {
            var column = new TableColumn(table, style);
            column.setText(caption);
            column.setWidth(width);
        });
    }

    /** Returns what makes columns of a tree, whose captions are among the given words. */
    public static Columns of(Tree tree, Messages words) {
        tree.setHeaderVisible(true);
        return new Columns(words, (caption, style, width) -> {
            var column = new TreeColumn(tree, style);
            column.setText(caption);
            column.setWidth(width);
        });
    }

    /** Makes the next column, of texts; the width is in pixels. */
    public Columns text(String key, int width) {
        maker.make(words.get(key), SWT.LEAD, width);
        return this;
    }

    /** Makes the next column, of numbers, which stand below each other; the width is in pixels. */
    public Columns number(String key, int width) {
        maker.make(words.get(key), SWT.TRAIL, width);
        return this;
    }
}
