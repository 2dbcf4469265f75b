/**
 */
package org.jianbao.model.bulletin;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Paragraph</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A paragraph of typed text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.bulletin.Paragraph#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.bulletin.BulletinPackage#getParagraph()
 * @model
 * @generated
 */
public interface Paragraph extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text; it may quote figures as ${name}.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getParagraph_Text()
	 * @model dataType="org.jianbao.model.bulletin.RichText" required="true"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Paragraph#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Paragraph
