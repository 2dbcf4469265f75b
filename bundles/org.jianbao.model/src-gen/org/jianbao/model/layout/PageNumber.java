/**
 */
package org.jianbao.model.layout;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Page Number</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The number at the foot of each page.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.layout.PageNumber#getStyle <em>Style</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageNumber#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageNumber#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageNumber#getDistance <em>Distance</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageNumber#getFooterDistance <em>Footer Distance</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageNumber#getOddAlignment <em>Odd Alignment</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageNumber#getEvenAlignment <em>Even Alignment</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageNumber#getIndent <em>Indent</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.layout.LayoutPackage#getPageNumber()
 * @model
 * @generated
 */
public interface PageNumber extends EObject {
	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role of the text style.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see #setStyle(String)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageNumber_Style()
	 * @model required="true"
	 * @generated
	 */
	String getStyle();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageNumber#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(String value);

	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands before the number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageNumber_Prefix()
	 * @model default=""
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageNumber#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands after the number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageNumber_Suffix()
	 * @model default=""
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageNumber#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

	/**
	 * Returns the value of the '<em><b>Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance of the dashes below the type area in millimetres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distance</em>' attribute.
	 * @see #setDistance(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageNumber_Distance()
	 * @model dataType="org.jianbao.model.bulletin.Decimal" required="true"
	 * @generated
	 */
	BigDecimal getDistance();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageNumber#getDistance <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distance</em>' attribute.
	 * @see #getDistance()
	 * @generated
	 */
	void setDistance(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Footer Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance of the footer from the edge of the paper in millimetres that brings the dashes to that place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Footer Distance</em>' attribute.
	 * @see #setFooterDistance(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageNumber_FooterDistance()
	 * @model dataType="org.jianbao.model.bulletin.Decimal" required="true"
	 * @generated
	 */
	BigDecimal getFooterDistance();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageNumber#getFooterDistance <em>Footer Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Footer Distance</em>' attribute.
	 * @see #getFooterDistance()
	 * @generated
	 */
	void setFooterDistance(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Odd Alignment</b></em>' attribute.
	 * The default value is <code>"right"</code>.
	 * The literals are from the enumeration {@link org.jianbao.model.layout.Alignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the number stands on odd pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Odd Alignment</em>' attribute.
	 * @see org.jianbao.model.layout.Alignment
	 * @see #setOddAlignment(Alignment)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageNumber_OddAlignment()
	 * @model default="right"
	 * @generated
	 */
	Alignment getOddAlignment();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageNumber#getOddAlignment <em>Odd Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Odd Alignment</em>' attribute.
	 * @see org.jianbao.model.layout.Alignment
	 * @see #getOddAlignment()
	 * @generated
	 */
	void setOddAlignment(Alignment value);

	/**
	 * Returns the value of the '<em><b>Even Alignment</b></em>' attribute.
	 * The default value is <code>"left"</code>.
	 * The literals are from the enumeration {@link org.jianbao.model.layout.Alignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the number stands on even pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Even Alignment</em>' attribute.
	 * @see org.jianbao.model.layout.Alignment
	 * @see #setEvenAlignment(Alignment)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageNumber_EvenAlignment()
	 * @model default="left"
	 * @generated
	 */
	Alignment getEvenAlignment();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageNumber#getEvenAlignment <em>Even Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Even Alignment</em>' attribute.
	 * @see org.jianbao.model.layout.Alignment
	 * @see #getEvenAlignment()
	 * @generated
	 */
	void setEvenAlignment(Alignment value);

	/**
	 * Returns the value of the '<em><b>Indent</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Characters left free at the outer edge: right on odd, left on even pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indent</em>' attribute.
	 * @see #setIndent(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageNumber_Indent()
	 * @model default="1" dataType="org.jianbao.model.bulletin.Decimal"
	 * @generated
	 */
	BigDecimal getIndent();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageNumber#getIndent <em>Indent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indent</em>' attribute.
	 * @see #getIndent()
	 * @generated
	 */
	void setIndent(BigDecimal value);

} // PageNumber
