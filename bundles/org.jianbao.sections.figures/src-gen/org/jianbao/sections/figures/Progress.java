/**
 */
package org.jianbao.sections.figures;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.Figure;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Section;

import org.jianbao.model.register.Unit;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Progress</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How much of a total is done; the share is computed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.sections.figures.Progress#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.Progress#getDone <em>Done</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.Progress#getAdded <em>Added</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.Progress#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.Progress#getTotalOf <em>Total Of</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.Progress#getUnits <em>Units</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.Progress#getParagraphs <em>Paragraphs</em>}</li>
 * </ul>
 *
 * @see org.jianbao.sections.figures.FiguresPackage#getProgress()
 * @model
 * @generated
 */
public interface Progress extends Section {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit of all its numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.jianbao.sections.figures.FiguresPackage#getProgress_Unit()
	 * @model required="true"
	 *        annotation="http://jianbao.org/forms group='figures'"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.jianbao.sections.figures.Progress#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much is done in all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(BigDecimal)
	 * @see org.jianbao.sections.figures.FiguresPackage#getProgress_Done()
	 * @model dataType="org.jianbao.model.bulletin.Decimal"
	 *        annotation="http://jianbao.org/forms group='figures'"
	 * @generated
	 */
	BigDecimal getDone();

	/**
	 * Sets the value of the '{@link org.jianbao.sections.figures.Progress#getDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #getDone()
	 * @generated
	 */
	void setDone(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Added</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much of it was done in the period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Added</em>' attribute.
	 * @see #setAdded(BigDecimal)
	 * @see org.jianbao.sections.figures.FiguresPackage#getProgress_Added()
	 * @model dataType="org.jianbao.model.bulletin.Decimal"
	 *        annotation="http://jianbao.org/forms group='figures'"
	 * @generated
	 */
	BigDecimal getAdded();

	/**
	 * Sets the value of the '{@link org.jianbao.sections.figures.Progress#getAdded <em>Added</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Added</em>' attribute.
	 * @see #getAdded()
	 * @generated
	 */
	void setAdded(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The total; left out where totalOf names a figure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total</em>' attribute.
	 * @see #setTotal(BigDecimal)
	 * @see org.jianbao.sections.figures.FiguresPackage#getProgress_Total()
	 * @model dataType="org.jianbao.model.bulletin.Decimal"
	 *        annotation="http://jianbao.org/forms group='figures'"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	BigDecimal getTotal();

	/**
	 * Sets the value of the '{@link org.jianbao.sections.figures.Progress#getTotal <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total</em>' attribute.
	 * @see #getTotal()
	 * @generated
	 */
	void setTotal(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Total Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The figure of another section that is the total.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total Of</em>' reference.
	 * @see #setTotalOf(Figure)
	 * @see org.jianbao.sections.figures.FiguresPackage#getProgress_TotalOf()
	 * @model annotation="http://jianbao.org/forms group='figures'"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	Figure getTotalOf();

	/**
	 * Sets the value of the '{@link org.jianbao.sections.figures.Progress#getTotalOf <em>Total Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total Of</em>' reference.
	 * @see #getTotalOf()
	 * @generated
	 */
	void setTotalOf(Figure value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' reference list.
	 * The list contents are of type {@link org.jianbao.model.register.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The departments and windows concerned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' reference list.
	 * @see org.jianbao.sections.figures.FiguresPackage#getProgress_Units()
	 * @model annotation="http://jianbao.org/forms group='cited' order='1'"
	 * @generated
	 */
	EList<Unit> getUnits();

	/**
	 * Returns the value of the '<em><b>Paragraphs</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.bulletin.Paragraph}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is told in place of the sentence pattern of the template.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paragraphs</em>' containment reference list.
	 * @see org.jianbao.sections.figures.FiguresPackage#getProgress_Paragraphs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Paragraph> getParagraphs();

} // Progress
