package org.jianbao.export.word;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jianbao.export.document.Document;
import org.jianbao.model.structure.MastheadPart;

/**
 * The marks that a template may have. They are written {@code ${name}}. Where a name is also one that sentences quote, it says
 * the same.
 */
enum TemplateTag {

    TITLE("刊名", document -> line(document, MastheadPart.TITLE, document.properties().title())),
    NUMBER("期号", document -> line(document, MastheadPart.NUMBER, "")),
    PERIOD("期间", document -> line(document, MastheadPart.PERIOD, period(document))),
    ISSUER("发文机关", document -> line(document, MastheadPart.ISSUER, document.properties().creator())),
    DATE("日期", document -> line(document, MastheadPart.DATE, date(document.properties().published(), true))),
    YEAR("年", document -> Integer.toString(document.properties().year())),
    ISSUE("期", document -> Integer.toString(document.properties().number())),
    TOTAL("总期", document -> Integer.toString(document.properties().totalNumber())),
    START("起", document -> date(document.properties().periodStart(), false)),
    END("止", document -> date(document.properties().periodEnd(), false)),
    /** All sections: takes the place of its paragraph. */
    BODY("正文", null),
    /** The end block: takes the place of its paragraph. */
    IMPRINT("版记", null);

    /** A day with as many digits as any. */
    static final String LONGEST_DATE = date(LocalDate.of(2000, 12, 31), true);

    private final String label;
    private final Function<Document, String> value;

    TemplateTag(String label, Function<Document, String> value) {
        this.label = label;
        this.value = value;
    }

    /** Returns the tag of a name, if there is one. */
    static Optional<TemplateTag> of(String name) {
        return Arrays.stream(values()).filter(tag -> tag.label.equals(name.strip())).findFirst();
    }

    /** Returns the tag of a part of the masthead. */
    static TemplateTag of(MastheadPart part) {
        return switch (part) {
            case TITLE -> TITLE;
            case NUMBER -> NUMBER;
            case PERIOD -> PERIOD;
            case ISSUER -> ISSUER;
            case DATE -> DATE;
        };
    }

    /** Returns all tags as people write them. */
    static String all() {
        return Arrays.stream(values()).map(TemplateTag::mark).collect(Collectors.joining("、"));
    }

    /** Returns the tag as people write it. */
    String mark() {
        return "${" + label + '}';
    }

    /** Returns whether the tag stands for paragraphs, so that it must be a paragraph of its own. */
    boolean isBlock() {
        return value == null;
    }

    /** Returns what stands in its place; not for one that stands for paragraphs. */
    String text(Document document) {
        return value.apply(document);
    }

    /** Returns the line of the masthead, as the structure writes it; without one, what is known of the issue. */
    private static String line(Document document, MastheadPart part, String otherwise) {
        return document.masthead().stream().filter(line -> line.part() == part).map(line -> line.text())
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), text -> text.isEmpty() ? otherwise : text));
    }

    private static String period(Document document) {
        String start = date(document.properties().periodStart(), false);
        String end = date(document.properties().periodEnd(), false);
        return start.isEmpty() || end.isEmpty() ? start + end : start + '—' + end;
    }

    /** Returns a day in Arabic numerals without leading zeros (GB/T 9704-2012, 7.3.5.4); empty for none. */
    private static String date(LocalDate day, boolean year) {
        return day == null ? ""
                : (year ? day.getYear() + "年" : "") + day.getMonthValue() + '月' + day.getDayOfMonth() + '日';
    }
}
