/**
 */
package org.jianbao.sections.figures.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jianbao.model.bulletin.Figure;
import org.jianbao.model.bulletin.Paragraph;

import org.jianbao.model.bulletin.impl.SectionImpl;

import org.jianbao.model.register.Unit;

import org.jianbao.sections.figures.FiguresPackage;
import org.jianbao.sections.figures.Progress;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Progress</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.sections.figures.impl.ProgressImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.impl.ProgressImpl#getDone <em>Done</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.impl.ProgressImpl#getAdded <em>Added</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.impl.ProgressImpl#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.impl.ProgressImpl#getTotalOf <em>Total Of</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.impl.ProgressImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.impl.ProgressImpl#getParagraphs <em>Paragraphs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgressImpl extends SectionImpl implements Progress {
	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal done = DONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdded() <em>Added</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdded()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ADDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdded() <em>Added</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdded()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal added = ADDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotal() <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TOTAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotal() <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal total = TOTAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTotalOf() <em>Total Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalOf()
	 * @generated
	 * @ordered
	 */
	protected Figure totalOf;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<Unit> units;

	/**
	 * The cached value of the '{@link #getParagraphs() <em>Paragraphs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraphs()
	 * @generated
	 * @ordered
	 */
	protected EList<Paragraph> paragraphs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgressImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FiguresPackage.Literals.PROGRESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FiguresPackage.PROGRESS__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDone() {
		return done;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDone(BigDecimal newDone) {
		BigDecimal oldDone = done;
		done = newDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FiguresPackage.PROGRESS__DONE, oldDone, done));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAdded() {
		return added;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdded(BigDecimal newAdded) {
		BigDecimal oldAdded = added;
		added = newAdded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FiguresPackage.PROGRESS__ADDED, oldAdded, added));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTotal() {
		return total;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotal(BigDecimal newTotal) {
		BigDecimal oldTotal = total;
		total = newTotal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FiguresPackage.PROGRESS__TOTAL, oldTotal, total));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Figure getTotalOf() {
		if (totalOf != null && totalOf.eIsProxy()) {
			InternalEObject oldTotalOf = (InternalEObject)totalOf;
			totalOf = (Figure)eResolveProxy(oldTotalOf);
			if (totalOf != oldTotalOf) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FiguresPackage.PROGRESS__TOTAL_OF, oldTotalOf, totalOf));
			}
		}
		return totalOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Figure basicGetTotalOf() {
		return totalOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalOf(Figure newTotalOf) {
		Figure oldTotalOf = totalOf;
		totalOf = newTotalOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FiguresPackage.PROGRESS__TOTAL_OF, oldTotalOf, totalOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Unit> getUnits() {
		if (units == null) {
			units = new EObjectResolvingEList<Unit>(Unit.class, this, FiguresPackage.PROGRESS__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Paragraph> getParagraphs() {
		if (paragraphs == null) {
			paragraphs = new EObjectContainmentEList<Paragraph>(Paragraph.class, this, FiguresPackage.PROGRESS__PARAGRAPHS);
		}
		return paragraphs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FiguresPackage.PROGRESS__PARAGRAPHS:
				return ((InternalEList<?>)getParagraphs()).basicRemove(otherEnd, msgs);
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
			case FiguresPackage.PROGRESS__UNIT:
				return getUnit();
			case FiguresPackage.PROGRESS__DONE:
				return getDone();
			case FiguresPackage.PROGRESS__ADDED:
				return getAdded();
			case FiguresPackage.PROGRESS__TOTAL:
				return getTotal();
			case FiguresPackage.PROGRESS__TOTAL_OF:
				if (resolve) return getTotalOf();
				return basicGetTotalOf();
			case FiguresPackage.PROGRESS__UNITS:
				return getUnits();
			case FiguresPackage.PROGRESS__PARAGRAPHS:
				return getParagraphs();
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
			case FiguresPackage.PROGRESS__UNIT:
				setUnit((String)newValue);
				return;
			case FiguresPackage.PROGRESS__DONE:
				setDone((BigDecimal)newValue);
				return;
			case FiguresPackage.PROGRESS__ADDED:
				setAdded((BigDecimal)newValue);
				return;
			case FiguresPackage.PROGRESS__TOTAL:
				setTotal((BigDecimal)newValue);
				return;
			case FiguresPackage.PROGRESS__TOTAL_OF:
				setTotalOf((Figure)newValue);
				return;
			case FiguresPackage.PROGRESS__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends Unit>)newValue);
				return;
			case FiguresPackage.PROGRESS__PARAGRAPHS:
				getParagraphs().clear();
				getParagraphs().addAll((Collection<? extends Paragraph>)newValue);
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
			case FiguresPackage.PROGRESS__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case FiguresPackage.PROGRESS__DONE:
				setDone(DONE_EDEFAULT);
				return;
			case FiguresPackage.PROGRESS__ADDED:
				setAdded(ADDED_EDEFAULT);
				return;
			case FiguresPackage.PROGRESS__TOTAL:
				setTotal(TOTAL_EDEFAULT);
				return;
			case FiguresPackage.PROGRESS__TOTAL_OF:
				setTotalOf((Figure)null);
				return;
			case FiguresPackage.PROGRESS__UNITS:
				getUnits().clear();
				return;
			case FiguresPackage.PROGRESS__PARAGRAPHS:
				getParagraphs().clear();
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
			case FiguresPackage.PROGRESS__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case FiguresPackage.PROGRESS__DONE:
				return DONE_EDEFAULT == null ? done != null : !DONE_EDEFAULT.equals(done);
			case FiguresPackage.PROGRESS__ADDED:
				return ADDED_EDEFAULT == null ? added != null : !ADDED_EDEFAULT.equals(added);
			case FiguresPackage.PROGRESS__TOTAL:
				return TOTAL_EDEFAULT == null ? total != null : !TOTAL_EDEFAULT.equals(total);
			case FiguresPackage.PROGRESS__TOTAL_OF:
				return totalOf != null;
			case FiguresPackage.PROGRESS__UNITS:
				return units != null && !units.isEmpty();
			case FiguresPackage.PROGRESS__PARAGRAPHS:
				return paragraphs != null && !paragraphs.isEmpty();
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
		result.append(" (unit: ");
		result.append(unit);
		result.append(", done: ");
		result.append(done);
		result.append(", added: ");
		result.append(added);
		result.append(", total: ");
		result.append(total);
		result.append(')');
		return result.toString();
	}

} //ProgressImpl
