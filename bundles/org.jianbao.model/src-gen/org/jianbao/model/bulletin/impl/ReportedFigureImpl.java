/**
 */
package org.jianbao.model.bulletin.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.Origin;
import org.jianbao.model.bulletin.ReportedFigure;

import org.jianbao.model.structure.Metric;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reported Figure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.bulletin.impl.ReportedFigureImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.impl.ReportedFigureImpl#getYearToDate <em>Year To Date</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.impl.ReportedFigureImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.impl.ReportedFigureImpl#getConfirmedYearToDate <em>Confirmed Year To Date</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReportedFigureImpl extends FigureImpl implements ReportedFigure {
	/**
	 * The cached value of the '{@link #getMetric() <em>Metric</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected Metric metric;

	/**
	 * The default value of the '{@link #getYearToDate() <em>Year To Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYearToDate()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal YEAR_TO_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYearToDate() <em>Year To Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYearToDate()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal yearToDate = YEAR_TO_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final Origin ORIGIN_EDEFAULT = Origin.REPORTED;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected Origin origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfirmedYearToDate() <em>Confirmed Year To Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfirmedYearToDate()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CONFIRMED_YEAR_TO_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfirmedYearToDate() <em>Confirmed Year To Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfirmedYearToDate()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal confirmedYearToDate = CONFIRMED_YEAR_TO_DATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReportedFigureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BulletinPackage.Literals.REPORTED_FIGURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric getMetric() {
		if (metric != null && metric.eIsProxy()) {
			InternalEObject oldMetric = (InternalEObject)metric;
			metric = (Metric)eResolveProxy(oldMetric);
			if (metric != oldMetric) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, BulletinPackage.REPORTED_FIGURE__METRIC, oldMetric, metric));
			}
		}
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Metric basicGetMetric() {
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetric(Metric newMetric) {
		Metric oldMetric = metric;
		metric = newMetric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BulletinPackage.REPORTED_FIGURE__METRIC, oldMetric, metric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getYearToDate() {
		return yearToDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYearToDate(BigDecimal newYearToDate) {
		BigDecimal oldYearToDate = yearToDate;
		yearToDate = newYearToDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BulletinPackage.REPORTED_FIGURE__YEAR_TO_DATE, oldYearToDate, yearToDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Origin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(Origin newOrigin) {
		Origin oldOrigin = origin;
		origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BulletinPackage.REPORTED_FIGURE__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getConfirmedYearToDate() {
		return confirmedYearToDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfirmedYearToDate(BigDecimal newConfirmedYearToDate) {
		BigDecimal oldConfirmedYearToDate = confirmedYearToDate;
		confirmedYearToDate = newConfirmedYearToDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BulletinPackage.REPORTED_FIGURE__CONFIRMED_YEAR_TO_DATE, oldConfirmedYearToDate, confirmedYearToDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BulletinPackage.REPORTED_FIGURE__METRIC:
				if (resolve) return getMetric();
				return basicGetMetric();
			case BulletinPackage.REPORTED_FIGURE__YEAR_TO_DATE:
				return getYearToDate();
			case BulletinPackage.REPORTED_FIGURE__ORIGIN:
				return getOrigin();
			case BulletinPackage.REPORTED_FIGURE__CONFIRMED_YEAR_TO_DATE:
				return getConfirmedYearToDate();
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
			case BulletinPackage.REPORTED_FIGURE__METRIC:
				setMetric((Metric)newValue);
				return;
			case BulletinPackage.REPORTED_FIGURE__YEAR_TO_DATE:
				setYearToDate((BigDecimal)newValue);
				return;
			case BulletinPackage.REPORTED_FIGURE__ORIGIN:
				setOrigin((Origin)newValue);
				return;
			case BulletinPackage.REPORTED_FIGURE__CONFIRMED_YEAR_TO_DATE:
				setConfirmedYearToDate((BigDecimal)newValue);
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
			case BulletinPackage.REPORTED_FIGURE__METRIC:
				setMetric((Metric)null);
				return;
			case BulletinPackage.REPORTED_FIGURE__YEAR_TO_DATE:
				setYearToDate(YEAR_TO_DATE_EDEFAULT);
				return;
			case BulletinPackage.REPORTED_FIGURE__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case BulletinPackage.REPORTED_FIGURE__CONFIRMED_YEAR_TO_DATE:
				setConfirmedYearToDate(CONFIRMED_YEAR_TO_DATE_EDEFAULT);
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
			case BulletinPackage.REPORTED_FIGURE__METRIC:
				return metric != null;
			case BulletinPackage.REPORTED_FIGURE__YEAR_TO_DATE:
				return YEAR_TO_DATE_EDEFAULT == null ? yearToDate != null : !YEAR_TO_DATE_EDEFAULT.equals(yearToDate);
			case BulletinPackage.REPORTED_FIGURE__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case BulletinPackage.REPORTED_FIGURE__CONFIRMED_YEAR_TO_DATE:
				return CONFIRMED_YEAR_TO_DATE_EDEFAULT == null ? confirmedYearToDate != null : !CONFIRMED_YEAR_TO_DATE_EDEFAULT.equals(confirmedYearToDate);
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
		result.append(" (yearToDate: ");
		result.append(yearToDate);
		result.append(", origin: ");
		result.append(origin);
		result.append(", confirmedYearToDate: ");
		result.append(confirmedYearToDate);
		result.append(')');
		return result.toString();
	}

} //ReportedFigureImpl
