/**
 */
package org.jianbao.model.structure;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.jianbao.model.structure.StructurePackage
 * @generated
 */
public interface StructureFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StructureFactory eINSTANCE = org.jianbao.model.structure.impl.StructureFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Report Structure</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Report Structure</em>'.
	 * @generated
	 */
	ReportStructure createReportStructure();

	/**
	 * Returns a new object of class '<em>Masthead Line</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Masthead Line</em>'.
	 * @generated
	 */
	MastheadLine createMastheadLine();

	/**
	 * Returns a new object of class '<em>Imprint</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Imprint</em>'.
	 * @generated
	 */
	Imprint createImprint();

	/**
	 * Returns a new object of class '<em>Numbering Level</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Numbering Level</em>'.
	 * @generated
	 */
	NumberingLevel createNumberingLevel();

	/**
	 * Returns a new object of class '<em>Metric</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Metric</em>'.
	 * @generated
	 */
	Metric createMetric();

	/**
	 * Returns a new object of class '<em>Section Template</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Section Template</em>'.
	 * @generated
	 */
	SectionTemplate createSectionTemplate();

	/**
	 * Returns a new object of class '<em>Phrase</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Phrase</em>'.
	 * @generated
	 */
	Phrase createPhrase();

	/**
	 * Returns a new object of class '<em>Value Field</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Value Field</em>'.
	 * @generated
	 */
	ValueField createValueField();

	/**
	 * Returns a new object of class '<em>Field Group</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Field Group</em>'.
	 * @generated
	 */
	FieldGroup createFieldGroup();

	/**
	 * Returns a new object of class '<em>Heading Block</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Heading Block</em>'.
	 * @generated
	 */
	HeadingBlock createHeadingBlock();

	/**
	 * Returns a new object of class '<em>Sentence Block</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sentence Block</em>'.
	 * @generated
	 */
	SentenceBlock createSentenceBlock();

	/**
	 * Returns a new object of class '<em>Paragraphs Block</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Paragraphs Block</em>'.
	 * @generated
	 */
	ParagraphsBlock createParagraphsBlock();

	/**
	 * Returns a new object of class '<em>List Block</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>List Block</em>'.
	 * @generated
	 */
	ListBlock createListBlock();

	/**
	 * Returns a new object of class '<em>Table Block</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Table Block</em>'.
	 * @generated
	 */
	TableBlock createTableBlock();

	/**
	 * Returns a new object of class '<em>Column</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Column</em>'.
	 * @generated
	 */
	Column createColumn();

	/**
	 * Returns a new object of class '<em>Chart Block</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Chart Block</em>'.
	 * @generated
	 */
	ChartBlock createChartBlock();

	/**
	 * Returns a new object of class '<em>Chart Series</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Chart Series</em>'.
	 * @generated
	 */
	ChartSeries createChartSeries();

	/**
	 * Returns a new object of class '<em>Picture Block</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Picture Block</em>'.
	 * @generated
	 */
	PictureBlock createPictureBlock();

	/**
	 * Returns a new object of class '<em>Page Break Block</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Page Break Block</em>'.
	 * @generated
	 */
	PageBreakBlock createPageBreakBlock();

	/**
	 * Returns a new object of class '<em>Rule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rule</em>'.
	 * @generated
	 */
	Rule createRule();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	StructurePackage getStructurePackage();

} //StructureFactory
