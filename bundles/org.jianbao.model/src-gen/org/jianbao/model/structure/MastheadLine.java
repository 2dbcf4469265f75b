/**
 */
package org.jianbao.model.structure;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Masthead Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of the masthead.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.MastheadLine#getPart <em>Part</em>}</li>
 *   <li>{@link org.jianbao.model.structure.MastheadLine#getPattern <em>Pattern</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getMastheadLine()
 * @model
 * @generated
 */
public interface MastheadLine extends Identified {
	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jianbao.model.structure.MastheadPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the line says, which gives it its place and type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see org.jianbao.model.structure.MastheadPart
	 * @see #setPart(MastheadPart)
	 * @see org.jianbao.model.structure.StructurePackage#getMastheadLine_Part()
	 * @model required="true"
	 * @generated
	 */
	MastheadPart getPart();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.MastheadLine#getPart <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see org.jianbao.model.structure.MastheadPart
	 * @see #getPart()
	 * @generated
	 */
	void setPart(MastheadPart value);

	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text, in which ${name} quotes a property of the issue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see #setPattern(String)
	 * @see org.jianbao.model.structure.StructurePackage#getMastheadLine_Pattern()
	 * @model required="true"
	 *        annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getPattern();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.MastheadLine#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(String value);

} // MastheadLine
