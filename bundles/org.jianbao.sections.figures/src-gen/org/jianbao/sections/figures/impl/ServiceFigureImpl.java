/**
 */
package org.jianbao.sections.figures.impl;

import org.eclipse.emf.ecore.EClass;

import org.jianbao.model.bulletin.impl.ReportedFigureImpl;

import org.jianbao.sections.figures.FiguresPackage;
import org.jianbao.sections.figures.ServiceFigure;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ServiceFigureImpl extends ReportedFigureImpl implements ServiceFigure {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceFigureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FiguresPackage.Literals.SERVICE_FIGURE;
	}

} //ServiceFigureImpl
