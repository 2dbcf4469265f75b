/**
 */
package org.jianbao.model.bulletin.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.Distribution;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Period;
import org.jianbao.model.bulletin.Section;

import org.jianbao.model.register.Department;

import org.jianbao.model.structure.ReportStructure;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Issue</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.bulletin.impl.IssueImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.impl.IssueImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.impl.IssueImpl#getTotalNumber <em>Total Number</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.impl.IssueImpl#getPublishDate <em>Publish Date</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.impl.IssueImpl#getPrintCount <em>Print Count</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.impl.IssueImpl#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.impl.IssueImpl#getStructure <em>Structure</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.impl.IssueImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.impl.IssueImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.impl.IssueImpl#getDistribution <em>Distribution</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IssueImpl extends IdentifiedImpl implements Issue {
	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotalNumber() <em>Total Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int TOTAL_NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTotalNumber() <em>Total Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalNumber()
	 * @generated
	 * @ordered
	 */
	protected int totalNumber = TOTAL_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublishDate() <em>Publish Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PUBLISH_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishDate() <em>Publish Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate publishDate = PUBLISH_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrintCount() <em>Print Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintCount()
	 * @generated
	 * @ordered
	 */
	protected static final int PRINT_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPrintCount() <em>Print Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintCount()
	 * @generated
	 * @ordered
	 */
	protected int printCount = PRINT_COUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIssuer() <em>Issuer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected Department issuer;

	/**
	 * The cached value of the '{@link #getStructure() <em>Structure</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStructure()
	 * @generated
	 * @ordered
	 */
	protected ReportStructure structure;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected Period period;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<Section> sections;

	/**
	 * The cached value of the '{@link #getDistribution() <em>Distribution</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistribution()
	 * @generated
	 * @ordered
	 */
	protected EList<Distribution> distribution;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IssueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BulletinPackage.Literals.ISSUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BulletinPackage.ISSUE__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BulletinPackage.ISSUE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTotalNumber() {
		return totalNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalNumber(int newTotalNumber) {
		int oldTotalNumber = totalNumber;
		totalNumber = newTotalNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BulletinPackage.ISSUE__TOTAL_NUMBER, oldTotalNumber, totalNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPublishDate() {
		return publishDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishDate(LocalDate newPublishDate) {
		LocalDate oldPublishDate = publishDate;
		publishDate = newPublishDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BulletinPackage.ISSUE__PUBLISH_DATE, oldPublishDate, publishDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPrintCount() {
		return printCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrintCount(int newPrintCount) {
		int oldPrintCount = printCount;
		printCount = newPrintCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BulletinPackage.ISSUE__PRINT_COUNT, oldPrintCount, printCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Department getIssuer() {
		if (issuer != null && issuer.eIsProxy()) {
			InternalEObject oldIssuer = (InternalEObject)issuer;
			issuer = (Department)eResolveProxy(oldIssuer);
			if (issuer != oldIssuer) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, BulletinPackage.ISSUE__ISSUER, oldIssuer, issuer));
			}
		}
		return issuer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Department basicGetIssuer() {
		return issuer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuer(Department newIssuer) {
		Department oldIssuer = issuer;
		issuer = newIssuer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BulletinPackage.ISSUE__ISSUER, oldIssuer, issuer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportStructure getStructure() {
		if (structure != null && structure.eIsProxy()) {
			InternalEObject oldStructure = (InternalEObject)structure;
			structure = (ReportStructure)eResolveProxy(oldStructure);
			if (structure != oldStructure) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, BulletinPackage.ISSUE__STRUCTURE, oldStructure, structure));
			}
		}
		return structure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReportStructure basicGetStructure() {
		return structure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStructure(ReportStructure newStructure) {
		ReportStructure oldStructure = structure;
		structure = newStructure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BulletinPackage.ISSUE__STRUCTURE, oldStructure, structure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getPeriod() {
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPeriod(Period newPeriod, NotificationChain msgs) {
		Period oldPeriod = period;
		period = newPeriod;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, BulletinPackage.ISSUE__PERIOD, oldPeriod, newPeriod);
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
	public void setPeriod(Period newPeriod) {
		if (newPeriod != period) {
			NotificationChain msgs = null;
			if (period != null)
				msgs = ((InternalEObject)period).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - BulletinPackage.ISSUE__PERIOD, null, msgs);
			if (newPeriod != null)
				msgs = ((InternalEObject)newPeriod).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - BulletinPackage.ISSUE__PERIOD, null, msgs);
			msgs = basicSetPeriod(newPeriod, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BulletinPackage.ISSUE__PERIOD, newPeriod, newPeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Section> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<Section>(Section.class, this, BulletinPackage.ISSUE__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Distribution> getDistribution() {
		if (distribution == null) {
			distribution = new EObjectContainmentEList<Distribution>(Distribution.class, this, BulletinPackage.ISSUE__DISTRIBUTION);
		}
		return distribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case BulletinPackage.ISSUE__PERIOD:
				return basicSetPeriod(null, msgs);
			case BulletinPackage.ISSUE__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case BulletinPackage.ISSUE__DISTRIBUTION:
				return ((InternalEList<?>)getDistribution()).basicRemove(otherEnd, msgs);
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
			case BulletinPackage.ISSUE__YEAR:
				return getYear();
			case BulletinPackage.ISSUE__NUMBER:
				return getNumber();
			case BulletinPackage.ISSUE__TOTAL_NUMBER:
				return getTotalNumber();
			case BulletinPackage.ISSUE__PUBLISH_DATE:
				return getPublishDate();
			case BulletinPackage.ISSUE__PRINT_COUNT:
				return getPrintCount();
			case BulletinPackage.ISSUE__ISSUER:
				if (resolve) return getIssuer();
				return basicGetIssuer();
			case BulletinPackage.ISSUE__STRUCTURE:
				if (resolve) return getStructure();
				return basicGetStructure();
			case BulletinPackage.ISSUE__PERIOD:
				return getPeriod();
			case BulletinPackage.ISSUE__SECTIONS:
				return getSections();
			case BulletinPackage.ISSUE__DISTRIBUTION:
				return getDistribution();
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
			case BulletinPackage.ISSUE__YEAR:
				setYear((Integer)newValue);
				return;
			case BulletinPackage.ISSUE__NUMBER:
				setNumber((Integer)newValue);
				return;
			case BulletinPackage.ISSUE__TOTAL_NUMBER:
				setTotalNumber((Integer)newValue);
				return;
			case BulletinPackage.ISSUE__PUBLISH_DATE:
				setPublishDate((LocalDate)newValue);
				return;
			case BulletinPackage.ISSUE__PRINT_COUNT:
				setPrintCount((Integer)newValue);
				return;
			case BulletinPackage.ISSUE__ISSUER:
				setIssuer((Department)newValue);
				return;
			case BulletinPackage.ISSUE__STRUCTURE:
				setStructure((ReportStructure)newValue);
				return;
			case BulletinPackage.ISSUE__PERIOD:
				setPeriod((Period)newValue);
				return;
			case BulletinPackage.ISSUE__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends Section>)newValue);
				return;
			case BulletinPackage.ISSUE__DISTRIBUTION:
				getDistribution().clear();
				getDistribution().addAll((Collection<? extends Distribution>)newValue);
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
			case BulletinPackage.ISSUE__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case BulletinPackage.ISSUE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case BulletinPackage.ISSUE__TOTAL_NUMBER:
				setTotalNumber(TOTAL_NUMBER_EDEFAULT);
				return;
			case BulletinPackage.ISSUE__PUBLISH_DATE:
				setPublishDate(PUBLISH_DATE_EDEFAULT);
				return;
			case BulletinPackage.ISSUE__PRINT_COUNT:
				setPrintCount(PRINT_COUNT_EDEFAULT);
				return;
			case BulletinPackage.ISSUE__ISSUER:
				setIssuer((Department)null);
				return;
			case BulletinPackage.ISSUE__STRUCTURE:
				setStructure((ReportStructure)null);
				return;
			case BulletinPackage.ISSUE__PERIOD:
				setPeriod((Period)null);
				return;
			case BulletinPackage.ISSUE__SECTIONS:
				getSections().clear();
				return;
			case BulletinPackage.ISSUE__DISTRIBUTION:
				getDistribution().clear();
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
			case BulletinPackage.ISSUE__YEAR:
				return year != YEAR_EDEFAULT;
			case BulletinPackage.ISSUE__NUMBER:
				return number != NUMBER_EDEFAULT;
			case BulletinPackage.ISSUE__TOTAL_NUMBER:
				return totalNumber != TOTAL_NUMBER_EDEFAULT;
			case BulletinPackage.ISSUE__PUBLISH_DATE:
				return PUBLISH_DATE_EDEFAULT == null ? publishDate != null : !PUBLISH_DATE_EDEFAULT.equals(publishDate);
			case BulletinPackage.ISSUE__PRINT_COUNT:
				return printCount != PRINT_COUNT_EDEFAULT;
			case BulletinPackage.ISSUE__ISSUER:
				return issuer != null;
			case BulletinPackage.ISSUE__STRUCTURE:
				return structure != null;
			case BulletinPackage.ISSUE__PERIOD:
				return period != null;
			case BulletinPackage.ISSUE__SECTIONS:
				return sections != null && !sections.isEmpty();
			case BulletinPackage.ISSUE__DISTRIBUTION:
				return distribution != null && !distribution.isEmpty();
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
		result.append(" (year: ");
		result.append(year);
		result.append(", number: ");
		result.append(number);
		result.append(", totalNumber: ");
		result.append(totalNumber);
		result.append(", publishDate: ");
		result.append(publishDate);
		result.append(", printCount: ");
		result.append(printCount);
		result.append(')');
		return result.toString();
	}

} //IssueImpl
