/**
 */
package org.jianbao.model.register;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A department or a service window: what a sentence names as acting.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.register.Unit#getShortNames <em>Short Names</em>}</li>
 *   <li>{@link org.jianbao.model.register.Unit#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.jianbao.model.register.Unit#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.jianbao.model.register.Unit#getValidTo <em>Valid To</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.register.RegisterPackage#getUnit()
 * @model abstract="true"
 * @generated
 */
public interface Unit extends Identified {
	/**
	 * Returns the value of the '<em><b>Short Names</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The short forms of the name; the first is the one that is printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Names</em>' attribute list.
	 * @see org.jianbao.model.register.RegisterPackage#getUnit_ShortNames()
	 * @model unique="false"
	 *        annotation="http://jianbao.org/forms group='names' order='1'"
	 * @generated
	 */
	EList<String> getShortNames();

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other written forms that are recognised but never printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.jianbao.model.register.RegisterPackage#getUnit_Aliases()
	 * @model unique="false"
	 *        annotation="http://jianbao.org/forms group='names' order='1'"
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day on which the unit exists under this name; missing means always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see org.jianbao.model.register.RegisterPackage#getUnit_ValidFrom()
	 * @model dataType="org.jianbao.model.bulletin.Date"
	 *        annotation="http://jianbao.org/forms group='validity' order='2'"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.jianbao.model.register.Unit#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day on which the unit exists under this name; missing means still.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(LocalDate)
	 * @see org.jianbao.model.register.RegisterPackage#getUnit_ValidTo()
	 * @model dataType="org.jianbao.model.bulletin.Date"
	 *        annotation="http://jianbao.org/forms group='validity' order='2'"
	 * @generated
	 */
	LocalDate getValidTo();

	/**
	 * Sets the value of the '{@link org.jianbao.model.register.Unit#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(LocalDate value);

} // Unit
