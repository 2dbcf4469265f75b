/**
 */
package org.jianbao.model.structure;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.jianbao.model.bulletin.BulletinPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Report structures: what the issues of a series look like.
 * <!-- end-model-doc -->
 * @see org.jianbao.model.structure.StructureFactory
 * @model kind="package"
 * @generated
 */
public interface StructurePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "structure";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jianbao.org/structure/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "structure";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StructurePackage eINSTANCE = org.jianbao.model.structure.impl.StructurePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.ReportStructureImpl <em>Report Structure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.ReportStructureImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getReportStructure()
	 * @generated
	 */
	int REPORT_STRUCTURE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE__NAME = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE__VERSION = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE__STATE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE__LAYOUT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE__FREQUENCY = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Masthead</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE__MASTHEAD = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Imprint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE__IMPRINT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Numbering</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE__NUMBERING = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE__METRICS = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE__SECTIONS = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Report Structure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Report Structure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.MastheadLineImpl <em>Masthead Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.MastheadLineImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getMastheadLine()
	 * @generated
	 */
	int MASTHEAD_LINE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASTHEAD_LINE__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASTHEAD_LINE__PART = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASTHEAD_LINE__PATTERN = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Masthead Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASTHEAD_LINE_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Masthead Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASTHEAD_LINE_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.ImprintImpl <em>Imprint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.ImprintImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getImprint()
	 * @generated
	 */
	int IMPRINT = 2;

	/**
	 * The feature id for the '<em><b>Report Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPRINT__REPORT_PATTERN = 0;

	/**
	 * The feature id for the '<em><b>Send Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPRINT__SEND_PATTERN = 1;

	/**
	 * The feature id for the '<em><b>Issue Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPRINT__ISSUE_PATTERN = 2;

	/**
	 * The feature id for the '<em><b>Count Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPRINT__COUNT_PATTERN = 3;

	/**
	 * The number of structural features of the '<em>Imprint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPRINT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Imprint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPRINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.NumberingLevelImpl <em>Numbering Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.NumberingLevelImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getNumberingLevel()
	 * @generated
	 */
	int NUMBERING_LEVEL = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_LEVEL__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_LEVEL__STYLE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_LEVEL__PREFIX = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_LEVEL__SUFFIX = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Numbering Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_LEVEL_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Numbering Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_LEVEL_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.MetricImpl <em>Metric</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.MetricImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getMetric()
	 * @generated
	 */
	int METRIC = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__NAME = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__UNIT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__BASIS = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__DECIMALS = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Metric</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Metric</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.SectionTemplateImpl <em>Section Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.SectionTemplateImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getSectionTemplate()
	 * @generated
	 */
	int SECTION_TEMPLATE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEMPLATE__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEMPLATE__KIND = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEMPLATE__HEADING = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEMPLATE__REQUIRED = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Phrases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEMPLATE__PHRASES = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEMPLATE__SECTIONS = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Section Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEMPLATE_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Section Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEMPLATE_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.PhraseImpl <em>Phrase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.PhraseImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getPhrase()
	 * @generated
	 */
	int PHRASE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE__NAME = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE__PATTERN = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE__SEPARATOR = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Last Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE__LAST_SEPARATOR = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE__PREFIX = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE__SUFFIX = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Phrase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Phrase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.StructureState <em>State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.StructureState
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getStructureState()
	 * @generated
	 */
	int STRUCTURE_STATE = 7;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.NumberStyle <em>Number Style</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.NumberStyle
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getNumberStyle()
	 * @generated
	 */
	int NUMBER_STYLE = 8;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.MastheadPart <em>Masthead Part</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.MastheadPart
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getMastheadPart()
	 * @generated
	 */
	int MASTHEAD_PART = 9;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.Basis <em>Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.Basis
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getBasis()
	 * @generated
	 */
	int BASIS = 10;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.Frequency <em>Frequency</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.Frequency
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getFrequency()
	 * @generated
	 */
	int FREQUENCY = 11;


	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.ReportStructure <em>Report Structure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Structure</em>'.
	 * @see org.jianbao.model.structure.ReportStructure
	 * @generated
	 */
	EClass getReportStructure();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ReportStructure#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jianbao.model.structure.ReportStructure#getName()
	 * @see #getReportStructure()
	 * @generated
	 */
	EAttribute getReportStructure_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ReportStructure#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.jianbao.model.structure.ReportStructure#getVersion()
	 * @see #getReportStructure()
	 * @generated
	 */
	EAttribute getReportStructure_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ReportStructure#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.jianbao.model.structure.ReportStructure#getState()
	 * @see #getReportStructure()
	 * @generated
	 */
	EAttribute getReportStructure_State();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ReportStructure#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layout</em>'.
	 * @see org.jianbao.model.structure.ReportStructure#getLayout()
	 * @see #getReportStructure()
	 * @generated
	 */
	EAttribute getReportStructure_Layout();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ReportStructure#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.jianbao.model.structure.ReportStructure#getFrequency()
	 * @see #getReportStructure()
	 * @generated
	 */
	EAttribute getReportStructure_Frequency();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.structure.ReportStructure#getMasthead <em>Masthead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Masthead</em>'.
	 * @see org.jianbao.model.structure.ReportStructure#getMasthead()
	 * @see #getReportStructure()
	 * @generated
	 */
	EReference getReportStructure_Masthead();

	/**
	 * Returns the meta object for the containment reference '{@link org.jianbao.model.structure.ReportStructure#getImprint <em>Imprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Imprint</em>'.
	 * @see org.jianbao.model.structure.ReportStructure#getImprint()
	 * @see #getReportStructure()
	 * @generated
	 */
	EReference getReportStructure_Imprint();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.structure.ReportStructure#getNumbering <em>Numbering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Numbering</em>'.
	 * @see org.jianbao.model.structure.ReportStructure#getNumbering()
	 * @see #getReportStructure()
	 * @generated
	 */
	EReference getReportStructure_Numbering();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.structure.ReportStructure#getMetrics <em>Metrics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metrics</em>'.
	 * @see org.jianbao.model.structure.ReportStructure#getMetrics()
	 * @see #getReportStructure()
	 * @generated
	 */
	EReference getReportStructure_Metrics();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.structure.ReportStructure#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.jianbao.model.structure.ReportStructure#getSections()
	 * @see #getReportStructure()
	 * @generated
	 */
	EReference getReportStructure_Sections();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.MastheadLine <em>Masthead Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Masthead Line</em>'.
	 * @see org.jianbao.model.structure.MastheadLine
	 * @generated
	 */
	EClass getMastheadLine();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.MastheadLine#getPart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part</em>'.
	 * @see org.jianbao.model.structure.MastheadLine#getPart()
	 * @see #getMastheadLine()
	 * @generated
	 */
	EAttribute getMastheadLine_Part();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.MastheadLine#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.jianbao.model.structure.MastheadLine#getPattern()
	 * @see #getMastheadLine()
	 * @generated
	 */
	EAttribute getMastheadLine_Pattern();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.Imprint <em>Imprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Imprint</em>'.
	 * @see org.jianbao.model.structure.Imprint
	 * @generated
	 */
	EClass getImprint();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Imprint#getReportPattern <em>Report Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Report Pattern</em>'.
	 * @see org.jianbao.model.structure.Imprint#getReportPattern()
	 * @see #getImprint()
	 * @generated
	 */
	EAttribute getImprint_ReportPattern();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Imprint#getSendPattern <em>Send Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Send Pattern</em>'.
	 * @see org.jianbao.model.structure.Imprint#getSendPattern()
	 * @see #getImprint()
	 * @generated
	 */
	EAttribute getImprint_SendPattern();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Imprint#getIssuePattern <em>Issue Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issue Pattern</em>'.
	 * @see org.jianbao.model.structure.Imprint#getIssuePattern()
	 * @see #getImprint()
	 * @generated
	 */
	EAttribute getImprint_IssuePattern();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Imprint#getCountPattern <em>Count Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count Pattern</em>'.
	 * @see org.jianbao.model.structure.Imprint#getCountPattern()
	 * @see #getImprint()
	 * @generated
	 */
	EAttribute getImprint_CountPattern();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.NumberingLevel <em>Numbering Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Numbering Level</em>'.
	 * @see org.jianbao.model.structure.NumberingLevel
	 * @generated
	 */
	EClass getNumberingLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.NumberingLevel#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.jianbao.model.structure.NumberingLevel#getStyle()
	 * @see #getNumberingLevel()
	 * @generated
	 */
	EAttribute getNumberingLevel_Style();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.NumberingLevel#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.jianbao.model.structure.NumberingLevel#getPrefix()
	 * @see #getNumberingLevel()
	 * @generated
	 */
	EAttribute getNumberingLevel_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.NumberingLevel#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.jianbao.model.structure.NumberingLevel#getSuffix()
	 * @see #getNumberingLevel()
	 * @generated
	 */
	EAttribute getNumberingLevel_Suffix();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.Metric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Metric</em>'.
	 * @see org.jianbao.model.structure.Metric
	 * @generated
	 */
	EClass getMetric();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Metric#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jianbao.model.structure.Metric#getName()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Metric#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.jianbao.model.structure.Metric#getUnit()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Metric#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.jianbao.model.structure.Metric#getBasis()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Metric#getDecimals <em>Decimals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimals</em>'.
	 * @see org.jianbao.model.structure.Metric#getDecimals()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Decimals();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.SectionTemplate <em>Section Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section Template</em>'.
	 * @see org.jianbao.model.structure.SectionTemplate
	 * @generated
	 */
	EClass getSectionTemplate();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.SectionTemplate#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jianbao.model.structure.SectionTemplate#getKind()
	 * @see #getSectionTemplate()
	 * @generated
	 */
	EAttribute getSectionTemplate_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.SectionTemplate#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see org.jianbao.model.structure.SectionTemplate#getHeading()
	 * @see #getSectionTemplate()
	 * @generated
	 */
	EAttribute getSectionTemplate_Heading();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.SectionTemplate#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.jianbao.model.structure.SectionTemplate#isRequired()
	 * @see #getSectionTemplate()
	 * @generated
	 */
	EAttribute getSectionTemplate_Required();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.structure.SectionTemplate#getPhrases <em>Phrases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Phrases</em>'.
	 * @see org.jianbao.model.structure.SectionTemplate#getPhrases()
	 * @see #getSectionTemplate()
	 * @generated
	 */
	EReference getSectionTemplate_Phrases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.structure.SectionTemplate#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.jianbao.model.structure.SectionTemplate#getSections()
	 * @see #getSectionTemplate()
	 * @generated
	 */
	EReference getSectionTemplate_Sections();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.Phrase <em>Phrase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phrase</em>'.
	 * @see org.jianbao.model.structure.Phrase
	 * @generated
	 */
	EClass getPhrase();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Phrase#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jianbao.model.structure.Phrase#getName()
	 * @see #getPhrase()
	 * @generated
	 */
	EAttribute getPhrase_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Phrase#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.jianbao.model.structure.Phrase#getPattern()
	 * @see #getPhrase()
	 * @generated
	 */
	EAttribute getPhrase_Pattern();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Phrase#getSeparator <em>Separator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Separator</em>'.
	 * @see org.jianbao.model.structure.Phrase#getSeparator()
	 * @see #getPhrase()
	 * @generated
	 */
	EAttribute getPhrase_Separator();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Phrase#getLastSeparator <em>Last Separator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Separator</em>'.
	 * @see org.jianbao.model.structure.Phrase#getLastSeparator()
	 * @see #getPhrase()
	 * @generated
	 */
	EAttribute getPhrase_LastSeparator();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Phrase#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.jianbao.model.structure.Phrase#getPrefix()
	 * @see #getPhrase()
	 * @generated
	 */
	EAttribute getPhrase_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Phrase#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.jianbao.model.structure.Phrase#getSuffix()
	 * @see #getPhrase()
	 * @generated
	 */
	EAttribute getPhrase_Suffix();

	/**
	 * Returns the meta object for enum '{@link org.jianbao.model.structure.StructureState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State</em>'.
	 * @see org.jianbao.model.structure.StructureState
	 * @generated
	 */
	EEnum getStructureState();

	/**
	 * Returns the meta object for enum '{@link org.jianbao.model.structure.NumberStyle <em>Number Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Number Style</em>'.
	 * @see org.jianbao.model.structure.NumberStyle
	 * @generated
	 */
	EEnum getNumberStyle();

	/**
	 * Returns the meta object for enum '{@link org.jianbao.model.structure.MastheadPart <em>Masthead Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Masthead Part</em>'.
	 * @see org.jianbao.model.structure.MastheadPart
	 * @generated
	 */
	EEnum getMastheadPart();

	/**
	 * Returns the meta object for enum '{@link org.jianbao.model.structure.Basis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Basis</em>'.
	 * @see org.jianbao.model.structure.Basis
	 * @generated
	 */
	EEnum getBasis();

	/**
	 * Returns the meta object for enum '{@link org.jianbao.model.structure.Frequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Frequency</em>'.
	 * @see org.jianbao.model.structure.Frequency
	 * @generated
	 */
	EEnum getFrequency();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StructureFactory getStructureFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.ReportStructureImpl <em>Report Structure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.ReportStructureImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getReportStructure()
		 * @generated
		 */
		EClass REPORT_STRUCTURE = eINSTANCE.getReportStructure();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STRUCTURE__NAME = eINSTANCE.getReportStructure_Name();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STRUCTURE__VERSION = eINSTANCE.getReportStructure_Version();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STRUCTURE__STATE = eINSTANCE.getReportStructure_State();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STRUCTURE__LAYOUT = eINSTANCE.getReportStructure_Layout();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STRUCTURE__FREQUENCY = eINSTANCE.getReportStructure_Frequency();

		/**
		 * The meta object literal for the '<em><b>Masthead</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_STRUCTURE__MASTHEAD = eINSTANCE.getReportStructure_Masthead();

		/**
		 * The meta object literal for the '<em><b>Imprint</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_STRUCTURE__IMPRINT = eINSTANCE.getReportStructure_Imprint();

		/**
		 * The meta object literal for the '<em><b>Numbering</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_STRUCTURE__NUMBERING = eINSTANCE.getReportStructure_Numbering();

		/**
		 * The meta object literal for the '<em><b>Metrics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_STRUCTURE__METRICS = eINSTANCE.getReportStructure_Metrics();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_STRUCTURE__SECTIONS = eINSTANCE.getReportStructure_Sections();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.MastheadLineImpl <em>Masthead Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.MastheadLineImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getMastheadLine()
		 * @generated
		 */
		EClass MASTHEAD_LINE = eINSTANCE.getMastheadLine();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASTHEAD_LINE__PART = eINSTANCE.getMastheadLine_Part();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASTHEAD_LINE__PATTERN = eINSTANCE.getMastheadLine_Pattern();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.ImprintImpl <em>Imprint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.ImprintImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getImprint()
		 * @generated
		 */
		EClass IMPRINT = eINSTANCE.getImprint();

		/**
		 * The meta object literal for the '<em><b>Report Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPRINT__REPORT_PATTERN = eINSTANCE.getImprint_ReportPattern();

		/**
		 * The meta object literal for the '<em><b>Send Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPRINT__SEND_PATTERN = eINSTANCE.getImprint_SendPattern();

		/**
		 * The meta object literal for the '<em><b>Issue Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPRINT__ISSUE_PATTERN = eINSTANCE.getImprint_IssuePattern();

		/**
		 * The meta object literal for the '<em><b>Count Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPRINT__COUNT_PATTERN = eINSTANCE.getImprint_CountPattern();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.NumberingLevelImpl <em>Numbering Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.NumberingLevelImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getNumberingLevel()
		 * @generated
		 */
		EClass NUMBERING_LEVEL = eINSTANCE.getNumberingLevel();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBERING_LEVEL__STYLE = eINSTANCE.getNumberingLevel_Style();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBERING_LEVEL__PREFIX = eINSTANCE.getNumberingLevel_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBERING_LEVEL__SUFFIX = eINSTANCE.getNumberingLevel_Suffix();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.MetricImpl <em>Metric</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.MetricImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getMetric()
		 * @generated
		 */
		EClass METRIC = eINSTANCE.getMetric();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__NAME = eINSTANCE.getMetric_Name();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__UNIT = eINSTANCE.getMetric_Unit();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__BASIS = eINSTANCE.getMetric_Basis();

		/**
		 * The meta object literal for the '<em><b>Decimals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__DECIMALS = eINSTANCE.getMetric_Decimals();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.SectionTemplateImpl <em>Section Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.SectionTemplateImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getSectionTemplate()
		 * @generated
		 */
		EClass SECTION_TEMPLATE = eINSTANCE.getSectionTemplate();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_TEMPLATE__KIND = eINSTANCE.getSectionTemplate_Kind();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_TEMPLATE__HEADING = eINSTANCE.getSectionTemplate_Heading();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_TEMPLATE__REQUIRED = eINSTANCE.getSectionTemplate_Required();

		/**
		 * The meta object literal for the '<em><b>Phrases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_TEMPLATE__PHRASES = eINSTANCE.getSectionTemplate_Phrases();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_TEMPLATE__SECTIONS = eINSTANCE.getSectionTemplate_Sections();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.PhraseImpl <em>Phrase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.PhraseImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getPhrase()
		 * @generated
		 */
		EClass PHRASE = eINSTANCE.getPhrase();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHRASE__NAME = eINSTANCE.getPhrase_Name();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHRASE__PATTERN = eINSTANCE.getPhrase_Pattern();

		/**
		 * The meta object literal for the '<em><b>Separator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHRASE__SEPARATOR = eINSTANCE.getPhrase_Separator();

		/**
		 * The meta object literal for the '<em><b>Last Separator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHRASE__LAST_SEPARATOR = eINSTANCE.getPhrase_LastSeparator();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHRASE__PREFIX = eINSTANCE.getPhrase_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHRASE__SUFFIX = eINSTANCE.getPhrase_Suffix();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.StructureState <em>State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.StructureState
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getStructureState()
		 * @generated
		 */
		EEnum STRUCTURE_STATE = eINSTANCE.getStructureState();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.NumberStyle <em>Number Style</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.NumberStyle
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getNumberStyle()
		 * @generated
		 */
		EEnum NUMBER_STYLE = eINSTANCE.getNumberStyle();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.MastheadPart <em>Masthead Part</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.MastheadPart
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getMastheadPart()
		 * @generated
		 */
		EEnum MASTHEAD_PART = eINSTANCE.getMastheadPart();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.Basis <em>Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.Basis
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getBasis()
		 * @generated
		 */
		EEnum BASIS = eINSTANCE.getBasis();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.Frequency <em>Frequency</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.Frequency
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getFrequency()
		 * @generated
		 */
		EEnum FREQUENCY = eINSTANCE.getFrequency();

	}

} //StructurePackage
