/**
 */
package org.jianbao.model.layout;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Page, type and distances of a printed bulletin, separate from what it says.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.layout.LayoutProfile#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.layout.LayoutProfile#getPage <em>Page</em>}</li>
 *   <li>{@link org.jianbao.model.layout.LayoutProfile#getPageNumber <em>Page Number</em>}</li>
 *   <li>{@link org.jianbao.model.layout.LayoutProfile#getTypefaces <em>Typefaces</em>}</li>
 *   <li>{@link org.jianbao.model.layout.LayoutProfile#getStyles <em>Styles</em>}</li>
 *   <li>{@link org.jianbao.model.layout.LayoutProfile#getRules <em>Rules</em>}</li>
 *   <li>{@link org.jianbao.model.layout.LayoutProfile#getChartHeight <em>Chart Height</em>}</li>
 *   <li>{@link org.jianbao.model.layout.LayoutProfile#getPictureHeight <em>Picture Height</em>}</li>
 *   <li>{@link org.jianbao.model.layout.LayoutProfile#getSources <em>Sources</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.layout.LayoutPackage#getLayoutProfile()
 * @model
 * @generated
 */
public interface LayoutProfile extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name shown to people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jianbao.model.layout.LayoutPackage#getLayoutProfile_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.LayoutProfile#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Page</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paper, margins and grid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page</em>' containment reference.
	 * @see #setPage(PageSetup)
	 * @see org.jianbao.model.layout.LayoutPackage#getLayoutProfile_Page()
	 * @model containment="true" required="true"
	 * @generated
	 */
	PageSetup getPage();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.LayoutProfile#getPage <em>Page</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page</em>' containment reference.
	 * @see #getPage()
	 * @generated
	 */
	void setPage(PageSetup value);

	/**
	 * Returns the value of the '<em><b>Page Number</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page number; missing means none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page Number</em>' containment reference.
	 * @see #setPageNumber(PageNumber)
	 * @see org.jianbao.model.layout.LayoutPackage#getLayoutProfile_PageNumber()
	 * @model containment="true"
	 * @generated
	 */
	PageNumber getPageNumber();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.LayoutProfile#getPageNumber <em>Page Number</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page Number</em>' containment reference.
	 * @see #getPageNumber()
	 * @generated
	 */
	void setPageNumber(PageNumber value);

	/**
	 * Returns the value of the '<em><b>Typefaces</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.layout.Typeface}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The typefaces, with what replaces them where they are not installed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Typefaces</em>' containment reference list.
	 * @see org.jianbao.model.layout.LayoutPackage#getLayoutProfile_Typefaces()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<Typeface> getTypefaces();

	/**
	 * Returns the value of the '<em><b>Styles</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.layout.TextStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How each role of text looks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Styles</em>' containment reference list.
	 * @see org.jianbao.model.layout.LayoutPackage#getLayoutProfile_Styles()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<TextStyle> getStyles();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.layout.RuleLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rules of masthead, end block, tables and charts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.jianbao.model.layout.LayoutPackage#getLayoutProfile_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<RuleLine> getRules();

	/**
	 * Returns the value of the '<em><b>Chart Height</b></em>' attribute.
	 * The default value is <code>"80"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height of charts in millimetres; they are as wide as the type area.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chart Height</em>' attribute.
	 * @see #setChartHeight(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getLayoutProfile_ChartHeight()
	 * @model default="80" dataType="org.jianbao.model.bulletin.Decimal"
	 * @generated
	 */
	BigDecimal getChartHeight();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.LayoutProfile#getChartHeight <em>Chart Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chart Height</em>' attribute.
	 * @see #getChartHeight()
	 * @generated
	 */
	void setChartHeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Picture Height</b></em>' attribute.
	 * The default value is <code>"150"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Greatest height of pictures in millimetres; they are no wider than the type area.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Picture Height</em>' attribute.
	 * @see #setPictureHeight(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getLayoutProfile_PictureHeight()
	 * @model default="150" dataType="org.jianbao.model.bulletin.Decimal"
	 * @generated
	 */
	BigDecimal getPictureHeight();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.LayoutProfile#getPictureHeight <em>Picture Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Picture Height</em>' attribute.
	 * @see #getPictureHeight()
	 * @generated
	 */
	void setPictureHeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.layout.ValueSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where values come from and how strict they are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.jianbao.model.layout.LayoutPackage#getLayoutProfile_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<ValueSource> getSources();

} // LayoutProfile
