/**
 */
package org.jianbao.model.structure;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A table with a row for each entry of a group.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.TableBlock#getCaption <em>Caption</em>}</li>
 *   <li>{@link org.jianbao.model.structure.TableBlock#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.jianbao.model.structure.TableBlock#getTotals <em>Totals</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getTableBlock()
 * @model
 * @generated
 */
public interface TableBlock extends GroupBlock {
	/**
	 * Returns the value of the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line above the table, in which ${…} quotes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caption</em>' attribute.
	 * @see #setCaption(String)
	 * @see org.jianbao.model.structure.StructurePackage#getTableBlock_Caption()
	 * @model annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getCaption();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.TableBlock#getCaption <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caption</em>' attribute.
	 * @see #getCaption()
	 * @generated
	 */
	void setCaption(String value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.structure.Column}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The columns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.jianbao.model.structure.StructurePackage#getTableBlock_Columns()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms idPrefix='c'"
	 * @generated
	 */
	EList<Column> getColumns();

	/**
	 * Returns the value of the '<em><b>Totals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands in the first cell of the row of totals, such as 合计; missing means that there is no such row.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Totals</em>' attribute.
	 * @see #setTotals(String)
	 * @see org.jianbao.model.structure.StructurePackage#getTableBlock_Totals()
	 * @model
	 * @generated
	 */
	String getTotals();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.TableBlock#getTotals <em>Totals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Totals</em>' attribute.
	 * @see #getTotals()
	 * @generated
	 */
	void setTotals(String value);

} // TableBlock
