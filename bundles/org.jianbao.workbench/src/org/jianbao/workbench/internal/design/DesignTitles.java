package org.jianbao.workbench.internal.design;

import java.util.Objects;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.structure.StructureNames;
import org.jianbao.core.text.Captions;
import org.jianbao.model.edit.Titles;
import org.jianbao.model.structure.ChartBlock;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.GroupBlock;
import org.jianbao.model.structure.HeadingBlock;
import org.jianbao.model.structure.LayoutBlock;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.PageBreakBlock;
import org.jianbao.model.structure.ParagraphsBlock;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.PictureBlock;
import org.jianbao.model.structure.Rule;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.SentenceBlock;
import org.jianbao.model.structure.StructurePackage;
import org.jianbao.model.structure.TableBlock;
import org.jianbao.model.structure.ValueField;

/** How the outline calls the elements of a structure: a field by name and type, a block by what it prints. */
public final class DesignTitles {

    private DesignTitles() {
    }

    /**
     * Returns what the outline shows for any element.
     *
     * @param kinds names the sections that have a kind and no name
     */
    public static String of(EObject element, SectionKinds kinds) {
        return switch (element) {
            case ValueField field -> Texts.MESSAGES.get(StructureNames.isComputed(field) ? "title.computed" : "title.field",
                    name(field), type(field));
            case FieldGroup group -> Texts.MESSAGES.get("title.field", name(group), Captions.of(group.eClass()));
            case Metric metric when metric.getUnit() != null -> Texts.MESSAGES.get("title.field", Titles.of(metric), metric.getUnit());
            case LayoutBlock block -> block(block);
            case SectionTemplate template -> section(template, kinds);
            default -> Titles.of(element);
        };
    }

    private static String name(Field field) {
        return field.getName() == null || field.getName().isBlank() ? Texts.MESSAGES.get("title.unnamed") : field.getName();
    }

    private static String type(ValueField field) {
        EEnumLiteral literal = StructurePackage.Literals.FIELD_TYPE.getEEnumLiteral(field.getType().getValue());
        String type = Captions.of(literal);
        return field.getType() == FieldType.FIGURE && field.getMetric() != null && !field.getMetric().eIsProxy()
                && !Objects.equals(field.getMetric().getName(), field.getName())
                ? Texts.MESSAGES.get("title.metric", type, Titles.of(field.getMetric())) : type;
    }

    private static String section(SectionTemplate template, SectionKinds kinds) {
        for (String name : new String[] {template.getHeading(), template.getName()}) {
            if (name != null && !name.isBlank()) {
                return Titles.beginning(name);
            }
        }
        return StructureNames.isDesigned(template) ? Texts.MESSAGES.get("title.unnamed")
                : kinds.type(template).map(Captions::of).orElseGet(() -> Titles.of(template));
    }

    private static String block(LayoutBlock block) {
        String kind = Captions.of(block.eClass());
        String printed = switch (block) {
            case HeadingBlock heading -> Titles.beginning(heading.getPattern());
            case SentenceBlock sentence -> Titles.beginning(sentence.getPattern());
            case ParagraphsBlock paragraphs -> named(paragraphs.getField());
            case PictureBlock picture -> named(picture.getField());
            case TableBlock table when isSet(table.getCaption()) -> Titles.beginning(table.getCaption());
            case ChartBlock chart when isSet(chart.getCaption()) -> Titles.beginning(chart.getCaption());
            case GroupBlock group -> named(group.getGroup());
            default -> "";
        };
        return printed.isBlank() ? kind : Texts.MESSAGES.get("title.block", kind, printed);
    }

    private static boolean isSet(String text) {
        return text != null && !text.isBlank();
    }

    private static String named(Field field) {
        return field == null || field.eIsProxy() ? "" : Objects.toString(field.getName(), "");
    }

    /** Returns the name of the image of any element. */
    public static String icon(EObject element) {
        return switch (element) {
            case SectionTemplate template -> "section";
            case FieldGroup group -> "fieldGroup";
            case ValueField field when StructureNames.isComputed(field) -> "computed";
            case ValueField field -> switch (field.getType()) {
                case TEXT, PARAGRAPHS, CHOICE, YES_NO, DOCUMENT -> "fieldText";
                case INTEGER, DECIMAL, PERCENT -> "fieldNumber";
                case DATE, PERIOD -> "fieldDate";
                case UNIT, DEPARTMENT, WINDOW -> "department";
                case PERSON -> "person";
                case PICTURE -> "blockPicture";
                case FIGURE -> "metric";
            };
            case Metric metric -> "metric";
            case Phrase phrase -> "phrase";
            case Rule rule -> "rule";
            case TableBlock table -> "blockTable";
            case ChartBlock chart -> "blockChart";
            case PictureBlock picture -> "blockPicture";
            case HeadingBlock heading -> "blockHeading";
            case PageBreakBlock pageBreak -> "blockBreak";
            case SentenceBlock sentence -> "phrase";
            case LayoutBlock block -> "blockText";
            default -> "item";
        };
    }
}
