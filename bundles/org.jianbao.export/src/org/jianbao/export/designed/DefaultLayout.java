package org.jianbao.export.designed;

import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.structure.Entry;
import org.jianbao.core.text.Span;
import org.jianbao.export.SectionContext;
import org.jianbao.export.document.Table;
import org.jianbao.model.bulletin.Identified;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Picture;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.ValueField;

/**
 * How a section without blocks is printed: its sentence patterns, or else its fields in order. Short values stand together in
 * one paragraph, a group of short values is a table, any other group a list.
 */
final class DefaultLayout {

    private final SectionContext context;
    private final Values values;

    DefaultLayout(SectionContext context, Values values) {
        this.context = context;
        this.values = values;
    }

    void print(SectionTemplate template, Entry entry) {
        var sentences = template.getPhrases().stream().filter(phrase -> phrase.getOver() == null).toList();
        sentences.forEach(phrase -> {
            List<Span> text = values.text(phrase, "${" + phrase.getName() + '}', entry);
            if (!text.isEmpty()) {
                context.paragraph(entry.element(), text);
            }
        });
        fields(template.getFields(), entry, sentences.isEmpty());
    }

    private void fields(List<Field> fields, Entry entry, boolean shortOnes) {
        var line = new ArrayList<Span>();
        for (Field field : fields) {
            if (isShort(field)) {
                if (shortOnes) {
                    add(line, (ValueField) field, entry);
                }
                continue;
            }
            end(line, entry);
            switch (field) {
                case FieldGroup group -> group(group, entry);
                case ValueField typed when typed.getType() == FieldType.PARAGRAPHS ->
                    entry.contents(typed, Paragraph.class).forEach(paragraph -> context.paragraph(paragraph,
                            values.text(paragraph, paragraph.getText(), entry)));
                default -> entry.contents(field, Picture.class).forEach(picture -> {
                    List<Span> caption = values.text(picture, picture.getCaption(), entry);
                    context.picture(picture, picture.getFile(), Span.text(caption), caption);
                });
            }
        }
        end(line, entry);
    }

    private static boolean isShort(Field field) {
        return field instanceof ValueField value && value.getType() != FieldType.PARAGRAPHS
                && value.getType() != FieldType.PICTURE;
    }

    /** Adds the name and the value of a field; one that is not filled in is left out. */
    private static void add(List<Span> line, ValueField field, Entry entry) {
        Quotable quoted = entry.scope().find(field.getName());
        List<Span> text = quoted == null ? null : quoted.spans();
        if (text != null && !text.isEmpty()) {
            line.add(Span.plain((line.isEmpty() ? "" : "；") + field.getName() + "："));
            line.addAll(text);
            line.add(Span.plain(field.getUnit() == null ? "" : field.getUnit()));
        }
    }

    private void end(List<Span> line, Entry entry) {
        if (!line.isEmpty()) {
            line.add(Span.plain("。"));
            context.paragraph(entry.element(), List.copyOf(line));
            line.clear();
        }
    }

    private void group(FieldGroup group, Entry holder) {
        List<Entry> entries = holder.entries(group);
        if (entries.isEmpty()) {
            return;
        }
        if (group.getFields().size() > 1 && group.getFields().size() <= Table.MOST_COLUMNS
                && group.getFields().stream().allMatch(DefaultLayout::isShort)) {
            table(group, entries, holder.element());
        } else {
            entries.forEach(entry -> fields(group.getFields(), entry, true));
        }
    }

    private void table(FieldGroup group, List<Entry> entries, Identified origin) {
        List<Table.Cell> head = group.getFields().stream().map(field -> context.cell(origin, List.of(Span.plain(field.getName()))))
                .toList();
        List<Table.Row> body = entries.stream().map(entry -> context.row(entry.element(), group.getFields().stream()
                .map(field -> context.cell(entry.element(), cell(field, entry))).toList())).toList();
        List<Table.Column> columns = group.getFields().stream().map(field -> new Table.Column(0,
                Tables.characters(field), isNumber((ValueField) field) ? Table.Align.RIGHT : Table.Align.LEFT)).toList();
        context.table(origin, List.of(Span.plain(group.getName())), columns, List.of(context.row(origin, head)), body, List.of());
    }

    private static boolean isNumber(ValueField field) {
        return switch (field.getType()) {
            case INTEGER, DECIMAL, PERCENT, FIGURE -> true;
            default -> false;
        };
    }

    private static List<Span> cell(Field field, Entry entry) {
        Quotable quoted = entry.scope().find(field.getName());
        List<Span> text = quoted == null ? null : quoted.spans();
        return text == null ? List.of() : text;
    }
}
