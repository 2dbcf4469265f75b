/**
 */
package org.jianbao.model.bulletin;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
 * Issues of a periodical bulletin and what every section kind builds on.
 * <!-- end-model-doc -->
 * @see org.jianbao.model.bulletin.BulletinFactory
 * @model kind="package"
 * @generated
 */
public interface BulletinPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "bulletin";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jianbao.org/bulletin/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "bulletin";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	BulletinPackage eINSTANCE = org.jianbao.model.bulletin.impl.BulletinPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.impl.IdentifiedImpl
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.impl.IssueImpl <em>Issue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.impl.IssueImpl
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getIssue()
	 * @generated
	 */
	int ISSUE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__YEAR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__NUMBER = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Total Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__TOTAL_NUMBER = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Publish Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__PUBLISH_DATE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Print Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__PRINT_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__ISSUER = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Structure</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__STRUCTURE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__PERIOD = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__SECTIONS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Distribution</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__DISTRIBUTION = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Issue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Issue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.impl.PeriodImpl <em>Period</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.impl.PeriodImpl
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getPeriod()
	 * @generated
	 */
	int PERIOD = 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD__START = 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD__END = 1;

	/**
	 * The number of structural features of the '<em>Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.impl.DistributionImpl <em>Distribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.impl.DistributionImpl
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getDistribution()
	 * @generated
	 */
	int DISTRIBUTION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRIBUTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRIBUTION__LEVEL = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRIBUTION__SEPARATOR = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Recipients</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRIBUTION__RECIPIENTS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRIBUTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRIBUTION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.impl.SectionImpl
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__HEADING = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TEMPLATE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.impl.MissingSectionImpl <em>Missing Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.impl.MissingSectionImpl
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getMissingSection()
	 * @generated
	 */
	int MISSING_SECTION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_SECTION__ID = SECTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_SECTION__NAME = SECTION__NAME;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_SECTION__HEADING = SECTION__HEADING;

	/**
	 * The feature id for the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_SECTION__TEMPLATE = SECTION__TEMPLATE;

	/**
	 * The feature id for the '<em><b>Kind Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_SECTION__KIND_NAMESPACE = SECTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_SECTION__KIND_NAME = SECTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Missing Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_SECTION_FEATURE_COUNT = SECTION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Missing Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_SECTION_OPERATION_COUNT = SECTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.impl.ItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.impl.ItemImpl
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getItem()
	 * @generated
	 */
	int ITEM = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Paragraphs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__PARAGRAPHS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.impl.ParagraphImpl <em>Paragraph</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.impl.ParagraphImpl
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getParagraph()
	 * @generated
	 */
	int PARAGRAPH = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Paragraph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Paragraph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.impl.CitedDocumentImpl <em>Cited Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.impl.CitedDocumentImpl
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getCitedDocument()
	 * @generated
	 */
	int CITED_DOCUMENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITED_DOCUMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITED_DOCUMENT__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Issuers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITED_DOCUMENT__ISSUERS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Cited Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITED_DOCUMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Cited Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITED_DOCUMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.impl.FigureImpl <em>Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.impl.FigureImpl
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getFigure()
	 * @generated
	 */
	int FIGURE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.impl.ReportedFigureImpl <em>Reported Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.impl.ReportedFigureImpl
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getReportedFigure()
	 * @generated
	 */
	int REPORTED_FIGURE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__ID = FIGURE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__NAME = FIGURE__NAME;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__VALUE = FIGURE__VALUE;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__METRIC = FIGURE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Year To Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__YEAR_TO_DATE = FIGURE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__ORIGIN = FIGURE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Confirmed Year To Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE__CONFIRMED_YEAR_TO_DATE = FIGURE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Reported Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE_FEATURE_COUNT = FIGURE_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Reported Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTED_FIGURE_OPERATION_COUNT = FIGURE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.impl.PictureImpl <em>Picture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.impl.PictureImpl
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getPicture()
	 * @generated
	 */
	int PICTURE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__FILE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__CAPTION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Picture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Picture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.impl.DesignedSectionImpl <em>Designed Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.impl.DesignedSectionImpl
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getDesignedSection()
	 * @generated
	 */
	int DESIGNED_SECTION = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGNED_SECTION__ID = SECTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGNED_SECTION__NAME = SECTION__NAME;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGNED_SECTION__HEADING = SECTION__HEADING;

	/**
	 * The feature id for the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGNED_SECTION__TEMPLATE = SECTION__TEMPLATE;

	/**
	 * The number of structural features of the '<em>Designed Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGNED_SECTION_FEATURE_COUNT = SECTION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Designed Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGNED_SECTION_OPERATION_COUNT = SECTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.impl.DesignedItemImpl <em>Designed Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.impl.DesignedItemImpl
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getDesignedItem()
	 * @generated
	 */
	int DESIGNED_ITEM = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGNED_ITEM__ID = IDENTIFIED__ID;

	/**
	 * The number of structural features of the '<em>Designed Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGNED_ITEM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Designed Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGNED_ITEM_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.DistributionLevel <em>Distribution Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.DistributionLevel
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getDistributionLevel()
	 * @generated
	 */
	int DISTRIBUTION_LEVEL = 14;

	/**
	 * The meta object id for the '{@link org.jianbao.model.bulletin.Origin <em>Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.bulletin.Origin
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getOrigin()
	 * @generated
	 */
	int ORIGIN = 15;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 16;

	/**
	 * The meta object id for the '<em>Decimal</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getDecimal()
	 * @generated
	 */
	int DECIMAL = 17;

	/**
	 * The meta object id for the '<em>Rich Text</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getRichText()
	 * @generated
	 */
	int RICH_TEXT = 18;


	/**
	 * Returns the meta object for class '{@link org.jianbao.model.bulletin.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.jianbao.model.bulletin.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.jianbao.model.bulletin.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.bulletin.Issue <em>Issue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Issue</em>'.
	 * @see org.jianbao.model.bulletin.Issue
	 * @generated
	 */
	EClass getIssue();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Issue#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.jianbao.model.bulletin.Issue#getYear()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Issue#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.jianbao.model.bulletin.Issue#getNumber()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Issue#getTotalNumber <em>Total Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total Number</em>'.
	 * @see org.jianbao.model.bulletin.Issue#getTotalNumber()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_TotalNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Issue#getPublishDate <em>Publish Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publish Date</em>'.
	 * @see org.jianbao.model.bulletin.Issue#getPublishDate()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_PublishDate();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Issue#getPrintCount <em>Print Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Print Count</em>'.
	 * @see org.jianbao.model.bulletin.Issue#getPrintCount()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_PrintCount();

	/**
	 * Returns the meta object for the reference '{@link org.jianbao.model.bulletin.Issue#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Issuer</em>'.
	 * @see org.jianbao.model.bulletin.Issue#getIssuer()
	 * @see #getIssue()
	 * @generated
	 */
	EReference getIssue_Issuer();

	/**
	 * Returns the meta object for the reference '{@link org.jianbao.model.bulletin.Issue#getStructure <em>Structure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Structure</em>'.
	 * @see org.jianbao.model.bulletin.Issue#getStructure()
	 * @see #getIssue()
	 * @generated
	 */
	EReference getIssue_Structure();

	/**
	 * Returns the meta object for the containment reference '{@link org.jianbao.model.bulletin.Issue#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Period</em>'.
	 * @see org.jianbao.model.bulletin.Issue#getPeriod()
	 * @see #getIssue()
	 * @generated
	 */
	EReference getIssue_Period();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.bulletin.Issue#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.jianbao.model.bulletin.Issue#getSections()
	 * @see #getIssue()
	 * @generated
	 */
	EReference getIssue_Sections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.bulletin.Issue#getDistribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Distribution</em>'.
	 * @see org.jianbao.model.bulletin.Issue#getDistribution()
	 * @see #getIssue()
	 * @generated
	 */
	EReference getIssue_Distribution();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.bulletin.Period <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Period</em>'.
	 * @see org.jianbao.model.bulletin.Period
	 * @generated
	 */
	EClass getPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Period#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.jianbao.model.bulletin.Period#getStart()
	 * @see #getPeriod()
	 * @generated
	 */
	EAttribute getPeriod_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Period#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.jianbao.model.bulletin.Period#getEnd()
	 * @see #getPeriod()
	 * @generated
	 */
	EAttribute getPeriod_End();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.bulletin.Distribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Distribution</em>'.
	 * @see org.jianbao.model.bulletin.Distribution
	 * @generated
	 */
	EClass getDistribution();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Distribution#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.jianbao.model.bulletin.Distribution#getLevel()
	 * @see #getDistribution()
	 * @generated
	 */
	EAttribute getDistribution_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Distribution#getSeparator <em>Separator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Separator</em>'.
	 * @see org.jianbao.model.bulletin.Distribution#getSeparator()
	 * @see #getDistribution()
	 * @generated
	 */
	EAttribute getDistribution_Separator();

	/**
	 * Returns the meta object for the attribute list '{@link org.jianbao.model.bulletin.Distribution#getRecipients <em>Recipients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Recipients</em>'.
	 * @see org.jianbao.model.bulletin.Distribution#getRecipients()
	 * @see #getDistribution()
	 * @generated
	 */
	EAttribute getDistribution_Recipients();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.bulletin.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.jianbao.model.bulletin.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Section#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jianbao.model.bulletin.Section#getName()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Section#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see org.jianbao.model.bulletin.Section#getHeading()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Heading();

	/**
	 * Returns the meta object for the reference '{@link org.jianbao.model.bulletin.Section#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Template</em>'.
	 * @see org.jianbao.model.bulletin.Section#getTemplate()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Template();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.bulletin.MissingSection <em>Missing Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Missing Section</em>'.
	 * @see org.jianbao.model.bulletin.MissingSection
	 * @generated
	 */
	EClass getMissingSection();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.MissingSection#getKindNamespace <em>Kind Namespace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind Namespace</em>'.
	 * @see org.jianbao.model.bulletin.MissingSection#getKindNamespace()
	 * @see #getMissingSection()
	 * @generated
	 */
	EAttribute getMissingSection_KindNamespace();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.MissingSection#getKindName <em>Kind Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind Name</em>'.
	 * @see org.jianbao.model.bulletin.MissingSection#getKindName()
	 * @see #getMissingSection()
	 * @generated
	 */
	EAttribute getMissingSection_KindName();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.bulletin.Item <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see org.jianbao.model.bulletin.Item
	 * @generated
	 */
	EClass getItem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.bulletin.Item#getParagraphs <em>Paragraphs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Paragraphs</em>'.
	 * @see org.jianbao.model.bulletin.Item#getParagraphs()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Paragraphs();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.bulletin.Paragraph <em>Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Paragraph</em>'.
	 * @see org.jianbao.model.bulletin.Paragraph
	 * @generated
	 */
	EClass getParagraph();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Paragraph#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jianbao.model.bulletin.Paragraph#getText()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_Text();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.bulletin.CitedDocument <em>Cited Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cited Document</em>'.
	 * @see org.jianbao.model.bulletin.CitedDocument
	 * @generated
	 */
	EClass getCitedDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.CitedDocument#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.jianbao.model.bulletin.CitedDocument#getTitle()
	 * @see #getCitedDocument()
	 * @generated
	 */
	EAttribute getCitedDocument_Title();

	/**
	 * Returns the meta object for the reference list '{@link org.jianbao.model.bulletin.CitedDocument#getIssuers <em>Issuers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Issuers</em>'.
	 * @see org.jianbao.model.bulletin.CitedDocument#getIssuers()
	 * @see #getCitedDocument()
	 * @generated
	 */
	EReference getCitedDocument_Issuers();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.bulletin.Figure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Figure</em>'.
	 * @see org.jianbao.model.bulletin.Figure
	 * @generated
	 */
	EClass getFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Figure#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jianbao.model.bulletin.Figure#getName()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Figure#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.jianbao.model.bulletin.Figure#getValue()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Value();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.bulletin.ReportedFigure <em>Reported Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reported Figure</em>'.
	 * @see org.jianbao.model.bulletin.ReportedFigure
	 * @generated
	 */
	EClass getReportedFigure();

	/**
	 * Returns the meta object for the reference '{@link org.jianbao.model.bulletin.ReportedFigure#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Metric</em>'.
	 * @see org.jianbao.model.bulletin.ReportedFigure#getMetric()
	 * @see #getReportedFigure()
	 * @generated
	 */
	EReference getReportedFigure_Metric();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.ReportedFigure#getYearToDate <em>Year To Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year To Date</em>'.
	 * @see org.jianbao.model.bulletin.ReportedFigure#getYearToDate()
	 * @see #getReportedFigure()
	 * @generated
	 */
	EAttribute getReportedFigure_YearToDate();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.ReportedFigure#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.jianbao.model.bulletin.ReportedFigure#getOrigin()
	 * @see #getReportedFigure()
	 * @generated
	 */
	EAttribute getReportedFigure_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.ReportedFigure#getConfirmedYearToDate <em>Confirmed Year To Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirmed Year To Date</em>'.
	 * @see org.jianbao.model.bulletin.ReportedFigure#getConfirmedYearToDate()
	 * @see #getReportedFigure()
	 * @generated
	 */
	EAttribute getReportedFigure_ConfirmedYearToDate();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.bulletin.Picture <em>Picture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Picture</em>'.
	 * @see org.jianbao.model.bulletin.Picture
	 * @generated
	 */
	EClass getPicture();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Picture#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.jianbao.model.bulletin.Picture#getFile()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_File();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.bulletin.Picture#getCaption <em>Caption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caption</em>'.
	 * @see org.jianbao.model.bulletin.Picture#getCaption()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_Caption();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.bulletin.DesignedSection <em>Designed Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Designed Section</em>'.
	 * @see org.jianbao.model.bulletin.DesignedSection
	 * @generated
	 */
	EClass getDesignedSection();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.bulletin.DesignedItem <em>Designed Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Designed Item</em>'.
	 * @see org.jianbao.model.bulletin.DesignedItem
	 * @generated
	 */
	EClass getDesignedItem();

	/**
	 * Returns the meta object for enum '{@link org.jianbao.model.bulletin.DistributionLevel <em>Distribution Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Distribution Level</em>'.
	 * @see org.jianbao.model.bulletin.DistributionLevel
	 * @generated
	 */
	EEnum getDistributionLevel();

	/**
	 * Returns the meta object for enum '{@link org.jianbao.model.bulletin.Origin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Origin</em>'.
	 * @see org.jianbao.model.bulletin.Origin
	 * @generated
	 */
	EEnum getOrigin();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day of the calendar, written as ISO 8601 (2024-01-29), whatever the locale. A day that does not exist is refused on loading.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Decimal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An exact decimal number, written without exponent and without grouping.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Decimal</em>'.
	 * @see java.math.BigDecimal
	 * @model instanceClass="java.math.BigDecimal"
	 * @generated
	 */
	EDataType getDecimal();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Rich Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Text with a small inline markup: **strong** marks an emphasis, ${name} quotes a figure. Every other character stands for itself.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Rich Text</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getRichText();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	BulletinFactory getBulletinFactory();

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
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.impl.IdentifiedImpl
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.impl.IssueImpl <em>Issue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.impl.IssueImpl
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getIssue()
		 * @generated
		 */
		EClass ISSUE = eINSTANCE.getIssue();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__YEAR = eINSTANCE.getIssue_Year();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__NUMBER = eINSTANCE.getIssue_Number();

		/**
		 * The meta object literal for the '<em><b>Total Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__TOTAL_NUMBER = eINSTANCE.getIssue_TotalNumber();

		/**
		 * The meta object literal for the '<em><b>Publish Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__PUBLISH_DATE = eINSTANCE.getIssue_PublishDate();

		/**
		 * The meta object literal for the '<em><b>Print Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__PRINT_COUNT = eINSTANCE.getIssue_PrintCount();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ISSUE__ISSUER = eINSTANCE.getIssue_Issuer();

		/**
		 * The meta object literal for the '<em><b>Structure</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ISSUE__STRUCTURE = eINSTANCE.getIssue_Structure();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ISSUE__PERIOD = eINSTANCE.getIssue_Period();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ISSUE__SECTIONS = eINSTANCE.getIssue_Sections();

		/**
		 * The meta object literal for the '<em><b>Distribution</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ISSUE__DISTRIBUTION = eINSTANCE.getIssue_Distribution();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.impl.PeriodImpl <em>Period</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.impl.PeriodImpl
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getPeriod()
		 * @generated
		 */
		EClass PERIOD = eINSTANCE.getPeriod();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD__START = eINSTANCE.getPeriod_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD__END = eINSTANCE.getPeriod_End();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.impl.DistributionImpl <em>Distribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.impl.DistributionImpl
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getDistribution()
		 * @generated
		 */
		EClass DISTRIBUTION = eINSTANCE.getDistribution();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRIBUTION__LEVEL = eINSTANCE.getDistribution_Level();

		/**
		 * The meta object literal for the '<em><b>Separator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRIBUTION__SEPARATOR = eINSTANCE.getDistribution_Separator();

		/**
		 * The meta object literal for the '<em><b>Recipients</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRIBUTION__RECIPIENTS = eINSTANCE.getDistribution_Recipients();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.impl.SectionImpl
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__NAME = eINSTANCE.getSection_Name();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__HEADING = eINSTANCE.getSection_Heading();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__TEMPLATE = eINSTANCE.getSection_Template();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.impl.MissingSectionImpl <em>Missing Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.impl.MissingSectionImpl
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getMissingSection()
		 * @generated
		 */
		EClass MISSING_SECTION = eINSTANCE.getMissingSection();

		/**
		 * The meta object literal for the '<em><b>Kind Namespace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MISSING_SECTION__KIND_NAMESPACE = eINSTANCE.getMissingSection_KindNamespace();

		/**
		 * The meta object literal for the '<em><b>Kind Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MISSING_SECTION__KIND_NAME = eINSTANCE.getMissingSection_KindName();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.impl.ItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.impl.ItemImpl
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getItem()
		 * @generated
		 */
		EClass ITEM = eINSTANCE.getItem();

		/**
		 * The meta object literal for the '<em><b>Paragraphs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__PARAGRAPHS = eINSTANCE.getItem_Paragraphs();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.impl.ParagraphImpl <em>Paragraph</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.impl.ParagraphImpl
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getParagraph()
		 * @generated
		 */
		EClass PARAGRAPH = eINSTANCE.getParagraph();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__TEXT = eINSTANCE.getParagraph_Text();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.impl.CitedDocumentImpl <em>Cited Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.impl.CitedDocumentImpl
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getCitedDocument()
		 * @generated
		 */
		EClass CITED_DOCUMENT = eINSTANCE.getCitedDocument();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITED_DOCUMENT__TITLE = eINSTANCE.getCitedDocument_Title();

		/**
		 * The meta object literal for the '<em><b>Issuers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CITED_DOCUMENT__ISSUERS = eINSTANCE.getCitedDocument_Issuers();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.impl.FigureImpl <em>Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.impl.FigureImpl
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getFigure()
		 * @generated
		 */
		EClass FIGURE = eINSTANCE.getFigure();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__NAME = eINSTANCE.getFigure_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__VALUE = eINSTANCE.getFigure_Value();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.impl.ReportedFigureImpl <em>Reported Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.impl.ReportedFigureImpl
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getReportedFigure()
		 * @generated
		 */
		EClass REPORTED_FIGURE = eINSTANCE.getReportedFigure();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORTED_FIGURE__METRIC = eINSTANCE.getReportedFigure_Metric();

		/**
		 * The meta object literal for the '<em><b>Year To Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORTED_FIGURE__YEAR_TO_DATE = eINSTANCE.getReportedFigure_YearToDate();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORTED_FIGURE__ORIGIN = eINSTANCE.getReportedFigure_Origin();

		/**
		 * The meta object literal for the '<em><b>Confirmed Year To Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORTED_FIGURE__CONFIRMED_YEAR_TO_DATE = eINSTANCE.getReportedFigure_ConfirmedYearToDate();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.impl.PictureImpl <em>Picture</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.impl.PictureImpl
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getPicture()
		 * @generated
		 */
		EClass PICTURE = eINSTANCE.getPicture();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__FILE = eINSTANCE.getPicture_File();

		/**
		 * The meta object literal for the '<em><b>Caption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__CAPTION = eINSTANCE.getPicture_Caption();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.impl.DesignedSectionImpl <em>Designed Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.impl.DesignedSectionImpl
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getDesignedSection()
		 * @generated
		 */
		EClass DESIGNED_SECTION = eINSTANCE.getDesignedSection();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.impl.DesignedItemImpl <em>Designed Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.impl.DesignedItemImpl
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getDesignedItem()
		 * @generated
		 */
		EClass DESIGNED_ITEM = eINSTANCE.getDesignedItem();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.DistributionLevel <em>Distribution Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.DistributionLevel
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getDistributionLevel()
		 * @generated
		 */
		EEnum DISTRIBUTION_LEVEL = eINSTANCE.getDistributionLevel();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.bulletin.Origin <em>Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.bulletin.Origin
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getOrigin()
		 * @generated
		 */
		EEnum ORIGIN = eINSTANCE.getOrigin();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Decimal</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getDecimal()
		 * @generated
		 */
		EDataType DECIMAL = eINSTANCE.getDecimal();

		/**
		 * The meta object literal for the '<em>Rich Text</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.jianbao.model.bulletin.impl.BulletinPackageImpl#getRichText()
		 * @generated
		 */
		EDataType RICH_TEXT = eINSTANCE.getRichText();

	}

} //BulletinPackage
