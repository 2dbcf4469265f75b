/**
 */
package org.jianbao.model.bulletin;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Period</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A span of whole days, both ends included.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.bulletin.Period#getStart <em>Start</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Period#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.bulletin.BulletinPackage#getPeriod()
 * @model
 * @generated
 */
public interface Period extends EObject {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getPeriod_Start()
	 * @model dataType="org.jianbao.model.bulletin.Date" required="true"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Period#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day; not before the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getPeriod_End()
	 * @model dataType="org.jianbao.model.bulletin.Date" required="true"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Period#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

} // Period
