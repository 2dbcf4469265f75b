/**
 */
package org.jianbao.model.layout;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Typeface</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A typeface for Chinese characters.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.layout.Typeface#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.layout.Typeface#getAlternatives <em>Alternatives</em>}</li>
 *   <li>{@link org.jianbao.model.layout.Typeface#getScript <em>Script</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.layout.LayoutPackage#getTypeface()
 * @model
 * @generated
 */
public interface Typeface extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name as word processors know it; under 32 characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jianbao.model.layout.LayoutPackage#getTypeface_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.Typeface#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Alternatives</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names to try, in order, where it is not installed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternatives</em>' attribute list.
	 * @see org.jianbao.model.layout.LayoutPackage#getTypeface_Alternatives()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAlternatives();

	/**
	 * Returns the value of the '<em><b>Script</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jianbao.model.layout.Script}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The class of the face.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Script</em>' attribute.
	 * @see org.jianbao.model.layout.Script
	 * @see #setScript(Script)
	 * @see org.jianbao.model.layout.LayoutPackage#getTypeface_Script()
	 * @model required="true"
	 * @generated
	 */
	Script getScript();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.Typeface#getScript <em>Script</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Script</em>' attribute.
	 * @see org.jianbao.model.layout.Script
	 * @see #getScript()
	 * @generated
	 */
	void setScript(Script value);

} // Typeface
