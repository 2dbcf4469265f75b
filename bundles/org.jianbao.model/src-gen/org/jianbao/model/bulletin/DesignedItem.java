/**
 */
package org.jianbao.model.bulletin;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Designed Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An entry of a repeatable group that is designed in the report structure. Its classes are compiled from the structure and extend this one.
 * <!-- end-model-doc -->
 *
 *
 * @see org.jianbao.model.bulletin.BulletinPackage#getDesignedItem()
 * @model
 * @generated
 */
public interface DesignedItem extends Identified {
} // DesignedItem
