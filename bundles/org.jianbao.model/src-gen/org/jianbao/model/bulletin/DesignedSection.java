/**
 */
package org.jianbao.model.bulletin;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Designed Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A section whose fields are designed in the report structure. Its classes are compiled from the structure and extend this one.
 * <!-- end-model-doc -->
 *
 *
 * @see org.jianbao.model.bulletin.BulletinPackage#getDesignedSection()
 * @model
 * @generated
 */
public interface DesignedSection extends Section {
} // DesignedSection
