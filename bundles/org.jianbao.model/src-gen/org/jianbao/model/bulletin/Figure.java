/**
 */
package org.jianbao.model.bulletin;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A number that is stored once, with its unit, and quoted by sentences.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.bulletin.Figure#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Figure#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.bulletin.BulletinPackage#getFigure()
 * @model abstract="true"
 * @generated
 */
public interface Figure extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name by which sentences quote the figure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getFigure_Name()
	 * @model annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Figure#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number; missing means not reported, which differs from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getFigure_Value()
	 * @model dataType="org.jianbao.model.bulletin.Decimal"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Figure#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

} // Figure
