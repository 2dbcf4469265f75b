/**
 */
package org.jianbao.model.register;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Department Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a department is, as the last character of its name says.
 * <!-- end-model-doc -->
 * @see org.jianbao.model.register.RegisterPackage#getDepartmentKind()
 * @model
 * @generated
 */
public enum DepartmentKind implements Enumerator {
	/**
	 * The '<em><b>OFFICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A department of the provincial government (厅).
	 * <!-- end-model-doc -->
	 * @see #OFFICE_VALUE
	 * @generated
	 * @ordered
	 */
	OFFICE(0, "OFFICE", "\u5385"),

	/**
	 * The '<em><b>BUREAU</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A bureau (局).
	 * <!-- end-model-doc -->
	 * @see #BUREAU_VALUE
	 * @generated
	 * @ordered
	 */
	BUREAU(1, "BUREAU", "\u5c40"),

	/**
	 * The '<em><b>COMMISSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A commission (委).
	 * <!-- end-model-doc -->
	 * @see #COMMISSION_VALUE
	 * @generated
	 * @ordered
	 */
	COMMISSION(2, "COMMISSION", "\u59d4"),

	/**
	 * The '<em><b>CENTRE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A centre (中心).
	 * <!-- end-model-doc -->
	 * @see #CENTRE_VALUE
	 * @generated
	 * @ordered
	 */
	CENTRE(3, "CENTRE", "\u4e2d\u5fc3"),

	/**
	 * The '<em><b>CUSTOMS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A customs house (海关).
	 * <!-- end-model-doc -->
	 * @see #CUSTOMS_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOMS(4, "CUSTOMS", "\u6d77\u5173"),

	/**
	 * The '<em><b>UNION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A trade union (工会).
	 * <!-- end-model-doc -->
	 * @see #UNION_VALUE
	 * @generated
	 * @ordered
	 */
	UNION(5, "UNION", "\u5de5\u4f1a"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(6, "OTHER", "\u5176\u4ed6");

	/**
	 * The '<em><b>OFFICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A department of the provincial government (厅).
	 * <!-- end-model-doc -->
	 * @see #OFFICE
	 * @model literal="\u5385"
	 * @generated
	 * @ordered
	 */
	public static final int OFFICE_VALUE = 0;

	/**
	 * The '<em><b>BUREAU</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A bureau (局).
	 * <!-- end-model-doc -->
	 * @see #BUREAU
	 * @model literal="\u5c40"
	 * @generated
	 * @ordered
	 */
	public static final int BUREAU_VALUE = 1;

	/**
	 * The '<em><b>COMMISSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A commission (委).
	 * <!-- end-model-doc -->
	 * @see #COMMISSION
	 * @model literal="\u59d4"
	 * @generated
	 * @ordered
	 */
	public static final int COMMISSION_VALUE = 2;

	/**
	 * The '<em><b>CENTRE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A centre (中心).
	 * <!-- end-model-doc -->
	 * @see #CENTRE
	 * @model literal="\u4e2d\u5fc3"
	 * @generated
	 * @ordered
	 */
	public static final int CENTRE_VALUE = 3;

	/**
	 * The '<em><b>CUSTOMS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A customs house (海关).
	 * <!-- end-model-doc -->
	 * @see #CUSTOMS
	 * @model literal="\u6d77\u5173"
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOMS_VALUE = 4;

	/**
	 * The '<em><b>UNION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A trade union (工会).
	 * <!-- end-model-doc -->
	 * @see #UNION
	 * @model literal="\u5de5\u4f1a"
	 * @generated
	 * @ordered
	 */
	public static final int UNION_VALUE = 5;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model literal="\u5176\u4ed6"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Department Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DepartmentKind[] VALUES_ARRAY =
		new DepartmentKind[] {
			OFFICE,
			BUREAU,
			COMMISSION,
			CENTRE,
			CUSTOMS,
			UNION,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Department Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DepartmentKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Department Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DepartmentKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DepartmentKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Department Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DepartmentKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DepartmentKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Department Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DepartmentKind get(int value) {
		switch (value) {
			case OFFICE_VALUE: return OFFICE;
			case BUREAU_VALUE: return BUREAU;
			case COMMISSION_VALUE: return COMMISSION;
			case CENTRE_VALUE: return CENTRE;
			case CUSTOMS_VALUE: return CUSTOMS;
			case UNION_VALUE: return UNION;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private DepartmentKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //DepartmentKind
