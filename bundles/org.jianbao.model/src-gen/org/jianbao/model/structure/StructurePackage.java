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
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE__DESCRIPTION = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Word Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE__WORD_TEMPLATE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Based On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE__BASED_ON = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE__DIGEST = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Report Structure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_STRUCTURE_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 14;

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
	 * The feature id for the '<em><b>Additive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__ADDITIVE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__RESET = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Part</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__PART = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Whole</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__WHOLE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Metric</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 8;

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
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEMPLATE__NAME = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEMPLATE__FIELDS = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEMPLATE__BLOCKS = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEMPLATE__RULES = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Section Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEMPLATE_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 9;

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
	 * The feature id for the '<em><b>Over</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE__OVER = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE__CONDITION = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Otherwise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE__OTHERWISE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Phrase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Phrase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.FieldImpl <em>Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.FieldImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getField()
	 * @generated
	 */
	int FIELD = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__NAME = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__INSTRUCTION = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__REQUIRED = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Carried Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__CARRIED_OVER = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.ValueFieldImpl <em>Value Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.ValueFieldImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getValueField()
	 * @generated
	 */
	int VALUE_FIELD = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD__ID = FIELD__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD__NAME = FIELD__NAME;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD__INSTRUCTION = FIELD__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD__REQUIRED = FIELD__REQUIRED;

	/**
	 * The feature id for the '<em><b>Carried Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD__CARRIED_OVER = FIELD__CARRIED_OVER;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD__TYPE = FIELD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Many</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD__MANY = FIELD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD__UNIT = FIELD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD__DECIMALS = FIELD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD__DEFAULT_VALUE = FIELD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD__FORMULA = FIELD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD__CHOICES = FIELD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD__METRIC = FIELD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD__WIDTH = FIELD_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Value Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD_FEATURE_COUNT = FIELD_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Value Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FIELD_OPERATION_COUNT = FIELD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.FieldGroupImpl <em>Field Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.FieldGroupImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getFieldGroup()
	 * @generated
	 */
	int FIELD_GROUP = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_GROUP__ID = FIELD__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_GROUP__NAME = FIELD__NAME;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_GROUP__INSTRUCTION = FIELD__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_GROUP__REQUIRED = FIELD__REQUIRED;

	/**
	 * The feature id for the '<em><b>Carried Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_GROUP__CARRIED_OVER = FIELD__CARRIED_OVER;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_GROUP__FIELDS = FIELD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_GROUP__ROWS = FIELD_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Field Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_GROUP_FEATURE_COUNT = FIELD_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Field Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_GROUP_OPERATION_COUNT = FIELD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.LayoutBlockImpl <em>Layout Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.LayoutBlockImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getLayoutBlock()
	 * @generated
	 */
	int LAYOUT_BLOCK = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_BLOCK__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_BLOCK__CONDITION = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Layout Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_BLOCK_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Layout Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_BLOCK_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.HeadingBlockImpl <em>Heading Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.HeadingBlockImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getHeadingBlock()
	 * @generated
	 */
	int HEADING_BLOCK = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING_BLOCK__ID = LAYOUT_BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING_BLOCK__CONDITION = LAYOUT_BLOCK__CONDITION;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING_BLOCK__PATTERN = LAYOUT_BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Numbered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING_BLOCK__NUMBERED = LAYOUT_BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Run In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING_BLOCK__RUN_IN = LAYOUT_BLOCK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Heading Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING_BLOCK_FEATURE_COUNT = LAYOUT_BLOCK_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Heading Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING_BLOCK_OPERATION_COUNT = LAYOUT_BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.SentenceBlockImpl <em>Sentence Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.SentenceBlockImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getSentenceBlock()
	 * @generated
	 */
	int SENTENCE_BLOCK = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENTENCE_BLOCK__ID = LAYOUT_BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENTENCE_BLOCK__CONDITION = LAYOUT_BLOCK__CONDITION;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENTENCE_BLOCK__PATTERN = LAYOUT_BLOCK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Sentence Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENTENCE_BLOCK_FEATURE_COUNT = LAYOUT_BLOCK_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Sentence Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENTENCE_BLOCK_OPERATION_COUNT = LAYOUT_BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.ParagraphsBlockImpl <em>Paragraphs Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.ParagraphsBlockImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getParagraphsBlock()
	 * @generated
	 */
	int PARAGRAPHS_BLOCK = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPHS_BLOCK__ID = LAYOUT_BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPHS_BLOCK__CONDITION = LAYOUT_BLOCK__CONDITION;

	/**
	 * The feature id for the '<em><b>Field</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPHS_BLOCK__FIELD = LAYOUT_BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Emphasis</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPHS_BLOCK__EMPHASIS = LAYOUT_BLOCK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Paragraphs Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPHS_BLOCK_FEATURE_COUNT = LAYOUT_BLOCK_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Paragraphs Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPHS_BLOCK_OPERATION_COUNT = LAYOUT_BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.GroupBlockImpl <em>Group Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.GroupBlockImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getGroupBlock()
	 * @generated
	 */
	int GROUP_BLOCK = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BLOCK__ID = LAYOUT_BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BLOCK__CONDITION = LAYOUT_BLOCK__CONDITION;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BLOCK__GROUP = LAYOUT_BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BLOCK__FILTER = LAYOUT_BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BLOCK__SORT = LAYOUT_BLOCK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Descending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BLOCK__DESCENDING = LAYOUT_BLOCK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BLOCK__FIRST = LAYOUT_BLOCK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Last</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BLOCK__LAST = LAYOUT_BLOCK_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Group Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BLOCK_FEATURE_COUNT = LAYOUT_BLOCK_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Group Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BLOCK_OPERATION_COUNT = LAYOUT_BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.ListBlockImpl <em>List Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.ListBlockImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getListBlock()
	 * @generated
	 */
	int LIST_BLOCK = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_BLOCK__ID = GROUP_BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_BLOCK__CONDITION = GROUP_BLOCK__CONDITION;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_BLOCK__GROUP = GROUP_BLOCK__GROUP;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_BLOCK__FILTER = GROUP_BLOCK__FILTER;

	/**
	 * The feature id for the '<em><b>Sort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_BLOCK__SORT = GROUP_BLOCK__SORT;

	/**
	 * The feature id for the '<em><b>Descending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_BLOCK__DESCENDING = GROUP_BLOCK__DESCENDING;

	/**
	 * The feature id for the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_BLOCK__FIRST = GROUP_BLOCK__FIRST;

	/**
	 * The feature id for the '<em><b>Last</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_BLOCK__LAST = GROUP_BLOCK__LAST;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_BLOCK__PATTERN = GROUP_BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Numbering</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_BLOCK__NUMBERING = GROUP_BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_BLOCK__BLOCKS = GROUP_BLOCK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>List Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_BLOCK_FEATURE_COUNT = GROUP_BLOCK_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>List Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_BLOCK_OPERATION_COUNT = GROUP_BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.TableBlockImpl <em>Table Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.TableBlockImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getTableBlock()
	 * @generated
	 */
	int TABLE_BLOCK = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK__ID = GROUP_BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK__CONDITION = GROUP_BLOCK__CONDITION;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK__GROUP = GROUP_BLOCK__GROUP;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK__FILTER = GROUP_BLOCK__FILTER;

	/**
	 * The feature id for the '<em><b>Sort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK__SORT = GROUP_BLOCK__SORT;

	/**
	 * The feature id for the '<em><b>Descending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK__DESCENDING = GROUP_BLOCK__DESCENDING;

	/**
	 * The feature id for the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK__FIRST = GROUP_BLOCK__FIRST;

	/**
	 * The feature id for the '<em><b>Last</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK__LAST = GROUP_BLOCK__LAST;

	/**
	 * The feature id for the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK__CAPTION = GROUP_BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK__COLUMNS = GROUP_BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Totals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK__TOTALS = GROUP_BLOCK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Table Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK_FEATURE_COUNT = GROUP_BLOCK_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Table Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK_OPERATION_COUNT = GROUP_BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.ColumnImpl <em>Column</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.ColumnImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getColumn()
	 * @generated
	 */
	int COLUMN = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__HEAD = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__VALUE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__TOTAL = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__ALIGNMENT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__WIDTH = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__COLUMNS = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.ChartBlockImpl <em>Chart Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.ChartBlockImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getChartBlock()
	 * @generated
	 */
	int CHART_BLOCK = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_BLOCK__ID = GROUP_BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_BLOCK__CONDITION = GROUP_BLOCK__CONDITION;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_BLOCK__GROUP = GROUP_BLOCK__GROUP;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_BLOCK__FILTER = GROUP_BLOCK__FILTER;

	/**
	 * The feature id for the '<em><b>Sort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_BLOCK__SORT = GROUP_BLOCK__SORT;

	/**
	 * The feature id for the '<em><b>Descending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_BLOCK__DESCENDING = GROUP_BLOCK__DESCENDING;

	/**
	 * The feature id for the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_BLOCK__FIRST = GROUP_BLOCK__FIRST;

	/**
	 * The feature id for the '<em><b>Last</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_BLOCK__LAST = GROUP_BLOCK__LAST;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_BLOCK__KIND = GROUP_BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_BLOCK__CAPTION = GROUP_BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_BLOCK__CATEGORY = GROUP_BLOCK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Series</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_BLOCK__SERIES = GROUP_BLOCK_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Chart Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_BLOCK_FEATURE_COUNT = GROUP_BLOCK_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Chart Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_BLOCK_OPERATION_COUNT = GROUP_BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.ChartSeriesImpl <em>Chart Series</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.ChartSeriesImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getChartSeries()
	 * @generated
	 */
	int CHART_SERIES = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SERIES__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SERIES__NAME = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SERIES__VALUE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Chart Series</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SERIES_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Chart Series</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SERIES_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.PictureBlockImpl <em>Picture Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.PictureBlockImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getPictureBlock()
	 * @generated
	 */
	int PICTURE_BLOCK = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_BLOCK__ID = LAYOUT_BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_BLOCK__CONDITION = LAYOUT_BLOCK__CONDITION;

	/**
	 * The feature id for the '<em><b>Field</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_BLOCK__FIELD = LAYOUT_BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_BLOCK__WIDTH = LAYOUT_BLOCK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Picture Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_BLOCK_FEATURE_COUNT = LAYOUT_BLOCK_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Picture Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_BLOCK_OPERATION_COUNT = LAYOUT_BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.PageBreakBlockImpl <em>Page Break Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.PageBreakBlockImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getPageBreakBlock()
	 * @generated
	 */
	int PAGE_BREAK_BLOCK = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_BREAK_BLOCK__ID = LAYOUT_BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_BREAK_BLOCK__CONDITION = LAYOUT_BLOCK__CONDITION;

	/**
	 * The number of structural features of the '<em>Page Break Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_BREAK_BLOCK_FEATURE_COUNT = LAYOUT_BLOCK_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Page Break Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_BREAK_BLOCK_OPERATION_COUNT = LAYOUT_BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.impl.RuleImpl <em>Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.impl.RuleImpl
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getRule()
	 * @generated
	 */
	int RULE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__NAME = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Over</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__OVER = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__CONDITION = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__LEFT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Comparison</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__COMPARISON = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Right</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__RIGHT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__TOLERANCE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__SEVERITY = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__MESSAGE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.StructureState <em>State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.StructureState
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getStructureState()
	 * @generated
	 */
	int STRUCTURE_STATE = 23;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.NumberStyle <em>Number Style</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.NumberStyle
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getNumberStyle()
	 * @generated
	 */
	int NUMBER_STYLE = 24;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.MastheadPart <em>Masthead Part</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.MastheadPart
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getMastheadPart()
	 * @generated
	 */
	int MASTHEAD_PART = 25;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.Basis <em>Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.Basis
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getBasis()
	 * @generated
	 */
	int BASIS = 26;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.Frequency <em>Frequency</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.Frequency
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getFrequency()
	 * @generated
	 */
	int FREQUENCY = 27;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.ResetRule <em>Reset Rule</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.ResetRule
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getResetRule()
	 * @generated
	 */
	int RESET_RULE = 28;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.FieldType <em>Field Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.FieldType
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getFieldType()
	 * @generated
	 */
	int FIELD_TYPE = 29;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.Comparison <em>Comparison</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.Comparison
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getComparison()
	 * @generated
	 */
	int COMPARISON = 30;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.RuleSeverity <em>Rule Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.RuleSeverity
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getRuleSeverity()
	 * @generated
	 */
	int RULE_SEVERITY = 31;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.Alignment <em>Alignment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.Alignment
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getAlignment()
	 * @generated
	 */
	int ALIGNMENT = 32;

	/**
	 * The meta object id for the '{@link org.jianbao.model.structure.ChartKind <em>Chart Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.structure.ChartKind
	 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getChartKind()
	 * @generated
	 */
	int CHART_KIND = 33;


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
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ReportStructure#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.jianbao.model.structure.ReportStructure#getDescription()
	 * @see #getReportStructure()
	 * @generated
	 */
	EAttribute getReportStructure_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ReportStructure#getWordTemplate <em>Word Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Word Template</em>'.
	 * @see org.jianbao.model.structure.ReportStructure#getWordTemplate()
	 * @see #getReportStructure()
	 * @generated
	 */
	EAttribute getReportStructure_WordTemplate();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ReportStructure#getBasedOn <em>Based On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Based On</em>'.
	 * @see org.jianbao.model.structure.ReportStructure#getBasedOn()
	 * @see #getReportStructure()
	 * @generated
	 */
	EAttribute getReportStructure_BasedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ReportStructure#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.jianbao.model.structure.ReportStructure#getDigest()
	 * @see #getReportStructure()
	 * @generated
	 */
	EAttribute getReportStructure_Digest();

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
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Metric#isAdditive <em>Additive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Additive</em>'.
	 * @see org.jianbao.model.structure.Metric#isAdditive()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Additive();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Metric#getReset <em>Reset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reset</em>'.
	 * @see org.jianbao.model.structure.Metric#getReset()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Reset();

	/**
	 * Returns the meta object for the reference '{@link org.jianbao.model.structure.Metric#getPart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Part</em>'.
	 * @see org.jianbao.model.structure.Metric#getPart()
	 * @see #getMetric()
	 * @generated
	 */
	EReference getMetric_Part();

	/**
	 * Returns the meta object for the reference '{@link org.jianbao.model.structure.Metric#getWhole <em>Whole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Whole</em>'.
	 * @see org.jianbao.model.structure.Metric#getWhole()
	 * @see #getMetric()
	 * @generated
	 */
	EReference getMetric_Whole();

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
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.SectionTemplate#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jianbao.model.structure.SectionTemplate#getName()
	 * @see #getSectionTemplate()
	 * @generated
	 */
	EAttribute getSectionTemplate_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.structure.SectionTemplate#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.jianbao.model.structure.SectionTemplate#getFields()
	 * @see #getSectionTemplate()
	 * @generated
	 */
	EReference getSectionTemplate_Fields();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.structure.SectionTemplate#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see org.jianbao.model.structure.SectionTemplate#getBlocks()
	 * @see #getSectionTemplate()
	 * @generated
	 */
	EReference getSectionTemplate_Blocks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.structure.SectionTemplate#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.jianbao.model.structure.SectionTemplate#getRules()
	 * @see #getSectionTemplate()
	 * @generated
	 */
	EReference getSectionTemplate_Rules();

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
	 * Returns the meta object for the reference '{@link org.jianbao.model.structure.Phrase#getOver <em>Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Over</em>'.
	 * @see org.jianbao.model.structure.Phrase#getOver()
	 * @see #getPhrase()
	 * @generated
	 */
	EReference getPhrase_Over();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Phrase#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.jianbao.model.structure.Phrase#getCondition()
	 * @see #getPhrase()
	 * @generated
	 */
	EAttribute getPhrase_Condition();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Phrase#getOtherwise <em>Otherwise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Otherwise</em>'.
	 * @see org.jianbao.model.structure.Phrase#getOtherwise()
	 * @see #getPhrase()
	 * @generated
	 */
	EAttribute getPhrase_Otherwise();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.Field <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field</em>'.
	 * @see org.jianbao.model.structure.Field
	 * @generated
	 */
	EClass getField();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Field#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jianbao.model.structure.Field#getName()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Field#getInstruction <em>Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instruction</em>'.
	 * @see org.jianbao.model.structure.Field#getInstruction()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Instruction();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Field#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.jianbao.model.structure.Field#isRequired()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Field#isCarriedOver <em>Carried Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carried Over</em>'.
	 * @see org.jianbao.model.structure.Field#isCarriedOver()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_CarriedOver();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.ValueField <em>Value Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value Field</em>'.
	 * @see org.jianbao.model.structure.ValueField
	 * @generated
	 */
	EClass getValueField();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ValueField#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.jianbao.model.structure.ValueField#getType()
	 * @see #getValueField()
	 * @generated
	 */
	EAttribute getValueField_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ValueField#isMany <em>Many</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Many</em>'.
	 * @see org.jianbao.model.structure.ValueField#isMany()
	 * @see #getValueField()
	 * @generated
	 */
	EAttribute getValueField_Many();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ValueField#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.jianbao.model.structure.ValueField#getUnit()
	 * @see #getValueField()
	 * @generated
	 */
	EAttribute getValueField_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ValueField#getDecimals <em>Decimals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimals</em>'.
	 * @see org.jianbao.model.structure.ValueField#getDecimals()
	 * @see #getValueField()
	 * @generated
	 */
	EAttribute getValueField_Decimals();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ValueField#getDefaultValue <em>Default Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.jianbao.model.structure.ValueField#getDefaultValue()
	 * @see #getValueField()
	 * @generated
	 */
	EAttribute getValueField_DefaultValue();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ValueField#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.jianbao.model.structure.ValueField#getFormula()
	 * @see #getValueField()
	 * @generated
	 */
	EAttribute getValueField_Formula();

	/**
	 * Returns the meta object for the attribute list '{@link org.jianbao.model.structure.ValueField#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Choices</em>'.
	 * @see org.jianbao.model.structure.ValueField#getChoices()
	 * @see #getValueField()
	 * @generated
	 */
	EAttribute getValueField_Choices();

	/**
	 * Returns the meta object for the reference '{@link org.jianbao.model.structure.ValueField#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Metric</em>'.
	 * @see org.jianbao.model.structure.ValueField#getMetric()
	 * @see #getValueField()
	 * @generated
	 */
	EReference getValueField_Metric();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ValueField#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.jianbao.model.structure.ValueField#getWidth()
	 * @see #getValueField()
	 * @generated
	 */
	EAttribute getValueField_Width();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.FieldGroup <em>Field Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field Group</em>'.
	 * @see org.jianbao.model.structure.FieldGroup
	 * @generated
	 */
	EClass getFieldGroup();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.structure.FieldGroup#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.jianbao.model.structure.FieldGroup#getFields()
	 * @see #getFieldGroup()
	 * @generated
	 */
	EReference getFieldGroup_Fields();

	/**
	 * Returns the meta object for the attribute list '{@link org.jianbao.model.structure.FieldGroup#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Rows</em>'.
	 * @see org.jianbao.model.structure.FieldGroup#getRows()
	 * @see #getFieldGroup()
	 * @generated
	 */
	EAttribute getFieldGroup_Rows();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.LayoutBlock <em>Layout Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layout Block</em>'.
	 * @see org.jianbao.model.structure.LayoutBlock
	 * @generated
	 */
	EClass getLayoutBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.LayoutBlock#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.jianbao.model.structure.LayoutBlock#getCondition()
	 * @see #getLayoutBlock()
	 * @generated
	 */
	EAttribute getLayoutBlock_Condition();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.HeadingBlock <em>Heading Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Heading Block</em>'.
	 * @see org.jianbao.model.structure.HeadingBlock
	 * @generated
	 */
	EClass getHeadingBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.HeadingBlock#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.jianbao.model.structure.HeadingBlock#getPattern()
	 * @see #getHeadingBlock()
	 * @generated
	 */
	EAttribute getHeadingBlock_Pattern();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.HeadingBlock#isNumbered <em>Numbered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Numbered</em>'.
	 * @see org.jianbao.model.structure.HeadingBlock#isNumbered()
	 * @see #getHeadingBlock()
	 * @generated
	 */
	EAttribute getHeadingBlock_Numbered();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.HeadingBlock#isRunIn <em>Run In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run In</em>'.
	 * @see org.jianbao.model.structure.HeadingBlock#isRunIn()
	 * @see #getHeadingBlock()
	 * @generated
	 */
	EAttribute getHeadingBlock_RunIn();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.SentenceBlock <em>Sentence Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sentence Block</em>'.
	 * @see org.jianbao.model.structure.SentenceBlock
	 * @generated
	 */
	EClass getSentenceBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.SentenceBlock#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.jianbao.model.structure.SentenceBlock#getPattern()
	 * @see #getSentenceBlock()
	 * @generated
	 */
	EAttribute getSentenceBlock_Pattern();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.ParagraphsBlock <em>Paragraphs Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Paragraphs Block</em>'.
	 * @see org.jianbao.model.structure.ParagraphsBlock
	 * @generated
	 */
	EClass getParagraphsBlock();

	/**
	 * Returns the meta object for the reference '{@link org.jianbao.model.structure.ParagraphsBlock#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Field</em>'.
	 * @see org.jianbao.model.structure.ParagraphsBlock#getField()
	 * @see #getParagraphsBlock()
	 * @generated
	 */
	EReference getParagraphsBlock_Field();

	/**
	 * Returns the meta object for the reference '{@link org.jianbao.model.structure.ParagraphsBlock#getEmphasis <em>Emphasis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Emphasis</em>'.
	 * @see org.jianbao.model.structure.ParagraphsBlock#getEmphasis()
	 * @see #getParagraphsBlock()
	 * @generated
	 */
	EReference getParagraphsBlock_Emphasis();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.GroupBlock <em>Group Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group Block</em>'.
	 * @see org.jianbao.model.structure.GroupBlock
	 * @generated
	 */
	EClass getGroupBlock();

	/**
	 * Returns the meta object for the reference '{@link org.jianbao.model.structure.GroupBlock#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Group</em>'.
	 * @see org.jianbao.model.structure.GroupBlock#getGroup()
	 * @see #getGroupBlock()
	 * @generated
	 */
	EReference getGroupBlock_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.GroupBlock#getFilter <em>Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filter</em>'.
	 * @see org.jianbao.model.structure.GroupBlock#getFilter()
	 * @see #getGroupBlock()
	 * @generated
	 */
	EAttribute getGroupBlock_Filter();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.GroupBlock#getSort <em>Sort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sort</em>'.
	 * @see org.jianbao.model.structure.GroupBlock#getSort()
	 * @see #getGroupBlock()
	 * @generated
	 */
	EAttribute getGroupBlock_Sort();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.GroupBlock#isDescending <em>Descending</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Descending</em>'.
	 * @see org.jianbao.model.structure.GroupBlock#isDescending()
	 * @see #getGroupBlock()
	 * @generated
	 */
	EAttribute getGroupBlock_Descending();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.GroupBlock#getFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First</em>'.
	 * @see org.jianbao.model.structure.GroupBlock#getFirst()
	 * @see #getGroupBlock()
	 * @generated
	 */
	EAttribute getGroupBlock_First();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.GroupBlock#getLast <em>Last</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last</em>'.
	 * @see org.jianbao.model.structure.GroupBlock#getLast()
	 * @see #getGroupBlock()
	 * @generated
	 */
	EAttribute getGroupBlock_Last();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.ListBlock <em>List Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>List Block</em>'.
	 * @see org.jianbao.model.structure.ListBlock
	 * @generated
	 */
	EClass getListBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ListBlock#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.jianbao.model.structure.ListBlock#getPattern()
	 * @see #getListBlock()
	 * @generated
	 */
	EAttribute getListBlock_Pattern();

	/**
	 * Returns the meta object for the containment reference '{@link org.jianbao.model.structure.ListBlock#getNumbering <em>Numbering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Numbering</em>'.
	 * @see org.jianbao.model.structure.ListBlock#getNumbering()
	 * @see #getListBlock()
	 * @generated
	 */
	EReference getListBlock_Numbering();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.structure.ListBlock#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see org.jianbao.model.structure.ListBlock#getBlocks()
	 * @see #getListBlock()
	 * @generated
	 */
	EReference getListBlock_Blocks();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.TableBlock <em>Table Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Block</em>'.
	 * @see org.jianbao.model.structure.TableBlock
	 * @generated
	 */
	EClass getTableBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.TableBlock#getCaption <em>Caption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caption</em>'.
	 * @see org.jianbao.model.structure.TableBlock#getCaption()
	 * @see #getTableBlock()
	 * @generated
	 */
	EAttribute getTableBlock_Caption();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.structure.TableBlock#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.jianbao.model.structure.TableBlock#getColumns()
	 * @see #getTableBlock()
	 * @generated
	 */
	EReference getTableBlock_Columns();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.TableBlock#getTotals <em>Totals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Totals</em>'.
	 * @see org.jianbao.model.structure.TableBlock#getTotals()
	 * @see #getTableBlock()
	 * @generated
	 */
	EAttribute getTableBlock_Totals();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.Column <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Column</em>'.
	 * @see org.jianbao.model.structure.Column
	 * @generated
	 */
	EClass getColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Column#getHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Head</em>'.
	 * @see org.jianbao.model.structure.Column#getHead()
	 * @see #getColumn()
	 * @generated
	 */
	EAttribute getColumn_Head();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Column#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.jianbao.model.structure.Column#getValue()
	 * @see #getColumn()
	 * @generated
	 */
	EAttribute getColumn_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Column#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total</em>'.
	 * @see org.jianbao.model.structure.Column#getTotal()
	 * @see #getColumn()
	 * @generated
	 */
	EAttribute getColumn_Total();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Column#getAlignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alignment</em>'.
	 * @see org.jianbao.model.structure.Column#getAlignment()
	 * @see #getColumn()
	 * @generated
	 */
	EAttribute getColumn_Alignment();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Column#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.jianbao.model.structure.Column#getWidth()
	 * @see #getColumn()
	 * @generated
	 */
	EAttribute getColumn_Width();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.structure.Column#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.jianbao.model.structure.Column#getColumns()
	 * @see #getColumn()
	 * @generated
	 */
	EReference getColumn_Columns();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.ChartBlock <em>Chart Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chart Block</em>'.
	 * @see org.jianbao.model.structure.ChartBlock
	 * @generated
	 */
	EClass getChartBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ChartBlock#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jianbao.model.structure.ChartBlock#getKind()
	 * @see #getChartBlock()
	 * @generated
	 */
	EAttribute getChartBlock_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ChartBlock#getCaption <em>Caption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caption</em>'.
	 * @see org.jianbao.model.structure.ChartBlock#getCaption()
	 * @see #getChartBlock()
	 * @generated
	 */
	EAttribute getChartBlock_Caption();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ChartBlock#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.jianbao.model.structure.ChartBlock#getCategory()
	 * @see #getChartBlock()
	 * @generated
	 */
	EAttribute getChartBlock_Category();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.structure.ChartBlock#getSeries <em>Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Series</em>'.
	 * @see org.jianbao.model.structure.ChartBlock#getSeries()
	 * @see #getChartBlock()
	 * @generated
	 */
	EReference getChartBlock_Series();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.ChartSeries <em>Chart Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chart Series</em>'.
	 * @see org.jianbao.model.structure.ChartSeries
	 * @generated
	 */
	EClass getChartSeries();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ChartSeries#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jianbao.model.structure.ChartSeries#getName()
	 * @see #getChartSeries()
	 * @generated
	 */
	EAttribute getChartSeries_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.ChartSeries#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.jianbao.model.structure.ChartSeries#getValue()
	 * @see #getChartSeries()
	 * @generated
	 */
	EAttribute getChartSeries_Value();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.PictureBlock <em>Picture Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Picture Block</em>'.
	 * @see org.jianbao.model.structure.PictureBlock
	 * @generated
	 */
	EClass getPictureBlock();

	/**
	 * Returns the meta object for the reference '{@link org.jianbao.model.structure.PictureBlock#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Field</em>'.
	 * @see org.jianbao.model.structure.PictureBlock#getField()
	 * @see #getPictureBlock()
	 * @generated
	 */
	EReference getPictureBlock_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.PictureBlock#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.jianbao.model.structure.PictureBlock#getWidth()
	 * @see #getPictureBlock()
	 * @generated
	 */
	EAttribute getPictureBlock_Width();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.PageBreakBlock <em>Page Break Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Page Break Block</em>'.
	 * @see org.jianbao.model.structure.PageBreakBlock
	 * @generated
	 */
	EClass getPageBreakBlock();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.structure.Rule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule</em>'.
	 * @see org.jianbao.model.structure.Rule
	 * @generated
	 */
	EClass getRule();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Rule#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jianbao.model.structure.Rule#getName()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Name();

	/**
	 * Returns the meta object for the reference '{@link org.jianbao.model.structure.Rule#getOver <em>Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Over</em>'.
	 * @see org.jianbao.model.structure.Rule#getOver()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_Over();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Rule#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.jianbao.model.structure.Rule#getCondition()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Condition();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Rule#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left</em>'.
	 * @see org.jianbao.model.structure.Rule#getLeft()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Left();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Rule#getComparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comparison</em>'.
	 * @see org.jianbao.model.structure.Rule#getComparison()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Comparison();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Rule#getRight <em>Right</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Right</em>'.
	 * @see org.jianbao.model.structure.Rule#getRight()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Right();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Rule#getTolerance <em>Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tolerance</em>'.
	 * @see org.jianbao.model.structure.Rule#getTolerance()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Tolerance();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Rule#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.jianbao.model.structure.Rule#getSeverity()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.structure.Rule#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.jianbao.model.structure.Rule#getMessage()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Message();

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
	 * Returns the meta object for enum '{@link org.jianbao.model.structure.ResetRule <em>Reset Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Reset Rule</em>'.
	 * @see org.jianbao.model.structure.ResetRule
	 * @generated
	 */
	EEnum getResetRule();

	/**
	 * Returns the meta object for enum '{@link org.jianbao.model.structure.FieldType <em>Field Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Field Type</em>'.
	 * @see org.jianbao.model.structure.FieldType
	 * @generated
	 */
	EEnum getFieldType();

	/**
	 * Returns the meta object for enum '{@link org.jianbao.model.structure.Comparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Comparison</em>'.
	 * @see org.jianbao.model.structure.Comparison
	 * @generated
	 */
	EEnum getComparison();

	/**
	 * Returns the meta object for enum '{@link org.jianbao.model.structure.RuleSeverity <em>Rule Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rule Severity</em>'.
	 * @see org.jianbao.model.structure.RuleSeverity
	 * @generated
	 */
	EEnum getRuleSeverity();

	/**
	 * Returns the meta object for enum '{@link org.jianbao.model.structure.Alignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Alignment</em>'.
	 * @see org.jianbao.model.structure.Alignment
	 * @generated
	 */
	EEnum getAlignment();

	/**
	 * Returns the meta object for enum '{@link org.jianbao.model.structure.ChartKind <em>Chart Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Chart Kind</em>'.
	 * @see org.jianbao.model.structure.ChartKind
	 * @generated
	 */
	EEnum getChartKind();

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
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STRUCTURE__DESCRIPTION = eINSTANCE.getReportStructure_Description();

		/**
		 * The meta object literal for the '<em><b>Word Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STRUCTURE__WORD_TEMPLATE = eINSTANCE.getReportStructure_WordTemplate();

		/**
		 * The meta object literal for the '<em><b>Based On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STRUCTURE__BASED_ON = eINSTANCE.getReportStructure_BasedOn();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_STRUCTURE__DIGEST = eINSTANCE.getReportStructure_Digest();

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
		 * The meta object literal for the '<em><b>Additive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__ADDITIVE = eINSTANCE.getMetric_Additive();

		/**
		 * The meta object literal for the '<em><b>Reset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__RESET = eINSTANCE.getMetric_Reset();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METRIC__PART = eINSTANCE.getMetric_Part();

		/**
		 * The meta object literal for the '<em><b>Whole</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METRIC__WHOLE = eINSTANCE.getMetric_Whole();

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
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_TEMPLATE__NAME = eINSTANCE.getSectionTemplate_Name();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_TEMPLATE__FIELDS = eINSTANCE.getSectionTemplate_Fields();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_TEMPLATE__BLOCKS = eINSTANCE.getSectionTemplate_Blocks();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_TEMPLATE__RULES = eINSTANCE.getSectionTemplate_Rules();

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
		 * The meta object literal for the '<em><b>Over</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHRASE__OVER = eINSTANCE.getPhrase_Over();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHRASE__CONDITION = eINSTANCE.getPhrase_Condition();

		/**
		 * The meta object literal for the '<em><b>Otherwise</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHRASE__OTHERWISE = eINSTANCE.getPhrase_Otherwise();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.FieldImpl <em>Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.FieldImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getField()
		 * @generated
		 */
		EClass FIELD = eINSTANCE.getField();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__NAME = eINSTANCE.getField_Name();

		/**
		 * The meta object literal for the '<em><b>Instruction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__INSTRUCTION = eINSTANCE.getField_Instruction();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__REQUIRED = eINSTANCE.getField_Required();

		/**
		 * The meta object literal for the '<em><b>Carried Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__CARRIED_OVER = eINSTANCE.getField_CarriedOver();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.ValueFieldImpl <em>Value Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.ValueFieldImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getValueField()
		 * @generated
		 */
		EClass VALUE_FIELD = eINSTANCE.getValueField();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_FIELD__TYPE = eINSTANCE.getValueField_Type();

		/**
		 * The meta object literal for the '<em><b>Many</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_FIELD__MANY = eINSTANCE.getValueField_Many();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_FIELD__UNIT = eINSTANCE.getValueField_Unit();

		/**
		 * The meta object literal for the '<em><b>Decimals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_FIELD__DECIMALS = eINSTANCE.getValueField_Decimals();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_FIELD__DEFAULT_VALUE = eINSTANCE.getValueField_DefaultValue();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_FIELD__FORMULA = eINSTANCE.getValueField_Formula();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_FIELD__CHOICES = eINSTANCE.getValueField_Choices();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_FIELD__METRIC = eINSTANCE.getValueField_Metric();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_FIELD__WIDTH = eINSTANCE.getValueField_Width();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.FieldGroupImpl <em>Field Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.FieldGroupImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getFieldGroup()
		 * @generated
		 */
		EClass FIELD_GROUP = eINSTANCE.getFieldGroup();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD_GROUP__FIELDS = eINSTANCE.getFieldGroup_Fields();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_GROUP__ROWS = eINSTANCE.getFieldGroup_Rows();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.LayoutBlockImpl <em>Layout Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.LayoutBlockImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getLayoutBlock()
		 * @generated
		 */
		EClass LAYOUT_BLOCK = eINSTANCE.getLayoutBlock();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYOUT_BLOCK__CONDITION = eINSTANCE.getLayoutBlock_Condition();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.HeadingBlockImpl <em>Heading Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.HeadingBlockImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getHeadingBlock()
		 * @generated
		 */
		EClass HEADING_BLOCK = eINSTANCE.getHeadingBlock();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADING_BLOCK__PATTERN = eINSTANCE.getHeadingBlock_Pattern();

		/**
		 * The meta object literal for the '<em><b>Numbered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADING_BLOCK__NUMBERED = eINSTANCE.getHeadingBlock_Numbered();

		/**
		 * The meta object literal for the '<em><b>Run In</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADING_BLOCK__RUN_IN = eINSTANCE.getHeadingBlock_RunIn();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.SentenceBlockImpl <em>Sentence Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.SentenceBlockImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getSentenceBlock()
		 * @generated
		 */
		EClass SENTENCE_BLOCK = eINSTANCE.getSentenceBlock();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENTENCE_BLOCK__PATTERN = eINSTANCE.getSentenceBlock_Pattern();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.ParagraphsBlockImpl <em>Paragraphs Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.ParagraphsBlockImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getParagraphsBlock()
		 * @generated
		 */
		EClass PARAGRAPHS_BLOCK = eINSTANCE.getParagraphsBlock();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARAGRAPHS_BLOCK__FIELD = eINSTANCE.getParagraphsBlock_Field();

		/**
		 * The meta object literal for the '<em><b>Emphasis</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARAGRAPHS_BLOCK__EMPHASIS = eINSTANCE.getParagraphsBlock_Emphasis();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.GroupBlockImpl <em>Group Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.GroupBlockImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getGroupBlock()
		 * @generated
		 */
		EClass GROUP_BLOCK = eINSTANCE.getGroupBlock();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP_BLOCK__GROUP = eINSTANCE.getGroupBlock_Group();

		/**
		 * The meta object literal for the '<em><b>Filter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_BLOCK__FILTER = eINSTANCE.getGroupBlock_Filter();

		/**
		 * The meta object literal for the '<em><b>Sort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_BLOCK__SORT = eINSTANCE.getGroupBlock_Sort();

		/**
		 * The meta object literal for the '<em><b>Descending</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_BLOCK__DESCENDING = eINSTANCE.getGroupBlock_Descending();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_BLOCK__FIRST = eINSTANCE.getGroupBlock_First();

		/**
		 * The meta object literal for the '<em><b>Last</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_BLOCK__LAST = eINSTANCE.getGroupBlock_Last();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.ListBlockImpl <em>List Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.ListBlockImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getListBlock()
		 * @generated
		 */
		EClass LIST_BLOCK = eINSTANCE.getListBlock();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIST_BLOCK__PATTERN = eINSTANCE.getListBlock_Pattern();

		/**
		 * The meta object literal for the '<em><b>Numbering</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIST_BLOCK__NUMBERING = eINSTANCE.getListBlock_Numbering();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIST_BLOCK__BLOCKS = eINSTANCE.getListBlock_Blocks();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.TableBlockImpl <em>Table Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.TableBlockImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getTableBlock()
		 * @generated
		 */
		EClass TABLE_BLOCK = eINSTANCE.getTableBlock();

		/**
		 * The meta object literal for the '<em><b>Caption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_BLOCK__CAPTION = eINSTANCE.getTableBlock_Caption();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_BLOCK__COLUMNS = eINSTANCE.getTableBlock_Columns();

		/**
		 * The meta object literal for the '<em><b>Totals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_BLOCK__TOTALS = eINSTANCE.getTableBlock_Totals();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.ColumnImpl <em>Column</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.ColumnImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getColumn()
		 * @generated
		 */
		EClass COLUMN = eINSTANCE.getColumn();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN__HEAD = eINSTANCE.getColumn_Head();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN__VALUE = eINSTANCE.getColumn_Value();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN__TOTAL = eINSTANCE.getColumn_Total();

		/**
		 * The meta object literal for the '<em><b>Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN__ALIGNMENT = eINSTANCE.getColumn_Alignment();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN__WIDTH = eINSTANCE.getColumn_Width();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLUMN__COLUMNS = eINSTANCE.getColumn_Columns();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.ChartBlockImpl <em>Chart Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.ChartBlockImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getChartBlock()
		 * @generated
		 */
		EClass CHART_BLOCK = eINSTANCE.getChartBlock();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_BLOCK__KIND = eINSTANCE.getChartBlock_Kind();

		/**
		 * The meta object literal for the '<em><b>Caption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_BLOCK__CAPTION = eINSTANCE.getChartBlock_Caption();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_BLOCK__CATEGORY = eINSTANCE.getChartBlock_Category();

		/**
		 * The meta object literal for the '<em><b>Series</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHART_BLOCK__SERIES = eINSTANCE.getChartBlock_Series();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.ChartSeriesImpl <em>Chart Series</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.ChartSeriesImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getChartSeries()
		 * @generated
		 */
		EClass CHART_SERIES = eINSTANCE.getChartSeries();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SERIES__NAME = eINSTANCE.getChartSeries_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SERIES__VALUE = eINSTANCE.getChartSeries_Value();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.PictureBlockImpl <em>Picture Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.PictureBlockImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getPictureBlock()
		 * @generated
		 */
		EClass PICTURE_BLOCK = eINSTANCE.getPictureBlock();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PICTURE_BLOCK__FIELD = eINSTANCE.getPictureBlock_Field();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE_BLOCK__WIDTH = eINSTANCE.getPictureBlock_Width();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.PageBreakBlockImpl <em>Page Break Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.PageBreakBlockImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getPageBreakBlock()
		 * @generated
		 */
		EClass PAGE_BREAK_BLOCK = eINSTANCE.getPageBreakBlock();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.impl.RuleImpl <em>Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.impl.RuleImpl
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getRule()
		 * @generated
		 */
		EClass RULE = eINSTANCE.getRule();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__NAME = eINSTANCE.getRule_Name();

		/**
		 * The meta object literal for the '<em><b>Over</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__OVER = eINSTANCE.getRule_Over();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__CONDITION = eINSTANCE.getRule_Condition();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__LEFT = eINSTANCE.getRule_Left();

		/**
		 * The meta object literal for the '<em><b>Comparison</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__COMPARISON = eINSTANCE.getRule_Comparison();

		/**
		 * The meta object literal for the '<em><b>Right</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__RIGHT = eINSTANCE.getRule_Right();

		/**
		 * The meta object literal for the '<em><b>Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__TOLERANCE = eINSTANCE.getRule_Tolerance();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__SEVERITY = eINSTANCE.getRule_Severity();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__MESSAGE = eINSTANCE.getRule_Message();

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

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.ResetRule <em>Reset Rule</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.ResetRule
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getResetRule()
		 * @generated
		 */
		EEnum RESET_RULE = eINSTANCE.getResetRule();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.FieldType <em>Field Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.FieldType
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getFieldType()
		 * @generated
		 */
		EEnum FIELD_TYPE = eINSTANCE.getFieldType();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.Comparison <em>Comparison</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.Comparison
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getComparison()
		 * @generated
		 */
		EEnum COMPARISON = eINSTANCE.getComparison();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.RuleSeverity <em>Rule Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.RuleSeverity
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getRuleSeverity()
		 * @generated
		 */
		EEnum RULE_SEVERITY = eINSTANCE.getRuleSeverity();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.Alignment <em>Alignment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.Alignment
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getAlignment()
		 * @generated
		 */
		EEnum ALIGNMENT = eINSTANCE.getAlignment();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.structure.ChartKind <em>Chart Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.structure.ChartKind
		 * @see org.jianbao.model.structure.impl.StructurePackageImpl#getChartKind()
		 * @generated
		 */
		EEnum CHART_KIND = eINSTANCE.getChartKind();

	}

} //StructurePackage
