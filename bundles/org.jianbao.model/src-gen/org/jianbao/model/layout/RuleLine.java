/**
 */
package org.jianbao.model.layout;

import java.math.BigDecimal;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A printed rule across the type area.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.layout.RuleLine#getRole <em>Role</em>}</li>
 *   <li>{@link org.jianbao.model.layout.RuleLine#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.jianbao.model.layout.RuleLine#getColour <em>Colour</em>}</li>
 *   <li>{@link org.jianbao.model.layout.RuleLine#getDistance <em>Distance</em>}</li>
 *   <li>{@link org.jianbao.model.layout.RuleLine#getDistanceBelow <em>Distance Below</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.layout.LayoutPackage#getRuleLine()
 * @model
 * @generated
 */
public interface RuleLine extends Identified {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role: masthead, imprintOuter, imprintInner, table, and chart1 to chart6 for the series of charts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.jianbao.model.layout.LayoutPackage#getRuleLine_Role()
	 * @model required="true"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.RuleLine#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thickness in points, in eighths.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thickness</em>' attribute.
	 * @see #setThickness(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getRuleLine_Thickness()
	 * @model dataType="org.jianbao.model.bulletin.Decimal" required="true"
	 * @generated
	 */
	BigDecimal getThickness();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.RuleLine#getThickness <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thickness</em>' attribute.
	 * @see #getThickness()
	 * @generated
	 */
	void setThickness(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour as RRGGBB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.jianbao.model.layout.LayoutPackage#getRuleLine_Colour()
	 * @model required="true"
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.RuleLine#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Distance</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance from the text above in millimetres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distance</em>' attribute.
	 * @see #setDistance(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getRuleLine_Distance()
	 * @model default="0" dataType="org.jianbao.model.bulletin.Decimal"
	 * @generated
	 */
	BigDecimal getDistance();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.RuleLine#getDistance <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distance</em>' attribute.
	 * @see #getDistance()
	 * @generated
	 */
	void setDistance(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Distance Below</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance to the text below in millimetres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distance Below</em>' attribute.
	 * @see #setDistanceBelow(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getRuleLine_DistanceBelow()
	 * @model default="0" dataType="org.jianbao.model.bulletin.Decimal"
	 * @generated
	 */
	BigDecimal getDistanceBelow();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.RuleLine#getDistanceBelow <em>Distance Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distance Below</em>' attribute.
	 * @see #getDistanceBelow()
	 * @generated
	 */
	void setDistanceBelow(BigDecimal value);

} // RuleLine
