/**
 */
package org.jianbao.model.register;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Register</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The departments, service windows and people that the issues of a series name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.register.Register#getDepartments <em>Departments</em>}</li>
 *   <li>{@link org.jianbao.model.register.Register#getWindows <em>Windows</em>}</li>
 *   <li>{@link org.jianbao.model.register.Register#getPeople <em>People</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.register.RegisterPackage#getRegister()
 * @model
 * @generated
 */
public interface Register extends Identified {
	/**
	 * Returns the value of the '<em><b>Departments</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.register.Department}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The departments in order of precedence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Departments</em>' containment reference list.
	 * @see org.jianbao.model.register.RegisterPackage#getRegister_Departments()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms page='departments'"
	 * @generated
	 */
	EList<Department> getDepartments();

	/**
	 * Returns the value of the '<em><b>Windows</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.register.Window}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service windows of the hall.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Windows</em>' containment reference list.
	 * @see org.jianbao.model.register.RegisterPackage#getRegister_Windows()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms page='windows'"
	 * @generated
	 */
	EList<Window> getWindows();

	/**
	 * Returns the value of the '<em><b>People</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.register.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people, one entry for each post that somebody holds or held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' containment reference list.
	 * @see org.jianbao.model.register.RegisterPackage#getRegister_People()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms page='people'"
	 * @generated
	 */
	EList<Person> getPeople();

} // Register
