/**
 */
package org.jianbao.model.structure.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.jianbao.model.structure.Imprint;
import org.jianbao.model.structure.StructurePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Imprint</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.impl.ImprintImpl#getReportPattern <em>Report Pattern</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ImprintImpl#getSendPattern <em>Send Pattern</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ImprintImpl#getIssuePattern <em>Issue Pattern</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ImprintImpl#getCountPattern <em>Count Pattern</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImprintImpl extends MinimalEObjectImpl.Container implements Imprint {
	/**
	 * The default value of the '{@link #getReportPattern() <em>Report Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportPattern()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORT_PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportPattern() <em>Report Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportPattern()
	 * @generated
	 * @ordered
	 */
	protected String reportPattern = REPORT_PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getSendPattern() <em>Send Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSendPattern()
	 * @generated
	 * @ordered
	 */
	protected static final String SEND_PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSendPattern() <em>Send Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSendPattern()
	 * @generated
	 * @ordered
	 */
	protected String sendPattern = SEND_PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssuePattern() <em>Issue Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuePattern()
	 * @generated
	 * @ordered
	 */
	protected static final String ISSUE_PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssuePattern() <em>Issue Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuePattern()
	 * @generated
	 * @ordered
	 */
	protected String issuePattern = ISSUE_PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountPattern() <em>Count Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountPattern()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNT_PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCountPattern() <em>Count Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountPattern()
	 * @generated
	 * @ordered
	 */
	protected String countPattern = COUNT_PATTERN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImprintImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StructurePackage.Literals.IMPRINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReportPattern() {
		return reportPattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportPattern(String newReportPattern) {
		String oldReportPattern = reportPattern;
		reportPattern = newReportPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.IMPRINT__REPORT_PATTERN, oldReportPattern, reportPattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSendPattern() {
		return sendPattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSendPattern(String newSendPattern) {
		String oldSendPattern = sendPattern;
		sendPattern = newSendPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.IMPRINT__SEND_PATTERN, oldSendPattern, sendPattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssuePattern() {
		return issuePattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuePattern(String newIssuePattern) {
		String oldIssuePattern = issuePattern;
		issuePattern = newIssuePattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.IMPRINT__ISSUE_PATTERN, oldIssuePattern, issuePattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountPattern() {
		return countPattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountPattern(String newCountPattern) {
		String oldCountPattern = countPattern;
		countPattern = newCountPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.IMPRINT__COUNT_PATTERN, oldCountPattern, countPattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StructurePackage.IMPRINT__REPORT_PATTERN:
				return getReportPattern();
			case StructurePackage.IMPRINT__SEND_PATTERN:
				return getSendPattern();
			case StructurePackage.IMPRINT__ISSUE_PATTERN:
				return getIssuePattern();
			case StructurePackage.IMPRINT__COUNT_PATTERN:
				return getCountPattern();
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
			case StructurePackage.IMPRINT__REPORT_PATTERN:
				setReportPattern((String)newValue);
				return;
			case StructurePackage.IMPRINT__SEND_PATTERN:
				setSendPattern((String)newValue);
				return;
			case StructurePackage.IMPRINT__ISSUE_PATTERN:
				setIssuePattern((String)newValue);
				return;
			case StructurePackage.IMPRINT__COUNT_PATTERN:
				setCountPattern((String)newValue);
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
			case StructurePackage.IMPRINT__REPORT_PATTERN:
				setReportPattern(REPORT_PATTERN_EDEFAULT);
				return;
			case StructurePackage.IMPRINT__SEND_PATTERN:
				setSendPattern(SEND_PATTERN_EDEFAULT);
				return;
			case StructurePackage.IMPRINT__ISSUE_PATTERN:
				setIssuePattern(ISSUE_PATTERN_EDEFAULT);
				return;
			case StructurePackage.IMPRINT__COUNT_PATTERN:
				setCountPattern(COUNT_PATTERN_EDEFAULT);
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
			case StructurePackage.IMPRINT__REPORT_PATTERN:
				return REPORT_PATTERN_EDEFAULT == null ? reportPattern != null : !REPORT_PATTERN_EDEFAULT.equals(reportPattern);
			case StructurePackage.IMPRINT__SEND_PATTERN:
				return SEND_PATTERN_EDEFAULT == null ? sendPattern != null : !SEND_PATTERN_EDEFAULT.equals(sendPattern);
			case StructurePackage.IMPRINT__ISSUE_PATTERN:
				return ISSUE_PATTERN_EDEFAULT == null ? issuePattern != null : !ISSUE_PATTERN_EDEFAULT.equals(issuePattern);
			case StructurePackage.IMPRINT__COUNT_PATTERN:
				return COUNT_PATTERN_EDEFAULT == null ? countPattern != null : !COUNT_PATTERN_EDEFAULT.equals(countPattern);
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
		result.append(" (reportPattern: ");
		result.append(reportPattern);
		result.append(", sendPattern: ");
		result.append(sendPattern);
		result.append(", issuePattern: ");
		result.append(issuePattern);
		result.append(", countPattern: ");
		result.append(countPattern);
		result.append(')');
		return result.toString();
	}

} //ImprintImpl
