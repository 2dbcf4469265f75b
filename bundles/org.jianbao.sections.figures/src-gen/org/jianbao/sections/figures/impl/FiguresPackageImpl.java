/**
 */
package org.jianbao.sections.figures.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.jianbao.model.bulletin.BulletinPackage;

import org.jianbao.model.register.RegisterPackage;

import org.jianbao.model.structure.StructurePackage;

import org.jianbao.sections.figures.FiguresFactory;
import org.jianbao.sections.figures.FiguresPackage;
import org.jianbao.sections.figures.Progress;
import org.jianbao.sections.figures.ServiceFigure;
import org.jianbao.sections.figures.ServiceFigures;
import org.jianbao.sections.figures.StatusBreakdown;
import org.jianbao.sections.figures.StatusPart;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class FiguresPackageImpl extends EPackageImpl implements FiguresPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass statusBreakdownEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass statusPartEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass progressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceFiguresEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceFigureEClass = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.jianbao.sections.figures.FiguresPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private FiguresPackageImpl() {
		super(eNS_URI, FiguresFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link FiguresPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static FiguresPackage init() {
		if (isInited) return (FiguresPackage)EPackage.Registry.INSTANCE.getEPackage(FiguresPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredFiguresPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		FiguresPackageImpl theFiguresPackage = registeredFiguresPackage instanceof FiguresPackageImpl ? (FiguresPackageImpl)registeredFiguresPackage : new FiguresPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		BulletinPackage.eINSTANCE.eClass();
		RegisterPackage.eINSTANCE.eClass();
		StructurePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theFiguresPackage.createPackageContents();

		// Initialize created meta-data
		theFiguresPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theFiguresPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(FiguresPackage.eNS_URI, theFiguresPackage);
		return theFiguresPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStatusBreakdown() {
		return statusBreakdownEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatusBreakdown_Subject() {
		return (EAttribute)statusBreakdownEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatusBreakdown_Unit() {
		return (EAttribute)statusBreakdownEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatusBreakdown_Total() {
		return (EAttribute)statusBreakdownEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatusBreakdown_Parts() {
		return (EReference)statusBreakdownEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatusBreakdown_Documents() {
		return (EReference)statusBreakdownEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStatusPart() {
		return statusPartEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatusPart_Parts() {
		return (EReference)statusPartEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgress() {
		return progressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgress_Unit() {
		return (EAttribute)progressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgress_Done() {
		return (EAttribute)progressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgress_Added() {
		return (EAttribute)progressEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgress_Total() {
		return (EAttribute)progressEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgress_TotalOf() {
		return (EReference)progressEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgress_Units() {
		return (EReference)progressEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgress_Paragraphs() {
		return (EReference)progressEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServiceFigures() {
		return serviceFiguresEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceFigures_Figures() {
		return (EReference)serviceFiguresEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServiceFigure() {
		return serviceFigureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FiguresFactory getFiguresFactory() {
		return (FiguresFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		statusBreakdownEClass = createEClass(STATUS_BREAKDOWN);
		createEAttribute(statusBreakdownEClass, STATUS_BREAKDOWN__SUBJECT);
		createEAttribute(statusBreakdownEClass, STATUS_BREAKDOWN__UNIT);
		createEAttribute(statusBreakdownEClass, STATUS_BREAKDOWN__TOTAL);
		createEReference(statusBreakdownEClass, STATUS_BREAKDOWN__PARTS);
		createEReference(statusBreakdownEClass, STATUS_BREAKDOWN__DOCUMENTS);

		statusPartEClass = createEClass(STATUS_PART);
		createEReference(statusPartEClass, STATUS_PART__PARTS);

		progressEClass = createEClass(PROGRESS);
		createEAttribute(progressEClass, PROGRESS__UNIT);
		createEAttribute(progressEClass, PROGRESS__DONE);
		createEAttribute(progressEClass, PROGRESS__ADDED);
		createEAttribute(progressEClass, PROGRESS__TOTAL);
		createEReference(progressEClass, PROGRESS__TOTAL_OF);
		createEReference(progressEClass, PROGRESS__UNITS);
		createEReference(progressEClass, PROGRESS__PARAGRAPHS);

		serviceFiguresEClass = createEClass(SERVICE_FIGURES);
		createEReference(serviceFiguresEClass, SERVICE_FIGURES__FIGURES);

		serviceFigureEClass = createEClass(SERVICE_FIGURE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BulletinPackage theBulletinPackage = (BulletinPackage)EPackage.Registry.INSTANCE.getEPackage(BulletinPackage.eNS_URI);
		RegisterPackage theRegisterPackage = (RegisterPackage)EPackage.Registry.INSTANCE.getEPackage(RegisterPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		statusBreakdownEClass.getESuperTypes().add(theBulletinPackage.getSection());
		statusPartEClass.getESuperTypes().add(theBulletinPackage.getFigure());
		progressEClass.getESuperTypes().add(theBulletinPackage.getSection());
		serviceFiguresEClass.getESuperTypes().add(theBulletinPackage.getSection());
		serviceFigureEClass.getESuperTypes().add(theBulletinPackage.getReportedFigure());

		// Initialize classes, features, and operations; add parameters
		initEClass(statusBreakdownEClass, StatusBreakdown.class, "StatusBreakdown", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStatusBreakdown_Subject(), theBulletinPackage.getRichText(), "subject", null, 0, 1, StatusBreakdown.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatusBreakdown_Unit(), ecorePackage.getEString(), "unit", null, 1, 1, StatusBreakdown.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatusBreakdown_Total(), theBulletinPackage.getDecimal(), "total", null, 0, 1, StatusBreakdown.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStatusBreakdown_Parts(), this.getStatusPart(), null, "parts", null, 0, -1, StatusBreakdown.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStatusBreakdown_Documents(), theBulletinPackage.getCitedDocument(), null, "documents", null, 0, -1, StatusBreakdown.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(statusPartEClass, StatusPart.class, "StatusPart", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStatusPart_Parts(), this.getStatusPart(), null, "parts", null, 0, -1, StatusPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(progressEClass, Progress.class, "Progress", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProgress_Unit(), ecorePackage.getEString(), "unit", null, 1, 1, Progress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgress_Done(), theBulletinPackage.getDecimal(), "done", null, 0, 1, Progress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgress_Added(), theBulletinPackage.getDecimal(), "added", null, 0, 1, Progress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgress_Total(), theBulletinPackage.getDecimal(), "total", null, 0, 1, Progress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgress_TotalOf(), theBulletinPackage.getFigure(), null, "totalOf", null, 0, 1, Progress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgress_Units(), theRegisterPackage.getUnit(), null, "units", null, 0, -1, Progress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgress_Paragraphs(), theBulletinPackage.getParagraph(), null, "paragraphs", null, 0, -1, Progress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceFiguresEClass, ServiceFigures.class, "ServiceFigures", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getServiceFigures_Figures(), this.getServiceFigure(), null, "figures", null, 0, -1, ServiceFigures.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceFigureEClass, ServiceFigure.class, "ServiceFigure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://jianbao.org/lifecycle
		createLifecycleAnnotations();
		// http://jianbao.org/forms
		createFormsAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://jianbao.org/lifecycle</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createLifecycleAnnotations() {
		String source = "http://jianbao.org/lifecycle";
		addAnnotation
		  (getStatusBreakdown_Subject(),
		   source,
		   new String[] {
			   "next", "keep"
		   });
		addAnnotation
		  (getStatusBreakdown_Unit(),
		   source,
		   new String[] {
			   "next", "keep"
		   });
		addAnnotation
		  (getStatusBreakdown_Parts(),
		   source,
		   new String[] {
			   "next", "keep"
		   });
		addAnnotation
		  (getStatusBreakdown_Documents(),
		   source,
		   new String[] {
			   "next", "keep"
		   });
		addAnnotation
		  (getStatusPart_Parts(),
		   source,
		   new String[] {
			   "next", "keep"
		   });
		addAnnotation
		  (getProgress_Unit(),
		   source,
		   new String[] {
			   "next", "keep"
		   });
		addAnnotation
		  (getProgress_Total(),
		   source,
		   new String[] {
			   "next", "keep"
		   });
		addAnnotation
		  (getProgress_TotalOf(),
		   source,
		   new String[] {
			   "next", "keep"
		   });
		addAnnotation
		  (getServiceFigures_Figures(),
		   source,
		   new String[] {
			   "next", "keep"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://jianbao.org/forms</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createFormsAnnotations() {
		String source = "http://jianbao.org/forms";
		addAnnotation
		  (getStatusBreakdown_Documents(),
		   source,
		   new String[] {
			   "group", "cited",
			   "order", "1",
			   "idPrefix", "d"
		   });
		addAnnotation
		  (getProgress_Unit(),
		   source,
		   new String[] {
			   "group", "figures"
		   });
		addAnnotation
		  (getProgress_Done(),
		   source,
		   new String[] {
			   "group", "figures"
		   });
		addAnnotation
		  (getProgress_Added(),
		   source,
		   new String[] {
			   "group", "figures"
		   });
		addAnnotation
		  (getProgress_Total(),
		   source,
		   new String[] {
			   "group", "figures"
		   });
		addAnnotation
		  (getProgress_TotalOf(),
		   source,
		   new String[] {
			   "group", "figures"
		   });
		addAnnotation
		  (getProgress_Units(),
		   source,
		   new String[] {
			   "group", "cited",
			   "order", "1"
		   });
		addAnnotation
		  (getServiceFigures_Figures(),
		   source,
		   new String[] {
			   "widget", "figures"
		   });
		addAnnotation
		  (serviceFigureEClass,
		   source,
		   new String[] {
			   "hidden", "name"
		   });
	}

} //FiguresPackageImpl
