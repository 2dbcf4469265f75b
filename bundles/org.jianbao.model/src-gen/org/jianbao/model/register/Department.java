/**
 */
package org.jianbao.model.register;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Department</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A department of the government, or another body that acts like one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.register.Department#getFullName <em>Full Name</em>}</li>
 *   <li>{@link org.jianbao.model.register.Department#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jianbao.model.register.Department#getOrder <em>Order</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.register.RegisterPackage#getDepartment()
 * @model
 * @generated
 */
public interface Department extends Unit {
	/**
	 * Returns the value of the '<em><b>Full Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The full name as printed in the masthead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Full Name</em>' attribute.
	 * @see #setFullName(String)
	 * @see org.jianbao.model.register.RegisterPackage#getDepartment_FullName()
	 * @model required="true"
	 * @generated
	 */
	String getFullName();

	/**
	 * Sets the value of the '{@link org.jianbao.model.register.Department#getFullName <em>Full Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Name</em>' attribute.
	 * @see #getFullName()
	 * @generated
	 */
	void setFullName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"\u5176\u4ed6"</code>.
	 * The literals are from the enumeration {@link org.jianbao.model.register.DepartmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of body it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jianbao.model.register.DepartmentKind
	 * @see #setKind(DepartmentKind)
	 * @see org.jianbao.model.register.RegisterPackage#getDepartment_Kind()
	 * @model default="\u5176\u4ed6" required="true"
	 * @generated
	 */
	DepartmentKind getKind();

	/**
	 * Sets the value of the '{@link org.jianbao.model.register.Department#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jianbao.model.register.DepartmentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DepartmentKind value);

	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The place in the order of precedence, from 1; 0 means none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(int)
	 * @see org.jianbao.model.register.RegisterPackage#getDepartment_Order()
	 * @model
	 * @generated
	 */
	int getOrder();

	/**
	 * Sets the value of the '{@link org.jianbao.model.register.Department#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(int value);

} // Department
