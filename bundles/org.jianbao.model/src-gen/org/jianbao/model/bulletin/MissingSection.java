/**
 */
package org.jianbao.model.bulletin;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Missing Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Stands for a section whose kind is not installed. It is shown read-only, kept unchanged when the issue is saved, and exported as a marked place. Never written to a file under its own name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.bulletin.MissingSection#getKindNamespace <em>Kind Namespace</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.MissingSection#getKindName <em>Kind Name</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.bulletin.BulletinPackage#getMissingSection()
 * @model annotation="http://jianbao.org/forms readOnly='true'"
 * @generated
 */
public interface MissingSection extends Section {
	/**
	 * Returns the value of the '<em><b>Kind Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The namespace of the package that defines the missing kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind Namespace</em>' attribute.
	 * @see #setKindNamespace(String)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getMissingSection_KindNamespace()
	 * @model required="true"
	 * @generated
	 */
	String getKindNamespace();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.MissingSection#getKindNamespace <em>Kind Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind Namespace</em>' attribute.
	 * @see #getKindNamespace()
	 * @generated
	 */
	void setKindNamespace(String value);

	/**
	 * Returns the value of the '<em><b>Kind Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The class name of the missing kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind Name</em>' attribute.
	 * @see #setKindName(String)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getMissingSection_KindName()
	 * @model required="true"
	 * @generated
	 */
	String getKindName();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.MissingSection#getKindName <em>Kind Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind Name</em>' attribute.
	 * @see #getKindName()
	 * @generated
	 */
	void setKindName(String value);

} // MissingSection
