package org.jianbao.workbench.internal.design;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.structure.StructureCompiler;
import org.jianbao.core.structure.StructureNames;
import org.jianbao.core.structure.version.StructureFiles;
import org.jianbao.forms.Field;
import org.jianbao.forms.Form;
import org.jianbao.forms.Forms;
import org.jianbao.model.structure.Basis;
import org.jianbao.model.structure.Comparison;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.Rule;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.model.structure.ValueField;

/**
 * The forms of an editor. Those of a structure have only what makes sense for the element, such as decimals for a number; what
 * holds a value is always shown, so that it can be taken away. Those of a published structure are only shown.
 */
public final class DesignForms {

    private static final Set<FieldType> NUMBERS = EnumSet.of(FieldType.INTEGER, FieldType.DECIMAL, FieldType.PERCENT);

    /** For which types of fields a feature makes sense; any other feature does for all. */
    private static final Map<EStructuralFeature, Set<FieldType>> TYPES = Map.of(
            Literals.VALUE_FIELD__MANY, countable(),
            Literals.VALUE_FIELD__UNIT, NUMBERS,
            Literals.VALUE_FIELD__DECIMALS, EnumSet.of(FieldType.DECIMAL, FieldType.PERCENT),
            Literals.VALUE_FIELD__DEFAULT_VALUE, EnumSet.of(FieldType.TEXT, FieldType.PARAGRAPHS, FieldType.INTEGER,
                    FieldType.DECIMAL, FieldType.PERCENT, FieldType.DATE, FieldType.CHOICE, FieldType.YES_NO),
            Literals.VALUE_FIELD__FORMULA, EnumSet.of(FieldType.TEXT, FieldType.INTEGER, FieldType.DECIMAL, FieldType.PERCENT,
                    FieldType.DATE, FieldType.YES_NO),
            Literals.VALUE_FIELD__CHOICES, EnumSet.of(FieldType.CHOICE),
            Literals.VALUE_FIELD__METRIC, EnumSet.of(FieldType.FIGURE),
            Literals.VALUE_FIELD__WIDTH, EnumSet.complementOf(EnumSet.of(FieldType.PARAGRAPHS, FieldType.PICTURE, FieldType.FIGURE)));

    /** What is neither entered nor stored needs none of these. */
    private static final Set<EStructuralFeature> ENTERED = Set.of(Literals.VALUE_FIELD__MANY, Literals.VALUE_FIELD__DEFAULT_VALUE,
            Literals.FIELD__REQUIRED, Literals.FIELD__CARRIED_OVER);
    /** What a phrase asks of the entries of a group. */
    private static final Set<EStructuralFeature> LISTED = Set.of(Literals.PHRASE__SEPARATOR, Literals.PHRASE__LAST_SEPARATOR,
            Literals.PHRASE__PREFIX, Literals.PHRASE__SUFFIX);
    private static final Set<EStructuralFeature> SHARE = Set.of(Literals.METRIC__PART, Literals.METRIC__WHOLE);
    private static final Set<EStructuralFeature> SUM = Set.of(Literals.METRIC__ADDITIVE, Literals.METRIC__RESET);

    private DesignForms() {
    }

    /** Returns the types of which a field may hold one value or several; paragraphs are always several. */
    private static Set<FieldType> countable() {
        var types = EnumSet.complementOf(EnumSet.of(FieldType.PARAGRAPHS));
        types.removeAll(StructureCompiler.SINGLE);
        return types;
    }

    /** Returns the form of an element. */
    public static Form of(EObject element) {
        Form form = Forms.of(element.eClass());
        EObject root = EcoreUtil.getRootContainer(element);
        return root instanceof ReportStructure ? form.with(field -> field(element, field, isPublished(root))) : form;
    }

    /** Returns whether a root is a structure that never changes again. */
    public static boolean isPublished(EObject root) {
        return root instanceof ReportStructure structure && StructureFiles.isPublished(structure);
    }

    private static Optional<Field> field(EObject element, Field field, boolean published) {
        EStructuralFeature feature = field.feature();
        boolean outlined = feature == Literals.REPORT_STRUCTURE__METRICS || feature == Literals.SECTION_TEMPLATE__PHRASES;
        if (outlined || !suits(element, feature) && !element.eIsSet(feature)) {
            return Optional.empty();
        }
        return Optional.of(published || feature == Literals.REPORT_STRUCTURE__STATE ? field.shownOnly() : field);
    }

    private static boolean suits(EObject element, EStructuralFeature feature) {
        return switch (element) {
            case ValueField field -> (!StructureNames.isComputed(field) || !ENTERED.contains(feature))
                    && TYPES.getOrDefault(feature, EnumSet.allOf(FieldType.class)).contains(field.getType());
            case Metric metric -> (metric.getBasis() == Basis.SHARE_OF || !SHARE.contains(feature))
                    && (metric.getBasis() == Basis.PERIOD || !SUM.contains(feature));
            case Rule rule -> rule.getComparison() != Comparison.TRUE
                    || feature != Literals.RULE__RIGHT && feature != Literals.RULE__TOLERANCE;
            case Phrase phrase -> StructureNames.isDesigned((SectionTemplate) phrase.eContainer())
                    ? phrase.getOver() != null || !LISTED.contains(feature) : feature != Literals.PHRASE__OVER;
            case SectionTemplate template -> StructureNames.isDesigned(template) || feature != Literals.SECTION_TEMPLATE__NAME;
            default -> true;
        };
    }
}
