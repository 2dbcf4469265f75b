/**
 */
package org.jianbao.model.structure;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sentence Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A paragraph that is written from a pattern.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.SentenceBlock#getPattern <em>Pattern</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getSentenceBlock()
 * @model
 * @generated
 */
public interface SentenceBlock extends LayoutBlock {
	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text, in which ${…} quotes fields, figures and phrases.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see #setPattern(String)
	 * @see org.jianbao.model.structure.StructurePackage#getSentenceBlock_Pattern()
	 * @model required="true"
	 *        annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getPattern();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.SentenceBlock#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(String value);

} // SentenceBlock
