package org.jianbao.core.structure.lint;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jianbao.core.check.Severity;
import org.jianbao.core.section.Sections;
import org.jianbao.core.structure.StructureNames;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.GroupBlock;
import org.jianbao.model.structure.HeadingBlock;
import org.jianbao.model.structure.LayoutBlock;
import org.jianbao.model.structure.ListBlock;
import org.jianbao.model.structure.ParagraphsBlock;
import org.jianbao.model.structure.PictureBlock;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.model.structure.TableBlock;
import org.jianbao.model.structure.ValueField;

/** Whether phrases, blocks and rules are made of fields that they can have, and whether headings find their numbers. */
final class BlockChecks {

    private static final int DEEPEST = 40;

    private final StructureLint.Report report;
    private ReportStructure structure;

    BlockChecks(StructureLint.Report report) {
        this.report = report;
    }

    void check(ReportStructure checked) {
        structure = checked;
        checked.getSections().forEach(template -> template(template, 1));
    }

    private void template(SectionTemplate template, int level) {
        boolean headed = !NameChecks.blank(template.getHeading());
        if (headed && level > structure.getNumbering().size()) {
            report.add("structure.numbering", Severity.WARNING, template, Literals.SECTION_TEMPLATE__HEADING,
                    Sections.name(template), level, structure.getNumbering().size());
        }
        if (StructureNames.isDesigned(template)) {
            template.getPhrases().forEach(phrase -> within(template, null, phrase, Literals.PHRASE__OVER, phrase.getOver()));
            template.getRules().forEach(rule -> within(template, null, rule, Literals.RULE__OVER, rule.getOver()));
            blocks(template.getBlocks(), template, null, level);
        }
        if (level < DEEPEST) {
            template.getSections().forEach(inner -> template(inner, level + 1));
        }
    }

    private void blocks(List<LayoutBlock> blocks, SectionTemplate template, FieldGroup entry, int level) {
        for (LayoutBlock block : blocks) {
            switch (block) {
                case ParagraphsBlock paragraphs -> field(template, entry, paragraphs, Literals.PARAGRAPHS_BLOCK__FIELD,
                        paragraphs.getField(), FieldType.PARAGRAPHS);
                case PictureBlock picture -> field(template, entry, picture, Literals.PICTURE_BLOCK__FIELD, picture.getField(),
                        FieldType.PICTURE);
                case HeadingBlock heading when heading.isNumbered() && level + 1 > structure.getNumbering().size() ->
                    report.add("structure.numbering", Severity.WARNING, heading, Literals.HEADING_BLOCK__NUMBERED,
                            heading.getPattern(), level + 1, structure.getNumbering().size());
                case GroupBlock group -> group(group, template, entry, level);
                default -> { }
            }
        }
    }

    private void group(GroupBlock block, SectionTemplate template, FieldGroup entry, int level) {
        within(template, entry, block, Literals.GROUP_BLOCK__GROUP, block.getGroup());
        if (block.getGroup() == null) {
            report.add("structure.block.group", Severity.ERROR, block, Literals.GROUP_BLOCK__GROUP);
        }
        if (block instanceof TableBlock table && table.getColumns().isEmpty()) {
            report.add("structure.table.columns", Severity.ERROR, table, Literals.TABLE_BLOCK__COLUMNS);
        }
        if (block instanceof ListBlock list && level < DEEPEST) {
            blocks(list.getBlocks(), template, block.getGroup(), level + 1);
        }
    }

    private void field(SectionTemplate template, FieldGroup entry, EObject block, EReference feature, ValueField field,
            FieldType type) {
        within(template, entry, block, feature, field);
        if (field == null) {
            report.add("structure.block.field", Severity.ERROR, block, feature);
        } else if (!field.eIsProxy() && field.getType() != type) {
            report.add("structure.block.type", Severity.ERROR, block, feature, field.getName());
        }
    }

    /** A field must be one of the section or of the entry that is printed; what leads nowhere is told by the file. */
    private void within(SectionTemplate template, FieldGroup entry, EObject element, EReference feature, Field field) {
        if (field == null || field.eIsProxy()) {
            return;
        }
        EObject holder = field.eContainer();
        boolean rule = feature == Literals.RULE__OVER || feature == Literals.PHRASE__OVER;
        while (rule && holder instanceof FieldGroup) {
            holder = holder.eContainer();
        }
        if (holder != template && !isAround(entry, holder)) {
            report.add("structure.elsewhere", Severity.ERROR, element, feature, field.getName(), Sections.name(template));
        }
    }

    private static boolean isAround(FieldGroup entry, EObject holder) {
        EObject around = entry;
        while (around instanceof FieldGroup) {
            if (around == holder) {
                return true;
            }
            around = around.eContainer();
        }
        return false;
    }
}
