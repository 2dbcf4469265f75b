/**
 */
package org.jianbao.model.layout;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Script</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which characters a typeface serves, which decides what it is replaced by.
 * <!-- end-model-doc -->
 * @see org.jianbao.model.layout.LayoutPackage#getScript()
 * @model
 * @generated
 */
public enum Script implements Enumerator {
	/**
	 * The '<em><b>SONG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 宋体 and 小标宋: serif.
	 * <!-- end-model-doc -->
	 * @see #SONG_VALUE
	 * @generated
	 * @ordered
	 */
	SONG(0, "SONG", "song"),

	/**
	 * The '<em><b>FANGSONG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 仿宋: the text face.
	 * <!-- end-model-doc -->
	 * @see #FANGSONG_VALUE
	 * @generated
	 * @ordered
	 */
	FANGSONG(1, "FANGSONG", "fangsong"),

	/**
	 * The '<em><b>KAI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 楷体.
	 * <!-- end-model-doc -->
	 * @see #KAI_VALUE
	 * @generated
	 * @ordered
	 */
	KAI(2, "KAI", "kai"),

	/**
	 * The '<em><b>HEI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 黑体: sans serif.
	 * <!-- end-model-doc -->
	 * @see #HEI_VALUE
	 * @generated
	 * @ordered
	 */
	HEI(3, "HEI", "hei");

	/**
	 * The '<em><b>SONG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 宋体 and 小标宋: serif.
	 * <!-- end-model-doc -->
	 * @see #SONG
	 * @model literal="song"
	 * @generated
	 * @ordered
	 */
	public static final int SONG_VALUE = 0;

	/**
	 * The '<em><b>FANGSONG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 仿宋: the text face.
	 * <!-- end-model-doc -->
	 * @see #FANGSONG
	 * @model literal="fangsong"
	 * @generated
	 * @ordered
	 */
	public static final int FANGSONG_VALUE = 1;

	/**
	 * The '<em><b>KAI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 楷体.
	 * <!-- end-model-doc -->
	 * @see #KAI
	 * @model literal="kai"
	 * @generated
	 * @ordered
	 */
	public static final int KAI_VALUE = 2;

	/**
	 * The '<em><b>HEI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 黑体: sans serif.
	 * <!-- end-model-doc -->
	 * @see #HEI
	 * @model literal="hei"
	 * @generated
	 * @ordered
	 */
	public static final int HEI_VALUE = 3;

	/**
	 * An array of all the '<em><b>Script</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Script[] VALUES_ARRAY =
		new Script[] {
			SONG,
			FANGSONG,
			KAI,
			HEI,
		};

	/**
	 * A public read-only list of all the '<em><b>Script</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Script> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Script</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Script get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Script result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Script</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Script getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Script result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Script</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Script get(int value) {
		switch (value) {
			case SONG_VALUE: return SONG;
			case FANGSONG_VALUE: return FANGSONG;
			case KAI_VALUE: return KAI;
			case HEI_VALUE: return HEI;
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
	private Script(int value, String name, String literal) {
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
	
} //Script
