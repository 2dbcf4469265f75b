/**
 */
package org.jianbao.sections.figures;

import org.jianbao.model.bulletin.ReportedFigure;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was counted in the period. Name and unit are those of the metric.
 * <!-- end-model-doc -->
 *
 *
 * @see org.jianbao.sections.figures.FiguresPackage#getServiceFigure()
 * @model annotation="http://jianbao.org/forms hidden='name'"
 * @generated
 */
public interface ServiceFigure extends ReportedFigure {
} // ServiceFigure
