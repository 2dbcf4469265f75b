/**
 */
package org.jianbao.sections.figures.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.jianbao.model.bulletin.Figure;
import org.jianbao.model.bulletin.Identified;
import org.jianbao.model.bulletin.ReportedFigure;
import org.jianbao.model.bulletin.Section;

import org.jianbao.sections.figures.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.jianbao.sections.figures.FiguresPackage
 * @generated
 */
public class FiguresAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static FiguresPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FiguresAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = FiguresPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FiguresSwitch<Adapter> modelSwitch =
		new FiguresSwitch<Adapter>() {
			@Override
			public Adapter caseStatusBreakdown(StatusBreakdown object) {
				return createStatusBreakdownAdapter();
			}
			@Override
			public Adapter caseStatusPart(StatusPart object) {
				return createStatusPartAdapter();
			}
			@Override
			public Adapter caseProgress(Progress object) {
				return createProgressAdapter();
			}
			@Override
			public Adapter caseServiceFigures(ServiceFigures object) {
				return createServiceFiguresAdapter();
			}
			@Override
			public Adapter caseServiceFigure(ServiceFigure object) {
				return createServiceFigureAdapter();
			}
			@Override
			public Adapter caseIdentified(Identified object) {
				return createIdentifiedAdapter();
			}
			@Override
			public Adapter caseSection(Section object) {
				return createSectionAdapter();
			}
			@Override
			public Adapter caseFigure(Figure object) {
				return createFigureAdapter();
			}
			@Override
			public Adapter caseReportedFigure(ReportedFigure object) {
				return createReportedFigureAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.jianbao.sections.figures.StatusBreakdown <em>Status Breakdown</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jianbao.sections.figures.StatusBreakdown
	 * @generated
	 */
	public Adapter createStatusBreakdownAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jianbao.sections.figures.StatusPart <em>Status Part</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jianbao.sections.figures.StatusPart
	 * @generated
	 */
	public Adapter createStatusPartAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jianbao.sections.figures.Progress <em>Progress</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jianbao.sections.figures.Progress
	 * @generated
	 */
	public Adapter createProgressAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jianbao.sections.figures.ServiceFigures <em>Service Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jianbao.sections.figures.ServiceFigures
	 * @generated
	 */
	public Adapter createServiceFiguresAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jianbao.sections.figures.ServiceFigure <em>Service Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jianbao.sections.figures.ServiceFigure
	 * @generated
	 */
	public Adapter createServiceFigureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jianbao.model.bulletin.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jianbao.model.bulletin.Identified
	 * @generated
	 */
	public Adapter createIdentifiedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jianbao.model.bulletin.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jianbao.model.bulletin.Section
	 * @generated
	 */
	public Adapter createSectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jianbao.model.bulletin.Figure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jianbao.model.bulletin.Figure
	 * @generated
	 */
	public Adapter createFigureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jianbao.model.bulletin.ReportedFigure <em>Reported Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jianbao.model.bulletin.ReportedFigure
	 * @generated
	 */
	public Adapter createReportedFigureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //FiguresAdapterFactory
