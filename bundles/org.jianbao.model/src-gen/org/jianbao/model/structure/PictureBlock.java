/**
 */
package org.jianbao.model.structure;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Picture Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The pictures of a field with their captions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.PictureBlock#getField <em>Field</em>}</li>
 *   <li>{@link org.jianbao.model.structure.PictureBlock#getWidth <em>Width</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getPictureBlock()
 * @model
 * @generated
 */
public interface PictureBlock extends LayoutBlock {
	/**
	 * Returns the value of the '<em><b>Field</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The field, of the type picture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' reference.
	 * @see #setField(ValueField)
	 * @see org.jianbao.model.structure.StructurePackage#getPictureBlock_Field()
	 * @model required="true"
	 * @generated
	 */
	ValueField getField();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.PictureBlock#getField <em>Field</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' reference.
	 * @see #getField()
	 * @generated
	 */
	void setField(ValueField value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The width in millimetres; 0 means the size of the picture, at most the width of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.jianbao.model.structure.StructurePackage#getPictureBlock_Width()
	 * @model default="0"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.PictureBlock#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

} // PictureBlock
