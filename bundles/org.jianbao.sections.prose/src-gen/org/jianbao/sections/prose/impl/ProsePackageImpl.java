/**
 */
package org.jianbao.sections.prose.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.jianbao.model.bulletin.BulletinPackage;

import org.jianbao.model.register.RegisterPackage;

import org.jianbao.model.structure.StructurePackage;

import org.jianbao.sections.prose.Narrative;
import org.jianbao.sections.prose.NewsItem;
import org.jianbao.sections.prose.NewsSection;
import org.jianbao.sections.prose.ProseFactory;
import org.jianbao.sections.prose.ProsePackage;
import org.jianbao.sections.prose.SectionGroup;
import org.jianbao.sections.prose.Visit;
import org.jianbao.sections.prose.VisitRoster;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ProsePackageImpl extends EPackageImpl implements ProsePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass newsSectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass newsItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass visitRosterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass visitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass narrativeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sectionGroupEClass = null;

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
	 * @see org.jianbao.sections.prose.ProsePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ProsePackageImpl() {
		super(eNS_URI, ProseFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ProsePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ProsePackage init() {
		if (isInited) return (ProsePackage)EPackage.Registry.INSTANCE.getEPackage(ProsePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredProsePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ProsePackageImpl theProsePackage = registeredProsePackage instanceof ProsePackageImpl ? (ProsePackageImpl)registeredProsePackage : new ProsePackageImpl();

		isInited = true;

		// Initialize simple dependencies
		BulletinPackage.eINSTANCE.eClass();
		RegisterPackage.eINSTANCE.eClass();
		StructurePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theProsePackage.createPackageContents();

		// Initialize created meta-data
		theProsePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theProsePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ProsePackage.eNS_URI, theProsePackage);
		return theProsePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNewsSection() {
		return newsSectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNewsSection_Items() {
		return (EReference)newsSectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNewsItem() {
		return newsItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNewsItem_Date() {
		return (EAttribute)newsItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNewsItem_Roundup() {
		return (EAttribute)newsItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNewsItem_Units() {
		return (EReference)newsItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNewsItem_Documents() {
		return (EReference)newsItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVisitRoster() {
		return visitRosterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitRoster_Place() {
		return (EAttribute)visitRosterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVisitRoster_Visits() {
		return (EReference)visitRosterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVisit() {
		return visitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVisit_Person() {
		return (EReference)visitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNarrative() {
		return narrativeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNarrative_Units() {
		return (EReference)narrativeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNarrative_Documents() {
		return (EReference)narrativeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNarrative_Paragraphs() {
		return (EReference)narrativeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSectionGroup() {
		return sectionGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionGroup_Sections() {
		return (EReference)sectionGroupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProseFactory getProseFactory() {
		return (ProseFactory)getEFactoryInstance();
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
		newsSectionEClass = createEClass(NEWS_SECTION);
		createEReference(newsSectionEClass, NEWS_SECTION__ITEMS);

		newsItemEClass = createEClass(NEWS_ITEM);
		createEAttribute(newsItemEClass, NEWS_ITEM__DATE);
		createEAttribute(newsItemEClass, NEWS_ITEM__ROUNDUP);
		createEReference(newsItemEClass, NEWS_ITEM__UNITS);
		createEReference(newsItemEClass, NEWS_ITEM__DOCUMENTS);

		visitRosterEClass = createEClass(VISIT_ROSTER);
		createEAttribute(visitRosterEClass, VISIT_ROSTER__PLACE);
		createEReference(visitRosterEClass, VISIT_ROSTER__VISITS);

		visitEClass = createEClass(VISIT);
		createEReference(visitEClass, VISIT__PERSON);

		narrativeEClass = createEClass(NARRATIVE);
		createEReference(narrativeEClass, NARRATIVE__UNITS);
		createEReference(narrativeEClass, NARRATIVE__DOCUMENTS);
		createEReference(narrativeEClass, NARRATIVE__PARAGRAPHS);

		sectionGroupEClass = createEClass(SECTION_GROUP);
		createEReference(sectionGroupEClass, SECTION_GROUP__SECTIONS);
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
		newsSectionEClass.getESuperTypes().add(theBulletinPackage.getSection());
		newsItemEClass.getESuperTypes().add(theBulletinPackage.getItem());
		visitRosterEClass.getESuperTypes().add(theBulletinPackage.getSection());
		visitEClass.getESuperTypes().add(theBulletinPackage.getIdentified());
		narrativeEClass.getESuperTypes().add(theBulletinPackage.getSection());
		sectionGroupEClass.getESuperTypes().add(theBulletinPackage.getSection());

		// Initialize classes, features, and operations; add parameters
		initEClass(newsSectionEClass, NewsSection.class, "NewsSection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNewsSection_Items(), this.getNewsItem(), null, "items", null, 0, -1, NewsSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(newsItemEClass, NewsItem.class, "NewsItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNewsItem_Date(), theBulletinPackage.getDate(), "date", null, 0, 1, NewsItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNewsItem_Roundup(), ecorePackage.getEBoolean(), "roundup", "false", 0, 1, NewsItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNewsItem_Units(), theRegisterPackage.getUnit(), null, "units", null, 0, -1, NewsItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNewsItem_Documents(), theBulletinPackage.getCitedDocument(), null, "documents", null, 0, -1, NewsItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(visitRosterEClass, VisitRoster.class, "VisitRoster", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVisitRoster_Place(), ecorePackage.getEString(), "place", null, 1, 1, VisitRoster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVisitRoster_Visits(), this.getVisit(), null, "visits", null, 0, -1, VisitRoster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(visitEClass, Visit.class, "Visit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVisit_Person(), theRegisterPackage.getPerson(), null, "person", null, 1, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(narrativeEClass, Narrative.class, "Narrative", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNarrative_Units(), theRegisterPackage.getUnit(), null, "units", null, 0, -1, Narrative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNarrative_Documents(), theBulletinPackage.getCitedDocument(), null, "documents", null, 0, -1, Narrative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNarrative_Paragraphs(), theBulletinPackage.getParagraph(), null, "paragraphs", null, 0, -1, Narrative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectionGroupEClass, SectionGroup.class, "SectionGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSectionGroup_Sections(), theBulletinPackage.getSection(), null, "sections", null, 0, -1, SectionGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://jianbao.org/forms
		createFormsAnnotations();
		// http://jianbao.org/lifecycle
		createLifecycleAnnotations();
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
		  (getNewsItem_Date(),
		   source,
		   new String[] {
			   "order", "-1"
		   });
		addAnnotation
		  (getNewsItem_Roundup(),
		   source,
		   new String[] {
			   "order", "-1"
		   });
		addAnnotation
		  (getNewsItem_Units(),
		   source,
		   new String[] {
			   "group", "cited",
			   "order", "1"
		   });
		addAnnotation
		  (getNewsItem_Documents(),
		   source,
		   new String[] {
			   "group", "cited",
			   "order", "1",
			   "idPrefix", "d"
		   });
		addAnnotation
		  (getNarrative_Units(),
		   source,
		   new String[] {
			   "group", "cited",
			   "order", "1"
		   });
		addAnnotation
		  (getNarrative_Documents(),
		   source,
		   new String[] {
			   "group", "cited",
			   "order", "1",
			   "idPrefix", "d"
		   });
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
		  (getVisitRoster_Place(),
		   source,
		   new String[] {
			   "next", "keep"
		   });
	}

} //ProsePackageImpl
