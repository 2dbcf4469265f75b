/**
 */
package org.jianbao.model.bulletin;

import org.jianbao.model.structure.SectionTemplate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of an issue. Every section kind, generated or compiled from a structure, extends this class.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.bulletin.Section#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Section#getHeading <em>Heading</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Section#getTemplate <em>Template</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.bulletin.BulletinPackage#getSection()
 * @model abstract="true"
 * @generated
 */
public interface Section extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The short name under which sentences of other sections quote the figures of this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getSection_Name()
	 * @model annotation="http://jianbao.org/forms group='section' order='100'"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Section#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A heading of this issue alone; where it is missing, the heading of the template is printed, and where that is missing too, the number runs into the first paragraph.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heading</em>' attribute.
	 * @see #setHeading(String)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getSection_Heading()
	 * @model annotation="http://jianbao.org/forms order='-1'"
	 * @generated
	 */
	String getHeading();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Section#getHeading <em>Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heading</em>' attribute.
	 * @see #getHeading()
	 * @generated
	 */
	void setHeading(String value);

	/**
	 * Returns the value of the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The template in the report structure: heading and sentence patterns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' reference.
	 * @see #setTemplate(SectionTemplate)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getSection_Template()
	 * @model annotation="http://jianbao.org/forms group='section' order='100'"
	 * @generated
	 */
	SectionTemplate getTemplate();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Section#getTemplate <em>Template</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' reference.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(SectionTemplate value);

} // Section
