/**
 */
package org.jianbao.model.layout.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jianbao.model.bulletin.impl.IdentifiedImpl;

import org.jianbao.model.layout.LayoutPackage;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.PageNumber;
import org.jianbao.model.layout.PageSetup;
import org.jianbao.model.layout.RuleLine;
import org.jianbao.model.layout.TextStyle;
import org.jianbao.model.layout.Typeface;
import org.jianbao.model.layout.ValueSource;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.layout.impl.LayoutProfileImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.LayoutProfileImpl#getPage <em>Page</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.LayoutProfileImpl#getPageNumber <em>Page Number</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.LayoutProfileImpl#getTypefaces <em>Typefaces</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.LayoutProfileImpl#getStyles <em>Styles</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.LayoutProfileImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.LayoutProfileImpl#getChartHeight <em>Chart Height</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.LayoutProfileImpl#getPictureHeight <em>Picture Height</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.LayoutProfileImpl#getSources <em>Sources</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LayoutProfileImpl extends IdentifiedImpl implements LayoutProfile {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPage() <em>Page</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected PageSetup page;

	/**
	 * The cached value of the '{@link #getPageNumber() <em>Page Number</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageNumber()
	 * @generated
	 * @ordered
	 */
	protected PageNumber pageNumber;

	/**
	 * The cached value of the '{@link #getTypefaces() <em>Typefaces</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypefaces()
	 * @generated
	 * @ordered
	 */
	protected EList<Typeface> typefaces;

	/**
	 * The cached value of the '{@link #getStyles() <em>Styles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyles()
	 * @generated
	 * @ordered
	 */
	protected EList<TextStyle> styles;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleLine> rules;

	/**
	 * The default value of the '{@link #getChartHeight() <em>Chart Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChartHeight()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CHART_HEIGHT_EDEFAULT = new BigDecimal("80");

	/**
	 * The cached value of the '{@link #getChartHeight() <em>Chart Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChartHeight()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal chartHeight = CHART_HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPictureHeight() <em>Picture Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPictureHeight()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PICTURE_HEIGHT_EDEFAULT = new BigDecimal("150");

	/**
	 * The cached value of the '{@link #getPictureHeight() <em>Picture Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPictureHeight()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal pictureHeight = PICTURE_HEIGHT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<ValueSource> sources;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LayoutProfileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LayoutPackage.Literals.LAYOUT_PROFILE;
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.LAYOUT_PROFILE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PageSetup getPage() {
		return page;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPage(PageSetup newPage, NotificationChain msgs) {
		PageSetup oldPage = page;
		page = newPage;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LayoutPackage.LAYOUT_PROFILE__PAGE, oldPage, newPage);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPage(PageSetup newPage) {
		if (newPage != page) {
			NotificationChain msgs = null;
			if (page != null)
				msgs = ((InternalEObject)page).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LayoutPackage.LAYOUT_PROFILE__PAGE, null, msgs);
			if (newPage != null)
				msgs = ((InternalEObject)newPage).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LayoutPackage.LAYOUT_PROFILE__PAGE, null, msgs);
			msgs = basicSetPage(newPage, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.LAYOUT_PROFILE__PAGE, newPage, newPage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PageNumber getPageNumber() {
		return pageNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPageNumber(PageNumber newPageNumber, NotificationChain msgs) {
		PageNumber oldPageNumber = pageNumber;
		pageNumber = newPageNumber;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LayoutPackage.LAYOUT_PROFILE__PAGE_NUMBER, oldPageNumber, newPageNumber);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPageNumber(PageNumber newPageNumber) {
		if (newPageNumber != pageNumber) {
			NotificationChain msgs = null;
			if (pageNumber != null)
				msgs = ((InternalEObject)pageNumber).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LayoutPackage.LAYOUT_PROFILE__PAGE_NUMBER, null, msgs);
			if (newPageNumber != null)
				msgs = ((InternalEObject)newPageNumber).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LayoutPackage.LAYOUT_PROFILE__PAGE_NUMBER, null, msgs);
			msgs = basicSetPageNumber(newPageNumber, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.LAYOUT_PROFILE__PAGE_NUMBER, newPageNumber, newPageNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Typeface> getTypefaces() {
		if (typefaces == null) {
			typefaces = new EObjectContainmentEList<Typeface>(Typeface.class, this, LayoutPackage.LAYOUT_PROFILE__TYPEFACES);
		}
		return typefaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TextStyle> getStyles() {
		if (styles == null) {
			styles = new EObjectContainmentEList<TextStyle>(TextStyle.class, this, LayoutPackage.LAYOUT_PROFILE__STYLES);
		}
		return styles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleLine> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<RuleLine>(RuleLine.class, this, LayoutPackage.LAYOUT_PROFILE__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getChartHeight() {
		return chartHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChartHeight(BigDecimal newChartHeight) {
		BigDecimal oldChartHeight = chartHeight;
		chartHeight = newChartHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.LAYOUT_PROFILE__CHART_HEIGHT, oldChartHeight, chartHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPictureHeight() {
		return pictureHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPictureHeight(BigDecimal newPictureHeight) {
		BigDecimal oldPictureHeight = pictureHeight;
		pictureHeight = newPictureHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.LAYOUT_PROFILE__PICTURE_HEIGHT, oldPictureHeight, pictureHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ValueSource> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<ValueSource>(ValueSource.class, this, LayoutPackage.LAYOUT_PROFILE__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LayoutPackage.LAYOUT_PROFILE__PAGE:
				return basicSetPage(null, msgs);
			case LayoutPackage.LAYOUT_PROFILE__PAGE_NUMBER:
				return basicSetPageNumber(null, msgs);
			case LayoutPackage.LAYOUT_PROFILE__TYPEFACES:
				return ((InternalEList<?>)getTypefaces()).basicRemove(otherEnd, msgs);
			case LayoutPackage.LAYOUT_PROFILE__STYLES:
				return ((InternalEList<?>)getStyles()).basicRemove(otherEnd, msgs);
			case LayoutPackage.LAYOUT_PROFILE__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case LayoutPackage.LAYOUT_PROFILE__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LayoutPackage.LAYOUT_PROFILE__NAME:
				return getName();
			case LayoutPackage.LAYOUT_PROFILE__PAGE:
				return getPage();
			case LayoutPackage.LAYOUT_PROFILE__PAGE_NUMBER:
				return getPageNumber();
			case LayoutPackage.LAYOUT_PROFILE__TYPEFACES:
				return getTypefaces();
			case LayoutPackage.LAYOUT_PROFILE__STYLES:
				return getStyles();
			case LayoutPackage.LAYOUT_PROFILE__RULES:
				return getRules();
			case LayoutPackage.LAYOUT_PROFILE__CHART_HEIGHT:
				return getChartHeight();
			case LayoutPackage.LAYOUT_PROFILE__PICTURE_HEIGHT:
				return getPictureHeight();
			case LayoutPackage.LAYOUT_PROFILE__SOURCES:
				return getSources();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LayoutPackage.LAYOUT_PROFILE__NAME:
				setName((String)newValue);
				return;
			case LayoutPackage.LAYOUT_PROFILE__PAGE:
				setPage((PageSetup)newValue);
				return;
			case LayoutPackage.LAYOUT_PROFILE__PAGE_NUMBER:
				setPageNumber((PageNumber)newValue);
				return;
			case LayoutPackage.LAYOUT_PROFILE__TYPEFACES:
				getTypefaces().clear();
				getTypefaces().addAll((Collection<? extends Typeface>)newValue);
				return;
			case LayoutPackage.LAYOUT_PROFILE__STYLES:
				getStyles().clear();
				getStyles().addAll((Collection<? extends TextStyle>)newValue);
				return;
			case LayoutPackage.LAYOUT_PROFILE__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends RuleLine>)newValue);
				return;
			case LayoutPackage.LAYOUT_PROFILE__CHART_HEIGHT:
				setChartHeight((BigDecimal)newValue);
				return;
			case LayoutPackage.LAYOUT_PROFILE__PICTURE_HEIGHT:
				setPictureHeight((BigDecimal)newValue);
				return;
			case LayoutPackage.LAYOUT_PROFILE__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends ValueSource>)newValue);
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
			case LayoutPackage.LAYOUT_PROFILE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case LayoutPackage.LAYOUT_PROFILE__PAGE:
				setPage((PageSetup)null);
				return;
			case LayoutPackage.LAYOUT_PROFILE__PAGE_NUMBER:
				setPageNumber((PageNumber)null);
				return;
			case LayoutPackage.LAYOUT_PROFILE__TYPEFACES:
				getTypefaces().clear();
				return;
			case LayoutPackage.LAYOUT_PROFILE__STYLES:
				getStyles().clear();
				return;
			case LayoutPackage.LAYOUT_PROFILE__RULES:
				getRules().clear();
				return;
			case LayoutPackage.LAYOUT_PROFILE__CHART_HEIGHT:
				setChartHeight(CHART_HEIGHT_EDEFAULT);
				return;
			case LayoutPackage.LAYOUT_PROFILE__PICTURE_HEIGHT:
				setPictureHeight(PICTURE_HEIGHT_EDEFAULT);
				return;
			case LayoutPackage.LAYOUT_PROFILE__SOURCES:
				getSources().clear();
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
			case LayoutPackage.LAYOUT_PROFILE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case LayoutPackage.LAYOUT_PROFILE__PAGE:
				return page != null;
			case LayoutPackage.LAYOUT_PROFILE__PAGE_NUMBER:
				return pageNumber != null;
			case LayoutPackage.LAYOUT_PROFILE__TYPEFACES:
				return typefaces != null && !typefaces.isEmpty();
			case LayoutPackage.LAYOUT_PROFILE__STYLES:
				return styles != null && !styles.isEmpty();
			case LayoutPackage.LAYOUT_PROFILE__RULES:
				return rules != null && !rules.isEmpty();
			case LayoutPackage.LAYOUT_PROFILE__CHART_HEIGHT:
				return CHART_HEIGHT_EDEFAULT == null ? chartHeight != null : !CHART_HEIGHT_EDEFAULT.equals(chartHeight);
			case LayoutPackage.LAYOUT_PROFILE__PICTURE_HEIGHT:
				return PICTURE_HEIGHT_EDEFAULT == null ? pictureHeight != null : !PICTURE_HEIGHT_EDEFAULT.equals(pictureHeight);
			case LayoutPackage.LAYOUT_PROFILE__SOURCES:
				return sources != null && !sources.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", chartHeight: ");
		result.append(chartHeight);
		result.append(", pictureHeight: ");
		result.append(pictureHeight);
		result.append(')');
		return result.toString();
	}

} //LayoutProfileImpl
