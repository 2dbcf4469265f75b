/**
 */
package org.jianbao.model.register;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Window</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A service window of a department in the hall.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.register.Window#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.register.Window#getNumber <em>Number</em>}</li>
 *   <li>{@link org.jianbao.model.register.Window#getHall <em>Hall</em>}</li>
 *   <li>{@link org.jianbao.model.register.Window#getDepartment <em>Department</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.register.RegisterPackage#getWindow()
 * @model
 * @generated
 */
public interface Window extends Unit {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the window.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jianbao.model.register.RegisterPackage#getWindow_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jianbao.model.register.Window#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number on the sign above it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.jianbao.model.register.RegisterPackage#getWindow_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.jianbao.model.register.Window#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Hall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The hall in which it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hall</em>' attribute.
	 * @see #setHall(String)
	 * @see org.jianbao.model.register.RegisterPackage#getWindow_Hall()
	 * @model
	 * @generated
	 */
	String getHall();

	/**
	 * Sets the value of the '{@link org.jianbao.model.register.Window#getHall <em>Hall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hall</em>' attribute.
	 * @see #getHall()
	 * @generated
	 */
	void setHall(String value);

	/**
	 * Returns the value of the '<em><b>Department</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The department that serves there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Department</em>' reference.
	 * @see #setDepartment(Department)
	 * @see org.jianbao.model.register.RegisterPackage#getWindow_Department()
	 * @model required="true"
	 * @generated
	 */
	Department getDepartment();

	/**
	 * Sets the value of the '{@link org.jianbao.model.register.Window#getDepartment <em>Department</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Department</em>' reference.
	 * @see #getDepartment()
	 * @generated
	 */
	void setDepartment(Department value);

} // Window
