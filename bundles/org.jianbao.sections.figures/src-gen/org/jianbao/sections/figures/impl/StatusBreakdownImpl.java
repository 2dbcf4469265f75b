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
import org.eclipse.emf.ecore.util.InternalEList;

import org.jianbao.model.bulletin.CitedDocument;

import org.jianbao.model.bulletin.impl.SectionImpl;

import org.jianbao.sections.figures.FiguresPackage;
import org.jianbao.sections.figures.StatusBreakdown;
import org.jianbao.sections.figures.StatusPart;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Status Breakdown</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.sections.figures.impl.StatusBreakdownImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.impl.StatusBreakdownImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.impl.StatusBreakdownImpl#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.impl.StatusBreakdownImpl#getParts <em>Parts</em>}</li>
 *   <li>{@link org.jianbao.sections.figures.impl.StatusBreakdownImpl#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StatusBreakdownImpl extends SectionImpl implements StatusBreakdown {
	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

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
	 * The cached value of the '{@link #getParts() <em>Parts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected EList<StatusPart> parts;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<CitedDocument> documents;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StatusBreakdownImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FiguresPackage.Literals.STATUS_BREAKDOWN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FiguresPackage.STATUS_BREAKDOWN__SUBJECT, oldSubject, subject));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FiguresPackage.STATUS_BREAKDOWN__UNIT, oldUnit, unit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FiguresPackage.STATUS_BREAKDOWN__TOTAL, oldTotal, total));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StatusPart> getParts() {
		if (parts == null) {
			parts = new EObjectContainmentEList<StatusPart>(StatusPart.class, this, FiguresPackage.STATUS_BREAKDOWN__PARTS);
		}
		return parts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CitedDocument> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<CitedDocument>(CitedDocument.class, this, FiguresPackage.STATUS_BREAKDOWN__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FiguresPackage.STATUS_BREAKDOWN__PARTS:
				return ((InternalEList<?>)getParts()).basicRemove(otherEnd, msgs);
			case FiguresPackage.STATUS_BREAKDOWN__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
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
			case FiguresPackage.STATUS_BREAKDOWN__SUBJECT:
				return getSubject();
			case FiguresPackage.STATUS_BREAKDOWN__UNIT:
				return getUnit();
			case FiguresPackage.STATUS_BREAKDOWN__TOTAL:
				return getTotal();
			case FiguresPackage.STATUS_BREAKDOWN__PARTS:
				return getParts();
			case FiguresPackage.STATUS_BREAKDOWN__DOCUMENTS:
				return getDocuments();
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
			case FiguresPackage.STATUS_BREAKDOWN__SUBJECT:
				setSubject((String)newValue);
				return;
			case FiguresPackage.STATUS_BREAKDOWN__UNIT:
				setUnit((String)newValue);
				return;
			case FiguresPackage.STATUS_BREAKDOWN__TOTAL:
				setTotal((BigDecimal)newValue);
				return;
			case FiguresPackage.STATUS_BREAKDOWN__PARTS:
				getParts().clear();
				getParts().addAll((Collection<? extends StatusPart>)newValue);
				return;
			case FiguresPackage.STATUS_BREAKDOWN__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends CitedDocument>)newValue);
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
			case FiguresPackage.STATUS_BREAKDOWN__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case FiguresPackage.STATUS_BREAKDOWN__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case FiguresPackage.STATUS_BREAKDOWN__TOTAL:
				setTotal(TOTAL_EDEFAULT);
				return;
			case FiguresPackage.STATUS_BREAKDOWN__PARTS:
				getParts().clear();
				return;
			case FiguresPackage.STATUS_BREAKDOWN__DOCUMENTS:
				getDocuments().clear();
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
			case FiguresPackage.STATUS_BREAKDOWN__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case FiguresPackage.STATUS_BREAKDOWN__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case FiguresPackage.STATUS_BREAKDOWN__TOTAL:
				return TOTAL_EDEFAULT == null ? total != null : !TOTAL_EDEFAULT.equals(total);
			case FiguresPackage.STATUS_BREAKDOWN__PARTS:
				return parts != null && !parts.isEmpty();
			case FiguresPackage.STATUS_BREAKDOWN__DOCUMENTS:
				return documents != null && !documents.isEmpty();
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
		result.append(" (subject: ");
		result.append(subject);
		result.append(", unit: ");
		result.append(unit);
		result.append(", total: ");
		result.append(total);
		result.append(')');
		return result.toString();
	}

} //StatusBreakdownImpl
