/**
 */
package org.jianbao.model.structure;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>List Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Paragraphs, one or more for each entry of a group.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.ListBlock#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ListBlock#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ListBlock#getBlocks <em>Blocks</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getListBlock()
 * @model
 * @generated
 */
public interface ListBlock extends GroupBlock {
	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first paragraph of an entry, in which ${…} quotes; missing means that the blocks inside make all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see #setPattern(String)
	 * @see org.jianbao.model.structure.StructurePackage#getListBlock_Pattern()
	 * @model annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getPattern();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ListBlock#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(String value);

	/**
	 * Returns the value of the '<em><b>Numbering</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How entries are numbered; missing means not at all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numbering</em>' containment reference.
	 * @see #setNumbering(NumberingLevel)
	 * @see org.jianbao.model.structure.StructurePackage#getListBlock_Numbering()
	 * @model containment="true"
	 * @generated
	 */
	NumberingLevel getNumbering();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ListBlock#getNumbering <em>Numbering</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numbering</em>' containment reference.
	 * @see #getNumbering()
	 * @generated
	 */
	void setNumbering(NumberingLevel value);

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.structure.LayoutBlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is printed of an entry behind its first paragraph.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' containment reference list.
	 * @see org.jianbao.model.structure.StructurePackage#getListBlock_Blocks()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms hidden='true' idPrefix='b'"
	 * @generated
	 */
	EList<LayoutBlock> getBlocks();

} // ListBlock
