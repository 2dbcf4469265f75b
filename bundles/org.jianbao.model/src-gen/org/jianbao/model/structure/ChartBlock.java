/**
 */
package org.jianbao.model.structure;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chart Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A chart with a category for each entry of a group.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.ChartBlock#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ChartBlock#getCaption <em>Caption</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ChartBlock#getCategory <em>Category</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ChartBlock#getSeries <em>Series</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getChartBlock()
 * @model
 * @generated
 */
public interface ChartBlock extends GroupBlock {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jianbao.model.structure.ChartKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jianbao.model.structure.ChartKind
	 * @see #setKind(ChartKind)
	 * @see org.jianbao.model.structure.StructurePackage#getChartBlock_Kind()
	 * @model
	 * @generated
	 */
	ChartKind getKind();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ChartBlock#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jianbao.model.structure.ChartKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ChartKind value);

	/**
	 * Returns the value of the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line below the chart, in which ${…} quotes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caption</em>' attribute.
	 * @see #setCaption(String)
	 * @see org.jianbao.model.structure.StructurePackage#getChartBlock_Caption()
	 * @model annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getCaption();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ChartBlock#getCaption <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caption</em>' attribute.
	 * @see #getCaption()
	 * @generated
	 */
	void setCaption(String value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A pattern over an entry that names its category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.jianbao.model.structure.StructurePackage#getChartBlock_Category()
	 * @model required="true"
	 *        annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ChartBlock#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Series</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.structure.ChartSeries}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Series</em>' containment reference list.
	 * @see org.jianbao.model.structure.StructurePackage#getChartBlock_Series()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms idPrefix='g'"
	 * @generated
	 */
	EList<ChartSeries> getSeries();

} // ChartBlock
