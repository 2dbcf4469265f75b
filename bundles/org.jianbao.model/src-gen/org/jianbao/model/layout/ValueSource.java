/**
 */
package org.jianbao.model.layout;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Value Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where a value of the profile comes from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.layout.ValueSource#getValue <em>Value</em>}</li>
 *   <li>{@link org.jianbao.model.layout.ValueSource#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.jianbao.model.layout.ValueSource#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.layout.LayoutPackage#getValueSource()
 * @model
 * @generated
 */
public interface ValueSource extends Identified {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about, such as page.top or style.body.size.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.jianbao.model.layout.LayoutPackage#getValueSource_Value()
	 * @model required="true"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.ValueSource#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jianbao.model.layout.Strength}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How strict the value is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see org.jianbao.model.layout.Strength
	 * @see #setStrength(Strength)
	 * @see org.jianbao.model.layout.LayoutPackage#getValueSource_Strength()
	 * @model required="true"
	 * @generated
	 */
	Strength getStrength();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.ValueSource#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see org.jianbao.model.layout.Strength
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(Strength value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The standard and clause, or who measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.jianbao.model.layout.LayoutPackage#getValueSource_Source()
	 * @model required="true"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.ValueSource#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // ValueSource
