/**
 */
package org.jianbao.model.bulletin;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.register.Department;

import org.jianbao.model.structure.ReportStructure;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Issue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One issue of a bulletin series: what is printed and signed on one day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.bulletin.Issue#getYear <em>Year</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Issue#getNumber <em>Number</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Issue#getTotalNumber <em>Total Number</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Issue#getPublishDate <em>Publish Date</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Issue#getPrintCount <em>Print Count</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Issue#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Issue#getStructure <em>Structure</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Issue#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Issue#getSections <em>Sections</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Issue#getDistribution <em>Distribution</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.bulletin.BulletinPackage#getIssue()
 * @model
 * @generated
 */
public interface Issue extends Identified {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The year in which the issue is numbered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getIssue_Year()
	 * @model required="true"
	 *        annotation="http://jianbao.org/forms group='numbers'"
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Issue#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number within the year, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getIssue_Number()
	 * @model required="true"
	 *        annotation="http://jianbao.org/forms group='numbers'"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Issue#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Total Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number since the first issue of the series, counted on over the years (总第N期).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total Number</em>' attribute.
	 * @see #setTotalNumber(int)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getIssue_TotalNumber()
	 * @model required="true"
	 *        annotation="http://jianbao.org/forms group='numbers'"
	 * @generated
	 */
	int getTotalNumber();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Issue#getTotalNumber <em>Total Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total Number</em>' attribute.
	 * @see #getTotalNumber()
	 * @generated
	 */
	void setTotalNumber(int value);

	/**
	 * Returns the value of the '<em><b>Publish Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the issue is signed and published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publish Date</em>' attribute.
	 * @see #setPublishDate(LocalDate)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getIssue_PublishDate()
	 * @model dataType="org.jianbao.model.bulletin.Date" required="true"
	 *        annotation="http://jianbao.org/forms group='numbers' order='2'"
	 * @generated
	 */
	LocalDate getPublishDate();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Issue#getPublishDate <em>Publish Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publish Date</em>' attribute.
	 * @see #getPublishDate()
	 * @generated
	 */
	void setPublishDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Print Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many copies are printed; 0 prints no count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Print Count</em>' attribute.
	 * @see #setPrintCount(int)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getIssue_PrintCount()
	 * @model annotation="http://jianbao.org/forms group='numbers' order='2'"
	 * @generated
	 */
	int getPrintCount();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Issue#getPrintCount <em>Print Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Print Count</em>' attribute.
	 * @see #getPrintCount()
	 * @generated
	 */
	void setPrintCount(int value);

	/**
	 * Returns the value of the '<em><b>Issuer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The department that edits and issues the bulletin; printed with its full name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issuer</em>' reference.
	 * @see #setIssuer(Department)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getIssue_Issuer()
	 * @model required="true"
	 *        annotation="http://jianbao.org/forms group='issuer' order='3'"
	 * @generated
	 */
	Department getIssuer();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Issue#getIssuer <em>Issuer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuer</em>' reference.
	 * @see #getIssuer()
	 * @generated
	 */
	void setIssuer(Department value);

	/**
	 * Returns the value of the '<em><b>Structure</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The published version of the report structure that the issue was written in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Structure</em>' reference.
	 * @see #setStructure(ReportStructure)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getIssue_Structure()
	 * @model required="true"
	 *        annotation="http://jianbao.org/forms group='issuer' order='3' readOnly='true'"
	 * @generated
	 */
	ReportStructure getStructure();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Issue#getStructure <em>Structure</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Structure</em>' reference.
	 * @see #getStructure()
	 * @generated
	 */
	void setStructure(ReportStructure value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The days that the issue reports on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' containment reference.
	 * @see #setPeriod(Period)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getIssue_Period()
	 * @model containment="true" required="true"
	 *        annotation="http://jianbao.org/forms group='numbers' order='1'"
	 * @generated
	 */
	Period getPeriod();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Issue#getPeriod <em>Period</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' containment reference.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.bulletin.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sections in printed order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.jianbao.model.bulletin.BulletinPackage#getIssue_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Section> getSections();

	/**
	 * Returns the value of the '<em><b>Distribution</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.bulletin.Distribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gets a copy: one entry a level, superiors first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distribution</em>' containment reference list.
	 * @see org.jianbao.model.bulletin.BulletinPackage#getIssue_Distribution()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms group='distribution' order='4' idPrefix='x'"
	 * @generated
	 */
	EList<Distribution> getDistribution();

} // Issue
