/**
 */
package org.jianbao.model.layout.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.jianbao.model.layout.Alignment;
import org.jianbao.model.layout.LayoutPackage;
import org.jianbao.model.layout.PageNumber;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Page Number</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.layout.impl.PageNumberImpl#getStyle <em>Style</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageNumberImpl#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageNumberImpl#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageNumberImpl#getDistance <em>Distance</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageNumberImpl#getFooterDistance <em>Footer Distance</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageNumberImpl#getOddAlignment <em>Odd Alignment</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageNumberImpl#getEvenAlignment <em>Even Alignment</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageNumberImpl#getIndent <em>Indent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PageNumberImpl extends MinimalEObjectImpl.Container implements PageNumber {
	/**
	 * The default value of the '{@link #getStyle() <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyle()
	 * @generated
	 * @ordered
	 */
	protected static final String STYLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStyle() <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyle()
	 * @generated
	 * @ordered
	 */
	protected String style = STYLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrefix() <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefix()
	 * @generated
	 * @ordered
	 */
	protected static final String PREFIX_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPrefix() <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefix()
	 * @generated
	 * @ordered
	 */
	protected String prefix = PREFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getSuffix() <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuffix()
	 * @generated
	 * @ordered
	 */
	protected static final String SUFFIX_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSuffix() <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuffix()
	 * @generated
	 * @ordered
	 */
	protected String suffix = SUFFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistance() <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistance()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DISTANCE_EDEFAULT = null;

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
	 * The default value of the '{@link #getFooterDistance() <em>Footer Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFooterDistance()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FOOTER_DISTANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFooterDistance() <em>Footer Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFooterDistance()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal footerDistance = FOOTER_DISTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOddAlignment() <em>Odd Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOddAlignment()
	 * @generated
	 * @ordered
	 */
	protected static final Alignment ODD_ALIGNMENT_EDEFAULT = Alignment.RIGHT;

	/**
	 * The cached value of the '{@link #getOddAlignment() <em>Odd Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOddAlignment()
	 * @generated
	 * @ordered
	 */
	protected Alignment oddAlignment = ODD_ALIGNMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvenAlignment() <em>Even Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvenAlignment()
	 * @generated
	 * @ordered
	 */
	protected static final Alignment EVEN_ALIGNMENT_EDEFAULT = Alignment.LEFT;

	/**
	 * The cached value of the '{@link #getEvenAlignment() <em>Even Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvenAlignment()
	 * @generated
	 * @ordered
	 */
	protected Alignment evenAlignment = EVEN_ALIGNMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndent() <em>Indent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndent()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal INDENT_EDEFAULT = new BigDecimal("1");

	/**
	 * The cached value of the '{@link #getIndent() <em>Indent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndent()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal indent = INDENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PageNumberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LayoutPackage.Literals.PAGE_NUMBER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStyle() {
		return style;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStyle(String newStyle) {
		String oldStyle = style;
		style = newStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_NUMBER__STYLE, oldStyle, style));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrefix() {
		return prefix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrefix(String newPrefix) {
		String oldPrefix = prefix;
		prefix = newPrefix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_NUMBER__PREFIX, oldPrefix, prefix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuffix() {
		return suffix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuffix(String newSuffix) {
		String oldSuffix = suffix;
		suffix = newSuffix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_NUMBER__SUFFIX, oldSuffix, suffix));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_NUMBER__DISTANCE, oldDistance, distance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFooterDistance() {
		return footerDistance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFooterDistance(BigDecimal newFooterDistance) {
		BigDecimal oldFooterDistance = footerDistance;
		footerDistance = newFooterDistance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_NUMBER__FOOTER_DISTANCE, oldFooterDistance, footerDistance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Alignment getOddAlignment() {
		return oddAlignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOddAlignment(Alignment newOddAlignment) {
		Alignment oldOddAlignment = oddAlignment;
		oddAlignment = newOddAlignment == null ? ODD_ALIGNMENT_EDEFAULT : newOddAlignment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_NUMBER__ODD_ALIGNMENT, oldOddAlignment, oddAlignment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Alignment getEvenAlignment() {
		return evenAlignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvenAlignment(Alignment newEvenAlignment) {
		Alignment oldEvenAlignment = evenAlignment;
		evenAlignment = newEvenAlignment == null ? EVEN_ALIGNMENT_EDEFAULT : newEvenAlignment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_NUMBER__EVEN_ALIGNMENT, oldEvenAlignment, evenAlignment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getIndent() {
		return indent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndent(BigDecimal newIndent) {
		BigDecimal oldIndent = indent;
		indent = newIndent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_NUMBER__INDENT, oldIndent, indent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LayoutPackage.PAGE_NUMBER__STYLE:
				return getStyle();
			case LayoutPackage.PAGE_NUMBER__PREFIX:
				return getPrefix();
			case LayoutPackage.PAGE_NUMBER__SUFFIX:
				return getSuffix();
			case LayoutPackage.PAGE_NUMBER__DISTANCE:
				return getDistance();
			case LayoutPackage.PAGE_NUMBER__FOOTER_DISTANCE:
				return getFooterDistance();
			case LayoutPackage.PAGE_NUMBER__ODD_ALIGNMENT:
				return getOddAlignment();
			case LayoutPackage.PAGE_NUMBER__EVEN_ALIGNMENT:
				return getEvenAlignment();
			case LayoutPackage.PAGE_NUMBER__INDENT:
				return getIndent();
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
			case LayoutPackage.PAGE_NUMBER__STYLE:
				setStyle((String)newValue);
				return;
			case LayoutPackage.PAGE_NUMBER__PREFIX:
				setPrefix((String)newValue);
				return;
			case LayoutPackage.PAGE_NUMBER__SUFFIX:
				setSuffix((String)newValue);
				return;
			case LayoutPackage.PAGE_NUMBER__DISTANCE:
				setDistance((BigDecimal)newValue);
				return;
			case LayoutPackage.PAGE_NUMBER__FOOTER_DISTANCE:
				setFooterDistance((BigDecimal)newValue);
				return;
			case LayoutPackage.PAGE_NUMBER__ODD_ALIGNMENT:
				setOddAlignment((Alignment)newValue);
				return;
			case LayoutPackage.PAGE_NUMBER__EVEN_ALIGNMENT:
				setEvenAlignment((Alignment)newValue);
				return;
			case LayoutPackage.PAGE_NUMBER__INDENT:
				setIndent((BigDecimal)newValue);
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
			case LayoutPackage.PAGE_NUMBER__STYLE:
				setStyle(STYLE_EDEFAULT);
				return;
			case LayoutPackage.PAGE_NUMBER__PREFIX:
				setPrefix(PREFIX_EDEFAULT);
				return;
			case LayoutPackage.PAGE_NUMBER__SUFFIX:
				setSuffix(SUFFIX_EDEFAULT);
				return;
			case LayoutPackage.PAGE_NUMBER__DISTANCE:
				setDistance(DISTANCE_EDEFAULT);
				return;
			case LayoutPackage.PAGE_NUMBER__FOOTER_DISTANCE:
				setFooterDistance(FOOTER_DISTANCE_EDEFAULT);
				return;
			case LayoutPackage.PAGE_NUMBER__ODD_ALIGNMENT:
				setOddAlignment(ODD_ALIGNMENT_EDEFAULT);
				return;
			case LayoutPackage.PAGE_NUMBER__EVEN_ALIGNMENT:
				setEvenAlignment(EVEN_ALIGNMENT_EDEFAULT);
				return;
			case LayoutPackage.PAGE_NUMBER__INDENT:
				setIndent(INDENT_EDEFAULT);
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
			case LayoutPackage.PAGE_NUMBER__STYLE:
				return STYLE_EDEFAULT == null ? style != null : !STYLE_EDEFAULT.equals(style);
			case LayoutPackage.PAGE_NUMBER__PREFIX:
				return PREFIX_EDEFAULT == null ? prefix != null : !PREFIX_EDEFAULT.equals(prefix);
			case LayoutPackage.PAGE_NUMBER__SUFFIX:
				return SUFFIX_EDEFAULT == null ? suffix != null : !SUFFIX_EDEFAULT.equals(suffix);
			case LayoutPackage.PAGE_NUMBER__DISTANCE:
				return DISTANCE_EDEFAULT == null ? distance != null : !DISTANCE_EDEFAULT.equals(distance);
			case LayoutPackage.PAGE_NUMBER__FOOTER_DISTANCE:
				return FOOTER_DISTANCE_EDEFAULT == null ? footerDistance != null : !FOOTER_DISTANCE_EDEFAULT.equals(footerDistance);
			case LayoutPackage.PAGE_NUMBER__ODD_ALIGNMENT:
				return oddAlignment != ODD_ALIGNMENT_EDEFAULT;
			case LayoutPackage.PAGE_NUMBER__EVEN_ALIGNMENT:
				return evenAlignment != EVEN_ALIGNMENT_EDEFAULT;
			case LayoutPackage.PAGE_NUMBER__INDENT:
				return INDENT_EDEFAULT == null ? indent != null : !INDENT_EDEFAULT.equals(indent);
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
		result.append(" (style: ");
		result.append(style);
		result.append(", prefix: ");
		result.append(prefix);
		result.append(", suffix: ");
		result.append(suffix);
		result.append(", distance: ");
		result.append(distance);
		result.append(", footerDistance: ");
		result.append(footerDistance);
		result.append(", oddAlignment: ");
		result.append(oddAlignment);
		result.append(", evenAlignment: ");
		result.append(evenAlignment);
		result.append(", indent: ");
		result.append(indent);
		result.append(')');
		return result.toString();
	}

} //PageNumberImpl
