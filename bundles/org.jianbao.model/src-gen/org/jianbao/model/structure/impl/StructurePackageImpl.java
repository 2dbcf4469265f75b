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

import org.jianbao.model.structure.Alignment;
import org.jianbao.model.structure.Basis;
import org.jianbao.model.structure.ChartBlock;
import org.jianbao.model.structure.ChartKind;
import org.jianbao.model.structure.ChartSeries;
import org.jianbao.model.structure.Column;
import org.jianbao.model.structure.Comparison;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.Frequency;
import org.jianbao.model.structure.GroupBlock;
import org.jianbao.model.structure.HeadingBlock;
import org.jianbao.model.structure.Imprint;
import org.jianbao.model.structure.LayoutBlock;
import org.jianbao.model.structure.ListBlock;
import org.jianbao.model.structure.MastheadLine;
import org.jianbao.model.structure.MastheadPart;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.NumberStyle;
import org.jianbao.model.structure.NumberingLevel;
import org.jianbao.model.structure.PageBreakBlock;
import org.jianbao.model.structure.ParagraphsBlock;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.PictureBlock;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.ResetRule;
import org.jianbao.model.structure.Rule;
import org.jianbao.model.structure.RuleSeverity;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.SentenceBlock;
import org.jianbao.model.structure.StructureFactory;
import org.jianbao.model.structure.StructurePackage;
import org.jianbao.model.structure.StructureState;
import org.jianbao.model.structure.TableBlock;
import org.jianbao.model.structure.ValueField;

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
	private EClass fieldEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass valueFieldEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fieldGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass layoutBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass headingBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sentenceBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass paragraphsBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass groupBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass listBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tableBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass columnEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass chartBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass chartSeriesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pictureBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pageBreakBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleEClass = null;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum resetRuleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fieldTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum comparisonEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ruleSeverityEEnum = null;

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
	private EEnum chartKindEEnum = null;

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
	public EAttribute getReportStructure_Description() {
		return (EAttribute)reportStructureEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStructure_WordTemplate() {
		return (EAttribute)reportStructureEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStructure_BasedOn() {
		return (EAttribute)reportStructureEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportStructure_Digest() {
		return (EAttribute)reportStructureEClass.getEStructuralFeatures().get(13);
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
	public EAttribute getMetric_Additive() {
		return (EAttribute)metricEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Reset() {
		return (EAttribute)metricEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMetric_Part() {
		return (EReference)metricEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMetric_Whole() {
		return (EReference)metricEClass.getEStructuralFeatures().get(7);
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
	public EAttribute getSectionTemplate_Name() {
		return (EAttribute)sectionTemplateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionTemplate_Fields() {
		return (EReference)sectionTemplateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionTemplate_Blocks() {
		return (EReference)sectionTemplateEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionTemplate_Rules() {
		return (EReference)sectionTemplateEClass.getEStructuralFeatures().get(8);
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
	public EReference getPhrase_Over() {
		return (EReference)phraseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhrase_Condition() {
		return (EAttribute)phraseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhrase_Otherwise() {
		return (EAttribute)phraseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getField() {
		return fieldEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getField_Name() {
		return (EAttribute)fieldEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getField_Instruction() {
		return (EAttribute)fieldEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getField_Required() {
		return (EAttribute)fieldEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getField_CarriedOver() {
		return (EAttribute)fieldEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getValueField() {
		return valueFieldEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueField_Type() {
		return (EAttribute)valueFieldEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueField_Many() {
		return (EAttribute)valueFieldEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueField_Unit() {
		return (EAttribute)valueFieldEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueField_Decimals() {
		return (EAttribute)valueFieldEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueField_DefaultValue() {
		return (EAttribute)valueFieldEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueField_Formula() {
		return (EAttribute)valueFieldEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueField_Choices() {
		return (EAttribute)valueFieldEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueField_Metric() {
		return (EReference)valueFieldEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueField_Width() {
		return (EAttribute)valueFieldEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFieldGroup() {
		return fieldGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFieldGroup_Fields() {
		return (EReference)fieldGroupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldGroup_Rows() {
		return (EAttribute)fieldGroupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLayoutBlock() {
		return layoutBlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayoutBlock_Condition() {
		return (EAttribute)layoutBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHeadingBlock() {
		return headingBlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeadingBlock_Pattern() {
		return (EAttribute)headingBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeadingBlock_Numbered() {
		return (EAttribute)headingBlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeadingBlock_RunIn() {
		return (EAttribute)headingBlockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSentenceBlock() {
		return sentenceBlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSentenceBlock_Pattern() {
		return (EAttribute)sentenceBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParagraphsBlock() {
		return paragraphsBlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParagraphsBlock_Field() {
		return (EReference)paragraphsBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParagraphsBlock_Emphasis() {
		return (EReference)paragraphsBlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGroupBlock() {
		return groupBlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroupBlock_Group() {
		return (EReference)groupBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupBlock_Filter() {
		return (EAttribute)groupBlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupBlock_Sort() {
		return (EAttribute)groupBlockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupBlock_Descending() {
		return (EAttribute)groupBlockEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupBlock_First() {
		return (EAttribute)groupBlockEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupBlock_Last() {
		return (EAttribute)groupBlockEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getListBlock() {
		return listBlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getListBlock_Pattern() {
		return (EAttribute)listBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getListBlock_Numbering() {
		return (EReference)listBlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getListBlock_Blocks() {
		return (EReference)listBlockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTableBlock() {
		return tableBlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableBlock_Caption() {
		return (EAttribute)tableBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTableBlock_Columns() {
		return (EReference)tableBlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableBlock_Totals() {
		return (EAttribute)tableBlockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getColumn() {
		return columnEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumn_Head() {
		return (EAttribute)columnEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumn_Value() {
		return (EAttribute)columnEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumn_Total() {
		return (EAttribute)columnEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumn_Alignment() {
		return (EAttribute)columnEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumn_Width() {
		return (EAttribute)columnEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getColumn_Columns() {
		return (EReference)columnEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChartBlock() {
		return chartBlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartBlock_Kind() {
		return (EAttribute)chartBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartBlock_Caption() {
		return (EAttribute)chartBlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartBlock_Category() {
		return (EAttribute)chartBlockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChartBlock_Series() {
		return (EReference)chartBlockEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChartSeries() {
		return chartSeriesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSeries_Name() {
		return (EAttribute)chartSeriesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSeries_Value() {
		return (EAttribute)chartSeriesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPictureBlock() {
		return pictureBlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPictureBlock_Field() {
		return (EReference)pictureBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPictureBlock_Width() {
		return (EAttribute)pictureBlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPageBreakBlock() {
		return pageBreakBlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRule() {
		return ruleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Name() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRule_Over() {
		return (EReference)ruleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Condition() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Left() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Comparison() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Right() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Tolerance() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Severity() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Message() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(8);
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
	public EEnum getResetRule() {
		return resetRuleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFieldType() {
		return fieldTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getComparison() {
		return comparisonEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRuleSeverity() {
		return ruleSeverityEEnum;
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
	public EEnum getChartKind() {
		return chartKindEEnum;
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
		createEAttribute(reportStructureEClass, REPORT_STRUCTURE__DESCRIPTION);
		createEAttribute(reportStructureEClass, REPORT_STRUCTURE__WORD_TEMPLATE);
		createEAttribute(reportStructureEClass, REPORT_STRUCTURE__BASED_ON);
		createEAttribute(reportStructureEClass, REPORT_STRUCTURE__DIGEST);

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
		createEAttribute(metricEClass, METRIC__ADDITIVE);
		createEAttribute(metricEClass, METRIC__RESET);
		createEReference(metricEClass, METRIC__PART);
		createEReference(metricEClass, METRIC__WHOLE);

		sectionTemplateEClass = createEClass(SECTION_TEMPLATE);
		createEAttribute(sectionTemplateEClass, SECTION_TEMPLATE__KIND);
		createEAttribute(sectionTemplateEClass, SECTION_TEMPLATE__HEADING);
		createEAttribute(sectionTemplateEClass, SECTION_TEMPLATE__REQUIRED);
		createEReference(sectionTemplateEClass, SECTION_TEMPLATE__PHRASES);
		createEReference(sectionTemplateEClass, SECTION_TEMPLATE__SECTIONS);
		createEAttribute(sectionTemplateEClass, SECTION_TEMPLATE__NAME);
		createEReference(sectionTemplateEClass, SECTION_TEMPLATE__FIELDS);
		createEReference(sectionTemplateEClass, SECTION_TEMPLATE__BLOCKS);
		createEReference(sectionTemplateEClass, SECTION_TEMPLATE__RULES);

		phraseEClass = createEClass(PHRASE);
		createEAttribute(phraseEClass, PHRASE__NAME);
		createEAttribute(phraseEClass, PHRASE__PATTERN);
		createEAttribute(phraseEClass, PHRASE__SEPARATOR);
		createEAttribute(phraseEClass, PHRASE__LAST_SEPARATOR);
		createEAttribute(phraseEClass, PHRASE__PREFIX);
		createEAttribute(phraseEClass, PHRASE__SUFFIX);
		createEReference(phraseEClass, PHRASE__OVER);
		createEAttribute(phraseEClass, PHRASE__CONDITION);
		createEAttribute(phraseEClass, PHRASE__OTHERWISE);

		fieldEClass = createEClass(FIELD);
		createEAttribute(fieldEClass, FIELD__NAME);
		createEAttribute(fieldEClass, FIELD__INSTRUCTION);
		createEAttribute(fieldEClass, FIELD__REQUIRED);
		createEAttribute(fieldEClass, FIELD__CARRIED_OVER);

		valueFieldEClass = createEClass(VALUE_FIELD);
		createEAttribute(valueFieldEClass, VALUE_FIELD__TYPE);
		createEAttribute(valueFieldEClass, VALUE_FIELD__MANY);
		createEAttribute(valueFieldEClass, VALUE_FIELD__UNIT);
		createEAttribute(valueFieldEClass, VALUE_FIELD__DECIMALS);
		createEAttribute(valueFieldEClass, VALUE_FIELD__DEFAULT_VALUE);
		createEAttribute(valueFieldEClass, VALUE_FIELD__FORMULA);
		createEAttribute(valueFieldEClass, VALUE_FIELD__CHOICES);
		createEReference(valueFieldEClass, VALUE_FIELD__METRIC);
		createEAttribute(valueFieldEClass, VALUE_FIELD__WIDTH);

		fieldGroupEClass = createEClass(FIELD_GROUP);
		createEReference(fieldGroupEClass, FIELD_GROUP__FIELDS);
		createEAttribute(fieldGroupEClass, FIELD_GROUP__ROWS);

		layoutBlockEClass = createEClass(LAYOUT_BLOCK);
		createEAttribute(layoutBlockEClass, LAYOUT_BLOCK__CONDITION);

		headingBlockEClass = createEClass(HEADING_BLOCK);
		createEAttribute(headingBlockEClass, HEADING_BLOCK__PATTERN);
		createEAttribute(headingBlockEClass, HEADING_BLOCK__NUMBERED);
		createEAttribute(headingBlockEClass, HEADING_BLOCK__RUN_IN);

		sentenceBlockEClass = createEClass(SENTENCE_BLOCK);
		createEAttribute(sentenceBlockEClass, SENTENCE_BLOCK__PATTERN);

		paragraphsBlockEClass = createEClass(PARAGRAPHS_BLOCK);
		createEReference(paragraphsBlockEClass, PARAGRAPHS_BLOCK__FIELD);
		createEReference(paragraphsBlockEClass, PARAGRAPHS_BLOCK__EMPHASIS);

		groupBlockEClass = createEClass(GROUP_BLOCK);
		createEReference(groupBlockEClass, GROUP_BLOCK__GROUP);
		createEAttribute(groupBlockEClass, GROUP_BLOCK__FILTER);
		createEAttribute(groupBlockEClass, GROUP_BLOCK__SORT);
		createEAttribute(groupBlockEClass, GROUP_BLOCK__DESCENDING);
		createEAttribute(groupBlockEClass, GROUP_BLOCK__FIRST);
		createEAttribute(groupBlockEClass, GROUP_BLOCK__LAST);

		listBlockEClass = createEClass(LIST_BLOCK);
		createEAttribute(listBlockEClass, LIST_BLOCK__PATTERN);
		createEReference(listBlockEClass, LIST_BLOCK__NUMBERING);
		createEReference(listBlockEClass, LIST_BLOCK__BLOCKS);

		tableBlockEClass = createEClass(TABLE_BLOCK);
		createEAttribute(tableBlockEClass, TABLE_BLOCK__CAPTION);
		createEReference(tableBlockEClass, TABLE_BLOCK__COLUMNS);
		createEAttribute(tableBlockEClass, TABLE_BLOCK__TOTALS);

		columnEClass = createEClass(COLUMN);
		createEAttribute(columnEClass, COLUMN__HEAD);
		createEAttribute(columnEClass, COLUMN__VALUE);
		createEAttribute(columnEClass, COLUMN__TOTAL);
		createEAttribute(columnEClass, COLUMN__ALIGNMENT);
		createEAttribute(columnEClass, COLUMN__WIDTH);
		createEReference(columnEClass, COLUMN__COLUMNS);

		chartBlockEClass = createEClass(CHART_BLOCK);
		createEAttribute(chartBlockEClass, CHART_BLOCK__KIND);
		createEAttribute(chartBlockEClass, CHART_BLOCK__CAPTION);
		createEAttribute(chartBlockEClass, CHART_BLOCK__CATEGORY);
		createEReference(chartBlockEClass, CHART_BLOCK__SERIES);

		chartSeriesEClass = createEClass(CHART_SERIES);
		createEAttribute(chartSeriesEClass, CHART_SERIES__NAME);
		createEAttribute(chartSeriesEClass, CHART_SERIES__VALUE);

		pictureBlockEClass = createEClass(PICTURE_BLOCK);
		createEReference(pictureBlockEClass, PICTURE_BLOCK__FIELD);
		createEAttribute(pictureBlockEClass, PICTURE_BLOCK__WIDTH);

		pageBreakBlockEClass = createEClass(PAGE_BREAK_BLOCK);

		ruleEClass = createEClass(RULE);
		createEAttribute(ruleEClass, RULE__NAME);
		createEReference(ruleEClass, RULE__OVER);
		createEAttribute(ruleEClass, RULE__CONDITION);
		createEAttribute(ruleEClass, RULE__LEFT);
		createEAttribute(ruleEClass, RULE__COMPARISON);
		createEAttribute(ruleEClass, RULE__RIGHT);
		createEAttribute(ruleEClass, RULE__TOLERANCE);
		createEAttribute(ruleEClass, RULE__SEVERITY);
		createEAttribute(ruleEClass, RULE__MESSAGE);

		// Create enums
		structureStateEEnum = createEEnum(STRUCTURE_STATE);
		numberStyleEEnum = createEEnum(NUMBER_STYLE);
		mastheadPartEEnum = createEEnum(MASTHEAD_PART);
		basisEEnum = createEEnum(BASIS);
		frequencyEEnum = createEEnum(FREQUENCY);
		resetRuleEEnum = createEEnum(RESET_RULE);
		fieldTypeEEnum = createEEnum(FIELD_TYPE);
		comparisonEEnum = createEEnum(COMPARISON);
		ruleSeverityEEnum = createEEnum(RULE_SEVERITY);
		alignmentEEnum = createEEnum(ALIGNMENT);
		chartKindEEnum = createEEnum(CHART_KIND);
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
		fieldEClass.getESuperTypes().add(theBulletinPackage.getIdentified());
		valueFieldEClass.getESuperTypes().add(this.getField());
		fieldGroupEClass.getESuperTypes().add(this.getField());
		layoutBlockEClass.getESuperTypes().add(theBulletinPackage.getIdentified());
		headingBlockEClass.getESuperTypes().add(this.getLayoutBlock());
		sentenceBlockEClass.getESuperTypes().add(this.getLayoutBlock());
		paragraphsBlockEClass.getESuperTypes().add(this.getLayoutBlock());
		groupBlockEClass.getESuperTypes().add(this.getLayoutBlock());
		listBlockEClass.getESuperTypes().add(this.getGroupBlock());
		tableBlockEClass.getESuperTypes().add(this.getGroupBlock());
		columnEClass.getESuperTypes().add(theBulletinPackage.getIdentified());
		chartBlockEClass.getESuperTypes().add(this.getGroupBlock());
		chartSeriesEClass.getESuperTypes().add(theBulletinPackage.getIdentified());
		pictureBlockEClass.getESuperTypes().add(this.getLayoutBlock());
		pageBreakBlockEClass.getESuperTypes().add(this.getLayoutBlock());
		ruleEClass.getESuperTypes().add(theBulletinPackage.getIdentified());

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
		initEAttribute(getReportStructure_Description(), ecorePackage.getEString(), "description", null, 0, 1, ReportStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportStructure_WordTemplate(), ecorePackage.getEString(), "wordTemplate", null, 0, 1, ReportStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportStructure_BasedOn(), ecorePackage.getEString(), "basedOn", null, 0, 1, ReportStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportStructure_Digest(), ecorePackage.getEString(), "digest", null, 0, 1, ReportStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

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
		initEAttribute(getMetric_Additive(), ecorePackage.getEBoolean(), "additive", "true", 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Reset(), this.getResetRule(), "reset", "yearly", 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMetric_Part(), this.getMetric(), null, "part", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMetric_Whole(), this.getMetric(), null, "whole", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectionTemplateEClass, SectionTemplate.class, "SectionTemplate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSectionTemplate_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, SectionTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionTemplate_Heading(), ecorePackage.getEString(), "heading", null, 0, 1, SectionTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionTemplate_Required(), ecorePackage.getEBoolean(), "required", "false", 0, 1, SectionTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSectionTemplate_Phrases(), this.getPhrase(), null, "phrases", null, 0, -1, SectionTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSectionTemplate_Sections(), this.getSectionTemplate(), null, "sections", null, 0, -1, SectionTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionTemplate_Name(), ecorePackage.getEString(), "name", null, 0, 1, SectionTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSectionTemplate_Fields(), this.getField(), null, "fields", null, 0, -1, SectionTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSectionTemplate_Blocks(), this.getLayoutBlock(), null, "blocks", null, 0, -1, SectionTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSectionTemplate_Rules(), this.getRule(), null, "rules", null, 0, -1, SectionTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(phraseEClass, Phrase.class, "Phrase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhrase_Name(), ecorePackage.getEString(), "name", null, 1, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhrase_Pattern(), ecorePackage.getEString(), "pattern", null, 1, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhrase_Separator(), ecorePackage.getEString(), "separator", "", 0, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhrase_LastSeparator(), ecorePackage.getEString(), "lastSeparator", null, 0, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhrase_Prefix(), ecorePackage.getEString(), "prefix", "", 0, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhrase_Suffix(), ecorePackage.getEString(), "suffix", "", 0, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhrase_Over(), this.getFieldGroup(), null, "over", null, 0, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhrase_Condition(), ecorePackage.getEString(), "condition", null, 0, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhrase_Otherwise(), ecorePackage.getEString(), "otherwise", null, 0, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fieldEClass, Field.class, "Field", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getField_Name(), ecorePackage.getEString(), "name", null, 1, 1, Field.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getField_Instruction(), ecorePackage.getEString(), "instruction", null, 0, 1, Field.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getField_Required(), ecorePackage.getEBoolean(), "required", "false", 0, 1, Field.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getField_CarriedOver(), ecorePackage.getEBoolean(), "carriedOver", "false", 0, 1, Field.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(valueFieldEClass, ValueField.class, "ValueField", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getValueField_Type(), this.getFieldType(), "type", "text", 1, 1, ValueField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueField_Many(), ecorePackage.getEBoolean(), "many", "false", 0, 1, ValueField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueField_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ValueField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueField_Decimals(), ecorePackage.getEInt(), "decimals", "0", 0, 1, ValueField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueField_DefaultValue(), ecorePackage.getEString(), "defaultValue", null, 0, 1, ValueField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueField_Formula(), ecorePackage.getEString(), "formula", null, 0, 1, ValueField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueField_Choices(), ecorePackage.getEString(), "choices", null, 0, -1, ValueField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getValueField_Metric(), this.getMetric(), null, "metric", null, 0, 1, ValueField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueField_Width(), ecorePackage.getEInt(), "width", "0", 0, 1, ValueField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fieldGroupEClass, FieldGroup.class, "FieldGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFieldGroup_Fields(), this.getField(), null, "fields", null, 0, -1, FieldGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldGroup_Rows(), ecorePackage.getEString(), "rows", null, 0, -1, FieldGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(layoutBlockEClass, LayoutBlock.class, "LayoutBlock", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLayoutBlock_Condition(), ecorePackage.getEString(), "condition", null, 0, 1, LayoutBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(headingBlockEClass, HeadingBlock.class, "HeadingBlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHeadingBlock_Pattern(), ecorePackage.getEString(), "pattern", null, 1, 1, HeadingBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHeadingBlock_Numbered(), ecorePackage.getEBoolean(), "numbered", "true", 0, 1, HeadingBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHeadingBlock_RunIn(), ecorePackage.getEBoolean(), "runIn", "false", 0, 1, HeadingBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sentenceBlockEClass, SentenceBlock.class, "SentenceBlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSentenceBlock_Pattern(), ecorePackage.getEString(), "pattern", null, 1, 1, SentenceBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(paragraphsBlockEClass, ParagraphsBlock.class, "ParagraphsBlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getParagraphsBlock_Field(), this.getValueField(), null, "field", null, 1, 1, ParagraphsBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParagraphsBlock_Emphasis(), this.getValueField(), null, "emphasis", null, 0, 1, ParagraphsBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(groupBlockEClass, GroupBlock.class, "GroupBlock", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getGroupBlock_Group(), this.getFieldGroup(), null, "group", null, 1, 1, GroupBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGroupBlock_Filter(), ecorePackage.getEString(), "filter", null, 0, 1, GroupBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGroupBlock_Sort(), ecorePackage.getEString(), "sort", null, 0, 1, GroupBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGroupBlock_Descending(), ecorePackage.getEBoolean(), "descending", "false", 0, 1, GroupBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGroupBlock_First(), ecorePackage.getEInt(), "first", "0", 0, 1, GroupBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGroupBlock_Last(), ecorePackage.getEInt(), "last", "0", 0, 1, GroupBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(listBlockEClass, ListBlock.class, "ListBlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getListBlock_Pattern(), ecorePackage.getEString(), "pattern", null, 0, 1, ListBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getListBlock_Numbering(), this.getNumberingLevel(), null, "numbering", null, 0, 1, ListBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getListBlock_Blocks(), this.getLayoutBlock(), null, "blocks", null, 0, -1, ListBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tableBlockEClass, TableBlock.class, "TableBlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTableBlock_Caption(), ecorePackage.getEString(), "caption", null, 0, 1, TableBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTableBlock_Columns(), this.getColumn(), null, "columns", null, 0, -1, TableBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableBlock_Totals(), ecorePackage.getEString(), "totals", null, 0, 1, TableBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(columnEClass, Column.class, "Column", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getColumn_Head(), ecorePackage.getEString(), "head", null, 1, 1, Column.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumn_Value(), ecorePackage.getEString(), "value", null, 0, 1, Column.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumn_Total(), ecorePackage.getEString(), "total", null, 0, 1, Column.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumn_Alignment(), this.getAlignment(), "alignment", "automatic", 0, 1, Column.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumn_Width(), ecorePackage.getEInt(), "width", "0", 0, 1, Column.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getColumn_Columns(), this.getColumn(), null, "columns", null, 0, -1, Column.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(chartBlockEClass, ChartBlock.class, "ChartBlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChartBlock_Kind(), this.getChartKind(), "kind", null, 0, 1, ChartBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartBlock_Caption(), ecorePackage.getEString(), "caption", null, 0, 1, ChartBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartBlock_Category(), ecorePackage.getEString(), "category", null, 1, 1, ChartBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChartBlock_Series(), this.getChartSeries(), null, "series", null, 0, -1, ChartBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(chartSeriesEClass, ChartSeries.class, "ChartSeries", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChartSeries_Name(), ecorePackage.getEString(), "name", null, 1, 1, ChartSeries.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSeries_Value(), ecorePackage.getEString(), "value", null, 1, 1, ChartSeries.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pictureBlockEClass, PictureBlock.class, "PictureBlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPictureBlock_Field(), this.getValueField(), null, "field", null, 1, 1, PictureBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPictureBlock_Width(), ecorePackage.getEInt(), "width", "0", 0, 1, PictureBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pageBreakBlockEClass, PageBreakBlock.class, "PageBreakBlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(ruleEClass, Rule.class, "Rule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRule_Name(), ecorePackage.getEString(), "name", null, 1, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRule_Over(), this.getFieldGroup(), null, "over", null, 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Condition(), ecorePackage.getEString(), "condition", null, 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Left(), ecorePackage.getEString(), "left", null, 1, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Comparison(), this.getComparison(), "comparison", "equal", 1, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Right(), ecorePackage.getEString(), "right", null, 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Tolerance(), theBulletinPackage.getDecimal(), "tolerance", null, 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Severity(), this.getRuleSeverity(), "severity", "error", 1, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Message(), ecorePackage.getEString(), "message", null, 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

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
		addEEnumLiteral(basisEEnum, Basis.SHARE_OF);

		initEEnum(frequencyEEnum, Frequency.class, "Frequency");
		addEEnumLiteral(frequencyEEnum, Frequency.IRREGULAR);
		addEEnumLiteral(frequencyEEnum, Frequency.WEEKLY);
		addEEnumLiteral(frequencyEEnum, Frequency.MONTHLY);
		addEEnumLiteral(frequencyEEnum, Frequency.QUARTERLY);
		addEEnumLiteral(frequencyEEnum, Frequency.YEARLY);

		initEEnum(resetRuleEEnum, ResetRule.class, "ResetRule");
		addEEnumLiteral(resetRuleEEnum, ResetRule.YEARLY);
		addEEnumLiteral(resetRuleEEnum, ResetRule.QUARTERLY);
		addEEnumLiteral(resetRuleEEnum, ResetRule.MONTHLY);
		addEEnumLiteral(resetRuleEEnum, ResetRule.NEVER);

		initEEnum(fieldTypeEEnum, FieldType.class, "FieldType");
		addEEnumLiteral(fieldTypeEEnum, FieldType.TEXT);
		addEEnumLiteral(fieldTypeEEnum, FieldType.PARAGRAPHS);
		addEEnumLiteral(fieldTypeEEnum, FieldType.INTEGER);
		addEEnumLiteral(fieldTypeEEnum, FieldType.DECIMAL);
		addEEnumLiteral(fieldTypeEEnum, FieldType.PERCENT);
		addEEnumLiteral(fieldTypeEEnum, FieldType.DATE);
		addEEnumLiteral(fieldTypeEEnum, FieldType.PERIOD);
		addEEnumLiteral(fieldTypeEEnum, FieldType.CHOICE);
		addEEnumLiteral(fieldTypeEEnum, FieldType.YES_NO);
		addEEnumLiteral(fieldTypeEEnum, FieldType.UNIT);
		addEEnumLiteral(fieldTypeEEnum, FieldType.DEPARTMENT);
		addEEnumLiteral(fieldTypeEEnum, FieldType.WINDOW);
		addEEnumLiteral(fieldTypeEEnum, FieldType.PERSON);
		addEEnumLiteral(fieldTypeEEnum, FieldType.DOCUMENT);
		addEEnumLiteral(fieldTypeEEnum, FieldType.PICTURE);
		addEEnumLiteral(fieldTypeEEnum, FieldType.FIGURE);

		initEEnum(comparisonEEnum, Comparison.class, "Comparison");
		addEEnumLiteral(comparisonEEnum, Comparison.EQUAL);
		addEEnumLiteral(comparisonEEnum, Comparison.NOT_EQUAL);
		addEEnumLiteral(comparisonEEnum, Comparison.LESS);
		addEEnumLiteral(comparisonEEnum, Comparison.LESS_OR_EQUAL);
		addEEnumLiteral(comparisonEEnum, Comparison.GREATER);
		addEEnumLiteral(comparisonEEnum, Comparison.GREATER_OR_EQUAL);
		addEEnumLiteral(comparisonEEnum, Comparison.TRUE);

		initEEnum(ruleSeverityEEnum, RuleSeverity.class, "RuleSeverity");
		addEEnumLiteral(ruleSeverityEEnum, RuleSeverity.ERROR);
		addEEnumLiteral(ruleSeverityEEnum, RuleSeverity.WARNING);
		addEEnumLiteral(ruleSeverityEEnum, RuleSeverity.INFO);

		initEEnum(alignmentEEnum, Alignment.class, "Alignment");
		addEEnumLiteral(alignmentEEnum, Alignment.AUTOMATIC);
		addEEnumLiteral(alignmentEEnum, Alignment.LEFT);
		addEEnumLiteral(alignmentEEnum, Alignment.CENTRE);
		addEEnumLiteral(alignmentEEnum, Alignment.RIGHT);

		initEEnum(chartKindEEnum, ChartKind.class, "ChartKind");
		addEEnumLiteral(chartKindEEnum, ChartKind.BAR);
		addEEnumLiteral(chartKindEEnum, ChartKind.LINE);
		addEEnumLiteral(chartKindEEnum, ChartKind.PIE);

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
		  (getReportStructure_BasedOn(),
		   source,
		   new String[] {
			   "readOnly", "true"
		   });
		addAnnotation
		  (getReportStructure_Digest(),
		   source,
		   new String[] {
			   "hidden", "true"
		   });
		addAnnotation
		  (getMastheadLine_Pattern(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
		addAnnotation
		  (getImprint_ReportPattern(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
		addAnnotation
		  (getImprint_SendPattern(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
		addAnnotation
		  (getImprint_IssuePattern(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
		addAnnotation
		  (getImprint_CountPattern(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
		addAnnotation
		  (getSectionTemplate_Sections(),
		   source,
		   new String[] {
			   "hidden", "true"
		   });
		addAnnotation
		  (getSectionTemplate_Fields(),
		   source,
		   new String[] {
			   "hidden", "true",
			   "idPrefix", "f"
		   });
		addAnnotation
		  (getSectionTemplate_Blocks(),
		   source,
		   new String[] {
			   "hidden", "true",
			   "idPrefix", "b"
		   });
		addAnnotation
		  (getSectionTemplate_Rules(),
		   source,
		   new String[] {
			   "hidden", "true",
			   "idPrefix", "r"
		   });
		addAnnotation
		  (getPhrase_Pattern(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
		addAnnotation
		  (getPhrase_Condition(),
		   source,
		   new String[] {
			   "widget", "expression"
		   });
		addAnnotation
		  (getPhrase_Otherwise(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
		addAnnotation
		  (getValueField_Formula(),
		   source,
		   new String[] {
			   "widget", "expression"
		   });
		addAnnotation
		  (getFieldGroup_Fields(),
		   source,
		   new String[] {
			   "hidden", "true",
			   "idPrefix", "f"
		   });
		addAnnotation
		  (getLayoutBlock_Condition(),
		   source,
		   new String[] {
			   "widget", "expression",
			   "order", "10"
		   });
		addAnnotation
		  (getHeadingBlock_Pattern(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
		addAnnotation
		  (getSentenceBlock_Pattern(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
		addAnnotation
		  (getGroupBlock_Filter(),
		   source,
		   new String[] {
			   "widget", "expression",
			   "order", "5"
		   });
		addAnnotation
		  (getGroupBlock_Sort(),
		   source,
		   new String[] {
			   "widget", "expression",
			   "order", "5"
		   });
		addAnnotation
		  (getGroupBlock_Descending(),
		   source,
		   new String[] {
			   "order", "5"
		   });
		addAnnotation
		  (getGroupBlock_First(),
		   source,
		   new String[] {
			   "order", "5"
		   });
		addAnnotation
		  (getGroupBlock_Last(),
		   source,
		   new String[] {
			   "order", "5"
		   });
		addAnnotation
		  (getListBlock_Pattern(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
		addAnnotation
		  (getListBlock_Blocks(),
		   source,
		   new String[] {
			   "hidden", "true",
			   "idPrefix", "b"
		   });
		addAnnotation
		  (getTableBlock_Caption(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
		addAnnotation
		  (getTableBlock_Columns(),
		   source,
		   new String[] {
			   "idPrefix", "c"
		   });
		addAnnotation
		  (getColumn_Value(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
		addAnnotation
		  (getColumn_Total(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
		addAnnotation
		  (getColumn_Columns(),
		   source,
		   new String[] {
			   "idPrefix", "c"
		   });
		addAnnotation
		  (getChartBlock_Caption(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
		addAnnotation
		  (getChartBlock_Category(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
		addAnnotation
		  (getChartBlock_Series(),
		   source,
		   new String[] {
			   "idPrefix", "g"
		   });
		addAnnotation
		  (getChartSeries_Value(),
		   source,
		   new String[] {
			   "widget", "expression"
		   });
		addAnnotation
		  (getRule_Condition(),
		   source,
		   new String[] {
			   "widget", "expression"
		   });
		addAnnotation
		  (getRule_Left(),
		   source,
		   new String[] {
			   "widget", "expression"
		   });
		addAnnotation
		  (getRule_Right(),
		   source,
		   new String[] {
			   "widget", "expression"
		   });
		addAnnotation
		  (getRule_Message(),
		   source,
		   new String[] {
			   "widget", "pattern"
		   });
	}

} //StructurePackageImpl
