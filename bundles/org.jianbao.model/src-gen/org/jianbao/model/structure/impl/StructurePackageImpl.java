/**
 */
package org.jianbao.model.structure.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.jianbao.model.bulletin.BulletinPackage;

import org.jianbao.model.bulletin.impl.BulletinPackageImpl;

import org.jianbao.model.layout.LayoutPackage;

import org.jianbao.model.layout.impl.LayoutPackageImpl;

import org.jianbao.model.register.RegisterPackage;

import org.jianbao.model.register.impl.RegisterPackageImpl;

import org.jianbao.model.structure.Basis;
import org.jianbao.model.structure.Frequency;
import org.jianbao.model.structure.Imprint;
import org.jianbao.model.structure.MastheadLine;
import org.jianbao.model.structure.MastheadPart;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.NumberStyle;
import org.jianbao.model.structure.NumberingLevel;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructureFactory;
import org.jianbao.model.structure.StructurePackage;
import org.jianbao.model.structure.StructureState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class StructurePackageImpl extends EPackageImpl implements StructurePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportStructureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mastheadLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass imprintEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numberingLevelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass metricEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sectionTemplateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass phraseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum structureStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum numberStyleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mastheadPartEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum basisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum frequencyEEnum = null;

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
	 * @see org.jianbao.model.structure.StructurePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private StructurePackageImpl() {
		super(eNS_URI, StructureFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link StructurePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static StructurePackage init() {
		if (isInited) return (StructurePackage)EPackage.Registry.INSTANCE.getEPackage(StructurePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredStructurePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		StructurePackageImpl theStructurePackage = registeredStructurePackage instanceof StructurePackageImpl ? (StructurePackageImpl)registeredStructurePackage : new StructurePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BulletinPackage.eNS_URI);
		BulletinPackageImpl theBulletinPackage = (BulletinPackageImpl)(registeredPackage instanceof BulletinPackageImpl ? registeredPackage : BulletinPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RegisterPackage.eNS_URI);
		RegisterPackageImpl theRegisterPackage = (RegisterPackageImpl)(registeredPackage instanceof RegisterPackageImpl ? registeredPackage : RegisterPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LayoutPackage.eNS_URI);
		LayoutPackageImpl theLayoutPackage = (LayoutPackageImpl)(registeredPackage instanceof LayoutPackageImpl ? registeredPackage : LayoutPackage.eINSTANCE);

		// Create package meta-data objects
		theStructurePackage.createPackageContents();
		theBulletinPackage.createPackageContents();
		theRegisterPackage.createPackageContents();
		theLayoutPackage.createPackageContents();

		// Initialize created meta-data
		theStructurePackage.initializePackageContents();
		theBulletinPackage.initializePackageContents();
		theRegisterPackage.initializePackageContents();
		theLayoutPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theStructurePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(StructurePackage.eNS_URI, theStructurePackage);
		return theStructurePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReportStructure() {
		return reportStructureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStructure_Name() {
		return (EAttribute)reportStructureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStructure_Version() {
		return (EAttribute)reportStructureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStructure_State() {
		return (EAttribute)reportStructureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStructure_Layout() {
		return (EAttribute)reportStructureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStructure_Frequency() {
		return (EAttribute)reportStructureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportStructure_Masthead() {
		return (EReference)reportStructureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportStructure_Imprint() {
		return (EReference)reportStructureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportStructure_Numbering() {
		return (EReference)reportStructureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportStructure_Metrics() {
		return (EReference)reportStructureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportStructure_Sections() {
		return (EReference)reportStructureEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMastheadLine() {
		return mastheadLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMastheadLine_Part() {
		return (EAttribute)mastheadLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMastheadLine_Pattern() {
		return (EAttribute)mastheadLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImprint() {
		return imprintEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprint_ReportPattern() {
		return (EAttribute)imprintEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprint_SendPattern() {
		return (EAttribute)imprintEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprint_IssuePattern() {
		return (EAttribute)imprintEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprint_CountPattern() {
		return (EAttribute)imprintEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNumberingLevel() {
		return numberingLevelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumberingLevel_Style() {
		return (EAttribute)numberingLevelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumberingLevel_Prefix() {
		return (EAttribute)numberingLevelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumberingLevel_Suffix() {
		return (EAttribute)numberingLevelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMetric() {
		return metricEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Name() {
		return (EAttribute)metricEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Unit() {
		return (EAttribute)metricEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Basis() {
		return (EAttribute)metricEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Decimals() {
		return (EAttribute)metricEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSectionTemplate() {
		return sectionTemplateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionTemplate_Kind() {
		return (EAttribute)sectionTemplateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionTemplate_Heading() {
		return (EAttribute)sectionTemplateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionTemplate_Required() {
		return (EAttribute)sectionTemplateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionTemplate_Phrases() {
		return (EReference)sectionTemplateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionTemplate_Sections() {
		return (EReference)sectionTemplateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhrase() {
		return phraseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhrase_Name() {
		return (EAttribute)phraseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhrase_Pattern() {
		return (EAttribute)phraseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhrase_Separator() {
		return (EAttribute)phraseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhrase_LastSeparator() {
		return (EAttribute)phraseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhrase_Prefix() {
		return (EAttribute)phraseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhrase_Suffix() {
		return (EAttribute)phraseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStructureState() {
		return structureStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNumberStyle() {
		return numberStyleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMastheadPart() {
		return mastheadPartEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBasis() {
		return basisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFrequency() {
		return frequencyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StructureFactory getStructureFactory() {
		return (StructureFactory)getEFactoryInstance();
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
		reportStructureEClass = createEClass(REPORT_STRUCTURE);
		createEAttribute(reportStructureEClass, REPORT_STRUCTURE__NAME);
		createEAttribute(reportStructureEClass, REPORT_STRUCTURE__VERSION);
		createEAttribute(reportStructureEClass, REPORT_STRUCTURE__STATE);
		createEAttribute(reportStructureEClass, REPORT_STRUCTURE__LAYOUT);
		createEAttribute(reportStructureEClass, REPORT_STRUCTURE__FREQUENCY);
		createEReference(reportStructureEClass, REPORT_STRUCTURE__MASTHEAD);
		createEReference(reportStructureEClass, REPORT_STRUCTURE__IMPRINT);
		createEReference(reportStructureEClass, REPORT_STRUCTURE__NUMBERING);
		createEReference(reportStructureEClass, REPORT_STRUCTURE__METRICS);
		createEReference(reportStructureEClass, REPORT_STRUCTURE__SECTIONS);

		mastheadLineEClass = createEClass(MASTHEAD_LINE);
		createEAttribute(mastheadLineEClass, MASTHEAD_LINE__PART);
		createEAttribute(mastheadLineEClass, MASTHEAD_LINE__PATTERN);

		imprintEClass = createEClass(IMPRINT);
		createEAttribute(imprintEClass, IMPRINT__REPORT_PATTERN);
		createEAttribute(imprintEClass, IMPRINT__SEND_PATTERN);
		createEAttribute(imprintEClass, IMPRINT__ISSUE_PATTERN);
		createEAttribute(imprintEClass, IMPRINT__COUNT_PATTERN);

		numberingLevelEClass = createEClass(NUMBERING_LEVEL);
		createEAttribute(numberingLevelEClass, NUMBERING_LEVEL__STYLE);
		createEAttribute(numberingLevelEClass, NUMBERING_LEVEL__PREFIX);
		createEAttribute(numberingLevelEClass, NUMBERING_LEVEL__SUFFIX);

		metricEClass = createEClass(METRIC);
		createEAttribute(metricEClass, METRIC__NAME);
		createEAttribute(metricEClass, METRIC__UNIT);
		createEAttribute(metricEClass, METRIC__BASIS);
		createEAttribute(metricEClass, METRIC__DECIMALS);

		sectionTemplateEClass = createEClass(SECTION_TEMPLATE);
		createEAttribute(sectionTemplateEClass, SECTION_TEMPLATE__KIND);
		createEAttribute(sectionTemplateEClass, SECTION_TEMPLATE__HEADING);
		createEAttribute(sectionTemplateEClass, SECTION_TEMPLATE__REQUIRED);
		createEReference(sectionTemplateEClass, SECTION_TEMPLATE__PHRASES);
		createEReference(sectionTemplateEClass, SECTION_TEMPLATE__SECTIONS);

		phraseEClass = createEClass(PHRASE);
		createEAttribute(phraseEClass, PHRASE__NAME);
		createEAttribute(phraseEClass, PHRASE__PATTERN);
		createEAttribute(phraseEClass, PHRASE__SEPARATOR);
		createEAttribute(phraseEClass, PHRASE__LAST_SEPARATOR);
		createEAttribute(phraseEClass, PHRASE__PREFIX);
		createEAttribute(phraseEClass, PHRASE__SUFFIX);

		// Create enums
		structureStateEEnum = createEEnum(STRUCTURE_STATE);
		numberStyleEEnum = createEEnum(NUMBER_STYLE);
		mastheadPartEEnum = createEEnum(MASTHEAD_PART);
		basisEEnum = createEEnum(BASIS);
		frequencyEEnum = createEEnum(FREQUENCY);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		reportStructureEClass.getESuperTypes().add(theBulletinPackage.getIdentified());
		mastheadLineEClass.getESuperTypes().add(theBulletinPackage.getIdentified());
		numberingLevelEClass.getESuperTypes().add(theBulletinPackage.getIdentified());
		metricEClass.getESuperTypes().add(theBulletinPackage.getIdentified());
		sectionTemplateEClass.getESuperTypes().add(theBulletinPackage.getIdentified());
		phraseEClass.getESuperTypes().add(theBulletinPackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(reportStructureEClass, ReportStructure.class, "ReportStructure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReportStructure_Name(), ecorePackage.getEString(), "name", null, 1, 1, ReportStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportStructure_Version(), ecorePackage.getEString(), "version", null, 1, 1, ReportStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportStructure_State(), this.getStructureState(), "state", "draft", 1, 1, ReportStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportStructure_Layout(), ecorePackage.getEString(), "layout", null, 0, 1, ReportStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportStructure_Frequency(), this.getFrequency(), "frequency", "irregular", 0, 1, ReportStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportStructure_Masthead(), this.getMastheadLine(), null, "masthead", null, 0, -1, ReportStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportStructure_Imprint(), this.getImprint(), null, "imprint", null, 0, 1, ReportStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportStructure_Numbering(), this.getNumberingLevel(), null, "numbering", null, 0, -1, ReportStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportStructure_Metrics(), this.getMetric(), null, "metrics", null, 0, -1, ReportStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportStructure_Sections(), this.getSectionTemplate(), null, "sections", null, 0, -1, ReportStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mastheadLineEClass, MastheadLine.class, "MastheadLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMastheadLine_Part(), this.getMastheadPart(), "part", null, 1, 1, MastheadLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMastheadLine_Pattern(), ecorePackage.getEString(), "pattern", null, 1, 1, MastheadLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(imprintEClass, Imprint.class, "Imprint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImprint_ReportPattern(), ecorePackage.getEString(), "reportPattern", null, 0, 1, Imprint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImprint_SendPattern(), ecorePackage.getEString(), "sendPattern", null, 0, 1, Imprint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImprint_IssuePattern(), ecorePackage.getEString(), "issuePattern", null, 0, 1, Imprint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImprint_CountPattern(), ecorePackage.getEString(), "countPattern", null, 0, 1, Imprint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numberingLevelEClass, NumberingLevel.class, "NumberingLevel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNumberingLevel_Style(), this.getNumberStyle(), "style", null, 1, 1, NumberingLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumberingLevel_Prefix(), ecorePackage.getEString(), "prefix", "", 0, 1, NumberingLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumberingLevel_Suffix(), ecorePackage.getEString(), "suffix", "", 0, 1, NumberingLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(metricEClass, Metric.class, "Metric", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMetric_Name(), ecorePackage.getEString(), "name", null, 1, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Unit(), ecorePackage.getEString(), "unit", null, 1, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Basis(), this.getBasis(), "basis", "period", 1, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Decimals(), ecorePackage.getEInt(), "decimals", "0", 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectionTemplateEClass, SectionTemplate.class, "SectionTemplate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSectionTemplate_Kind(), ecorePackage.getEString(), "kind", null, 1, 1, SectionTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionTemplate_Heading(), ecorePackage.getEString(), "heading", null, 0, 1, SectionTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionTemplate_Required(), ecorePackage.getEBoolean(), "required", "false", 0, 1, SectionTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSectionTemplate_Phrases(), this.getPhrase(), null, "phrases", null, 0, -1, SectionTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSectionTemplate_Sections(), this.getSectionTemplate(), null, "sections", null, 0, -1, SectionTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(phraseEClass, Phrase.class, "Phrase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhrase_Name(), ecorePackage.getEString(), "name", null, 1, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhrase_Pattern(), ecorePackage.getEString(), "pattern", null, 1, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhrase_Separator(), ecorePackage.getEString(), "separator", "", 0, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhrase_LastSeparator(), ecorePackage.getEString(), "lastSeparator", null, 0, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhrase_Prefix(), ecorePackage.getEString(), "prefix", "", 0, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhrase_Suffix(), ecorePackage.getEString(), "suffix", "", 0, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(structureStateEEnum, StructureState.class, "StructureState");
		addEEnumLiteral(structureStateEEnum, StructureState.DRAFT);
		addEEnumLiteral(structureStateEEnum, StructureState.PUBLISHED);

		initEEnum(numberStyleEEnum, NumberStyle.class, "NumberStyle");
		addEEnumLiteral(numberStyleEEnum, NumberStyle.CHINESE);
		addEEnumLiteral(numberStyleEEnum, NumberStyle.DECIMAL);

		initEEnum(mastheadPartEEnum, MastheadPart.class, "MastheadPart");
		addEEnumLiteral(mastheadPartEEnum, MastheadPart.NUMBER);
		addEEnumLiteral(mastheadPartEEnum, MastheadPart.TITLE);
		addEEnumLiteral(mastheadPartEEnum, MastheadPart.PERIOD);
		addEEnumLiteral(mastheadPartEEnum, MastheadPart.ISSUER);
		addEEnumLiteral(mastheadPartEEnum, MastheadPart.DATE);

		initEEnum(basisEEnum, Basis.class, "Basis");
		addEEnumLiteral(basisEEnum, Basis.PERIOD);
		addEEnumLiteral(basisEEnum, Basis.YEAR_TO_DATE);
		addEEnumLiteral(basisEEnum, Basis.AS_OF);

		initEEnum(frequencyEEnum, Frequency.class, "Frequency");
		addEEnumLiteral(frequencyEEnum, Frequency.IRREGULAR);
		addEEnumLiteral(frequencyEEnum, Frequency.WEEKLY);
		addEEnumLiteral(frequencyEEnum, Frequency.MONTHLY);
		addEEnumLiteral(frequencyEEnum, Frequency.QUARTERLY);
		addEEnumLiteral(frequencyEEnum, Frequency.YEARLY);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://jianbao.org/forms
		createFormsAnnotations();
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
		  (getReportStructure_Metrics(),
		   source,
		   new String[] {
			   "idPrefix", "k"
		   });
		addAnnotation
		  (getReportStructure_Sections(),
		   source,
		   new String[] {
			   "hidden", "true",
			   "idPrefix", "t"
		   });
		addAnnotation
		  (getSectionTemplate_Sections(),
		   source,
		   new String[] {
			   "hidden", "true"
		   });
	}

} //StructurePackageImpl
