/**
 */
package org.jianbao.model.structure.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.jianbao.model.bulletin.Identified;

import org.jianbao.model.structure.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.jianbao.model.structure.StructurePackage
 * @generated
 */
public class StructureSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static StructurePackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StructureSwitch() {
		if (modelPackage == null) {
			modelPackage = StructurePackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case StructurePackage.REPORT_STRUCTURE: {
				ReportStructure reportStructure = (ReportStructure)theEObject;
				T result = caseReportStructure(reportStructure);
				if (result == null) result = caseIdentified(reportStructure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.MASTHEAD_LINE: {
				MastheadLine mastheadLine = (MastheadLine)theEObject;
				T result = caseMastheadLine(mastheadLine);
				if (result == null) result = caseIdentified(mastheadLine);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.IMPRINT: {
				Imprint imprint = (Imprint)theEObject;
				T result = caseImprint(imprint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.NUMBERING_LEVEL: {
				NumberingLevel numberingLevel = (NumberingLevel)theEObject;
				T result = caseNumberingLevel(numberingLevel);
				if (result == null) result = caseIdentified(numberingLevel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.METRIC: {
				Metric metric = (Metric)theEObject;
				T result = caseMetric(metric);
				if (result == null) result = caseIdentified(metric);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.SECTION_TEMPLATE: {
				SectionTemplate sectionTemplate = (SectionTemplate)theEObject;
				T result = caseSectionTemplate(sectionTemplate);
				if (result == null) result = caseIdentified(sectionTemplate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.PHRASE: {
				Phrase phrase = (Phrase)theEObject;
				T result = casePhrase(phrase);
				if (result == null) result = caseIdentified(phrase);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.FIELD: {
				Field field = (Field)theEObject;
				T result = caseField(field);
				if (result == null) result = caseIdentified(field);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.VALUE_FIELD: {
				ValueField valueField = (ValueField)theEObject;
				T result = caseValueField(valueField);
				if (result == null) result = caseField(valueField);
				if (result == null) result = caseIdentified(valueField);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.FIELD_GROUP: {
				FieldGroup fieldGroup = (FieldGroup)theEObject;
				T result = caseFieldGroup(fieldGroup);
				if (result == null) result = caseField(fieldGroup);
				if (result == null) result = caseIdentified(fieldGroup);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.LAYOUT_BLOCK: {
				LayoutBlock layoutBlock = (LayoutBlock)theEObject;
				T result = caseLayoutBlock(layoutBlock);
				if (result == null) result = caseIdentified(layoutBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.HEADING_BLOCK: {
				HeadingBlock headingBlock = (HeadingBlock)theEObject;
				T result = caseHeadingBlock(headingBlock);
				if (result == null) result = caseLayoutBlock(headingBlock);
				if (result == null) result = caseIdentified(headingBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.SENTENCE_BLOCK: {
				SentenceBlock sentenceBlock = (SentenceBlock)theEObject;
				T result = caseSentenceBlock(sentenceBlock);
				if (result == null) result = caseLayoutBlock(sentenceBlock);
				if (result == null) result = caseIdentified(sentenceBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.PARAGRAPHS_BLOCK: {
				ParagraphsBlock paragraphsBlock = (ParagraphsBlock)theEObject;
				T result = caseParagraphsBlock(paragraphsBlock);
				if (result == null) result = caseLayoutBlock(paragraphsBlock);
				if (result == null) result = caseIdentified(paragraphsBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.GROUP_BLOCK: {
				GroupBlock groupBlock = (GroupBlock)theEObject;
				T result = caseGroupBlock(groupBlock);
				if (result == null) result = caseLayoutBlock(groupBlock);
				if (result == null) result = caseIdentified(groupBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.LIST_BLOCK: {
				ListBlock listBlock = (ListBlock)theEObject;
				T result = caseListBlock(listBlock);
				if (result == null) result = caseGroupBlock(listBlock);
				if (result == null) result = caseLayoutBlock(listBlock);
				if (result == null) result = caseIdentified(listBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.TABLE_BLOCK: {
				TableBlock tableBlock = (TableBlock)theEObject;
				T result = caseTableBlock(tableBlock);
				if (result == null) result = caseGroupBlock(tableBlock);
				if (result == null) result = caseLayoutBlock(tableBlock);
				if (result == null) result = caseIdentified(tableBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.COLUMN: {
				Column column = (Column)theEObject;
				T result = caseColumn(column);
				if (result == null) result = caseIdentified(column);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.CHART_BLOCK: {
				ChartBlock chartBlock = (ChartBlock)theEObject;
				T result = caseChartBlock(chartBlock);
				if (result == null) result = caseGroupBlock(chartBlock);
				if (result == null) result = caseLayoutBlock(chartBlock);
				if (result == null) result = caseIdentified(chartBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.CHART_SERIES: {
				ChartSeries chartSeries = (ChartSeries)theEObject;
				T result = caseChartSeries(chartSeries);
				if (result == null) result = caseIdentified(chartSeries);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.PICTURE_BLOCK: {
				PictureBlock pictureBlock = (PictureBlock)theEObject;
				T result = casePictureBlock(pictureBlock);
				if (result == null) result = caseLayoutBlock(pictureBlock);
				if (result == null) result = caseIdentified(pictureBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.PAGE_BREAK_BLOCK: {
				PageBreakBlock pageBreakBlock = (PageBreakBlock)theEObject;
				T result = casePageBreakBlock(pageBreakBlock);
				if (result == null) result = caseLayoutBlock(pageBreakBlock);
				if (result == null) result = caseIdentified(pageBreakBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StructurePackage.RULE: {
				Rule rule = (Rule)theEObject;
				T result = caseRule(rule);
				if (result == null) result = caseIdentified(rule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Report Structure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Report Structure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReportStructure(ReportStructure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Masthead Line</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Masthead Line</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMastheadLine(MastheadLine object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Imprint</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Imprint</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImprint(Imprint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Numbering Level</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Numbering Level</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNumberingLevel(NumberingLevel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Metric</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Metric</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMetric(Metric object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Section Template</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Section Template</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSectionTemplate(SectionTemplate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Phrase</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Phrase</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePhrase(Phrase object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Field</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Field</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseField(Field object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Value Field</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Value Field</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseValueField(ValueField object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Field Group</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Field Group</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFieldGroup(FieldGroup object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Layout Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Layout Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLayoutBlock(LayoutBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Heading Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Heading Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHeadingBlock(HeadingBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sentence Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sentence Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSentenceBlock(SentenceBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Paragraphs Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Paragraphs Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParagraphsBlock(ParagraphsBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Group Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Group Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGroupBlock(GroupBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>List Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>List Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseListBlock(ListBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Table Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Table Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTableBlock(TableBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Column</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Column</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseColumn(Column object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Chart Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Chart Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChartBlock(ChartBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Chart Series</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Chart Series</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChartSeries(ChartSeries object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Picture Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Picture Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePictureBlock(PictureBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Page Break Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Page Break Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePageBreakBlock(PageBreakBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRule(Rule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //StructureSwitch
