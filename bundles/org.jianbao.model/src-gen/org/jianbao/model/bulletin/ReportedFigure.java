/**
 */
package org.jianbao.model.bulletin;

import java.math.BigDecimal;

import org.jianbao.model.structure.Metric;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reported Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was counted in the period. Name and unit are those of the metric.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.bulletin.ReportedFigure#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.ReportedFigure#getYearToDate <em>Year To Date</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.ReportedFigure#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.ReportedFigure#getConfirmedYearToDate <em>Confirmed Year To Date</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.bulletin.BulletinPackage#getReportedFigure()
 * @model annotation="http://jianbao.org/forms hidden='name'"
 * @generated
 */
public interface ReportedFigure extends Figure {
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' reference.
	 * @see #setMetric(Metric)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getReportedFigure_Metric()
	 * @model required="true"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	Metric getMetric();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.ReportedFigure#getMetric <em>Metric</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' reference.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(Metric value);

	/**
	 * Returns the value of the '<em><b>Year To Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A year-to-date figure that is stated and not computed: a fixed point from which later issues count on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year To Date</em>' attribute.
	 * @see #setYearToDate(BigDecimal)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getReportedFigure_YearToDate()
	 * @model dataType="org.jianbao.model.bulletin.Decimal"
	 * @generated
	 */
	BigDecimal getYearToDate();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.ReportedFigure#getYearToDate <em>Year To Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year To Date</em>' attribute.
	 * @see #getYearToDate()
	 * @generated
	 */
	void setYearToDate(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The default value is <code>"reported"</code>.
	 * The literals are from the enumeration {@link org.jianbao.model.bulletin.Origin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the stated figures come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.jianbao.model.bulletin.Origin
	 * @see #setOrigin(Origin)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getReportedFigure_Origin()
	 * @model default="reported"
	 * @generated
	 */
	Origin getOrigin();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.ReportedFigure#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.jianbao.model.bulletin.Origin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Origin value);

	/**
	 * Returns the value of the '<em><b>Confirmed Year To Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The computed year-to-date figure that a person has confirmed; nothing is computed from it. Where it differs from the computed one, that is unconfirmed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confirmed Year To Date</em>' attribute.
	 * @see #setConfirmedYearToDate(BigDecimal)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getReportedFigure_ConfirmedYearToDate()
	 * @model dataType="org.jianbao.model.bulletin.Decimal"
	 *        annotation="http://jianbao.org/forms hidden='true'"
	 * @generated
	 */
	BigDecimal getConfirmedYearToDate();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.ReportedFigure#getConfirmedYearToDate <em>Confirmed Year To Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confirmed Year To Date</em>' attribute.
	 * @see #getConfirmedYearToDate()
	 * @generated
	 */
	void setConfirmedYearToDate(BigDecimal value);

} // ReportedFigure
