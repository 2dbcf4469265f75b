package org.jianbao.export.designed;

import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.structure.Entry;
import org.jianbao.core.text.Span;
import org.jianbao.export.SectionContext;
import org.jianbao.export.document.Table;
import org.jianbao.model.bulletin.Identified;
import org.jianbao.model.structure.Alignment;
import org.jianbao.model.structure.Column;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.TableBlock;
import org.jianbao.model.structure.ValueField;

/** Prints a group as a table. Columns with columns inside share a head that is merged over them. */
final class Tables {

    /** No line of a page is longer. */
    private static final int MOST_CHARACTERS = 100;

    private final SectionContext context;
    private final Values values;

    Tables(SectionContext context, Values values) {
        this.context = context;
        this.values = values;
    }

    void print(TableBlock block, List<Entry> entries, Entry holder) {
        List<Column> leaves = leaves(block.getColumns());
        List<List<List<Span>>> texts = entries.stream().map(entry -> leaves.stream()
                .map(column -> values.text(column, column.getValue(), entry)).toList()).toList();
        var body = new ArrayList<Table.Row>();
        for (int i = 0; i < entries.size(); i++) {
            body.add(row(entries.get(i).element(), texts.get(i)));
        }
        context.table(holder.element(), values.text(block, block.getCaption(), holder), columns(block, leaves, texts),
                head(block, holder.element()), body, totals(block, leaves, holder));
    }

    private static List<Column> leaves(List<Column> columns) {
        var leaves = new ArrayList<Column>();
        columns.forEach(column -> leaves.addAll(column.getColumns().isEmpty() ? List.of(column) : leaves(column.getColumns())));
        return leaves;
    }

    private static int depth(List<Column> columns) {
        return columns.isEmpty() ? 0 : 1 + columns.stream().mapToInt(column -> depth(column.getColumns())).max().getAsInt();
    }

    private static List<Table.Column> columns(TableBlock block, List<Column> leaves, List<List<List<Span>>> texts) {
        var columns = new ArrayList<Table.Column>();
        for (int i = 0; i < leaves.size(); i++) {
            int at = i;
            boolean numbers = !texts.isEmpty() && texts.stream().allMatch(row -> isNumber(Span.text(row.get(at))));
            columns.add(new Table.Column(Math.max(0, leaves.get(i).getWidth()), characters(block, leaves.get(i)),
                    align(leaves.get(i).getAlignment(), numbers)));
        }
        return columns;
    }

    /** A column that shows nothing but a field is as wide as the field. */
    private static int characters(TableBlock block, Column column) {
        String pattern = column.getValue() == null ? "" : column.getValue().strip();
        return block.getGroup() == null ? 0 : block.getGroup().getFields().stream()
                .filter(field -> pattern.equals("${" + field.getName() + '}')).mapToInt(Tables::characters).findFirst().orElse(0);
    }

    /** Returns how many characters wide a field is shown; 0 where it does not say. */
    static int characters(Field field) {
        return field instanceof ValueField value ? Math.clamp(value.getWidth(), 0, MOST_CHARACTERS) : 0;
    }

    private static boolean isNumber(String text) {
        return text.isBlank() || text.matches("[-+]?[0-9][0-9,.]*[%％]?|[—-]");
    }

    private static Table.Align align(Alignment alignment, boolean numbers) {
        return switch (alignment) {
            case LEFT -> Table.Align.LEFT;
            case CENTRE -> Table.Align.CENTRE;
            case RIGHT -> Table.Align.RIGHT;
            case AUTOMATIC -> numbers ? Table.Align.RIGHT : Table.Align.LEFT;
        };
    }

    private List<Table.Row> head(TableBlock block, Identified origin) {
        int depth = depth(block.getColumns());
        var rows = new ArrayList<List<Table.Cell>>();
        for (int i = 0; i < depth; i++) {
            rows.add(new ArrayList<>());
        }
        block.getColumns().forEach(column -> head(column, 0, depth, rows, origin));
        return rows.stream().map(cells -> context.row(origin, cells)).toList();
    }

    private void head(Column column, int level, int depth, List<List<Table.Cell>> rows, Identified origin) {
        boolean leaf = column.getColumns().isEmpty();
        int wide = leaf ? 1 : leaves(column.getColumns()).size();
        String text = column.getHead() == null ? "" : column.getHead();
        rows.get(level).add(context.cell(origin, wide, leaf ? depth - level : 1, List.of(Span.plain(text))));
        column.getColumns().forEach(inner -> head(inner, level + 1, depth, rows, origin));
    }

    private List<Table.Row> totals(TableBlock block, List<Column> leaves, Entry holder) {
        if (block.getTotals() == null || block.getTotals().isBlank()) {
            return List.of();
        }
        var texts = new ArrayList<List<Span>>();
        for (Column column : leaves) {
            boolean first = texts.isEmpty();
            boolean given = column.getTotal() != null && !column.getTotal().isBlank();
            texts.add(first && !given ? values.text(block, block.getTotals(), holder)
                    : values.text(column, column.getTotal(), holder));
        }
        return List.of(row(holder.element(), texts));
    }

    private Table.Row row(Identified origin, List<List<Span>> texts) {
        return context.row(origin, texts.stream().map(text -> context.cell(origin, text)).toList());
    }
}
