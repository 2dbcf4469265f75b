/**
 */
package org.jianbao.model.structure;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Paragraphs Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The paragraphs of a field as they were typed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.ParagraphsBlock#getField <em>Field</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ParagraphsBlock#getEmphasis <em>Emphasis</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getParagraphsBlock()
 * @model
 * @generated
 */
public interface ParagraphsBlock extends LayoutBlock {
	/**
	 * Returns the value of the '<em><b>Field</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The field, of the type paragraphs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' reference.
	 * @see #setField(ValueField)
	 * @see org.jianbao.model.structure.StructurePackage#getParagraphsBlock_Field()
	 * @model required="true"
	 * @generated
	 */
	ValueField getField();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ParagraphsBlock#getField <em>Field</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' reference.
	 * @see #getField()
	 * @generated
	 */
	void setField(ValueField value);

	/**
	 * Returns the value of the '<em><b>Emphasis</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A field with departments or windows; where the paragraphs name them, they stand out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emphasis</em>' reference.
	 * @see #setEmphasis(ValueField)
	 * @see org.jianbao.model.structure.StructurePackage#getParagraphsBlock_Emphasis()
	 * @model
	 * @generated
	 */
	ValueField getEmphasis();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ParagraphsBlock#getEmphasis <em>Emphasis</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emphasis</em>' reference.
	 * @see #getEmphasis()
	 * @generated
	 */
	void setEmphasis(ValueField value);

} // ParagraphsBlock
