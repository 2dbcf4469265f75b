/**
 */
package org.jianbao.model.structure;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Heading Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A heading below that of the section.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.HeadingBlock#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.jianbao.model.structure.HeadingBlock#isNumbered <em>Numbered</em>}</li>
 *   <li>{@link org.jianbao.model.structure.HeadingBlock#isRunIn <em>Run In</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getHeadingBlock()
 * @model
 * @generated
 */
public interface HeadingBlock extends LayoutBlock {
	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text, in which ${…} quotes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see #setPattern(String)
	 * @see org.jianbao.model.structure.StructurePackage#getHeadingBlock_Pattern()
	 * @model required="true"
	 *        annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getPattern();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.HeadingBlock#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(String value);

	/**
	 * Returns the value of the '<em><b>Numbered</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it carries a number, one level below the section.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numbered</em>' attribute.
	 * @see #setNumbered(boolean)
	 * @see org.jianbao.model.structure.StructurePackage#getHeadingBlock_Numbered()
	 * @model default="true"
	 * @generated
	 */
	boolean isNumbered();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.HeadingBlock#isNumbered <em>Numbered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numbered</em>' attribute.
	 * @see #isNumbered()
	 * @generated
	 */
	void setNumbered(boolean value);

	/**
	 * Returns the value of the '<em><b>Run In</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the text that follows stands in the same paragraph.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run In</em>' attribute.
	 * @see #setRunIn(boolean)
	 * @see org.jianbao.model.structure.StructurePackage#getHeadingBlock_RunIn()
	 * @model default="false"
	 * @generated
	 */
	boolean isRunIn();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.HeadingBlock#isRunIn <em>Run In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run In</em>' attribute.
	 * @see #isRunIn()
	 * @generated
	 */
	void setRunIn(boolean value);

} // HeadingBlock
