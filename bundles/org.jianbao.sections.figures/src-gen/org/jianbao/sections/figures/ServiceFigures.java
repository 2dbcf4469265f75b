/**
 */
package org.jianbao.sections.figures;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.Section;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Figures</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Figures of the period and of the year to date, which is computed from the issues before.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.sections.figures.ServiceFigures#getFigures <em>Figures</em>}</li>
 * </ul>
 *
 * @see org.jianbao.sections.figures.FiguresPackage#getServiceFigures()
 * @model
 * @generated
 */
public interface ServiceFigures extends Section {
	/**
	 * Returns the value of the '<em><b>Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.sections.figures.ServiceFigure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The figures in printed order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figures</em>' containment reference list.
	 * @see org.jianbao.sections.figures.FiguresPackage#getServiceFigures_Figures()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms widget='figures'"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	EList<ServiceFigure> getFigures();

} // ServiceFigures
