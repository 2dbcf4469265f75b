/**
 */
package org.jianbao.model.structure;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Page Break Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What follows begins on a new page.
 * <!-- end-model-doc -->
 *
 *
 * @see org.jianbao.model.structure.StructurePackage#getPageBreakBlock()
 * @model
 * @generated
 */
public interface PageBreakBlock extends LayoutBlock {
} // PageBreakBlock
