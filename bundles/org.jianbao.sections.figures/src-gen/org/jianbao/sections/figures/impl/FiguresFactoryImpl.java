/**
 */
package org.jianbao.sections.figures.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.jianbao.sections.figures.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class FiguresFactoryImpl extends EFactoryImpl implements FiguresFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static FiguresFactory init() {
		try {
			FiguresFactory theFiguresFactory = (FiguresFactory)EPackage.Registry.INSTANCE.getEFactory(FiguresPackage.eNS_URI);
			if (theFiguresFactory != null) {
				return theFiguresFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new FiguresFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FiguresFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case FiguresPackage.STATUS_BREAKDOWN: return createStatusBreakdown();
			case FiguresPackage.STATUS_PART: return createStatusPart();
			case FiguresPackage.PROGRESS: return createProgress();
			case FiguresPackage.SERVICE_FIGURES: return createServiceFigures();
			case FiguresPackage.SERVICE_FIGURE: return createServiceFigure();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatusBreakdown createStatusBreakdown() {
		StatusBreakdownImpl statusBreakdown = new StatusBreakdownImpl();
		return statusBreakdown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatusPart createStatusPart() {
		StatusPartImpl statusPart = new StatusPartImpl();
		return statusPart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Progress createProgress() {
		ProgressImpl progress = new ProgressImpl();
		return progress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceFigures createServiceFigures() {
		ServiceFiguresImpl serviceFigures = new ServiceFiguresImpl();
		return serviceFigures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceFigure createServiceFigure() {
		ServiceFigureImpl serviceFigure = new ServiceFigureImpl();
		return serviceFigure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FiguresPackage getFiguresPackage() {
		return (FiguresPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static FiguresPackage getPackage() {
		return FiguresPackage.eINSTANCE;
	}

} //FiguresFactoryImpl
