/**
 */
package org.jianbao.model.bulletin;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Picture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A picture file of the series folder.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.bulletin.Picture#getFile <em>File</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Picture#getCaption <em>Caption</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.bulletin.BulletinPackage#getPicture()
 * @model
 * @generated
 */
public interface Picture extends Identified {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The path of the file from the series folder, with slashes; PNG or JPEG.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getPicture_File()
	 * @model required="true"
	 *        annotation="http://jianbao.org/forms widget='picture'"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Picture#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is printed below it, and read out in its place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caption</em>' attribute.
	 * @see #setCaption(String)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getPicture_Caption()
	 * @model dataType="org.jianbao.model.bulletin.RichText"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	String getCaption();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Picture#getCaption <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caption</em>' attribute.
	 * @see #getCaption()
	 * @generated
	 */
	void setCaption(String value);

} // Picture
