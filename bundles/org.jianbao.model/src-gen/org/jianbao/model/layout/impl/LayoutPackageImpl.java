/**
 */
package org.jianbao.model.layout.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.jianbao.model.bulletin.BulletinPackage;

import org.jianbao.model.bulletin.impl.BulletinPackageImpl;

import org.jianbao.model.layout.Alignment;
import org.jianbao.model.layout.LayoutFactory;
import org.jianbao.model.layout.LayoutPackage;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.PageNumber;
import org.jianbao.model.layout.PageSetup;
import org.jianbao.model.layout.RuleLine;
import org.jianbao.model.layout.Script;
import org.jianbao.model.layout.Strength;
import org.jianbao.model.layout.TextStyle;
import org.jianbao.model.layout.Typeface;
import org.jianbao.model.layout.ValueSource;

import org.jianbao.model.register.RegisterPackage;

import org.jianbao.model.register.impl.RegisterPackageImpl;

import org.jianbao.model.structure.StructurePackage;

import org.jianbao.model.structure.impl.StructurePackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class LayoutPackageImpl extends EPackageImpl implements LayoutPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass layoutProfileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pageSetupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pageNumberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass typefaceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass textStyleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass valueSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum strengthEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum alignmentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum scriptEEnum = null;

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
	 * @see org.jianbao.model.layout.LayoutPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private LayoutPackageImpl() {
		super(eNS_URI, LayoutFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link LayoutPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static LayoutPackage init() {
		if (isInited) return (LayoutPackage)EPackage.Registry.INSTANCE.getEPackage(LayoutPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredLayoutPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		LayoutPackageImpl theLayoutPackage = registeredLayoutPackage instanceof LayoutPackageImpl ? (LayoutPackageImpl)registeredLayoutPackage : new LayoutPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BulletinPackage.eNS_URI);
		BulletinPackageImpl theBulletinPackage = (BulletinPackageImpl)(registeredPackage instanceof BulletinPackageImpl ? registeredPackage : BulletinPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RegisterPackage.eNS_URI);
		RegisterPackageImpl theRegisterPackage = (RegisterPackageImpl)(registeredPackage instanceof RegisterPackageImpl ? registeredPackage : RegisterPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StructurePackage.eNS_URI);
		StructurePackageImpl theStructurePackage = (StructurePackageImpl)(registeredPackage instanceof StructurePackageImpl ? registeredPackage : StructurePackage.eINSTANCE);

		// Create package meta-data objects
		theLayoutPackage.createPackageContents();
		theBulletinPackage.createPackageContents();
		theRegisterPackage.createPackageContents();
		theStructurePackage.createPackageContents();

		// Initialize created meta-data
		theLayoutPackage.initializePackageContents();
		theBulletinPackage.initializePackageContents();
		theRegisterPackage.initializePackageContents();
		theStructurePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theLayoutPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(LayoutPackage.eNS_URI, theLayoutPackage);
		return theLayoutPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLayoutProfile() {
		return layoutProfileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayoutProfile_Name() {
		return (EAttribute)layoutProfileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayoutProfile_Page() {
		return (EReference)layoutProfileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayoutProfile_PageNumber() {
		return (EReference)layoutProfileEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayoutProfile_Typefaces() {
		return (EReference)layoutProfileEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayoutProfile_Styles() {
		return (EReference)layoutProfileEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayoutProfile_Rules() {
		return (EReference)layoutProfileEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayoutProfile_ChartHeight() {
		return (EAttribute)layoutProfileEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayoutProfile_PictureHeight() {
		return (EAttribute)layoutProfileEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayoutProfile_Sources() {
		return (EReference)layoutProfileEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPageSetup() {
		return pageSetupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageSetup_Width() {
		return (EAttribute)pageSetupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageSetup_Height() {
		return (EAttribute)pageSetupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageSetup_Top() {
		return (EAttribute)pageSetupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageSetup_Left() {
		return (EAttribute)pageSetupEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageSetup_TypeAreaWidth() {
		return (EAttribute)pageSetupEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageSetup_TypeAreaHeight() {
		return (EAttribute)pageSetupEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageSetup_Lines() {
		return (EAttribute)pageSetupEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageSetup_Characters() {
		return (EAttribute)pageSetupEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageSetup_LatinSpacing() {
		return (EAttribute)pageSetupEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageSetup_HangingPunctuation() {
		return (EAttribute)pageSetupEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPageNumber() {
		return pageNumberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageNumber_Style() {
		return (EAttribute)pageNumberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageNumber_Prefix() {
		return (EAttribute)pageNumberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageNumber_Suffix() {
		return (EAttribute)pageNumberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageNumber_Distance() {
		return (EAttribute)pageNumberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageNumber_FooterDistance() {
		return (EAttribute)pageNumberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageNumber_OddAlignment() {
		return (EAttribute)pageNumberEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageNumber_EvenAlignment() {
		return (EAttribute)pageNumberEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageNumber_Indent() {
		return (EAttribute)pageNumberEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTypeface() {
		return typefaceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTypeface_Name() {
		return (EAttribute)typefaceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTypeface_Alternatives() {
		return (EAttribute)typefaceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTypeface_Script() {
		return (EAttribute)typefaceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTextStyle() {
		return textStyleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_Role() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_Name() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTextStyle_Typeface() {
		return (EReference)textStyleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_LatinTypeface() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_Size() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_Bold() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_Colour() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_Shading() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_Alignment() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_LineHeight() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_SpaceBefore() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_SpaceAfter() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_FirstLineIndent() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_LeftIndent() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_RightIndent() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_HangingIndent() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextStyle_KeepWithNext() {
		return (EAttribute)textStyleEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRuleLine() {
		return ruleLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleLine_Role() {
		return (EAttribute)ruleLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleLine_Thickness() {
		return (EAttribute)ruleLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleLine_Colour() {
		return (EAttribute)ruleLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleLine_Distance() {
		return (EAttribute)ruleLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleLine_DistanceBelow() {
		return (EAttribute)ruleLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getValueSource() {
		return valueSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueSource_Value() {
		return (EAttribute)valueSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueSource_Strength() {
		return (EAttribute)valueSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueSource_Source() {
		return (EAttribute)valueSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStrength() {
		return strengthEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAlignment() {
		return alignmentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getScript() {
		return scriptEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LayoutFactory getLayoutFactory() {
		return (LayoutFactory)getEFactoryInstance();
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
		layoutProfileEClass = createEClass(LAYOUT_PROFILE);
		createEAttribute(layoutProfileEClass, LAYOUT_PROFILE__NAME);
		createEReference(layoutProfileEClass, LAYOUT_PROFILE__PAGE);
		createEReference(layoutProfileEClass, LAYOUT_PROFILE__PAGE_NUMBER);
		createEReference(layoutProfileEClass, LAYOUT_PROFILE__TYPEFACES);
		createEReference(layoutProfileEClass, LAYOUT_PROFILE__STYLES);
		createEReference(layoutProfileEClass, LAYOUT_PROFILE__RULES);
		createEAttribute(layoutProfileEClass, LAYOUT_PROFILE__CHART_HEIGHT);
		createEAttribute(layoutProfileEClass, LAYOUT_PROFILE__PICTURE_HEIGHT);
		createEReference(layoutProfileEClass, LAYOUT_PROFILE__SOURCES);

		pageSetupEClass = createEClass(PAGE_SETUP);
		createEAttribute(pageSetupEClass, PAGE_SETUP__WIDTH);
		createEAttribute(pageSetupEClass, PAGE_SETUP__HEIGHT);
		createEAttribute(pageSetupEClass, PAGE_SETUP__TOP);
		createEAttribute(pageSetupEClass, PAGE_SETUP__LEFT);
		createEAttribute(pageSetupEClass, PAGE_SETUP__TYPE_AREA_WIDTH);
		createEAttribute(pageSetupEClass, PAGE_SETUP__TYPE_AREA_HEIGHT);
		createEAttribute(pageSetupEClass, PAGE_SETUP__LINES);
		createEAttribute(pageSetupEClass, PAGE_SETUP__CHARACTERS);
		createEAttribute(pageSetupEClass, PAGE_SETUP__LATIN_SPACING);
		createEAttribute(pageSetupEClass, PAGE_SETUP__HANGING_PUNCTUATION);

		pageNumberEClass = createEClass(PAGE_NUMBER);
		createEAttribute(pageNumberEClass, PAGE_NUMBER__STYLE);
		createEAttribute(pageNumberEClass, PAGE_NUMBER__PREFIX);
		createEAttribute(pageNumberEClass, PAGE_NUMBER__SUFFIX);
		createEAttribute(pageNumberEClass, PAGE_NUMBER__DISTANCE);
		createEAttribute(pageNumberEClass, PAGE_NUMBER__FOOTER_DISTANCE);
		createEAttribute(pageNumberEClass, PAGE_NUMBER__ODD_ALIGNMENT);
		createEAttribute(pageNumberEClass, PAGE_NUMBER__EVEN_ALIGNMENT);
		createEAttribute(pageNumberEClass, PAGE_NUMBER__INDENT);

		typefaceEClass = createEClass(TYPEFACE);
		createEAttribute(typefaceEClass, TYPEFACE__NAME);
		createEAttribute(typefaceEClass, TYPEFACE__ALTERNATIVES);
		createEAttribute(typefaceEClass, TYPEFACE__SCRIPT);

		textStyleEClass = createEClass(TEXT_STYLE);
		createEAttribute(textStyleEClass, TEXT_STYLE__ROLE);
		createEAttribute(textStyleEClass, TEXT_STYLE__NAME);
		createEReference(textStyleEClass, TEXT_STYLE__TYPEFACE);
		createEAttribute(textStyleEClass, TEXT_STYLE__LATIN_TYPEFACE);
		createEAttribute(textStyleEClass, TEXT_STYLE__SIZE);
		createEAttribute(textStyleEClass, TEXT_STYLE__BOLD);
		createEAttribute(textStyleEClass, TEXT_STYLE__COLOUR);
		createEAttribute(textStyleEClass, TEXT_STYLE__SHADING);
		createEAttribute(textStyleEClass, TEXT_STYLE__ALIGNMENT);
		createEAttribute(textStyleEClass, TEXT_STYLE__LINE_HEIGHT);
		createEAttribute(textStyleEClass, TEXT_STYLE__SPACE_BEFORE);
		createEAttribute(textStyleEClass, TEXT_STYLE__SPACE_AFTER);
		createEAttribute(textStyleEClass, TEXT_STYLE__FIRST_LINE_INDENT);
		createEAttribute(textStyleEClass, TEXT_STYLE__LEFT_INDENT);
		createEAttribute(textStyleEClass, TEXT_STYLE__RIGHT_INDENT);
		createEAttribute(textStyleEClass, TEXT_STYLE__HANGING_INDENT);
		createEAttribute(textStyleEClass, TEXT_STYLE__KEEP_WITH_NEXT);

		ruleLineEClass = createEClass(RULE_LINE);
		createEAttribute(ruleLineEClass, RULE_LINE__ROLE);
		createEAttribute(ruleLineEClass, RULE_LINE__THICKNESS);
		createEAttribute(ruleLineEClass, RULE_LINE__COLOUR);
		createEAttribute(ruleLineEClass, RULE_LINE__DISTANCE);
		createEAttribute(ruleLineEClass, RULE_LINE__DISTANCE_BELOW);

		valueSourceEClass = createEClass(VALUE_SOURCE);
		createEAttribute(valueSourceEClass, VALUE_SOURCE__VALUE);
		createEAttribute(valueSourceEClass, VALUE_SOURCE__STRENGTH);
		createEAttribute(valueSourceEClass, VALUE_SOURCE__SOURCE);

		// Create enums
		strengthEEnum = createEEnum(STRENGTH);
		alignmentEEnum = createEEnum(ALIGNMENT);
		scriptEEnum = createEEnum(SCRIPT);
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
		layoutProfileEClass.getESuperTypes().add(theBulletinPackage.getIdentified());
		typefaceEClass.getESuperTypes().add(theBulletinPackage.getIdentified());
		textStyleEClass.getESuperTypes().add(theBulletinPackage.getIdentified());
		ruleLineEClass.getESuperTypes().add(theBulletinPackage.getIdentified());
		valueSourceEClass.getESuperTypes().add(theBulletinPackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(layoutProfileEClass, LayoutProfile.class, "LayoutProfile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLayoutProfile_Name(), ecorePackage.getEString(), "name", null, 1, 1, LayoutProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLayoutProfile_Page(), this.getPageSetup(), null, "page", null, 1, 1, LayoutProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLayoutProfile_PageNumber(), this.getPageNumber(), null, "pageNumber", null, 0, 1, LayoutProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLayoutProfile_Typefaces(), this.getTypeface(), null, "typefaces", null, 1, -1, LayoutProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLayoutProfile_Styles(), this.getTextStyle(), null, "styles", null, 1, -1, LayoutProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLayoutProfile_Rules(), this.getRuleLine(), null, "rules", null, 0, -1, LayoutProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayoutProfile_ChartHeight(), theBulletinPackage.getDecimal(), "chartHeight", "80", 0, 1, LayoutProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayoutProfile_PictureHeight(), theBulletinPackage.getDecimal(), "pictureHeight", "150", 0, 1, LayoutProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLayoutProfile_Sources(), this.getValueSource(), null, "sources", null, 0, -1, LayoutProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pageSetupEClass, PageSetup.class, "PageSetup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPageSetup_Width(), theBulletinPackage.getDecimal(), "width", null, 1, 1, PageSetup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageSetup_Height(), theBulletinPackage.getDecimal(), "height", null, 1, 1, PageSetup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageSetup_Top(), theBulletinPackage.getDecimal(), "top", null, 1, 1, PageSetup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageSetup_Left(), theBulletinPackage.getDecimal(), "left", null, 1, 1, PageSetup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageSetup_TypeAreaWidth(), theBulletinPackage.getDecimal(), "typeAreaWidth", null, 1, 1, PageSetup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageSetup_TypeAreaHeight(), theBulletinPackage.getDecimal(), "typeAreaHeight", null, 1, 1, PageSetup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageSetup_Lines(), ecorePackage.getEInt(), "lines", null, 1, 1, PageSetup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageSetup_Characters(), ecorePackage.getEInt(), "characters", null, 1, 1, PageSetup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageSetup_LatinSpacing(), ecorePackage.getEBoolean(), "latinSpacing", "false", 0, 1, PageSetup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageSetup_HangingPunctuation(), ecorePackage.getEBoolean(), "hangingPunctuation", "false", 0, 1, PageSetup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pageNumberEClass, PageNumber.class, "PageNumber", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPageNumber_Style(), ecorePackage.getEString(), "style", null, 1, 1, PageNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageNumber_Prefix(), ecorePackage.getEString(), "prefix", "", 0, 1, PageNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageNumber_Suffix(), ecorePackage.getEString(), "suffix", "", 0, 1, PageNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageNumber_Distance(), theBulletinPackage.getDecimal(), "distance", null, 1, 1, PageNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageNumber_FooterDistance(), theBulletinPackage.getDecimal(), "footerDistance", null, 1, 1, PageNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageNumber_OddAlignment(), this.getAlignment(), "oddAlignment", "right", 0, 1, PageNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageNumber_EvenAlignment(), this.getAlignment(), "evenAlignment", "left", 0, 1, PageNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageNumber_Indent(), theBulletinPackage.getDecimal(), "indent", "1", 0, 1, PageNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(typefaceEClass, Typeface.class, "Typeface", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTypeface_Name(), ecorePackage.getEString(), "name", null, 1, 1, Typeface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTypeface_Alternatives(), ecorePackage.getEString(), "alternatives", null, 0, -1, Typeface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTypeface_Script(), this.getScript(), "script", null, 1, 1, Typeface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(textStyleEClass, TextStyle.class, "TextStyle", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTextStyle_Role(), ecorePackage.getEString(), "role", null, 1, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextStyle_Name(), ecorePackage.getEString(), "name", null, 1, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTextStyle_Typeface(), this.getTypeface(), null, "typeface", null, 0, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextStyle_LatinTypeface(), ecorePackage.getEString(), "latinTypeface", null, 0, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextStyle_Size(), theBulletinPackage.getDecimal(), "size", null, 0, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextStyle_Bold(), ecorePackage.getEBoolean(), "bold", "false", 0, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextStyle_Colour(), ecorePackage.getEString(), "colour", "000000", 0, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextStyle_Shading(), ecorePackage.getEString(), "shading", null, 0, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextStyle_Alignment(), this.getAlignment(), "alignment", "both", 0, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextStyle_LineHeight(), theBulletinPackage.getDecimal(), "lineHeight", null, 0, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextStyle_SpaceBefore(), theBulletinPackage.getDecimal(), "spaceBefore", "0", 0, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextStyle_SpaceAfter(), theBulletinPackage.getDecimal(), "spaceAfter", "0", 0, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextStyle_FirstLineIndent(), theBulletinPackage.getDecimal(), "firstLineIndent", "0", 0, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextStyle_LeftIndent(), theBulletinPackage.getDecimal(), "leftIndent", "0", 0, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextStyle_RightIndent(), theBulletinPackage.getDecimal(), "rightIndent", "0", 0, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextStyle_HangingIndent(), theBulletinPackage.getDecimal(), "hangingIndent", "0", 0, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextStyle_KeepWithNext(), ecorePackage.getEBoolean(), "keepWithNext", "false", 0, 1, TextStyle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleLineEClass, RuleLine.class, "RuleLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRuleLine_Role(), ecorePackage.getEString(), "role", null, 1, 1, RuleLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleLine_Thickness(), theBulletinPackage.getDecimal(), "thickness", null, 1, 1, RuleLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleLine_Colour(), ecorePackage.getEString(), "colour", null, 1, 1, RuleLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleLine_Distance(), theBulletinPackage.getDecimal(), "distance", "0", 0, 1, RuleLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleLine_DistanceBelow(), theBulletinPackage.getDecimal(), "distanceBelow", "0", 0, 1, RuleLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(valueSourceEClass, ValueSource.class, "ValueSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getValueSource_Value(), ecorePackage.getEString(), "value", null, 1, 1, ValueSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueSource_Strength(), this.getStrength(), "strength", null, 1, 1, ValueSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueSource_Source(), ecorePackage.getEString(), "source", null, 1, 1, ValueSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(strengthEEnum, Strength.class, "Strength");
		addEEnumLiteral(strengthEEnum, Strength.MUST);
		addEEnumLiteral(strengthEEnum, Strength.SHOULD);
		addEEnumLiteral(strengthEEnum, Strength.PRACTICE);
		addEEnumLiteral(strengthEEnum, Strength.DERIVED);
		addEEnumLiteral(strengthEEnum, Strength.MEASURED);

		initEEnum(alignmentEEnum, Alignment.class, "Alignment");
		addEEnumLiteral(alignmentEEnum, Alignment.LEFT);
		addEEnumLiteral(alignmentEEnum, Alignment.CENTRE);
		addEEnumLiteral(alignmentEEnum, Alignment.RIGHT);
		addEEnumLiteral(alignmentEEnum, Alignment.BOTH);

		initEEnum(scriptEEnum, Script.class, "Script");
		addEEnumLiteral(scriptEEnum, Script.SONG);
		addEEnumLiteral(scriptEEnum, Script.FANGSONG);
		addEEnumLiteral(scriptEEnum, Script.KAI);
		addEEnumLiteral(scriptEEnum, Script.HEI);

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
		  (getPageSetup_Width(),
		   source,
		   new String[] {
			   "group", "paper"
		   });
		addAnnotation
		  (getPageSetup_Height(),
		   source,
		   new String[] {
			   "group", "paper"
		   });
		addAnnotation
		  (getPageSetup_Top(),
		   source,
		   new String[] {
			   "group", "paper"
		   });
		addAnnotation
		  (getPageSetup_Left(),
		   source,
		   new String[] {
			   "group", "paper"
		   });
		addAnnotation
		  (getPageSetup_TypeAreaWidth(),
		   source,
		   new String[] {
			   "group", "grid"
		   });
		addAnnotation
		  (getPageSetup_TypeAreaHeight(),
		   source,
		   new String[] {
			   "group", "grid"
		   });
		addAnnotation
		  (getPageSetup_Lines(),
		   source,
		   new String[] {
			   "group", "grid"
		   });
		addAnnotation
		  (getPageSetup_Characters(),
		   source,
		   new String[] {
			   "group", "grid"
		   });
		addAnnotation
		  (getPageSetup_LatinSpacing(),
		   source,
		   new String[] {
			   "group", "grid"
		   });
		addAnnotation
		  (getPageSetup_HangingPunctuation(),
		   source,
		   new String[] {
			   "group", "grid"
		   });
		addAnnotation
		  (getTextStyle_Typeface(),
		   source,
		   new String[] {
			   "group", "type"
		   });
		addAnnotation
		  (getTextStyle_LatinTypeface(),
		   source,
		   new String[] {
			   "group", "type"
		   });
		addAnnotation
		  (getTextStyle_Size(),
		   source,
		   new String[] {
			   "group", "type"
		   });
		addAnnotation
		  (getTextStyle_Bold(),
		   source,
		   new String[] {
			   "group", "type"
		   });
		addAnnotation
		  (getTextStyle_Colour(),
		   source,
		   new String[] {
			   "group", "type"
		   });
		addAnnotation
		  (getTextStyle_Shading(),
		   source,
		   new String[] {
			   "group", "type"
		   });
		addAnnotation
		  (getTextStyle_Alignment(),
		   source,
		   new String[] {
			   "group", "paragraph"
		   });
		addAnnotation
		  (getTextStyle_LineHeight(),
		   source,
		   new String[] {
			   "group", "paragraph"
		   });
		addAnnotation
		  (getTextStyle_SpaceBefore(),
		   source,
		   new String[] {
			   "group", "paragraph"
		   });
		addAnnotation
		  (getTextStyle_SpaceAfter(),
		   source,
		   new String[] {
			   "group", "paragraph"
		   });
		addAnnotation
		  (getTextStyle_FirstLineIndent(),
		   source,
		   new String[] {
			   "group", "paragraph"
		   });
		addAnnotation
		  (getTextStyle_LeftIndent(),
		   source,
		   new String[] {
			   "group", "paragraph"
		   });
		addAnnotation
		  (getTextStyle_RightIndent(),
		   source,
		   new String[] {
			   "group", "paragraph"
		   });
		addAnnotation
		  (getTextStyle_HangingIndent(),
		   source,
		   new String[] {
			   "group", "paragraph"
		   });
		addAnnotation
		  (getTextStyle_KeepWithNext(),
		   source,
		   new String[] {
			   "group", "paragraph"
		   });
	}

} //LayoutPackageImpl
