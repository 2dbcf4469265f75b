/**
 */
package org.jianbao.model.structure;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Column</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A column of a table. Columns inside of it share its head, which is merged over them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.Column#getHead <em>Head</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Column#getValue <em>Value</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Column#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Column#getAlignment <em>Alignment</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Column#getWidth <em>Width</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Column#getColumns <em>Columns</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getColumn()
 * @model
 * @generated
 */
public interface Column extends Identified {
	/**
	 * Returns the value of the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text of the head.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head</em>' attribute.
	 * @see #setHead(String)
	 * @see org.jianbao.model.structure.StructurePackage#getColumn_Head()
	 * @model required="true"
	 * @generated
	 */
	String getHead();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Column#getHead <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' attribute.
	 * @see #getHead()
	 * @generated
	 */
	void setHead(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A pattern over an entry that gives the text of a cell, in which ${…} quotes; ${序号} is the place of the entry. Missing where the column has columns inside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.jianbao.model.structure.StructurePackage#getColumn_Value()
	 * @model annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Column#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A pattern over the section that gives the cell in the row of totals; missing means an empty cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total</em>' attribute.
	 * @see #setTotal(String)
	 * @see org.jianbao.model.structure.StructurePackage#getColumn_Total()
	 * @model annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getTotal();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Column#getTotal <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total</em>' attribute.
	 * @see #getTotal()
	 * @generated
	 */
	void setTotal(String value);

	/**
	 * Returns the value of the '<em><b>Alignment</b></em>' attribute.
	 * The default value is <code>"automatic"</code>.
	 * The literals are from the enumeration {@link org.jianbao.model.structure.Alignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the text stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alignment</em>' attribute.
	 * @see org.jianbao.model.structure.Alignment
	 * @see #setAlignment(Alignment)
	 * @see org.jianbao.model.structure.StructurePackage#getColumn_Alignment()
	 * @model default="automatic"
	 * @generated
	 */
	Alignment getAlignment();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Column#getAlignment <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alignment</em>' attribute.
	 * @see org.jianbao.model.structure.Alignment
	 * @see #getAlignment()
	 * @generated
	 */
	void setAlignment(Alignment value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its share of the width of the table; 0 means by content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.jianbao.model.structure.StructurePackage#getColumn_Width()
	 * @model default="0"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Column#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.structure.Column}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The columns below its head.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.jianbao.model.structure.StructurePackage#getColumn_Columns()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms idPrefix='c'"
	 * @generated
	 */
	EList<Column> getColumns();

} // Column
