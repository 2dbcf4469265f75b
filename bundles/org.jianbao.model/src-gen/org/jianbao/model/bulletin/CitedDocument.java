/**
 */
package org.jianbao.model.bulletin;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.register.Unit;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cited Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A document that is cited by its title in 《》.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.bulletin.CitedDocument#getTitle <em>Title</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.CitedDocument#getIssuers <em>Issuers</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.bulletin.BulletinPackage#getCitedDocument()
 * @model
 * @generated
 */
public interface CitedDocument extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title without the marks 《 and 》.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getCitedDocument_Title()
	 * @model required="true"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.CitedDocument#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Issuers</b></em>' reference list.
	 * The list contents are of type {@link org.jianbao.model.register.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The units that issued it, the leading one first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issuers</em>' reference list.
	 * @see org.jianbao.model.bulletin.BulletinPackage#getCitedDocument_Issuers()
	 * @model annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	EList<Unit> getIssuers();

} // CitedDocument
