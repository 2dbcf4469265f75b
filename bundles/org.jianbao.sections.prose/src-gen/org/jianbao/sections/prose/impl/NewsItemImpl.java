/**
 */
package org.jianbao.sections.prose.impl;

import java.time.LocalDate;

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

import org.jianbao.model.bulletin.CitedDocument;

import org.jianbao.model.bulletin.impl.ItemImpl;

import org.jianbao.model.register.Unit;

import org.jianbao.sections.prose.NewsItem;
import org.jianbao.sections.prose.ProsePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>News Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.sections.prose.impl.NewsItemImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.jianbao.sections.prose.impl.NewsItemImpl#isRoundup <em>Roundup</em>}</li>
 *   <li>{@link org.jianbao.sections.prose.impl.NewsItemImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.jianbao.sections.prose.impl.NewsItemImpl#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NewsItemImpl extends ItemImpl implements NewsItem {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #isRoundup() <em>Roundup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRoundup()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ROUNDUP_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRoundup() <em>Roundup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRoundup()
	 * @generated
	 * @ordered
	 */
	protected boolean roundup = ROUNDUP_EDEFAULT;

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
	protected NewsItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProsePackage.Literals.NEWS_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProsePackage.NEWS_ITEM__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRoundup() {
		return roundup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoundup(boolean newRoundup) {
		boolean oldRoundup = roundup;
		roundup = newRoundup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProsePackage.NEWS_ITEM__ROUNDUP, oldRoundup, roundup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Unit> getUnits() {
		if (units == null) {
			units = new EObjectResolvingEList<Unit>(Unit.class, this, ProsePackage.NEWS_ITEM__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CitedDocument> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<CitedDocument>(CitedDocument.class, this, ProsePackage.NEWS_ITEM__DOCUMENTS);
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
			case ProsePackage.NEWS_ITEM__DOCUMENTS:
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
			case ProsePackage.NEWS_ITEM__DATE:
				return getDate();
			case ProsePackage.NEWS_ITEM__ROUNDUP:
				return isRoundup();
			case ProsePackage.NEWS_ITEM__UNITS:
				return getUnits();
			case ProsePackage.NEWS_ITEM__DOCUMENTS:
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
			case ProsePackage.NEWS_ITEM__DATE:
				setDate((LocalDate)newValue);
				return;
			case ProsePackage.NEWS_ITEM__ROUNDUP:
				setRoundup((Boolean)newValue);
				return;
			case ProsePackage.NEWS_ITEM__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends Unit>)newValue);
				return;
			case ProsePackage.NEWS_ITEM__DOCUMENTS:
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
			case ProsePackage.NEWS_ITEM__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ProsePackage.NEWS_ITEM__ROUNDUP:
				setRoundup(ROUNDUP_EDEFAULT);
				return;
			case ProsePackage.NEWS_ITEM__UNITS:
				getUnits().clear();
				return;
			case ProsePackage.NEWS_ITEM__DOCUMENTS:
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
			case ProsePackage.NEWS_ITEM__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ProsePackage.NEWS_ITEM__ROUNDUP:
				return roundup != ROUNDUP_EDEFAULT;
			case ProsePackage.NEWS_ITEM__UNITS:
				return units != null && !units.isEmpty();
			case ProsePackage.NEWS_ITEM__DOCUMENTS:
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
		result.append(" (date: ");
		result.append(date);
		result.append(", roundup: ");
		result.append(roundup);
		result.append(')');
		return result.toString();
	}

} //NewsItemImpl
