/**
 */
package org.jianbao.model.structure;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Fields that are repeated: every entry of the group has them. Groups may hold groups.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.FieldGroup#getFields <em>Fields</em>}</li>
 *   <li>{@link org.jianbao.model.structure.FieldGroup#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getFieldGroup()
 * @model
 * @generated
 */
public interface FieldGroup extends Field {
	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.structure.Field}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The fields of an entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.jianbao.model.structure.StructurePackage#getFieldGroup_Fields()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms hidden='true' idPrefix='f'"
	 * @generated
	 */
	EList<Field> getFields();

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entries that every issue has, by the value of the first text field; a group with fixed rows is a table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' attribute list.
	 * @see org.jianbao.model.structure.StructurePackage#getFieldGroup_Rows()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getRows();

} // FieldGroup
