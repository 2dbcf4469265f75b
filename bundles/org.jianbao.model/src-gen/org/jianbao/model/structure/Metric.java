/**
 */
package org.jianbao.model.structure;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metric</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is counted: the meaning that a figure keeps from issue to issue.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.Metric#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Metric#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Metric#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Metric#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Metric#isAdditive <em>Additive</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Metric#getReset <em>Reset</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Metric#getPart <em>Part</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Metric#getWhole <em>Whole</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getMetric()
 * @model
 * @generated
 */
public interface Metric extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name, by which sentences quote its figures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jianbao.model.structure.StructurePackage#getMetric_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Metric#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit, printed after the number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.jianbao.model.structure.StructurePackage#getMetric_Unit()
	 * @model required="true"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Metric#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The default value is <code>"period"</code>.
	 * The literals are from the enumeration {@link org.jianbao.model.structure.Basis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The span that a reported figure counts; figures of a period add up to the year to date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.jianbao.model.structure.Basis
	 * @see #setBasis(Basis)
	 * @see org.jianbao.model.structure.StructurePackage#getMetric_Basis()
	 * @model default="period" required="true"
	 * @generated
	 */
	Basis getBasis();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Metric#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.jianbao.model.structure.Basis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(Basis value);

	/**
	 * Returns the value of the '<em><b>Decimals</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many decimals are printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decimals</em>' attribute.
	 * @see #setDecimals(int)
	 * @see org.jianbao.model.structure.StructurePackage#getMetric_Decimals()
	 * @model default="0"
	 * @generated
	 */
	int getDecimals();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Metric#getDecimals <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decimals</em>' attribute.
	 * @see #getDecimals()
	 * @generated
	 */
	void setDecimals(int value);

	/**
	 * Returns the value of the '<em><b>Additive</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether figures of a period add up; the year to date of others is only what was reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Additive</em>' attribute.
	 * @see #setAdditive(boolean)
	 * @see org.jianbao.model.structure.StructurePackage#getMetric_Additive()
	 * @model default="true"
	 * @generated
	 */
	boolean isAdditive();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Metric#isAdditive <em>Additive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Additive</em>' attribute.
	 * @see #isAdditive()
	 * @generated
	 */
	void setAdditive(boolean value);

	/**
	 * Returns the value of the '<em><b>Reset</b></em>' attribute.
	 * The default value is <code>"yearly"</code>.
	 * The literals are from the enumeration {@link org.jianbao.model.structure.ResetRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the sum begins anew.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reset</em>' attribute.
	 * @see org.jianbao.model.structure.ResetRule
	 * @see #setReset(ResetRule)
	 * @see org.jianbao.model.structure.StructurePackage#getMetric_Reset()
	 * @model default="yearly"
	 * @generated
	 */
	ResetRule getReset();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Metric#getReset <em>Reset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reset</em>' attribute.
	 * @see org.jianbao.model.structure.ResetRule
	 * @see #getReset()
	 * @generated
	 */
	void setReset(ResetRule value);

	/**
	 * Returns the value of the '<em><b>Part</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a share: the metric that is the part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' reference.
	 * @see #setPart(Metric)
	 * @see org.jianbao.model.structure.StructurePackage#getMetric_Part()
	 * @model
	 * @generated
	 */
	Metric getPart();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Metric#getPart <em>Part</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' reference.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(Metric value);

	/**
	 * Returns the value of the '<em><b>Whole</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a share: the metric that is the whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Whole</em>' reference.
	 * @see #setWhole(Metric)
	 * @see org.jianbao.model.structure.StructurePackage#getMetric_Whole()
	 * @model
	 * @generated
	 */
	Metric getWhole();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Metric#getWhole <em>Whole</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Whole</em>' reference.
	 * @see #getWhole()
	 * @generated
	 */
	void setWhole(Metric value);

} // Metric
