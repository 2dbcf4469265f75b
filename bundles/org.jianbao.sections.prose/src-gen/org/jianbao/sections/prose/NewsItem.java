/**
 */
package org.jianbao.sections.prose;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.CitedDocument;
import org.jianbao.model.bulletin.Item;

import org.jianbao.model.register.Unit;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>News Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One piece of news; it may run over several paragraphs, of which the first carries the number.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.sections.prose.NewsItem#getDate <em>Date</em>}</li>
 *   <li>{@link org.jianbao.sections.prose.NewsItem#isRoundup <em>Roundup</em>}</li>
 *   <li>{@link org.jianbao.sections.prose.NewsItem#getUnits <em>Units</em>}</li>
 *   <li>{@link org.jianbao.sections.prose.NewsItem#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @see org.jianbao.sections.prose.ProsePackage#getNewsItem()
 * @model
 * @generated
 */
public interface NewsItem extends Item {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the event; missing where the item sums up the whole period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jianbao.sections.prose.ProsePackage#getNewsItem_Date()
	 * @model dataType="org.jianbao.model.bulletin.Date"
	 *        annotation="http://jianbao.org/forms order='-1'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jianbao.sections.prose.NewsItem#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Roundup</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the item strings together what several units did in the period; then the first mention of each of its units is emphasised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roundup</em>' attribute.
	 * @see #setRoundup(boolean)
	 * @see org.jianbao.sections.prose.ProsePackage#getNewsItem_Roundup()
	 * @model default="false"
	 *        annotation="http://jianbao.org/forms order='-1'"
	 * @generated
	 */
	boolean isRoundup();

	/**
	 * Sets the value of the '{@link org.jianbao.sections.prose.NewsItem#isRoundup <em>Roundup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Roundup</em>' attribute.
	 * @see #isRoundup()
	 * @generated
	 */
	void setRoundup(boolean value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' reference list.
	 * The list contents are of type {@link org.jianbao.model.register.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The departments and windows that the item reports on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' reference list.
	 * @see org.jianbao.sections.prose.ProsePackage#getNewsItem_Units()
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
	 * The documents that the item cites.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.jianbao.sections.prose.ProsePackage#getNewsItem_Documents()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms group='cited' order='1' idPrefix='d'"
	 * @generated
	 */
	EList<CitedDocument> getDocuments();

} // NewsItem
