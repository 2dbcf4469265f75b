package org.jianbao.forms.swt.internal.grid;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Fills a place with a table and shares its width among the columns; where that is little, the cells are shown briefly. */
final class CellLayout extends Layout {

    /** What the borders and the spacing of a cell take away from its width. */
    private static final int CELL = 10;
    /** The same for the caption of a column. */
    private static final int CAPTION = 12;
    private static final int ICON = 20;
    private static final int MEASURED_ROWS = 60;
    private static final int LONGEST_CHARACTERS = 48;
    private static final int LEAST_WIDTH = 160;

    private final Table table;
    private final Cells cells;
    private final int[] contents;
    private int characterWidth;
    private final Runnable reshown;
    private int shared = -1;
    private int shownLevel;

    /**
     * Makes a layout.
     *
     * @param reshown is called when the cells are shown in another way from now on
     */
    CellLayout(Table table, Cells cells, Runnable reshown) {
        this.table = table;
        this.reshown = reshown;
        this.cells = cells;
        this.contents = new int[cells.columns().size()];
    }

    @Override
    protected Point computeSize(Composite frame, int width, int height, boolean flush) {
        return new Point(width == SWT.DEFAULT ? LEAST_WIDTH : width,
                height == SWT.DEFAULT ? table.getHeaderHeight() + table.getItemHeight() : height);
    }

    @Override
    protected void layout(Composite frame, boolean flush) {
        Rectangle area = frame.getClientArea();
        if (area.width <= 1 || area.height <= table.getHeaderHeight()) {
            return; // rows that GTK measures without space are too low ever after
        }
        table.setBounds(area);
        int available = available(area);
        if (available != shared) {
            share(available);
        }
    }

    private int available(Rectangle area) {
        ScrollBar bar = table.getVerticalBar();
        int height = area.height - table.getHeaderHeight() - 2 * table.getBorderWidth();
        boolean scrolls = cells.rows() * table.getItemHeight() > height;
        int inside = area.width - 2 * table.getBorderWidth() - (scrolls && bar != null ? bar.getSize().x : 0);
        int client = table.getClientArea().width;
        return client > 0 ? Math.min(inside, client) : inside;
    }

    /** Shares the width anew, since other rows are shown. */
    void rowsChanged() {
        if (shared > 0) {
            share(available(table.getBounds()));
        }
    }

    /** Is told what a cell shows now; a number that does not fit makes its column wider. */
    void shown(int column, String text) {
        if (shared > 0 && cells.columns().get(column).whole() && text.length() * characterWidth > contents[column] / 2) {
            var gc = new GC(table);
            int width = gc.textExtent(text).x + CELL;
            gc.dispose();
            if (width > contents[column]) {
                table.getDisplay().asyncExec(() -> {
                    if (!table.isDisposed() && width > contents[column]) {
                        rowsChanged();
                    }
                });
            }
        }
    }

    private void share(int available) {
        if (available <= 0) {
            return;
        }
        shared = available;
        var gc = new GC(table);
        characterWidth = Math.max(1, (int) gc.getFontMetrics().getAverageCharacterWidth());
        int leading = leading(gc);
        int level = 0;
        cells.brief(level);
        List<ColumnWidths.Want> wants = wants(gc, false);
        while (level < cells.briefer() && !ColumnWidths.fit(available - leading, wants)) {
            level++;
            cells.brief(level);
            wants = wants(gc, true);
        }
        gc.dispose();
        apply(leading, ColumnWidths.share(available - leading, wants), level > 0);
        if (level != shownLevel) {
            shownLevel = level;
            reshown.run();
        }
    }

    private int leading(GC gc) {
        if (!cells.numbered()) {
            return ICON + CELL / 2;
        }
        int width = gc.textExtent("0").x;
        for (int row = 0; row < Math.min(MEASURED_ROWS, cells.rows()); row++) {
            width = Math.max(width, gc.textExtent(cells.label(row)).x);
        }
        return Math.max(width, gc.textExtent(String.valueOf(cells.rows())).x) + CELL + ICON;
    }

    private List<ColumnWidths.Want> wants(GC gc, boolean brief) {
        var wants = new ArrayList<ColumnWidths.Want>();
        int[] captions = captions(gc, brief);
        for (int i = 0; i < cells.columns().size(); i++) {
            CellColumn column = cells.columns().get(i);
            int content = 0;
            for (int row = 0; row < Math.min(MEASURED_ROWS, cells.rows()); row++) {
                String text = CellTable.shown(cells, row, i);
                boolean cut = !column.whole() && text.length() > LONGEST_CHARACTERS;
                content = Math.max(content, gc.textExtent(cut ? text.substring(0, LONGEST_CHARACTERS) : text).x);
            }
            int wide = column.wide() * gc.textExtent("字").x;
            contents[i] = (wide == 0 || column.whole() ? Math.max(content, wide) : wide) + CELL;
            wants.add(new ColumnWidths.Want(column.whole(), column.weight(), column.characters() * characterWidth + CELL,
                    captions[i], contents[i]));
        }
        return wants;
    }

    /** Returns the widths of the captions, which many themes show bold. */
    private int[] captions(GC gc, boolean brief) {
        Font plain = gc.getFont();
        Font bold = FontDescriptor.createFrom(plain).setStyle(SWT.BOLD).createFont(table.getDisplay());
        gc.setFont(bold);
        int[] widths = cells.columns().stream().map(column -> brief ? column.briefly() : column.caption())
                .mapToInt(caption -> gc.textExtent(caption).x + CAPTION).toArray();
        gc.setFont(plain);
        bold.dispose();
        return widths;
    }

    private void apply(int leading, int[] widths, boolean brief) {
        set(table.getColumn(0), leading, "");
        for (int i = 0; i < widths.length; i++) {
            CellColumn column = cells.columns().get(i);
            set(table.getColumn(i + CellTable.LEADING), widths[i], brief ? column.briefly() : column.caption());
        }
    }

    private static void set(TableColumn column, int width, String caption) {
        if (column.getWidth() != width) {
            column.setWidth(width);
        }
        if (!column.getText().equals(caption)) {
            column.setText(caption);
        }
    }
}
