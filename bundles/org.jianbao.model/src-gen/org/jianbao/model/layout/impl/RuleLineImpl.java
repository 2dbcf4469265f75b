/**
 */
package org.jianbao.model.layout.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jianbao.model.bulletin.impl.IdentifiedImpl;

import org.jianbao.model.layout.LayoutPackage;
import org.jianbao.model.layout.RuleLine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rule Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.layout.impl.RuleLineImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.RuleLineImpl#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.RuleLineImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.RuleLineImpl#getDistance <em>Distance</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.RuleLineImpl#getDistanceBelow <em>Distance Below</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RuleLineImpl extends IdentifiedImpl implements RuleLine {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThickness()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal THICKNESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThickness()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal thickness = THICKNESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistance() <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistance()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DISTANCE_EDEFAULT = new BigDecimal("0");

	/**
	 * The cached value of the '{@link #getDistance() <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistance()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal distance = DISTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistanceBelow() <em>Distance Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistanceBelow()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DISTANCE_BELOW_EDEFAULT = new BigDecimal("0");

	/**
	 * The cached value of the '{@link #getDistanceBelow() <em>Distance Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistanceBelow()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal distanceBelow = DISTANCE_BELOW_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RuleLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LayoutPackage.Literals.RULE_LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.RULE_LINE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getThickness() {
		return thickness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThickness(BigDecimal newThickness) {
		BigDecimal oldThickness = thickness;
		thickness = newThickness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.RULE_LINE__THICKNESS, oldThickness, thickness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.RULE_LINE__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDistance() {
		return distance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistance(BigDecimal newDistance) {
		BigDecimal oldDistance = distance;
		distance = newDistance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.RULE_LINE__DISTANCE, oldDistance, distance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDistanceBelow() {
		return distanceBelow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistanceBelow(BigDecimal newDistanceBelow) {
		BigDecimal oldDistanceBelow = distanceBelow;
		distanceBelow = newDistanceBelow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.RULE_LINE__DISTANCE_BELOW, oldDistanceBelow, distanceBelow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LayoutPackage.RULE_LINE__ROLE:
				return getRole();
			case LayoutPackage.RULE_LINE__THICKNESS:
				return getThickness();
			case LayoutPackage.RULE_LINE__COLOUR:
				return getColour();
			case LayoutPackage.RULE_LINE__DISTANCE:
				return getDistance();
			case LayoutPackage.RULE_LINE__DISTANCE_BELOW:
				return getDistanceBelow();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LayoutPackage.RULE_LINE__ROLE:
				setRole((String)newValue);
				return;
			case LayoutPackage.RULE_LINE__THICKNESS:
				setThickness((BigDecimal)newValue);
				return;
			case LayoutPackage.RULE_LINE__COLOUR:
				setColour((String)newValue);
				return;
			case LayoutPackage.RULE_LINE__DISTANCE:
				setDistance((BigDecimal)newValue);
				return;
			case LayoutPackage.RULE_LINE__DISTANCE_BELOW:
				setDistanceBelow((BigDecimal)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case LayoutPackage.RULE_LINE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case LayoutPackage.RULE_LINE__THICKNESS:
				setThickness(THICKNESS_EDEFAULT);
				return;
			case LayoutPackage.RULE_LINE__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case LayoutPackage.RULE_LINE__DISTANCE:
				setDistance(DISTANCE_EDEFAULT);
				return;
			case LayoutPackage.RULE_LINE__DISTANCE_BELOW:
				setDistanceBelow(DISTANCE_BELOW_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case LayoutPackage.RULE_LINE__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case LayoutPackage.RULE_LINE__THICKNESS:
				return THICKNESS_EDEFAULT == null ? thickness != null : !THICKNESS_EDEFAULT.equals(thickness);
			case LayoutPackage.RULE_LINE__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case LayoutPackage.RULE_LINE__DISTANCE:
				return DISTANCE_EDEFAULT == null ? distance != null : !DISTANCE_EDEFAULT.equals(distance);
			case LayoutPackage.RULE_LINE__DISTANCE_BELOW:
				return DISTANCE_BELOW_EDEFAULT == null ? distanceBelow != null : !DISTANCE_BELOW_EDEFAULT.equals(distanceBelow);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (role: ");
		result.append(role);
		result.append(", thickness: ");
		result.append(thickness);
		result.append(", colour: ");
		result.append(colour);
		result.append(", distance: ");
		result.append(distance);
		result.append(", distanceBelow: ");
		result.append(distanceBelow);
		result.append(')');
		return result.toString();
	}

} //RuleLineImpl
