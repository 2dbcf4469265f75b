/**
 */
package org.jianbao.sections.prose;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.CitedDocument;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Section;

import org.jianbao.model.register.Unit;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Narrative</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Plain paragraphs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.sections.prose.Narrative#getUnits <em>Units</em>}</li>
 *   <li>{@link org.jianbao.sections.prose.Narrative#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.jianbao.sections.prose.Narrative#getParagraphs <em>Paragraphs</em>}</li>
 * </ul>
 *
 * @see org.jianbao.sections.prose.ProsePackage#getNarrative()
 * @model
 * @generated
 */
public interface Narrative extends Section {
	/**
	 * Returns the value of the '<em><b>Units</b></em>' reference list.
	 * The list contents are of type {@link org.jianbao.model.register.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The departments and windows that the text names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' reference list.
	 * @see org.jianbao.sections.prose.ProsePackage#getNarrative_Units()
	 * @model annotation="http://jianbao.org/forms group='cited' order='1'"
	 * @generated
	 */
	EList<Unit> getUnits();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.bulletin.CitedDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The documents that the text cites.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.jianbao.sections.prose.ProsePackage#getNarrative_Documents()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms group='cited' order='1' idPrefix='d'"
	 * @generated
	 */
	EList<CitedDocument> getDocuments();

	/**
	 * Returns the value of the '<em><b>Paragraphs</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.bulletin.Paragraph}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The paragraphs in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paragraphs</em>' containment reference list.
	 * @see org.jianbao.sections.prose.ProsePackage#getNarrative_Paragraphs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Paragraph> getParagraphs();

} // Narrative
