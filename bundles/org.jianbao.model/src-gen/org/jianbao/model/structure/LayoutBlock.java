/**
 */
package org.jianbao.model.structure;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layout Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of what is printed of a section.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.LayoutBlock#getCondition <em>Condition</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getLayoutBlock()
 * @model abstract="true"
 * @generated
 */
public interface LayoutBlock extends Identified {
	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An expression; the block is printed only where it is true.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.jianbao.model.structure.StructurePackage#getLayoutBlock_Condition()
	 * @model annotation="http://jianbao.org/forms widget='expression' order='10'"
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.LayoutBlock#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

} // LayoutBlock
