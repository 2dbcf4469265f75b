/**
 */
package org.jianbao.sections.figures;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.jianbao.sections.figures.FiguresPackage
 * @generated
 */
public interface FiguresFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	FiguresFactory eINSTANCE = org.jianbao.sections.figures.impl.FiguresFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Status Breakdown</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Status Breakdown</em>'.
	 * @generated
	 */
	StatusBreakdown createStatusBreakdown();

	/**
	 * Returns a new object of class '<em>Status Part</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Status Part</em>'.
	 * @generated
	 */
	StatusPart createStatusPart();

	/**
	 * Returns a new object of class '<em>Progress</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Progress</em>'.
	 * @generated
	 */
	Progress createProgress();

	/**
	 * Returns a new object of class '<em>Service Figures</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Service Figures</em>'.
	 * @generated
	 */
	ServiceFigures createServiceFigures();

	/**
	 * Returns a new object of class '<em>Service Figure</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Service Figure</em>'.
	 * @generated
	 */
	ServiceFigure createServiceFigure();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	FiguresPackage getFiguresPackage();

} //FiguresFactory
