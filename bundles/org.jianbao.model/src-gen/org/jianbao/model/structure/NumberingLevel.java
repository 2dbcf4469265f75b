/**
 */
package org.jianbao.model.structure;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Numbering Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one level is numbered (GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.NumberingLevel#getStyle <em>Style</em>}</li>
 *   <li>{@link org.jianbao.model.structure.NumberingLevel#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.jianbao.model.structure.NumberingLevel#getSuffix <em>Suffix</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getNumberingLevel()
 * @model
 * @generated
 */
public interface NumberingLevel extends Identified {
	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jianbao.model.structure.NumberStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the ordinal is written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see org.jianbao.model.structure.NumberStyle
	 * @see #setStyle(NumberStyle)
	 * @see org.jianbao.model.structure.StructurePackage#getNumberingLevel_Style()
	 * @model required="true"
	 * @generated
	 */
	NumberStyle getStyle();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.NumberingLevel#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see org.jianbao.model.structure.NumberStyle
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(NumberStyle value);

	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands before the ordinal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.jianbao.model.structure.StructurePackage#getNumberingLevel_Prefix()
	 * @model default=""
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.NumberingLevel#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands after the ordinal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.jianbao.model.structure.StructurePackage#getNumberingLevel_Suffix()
	 * @model default=""
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.NumberingLevel#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

} // NumberingLevel
