/**
 */
package org.jianbao.sections.figures;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.CitedDocument;
import org.jianbao.model.bulletin.Section;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Status Breakdown</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A total that falls into parts; the sum and the shares are computed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.sections.figures.StatusBreakdown#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.StatusBreakdown#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.StatusBreakdown#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.StatusBreakdown#getParts <em>Parts</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.StatusBreakdown#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @see org.jianbao.sections.figures.FiguresPackage#getStatusBreakdown()
 * @model
 * @generated
 */
public interface StatusBreakdown extends Section {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is broken down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.jianbao.sections.figures.FiguresPackage#getStatusBreakdown_Subject()
	 * @model dataType="org.jianbao.model.bulletin.RichText"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.jianbao.sections.figures.StatusBreakdown#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit of all parts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.jianbao.sections.figures.FiguresPackage#getStatusBreakdown_Unit()
	 * @model required="true"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.jianbao.sections.figures.StatusBreakdown#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The total that was announced; the parts must add up to it. Missing means that nobody has announced one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total</em>' attribute.
	 * @see #setTotal(BigDecimal)
	 * @see org.jianbao.sections.figures.FiguresPackage#getStatusBreakdown_Total()
	 * @model dataType="org.jianbao.model.bulletin.Decimal"
	 * @generated
	 */
	BigDecimal getTotal();

	/**
	 * Sets the value of the '{@link org.jianbao.sections.figures.StatusBreakdown#getTotal <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total</em>' attribute.
	 * @see #getTotal()
	 * @generated
	 */
	void setTotal(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.sections.figures.StatusPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parts; their sum is the total.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.jianbao.sections.figures.FiguresPackage#getStatusBreakdown_Parts()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	EList<StatusPart> getParts();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.bulletin.CitedDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The documents that the subject cites.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.jianbao.sections.figures.FiguresPackage#getStatusBreakdown_Documents()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms group='cited' order='1' idPrefix='d'"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	EList<CitedDocument> getDocuments();

} // StatusBreakdown
