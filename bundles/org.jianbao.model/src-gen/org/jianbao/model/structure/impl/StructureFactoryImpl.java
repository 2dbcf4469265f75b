/**
 */
package org.jianbao.model.structure.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.jianbao.model.structure.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class StructureFactoryImpl extends EFactoryImpl implements StructureFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static StructureFactory init() {
		try {
			StructureFactory theStructureFactory = (StructureFactory)EPackage.Registry.INSTANCE.getEFactory(StructurePackage.eNS_URI);
			if (theStructureFactory != null) {
				return theStructureFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new StructureFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StructureFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case StructurePackage.REPORT_STRUCTURE: return createReportStructure();
			case StructurePackage.MASTHEAD_LINE: return createMastheadLine();
			case StructurePackage.IMPRINT: return createImprint();
			case StructurePackage.NUMBERING_LEVEL: return createNumberingLevel();
			case StructurePackage.METRIC: return createMetric();
			case StructurePackage.SECTION_TEMPLATE: return createSectionTemplate();
			case StructurePackage.PHRASE: return createPhrase();
			case StructurePackage.VALUE_FIELD: return createValueField();
			case StructurePackage.FIELD_GROUP: return createFieldGroup();
			case StructurePackage.HEADING_BLOCK: return createHeadingBlock();
			case StructurePackage.SENTENCE_BLOCK: return createSentenceBlock();
			case StructurePackage.PARAGRAPHS_BLOCK: return createParagraphsBlock();
			case StructurePackage.LIST_BLOCK: return createListBlock();
			case StructurePackage.TABLE_BLOCK: return createTableBlock();
			case StructurePackage.COLUMN: return createColumn();
			case StructurePackage.CHART_BLOCK: return createChartBlock();
			case StructurePackage.CHART_SERIES: return createChartSeries();
			case StructurePackage.PICTURE_BLOCK: return createPictureBlock();
			case StructurePackage.PAGE_BREAK_BLOCK: return createPageBreakBlock();
			case StructurePackage.RULE: return createRule();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case StructurePackage.STRUCTURE_STATE:
				return createStructureStateFromString(eDataType, initialValue);
			case StructurePackage.NUMBER_STYLE:
				return createNumberStyleFromString(eDataType, initialValue);
			case StructurePackage.MASTHEAD_PART:
				return createMastheadPartFromString(eDataType, initialValue);
			case StructurePackage.BASIS:
				return createBasisFromString(eDataType, initialValue);
			case StructurePackage.FREQUENCY:
				return createFrequencyFromString(eDataType, initialValue);
			case StructurePackage.RESET_RULE:
				return createResetRuleFromString(eDataType, initialValue);
			case StructurePackage.FIELD_TYPE:
				return createFieldTypeFromString(eDataType, initialValue);
			case StructurePackage.COMPARISON:
				return createComparisonFromString(eDataType, initialValue);
			case StructurePackage.RULE_SEVERITY:
				return createRuleSeverityFromString(eDataType, initialValue);
			case StructurePackage.ALIGNMENT:
				return createAlignmentFromString(eDataType, initialValue);
			case StructurePackage.CHART_KIND:
				return createChartKindFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case StructurePackage.STRUCTURE_STATE:
				return convertStructureStateToString(eDataType, instanceValue);
			case StructurePackage.NUMBER_STYLE:
				return convertNumberStyleToString(eDataType, instanceValue);
			case StructurePackage.MASTHEAD_PART:
				return convertMastheadPartToString(eDataType, instanceValue);
			case StructurePackage.BASIS:
				return convertBasisToString(eDataType, instanceValue);
			case StructurePackage.FREQUENCY:
				return convertFrequencyToString(eDataType, instanceValue);
			case StructurePackage.RESET_RULE:
				return convertResetRuleToString(eDataType, instanceValue);
			case StructurePackage.FIELD_TYPE:
				return convertFieldTypeToString(eDataType, instanceValue);
			case StructurePackage.COMPARISON:
				return convertComparisonToString(eDataType, instanceValue);
			case StructurePackage.RULE_SEVERITY:
				return convertRuleSeverityToString(eDataType, instanceValue);
			case StructurePackage.ALIGNMENT:
				return convertAlignmentToString(eDataType, instanceValue);
			case StructurePackage.CHART_KIND:
				return convertChartKindToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportStructure createReportStructure() {
		ReportStructureImpl reportStructure = new ReportStructureImpl();
		return reportStructure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MastheadLine createMastheadLine() {
		MastheadLineImpl mastheadLine = new MastheadLineImpl();
		return mastheadLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Imprint createImprint() {
		ImprintImpl imprint = new ImprintImpl();
		return imprint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumberingLevel createNumberingLevel() {
		NumberingLevelImpl numberingLevel = new NumberingLevelImpl();
		return numberingLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric createMetric() {
		MetricImpl metric = new MetricImpl();
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SectionTemplate createSectionTemplate() {
		SectionTemplateImpl sectionTemplate = new SectionTemplateImpl();
		return sectionTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phrase createPhrase() {
		PhraseImpl phrase = new PhraseImpl();
		return phrase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueField createValueField() {
		ValueFieldImpl valueField = new ValueFieldImpl();
		return valueField;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldGroup createFieldGroup() {
		FieldGroupImpl fieldGroup = new FieldGroupImpl();
		return fieldGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HeadingBlock createHeadingBlock() {
		HeadingBlockImpl headingBlock = new HeadingBlockImpl();
		return headingBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SentenceBlock createSentenceBlock() {
		SentenceBlockImpl sentenceBlock = new SentenceBlockImpl();
		return sentenceBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParagraphsBlock createParagraphsBlock() {
		ParagraphsBlockImpl paragraphsBlock = new ParagraphsBlockImpl();
		return paragraphsBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ListBlock createListBlock() {
		ListBlockImpl listBlock = new ListBlockImpl();
		return listBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TableBlock createTableBlock() {
		TableBlockImpl tableBlock = new TableBlockImpl();
		return tableBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Column createColumn() {
		ColumnImpl column = new ColumnImpl();
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChartBlock createChartBlock() {
		ChartBlockImpl chartBlock = new ChartBlockImpl();
		return chartBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChartSeries createChartSeries() {
		ChartSeriesImpl chartSeries = new ChartSeriesImpl();
		return chartSeries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PictureBlock createPictureBlock() {
		PictureBlockImpl pictureBlock = new PictureBlockImpl();
		return pictureBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PageBreakBlock createPageBreakBlock() {
		PageBreakBlockImpl pageBreakBlock = new PageBreakBlockImpl();
		return pageBreakBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rule createRule() {
		RuleImpl rule = new RuleImpl();
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StructureState createStructureStateFromString(EDataType eDataType, String initialValue) {
		StructureState result = StructureState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStructureStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NumberStyle createNumberStyleFromString(EDataType eDataType, String initialValue) {
		NumberStyle result = NumberStyle.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNumberStyleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MastheadPart createMastheadPartFromString(EDataType eDataType, String initialValue) {
		MastheadPart result = MastheadPart.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMastheadPartToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Basis createBasisFromString(EDataType eDataType, String initialValue) {
		Basis result = Basis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBasisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Frequency createFrequencyFromString(EDataType eDataType, String initialValue) {
		Frequency result = Frequency.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFrequencyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ResetRule createResetRuleFromString(EDataType eDataType, String initialValue) {
		ResetRule result = ResetRule.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertResetRuleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FieldType createFieldTypeFromString(EDataType eDataType, String initialValue) {
		FieldType result = FieldType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFieldTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Comparison createComparisonFromString(EDataType eDataType, String initialValue) {
		Comparison result = Comparison.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComparisonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RuleSeverity createRuleSeverityFromString(EDataType eDataType, String initialValue) {
		RuleSeverity result = RuleSeverity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRuleSeverityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Alignment createAlignmentFromString(EDataType eDataType, String initialValue) {
		Alignment result = Alignment.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAlignmentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChartKind createChartKindFromString(EDataType eDataType, String initialValue) {
		ChartKind result = ChartKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChartKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StructurePackage getStructurePackage() {
		return (StructurePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static StructurePackage getPackage() {
		return StructurePackage.eINSTANCE;
	}

} //StructureFactoryImpl
