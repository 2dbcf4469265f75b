/**
 */
package org.jianbao.sections.figures;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * Section kinds made of figures.
 * <!-- end-model-doc -->
 * @see org.jianbao.sections.figures.FiguresFactory
 * @model kind="package"
 * @generated
 */
public interface FiguresPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "figures";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jianbao.org/sections/figures/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "figures";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	FiguresPackage eINSTANCE = org.jianbao.sections.figures.impl.FiguresPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jianbao.sections.figures.impl.StatusBreakdownImpl <em>Status Breakdown</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.sections.figures.impl.StatusBreakdownImpl
	 * @see org.jianbao.sections.figures.impl.FiguresPackageImpl#getStatusBreakdown()
	 * @generated
	 */
	int STATUS_BREAKDOWN = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_BREAKDOWN__ID = BulletinPackage.SECTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_BREAKDOWN__NAME = BulletinPackage.SECTION__NAME;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_BREAKDOWN__HEADING = BulletinPackage.SECTION__HEADING;

	/**
	 * The feature id for the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_BREAKDOWN__TEMPLATE = BulletinPackage.SECTION__TEMPLATE;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_BREAKDOWN__SUBJECT = BulletinPackage.SECTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_BREAKDOWN__UNIT = BulletinPackage.SECTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_BREAKDOWN__TOTAL = BulletinPackage.SECTION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_BREAKDOWN__PARTS = BulletinPackage.SECTION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_BREAKDOWN__DOCUMENTS = BulletinPackage.SECTION_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Status Breakdown</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_BREAKDOWN_FEATURE_COUNT = BulletinPackage.SECTION_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Status Breakdown</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_BREAKDOWN_OPERATION_COUNT = BulletinPackage.SECTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.sections.figures.impl.StatusPartImpl <em>Status Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.sections.figures.impl.StatusPartImpl
	 * @see org.jianbao.sections.figures.impl.FiguresPackageImpl#getStatusPart()
	 * @generated
	 */
	int STATUS_PART = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_PART__ID = BulletinPackage.FIGURE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_PART__NAME = BulletinPackage.FIGURE__NAME;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_PART__VALUE = BulletinPackage.FIGURE__VALUE;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_PART__PARTS = BulletinPackage.FIGURE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Status Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_PART_FEATURE_COUNT = BulletinPackage.FIGURE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Status Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_PART_OPERATION_COUNT = BulletinPackage.FIGURE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.sections.figures.impl.ProgressImpl <em>Progress</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.sections.figures.impl.ProgressImpl
	 * @see org.jianbao.sections.figures.impl.FiguresPackageImpl#getProgress()
	 * @generated
	 */
	int PROGRESS = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS__ID = BulletinPackage.SECTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS__NAME = BulletinPackage.SECTION__NAME;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS__HEADING = BulletinPackage.SECTION__HEADING;

	/**
	 * The feature id for the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS__TEMPLATE = BulletinPackage.SECTION__TEMPLATE;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS__UNIT = BulletinPackage.SECTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS__DONE = BulletinPackage.SECTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Added</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS__ADDED = BulletinPackage.SECTION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS__TOTAL = BulletinPackage.SECTION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Total Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS__TOTAL_OF = BulletinPackage.SECTION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Units</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS__UNITS = BulletinPackage.SECTION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Paragraphs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS__PARAGRAPHS = BulletinPackage.SECTION_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Progress</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_FEATURE_COUNT = BulletinPackage.SECTION_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Progress</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_OPERATION_COUNT = BulletinPackage.SECTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.sections.figures.impl.ServiceFiguresImpl <em>Service Figures</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.sections.figures.impl.ServiceFiguresImpl
	 * @see org.jianbao.sections.figures.impl.FiguresPackageImpl#getServiceFigures()
	 * @generated
	 */
	int SERVICE_FIGURES = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURES__ID = BulletinPackage.SECTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURES__NAME = BulletinPackage.SECTION__NAME;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURES__HEADING = BulletinPackage.SECTION__HEADING;

	/**
	 * The feature id for the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURES__TEMPLATE = BulletinPackage.SECTION__TEMPLATE;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURES__FIGURES = BulletinPackage.SECTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Service Figures</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURES_FEATURE_COUNT = BulletinPackage.SECTION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Service Figures</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURES_OPERATION_COUNT = BulletinPackage.SECTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.sections.figures.impl.ServiceFigureImpl <em>Service Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.sections.figures.impl.ServiceFigureImpl
	 * @see org.jianbao.sections.figures.impl.FiguresPackageImpl#getServiceFigure()
	 * @generated
	 */
	int SERVICE_FIGURE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURE__ID = BulletinPackage.REPORTED_FIGURE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURE__NAME = BulletinPackage.REPORTED_FIGURE__NAME;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURE__VALUE = BulletinPackage.REPORTED_FIGURE__VALUE;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURE__METRIC = BulletinPackage.REPORTED_FIGURE__METRIC;

	/**
	 * The feature id for the '<em><b>Year To Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURE__YEAR_TO_DATE = BulletinPackage.REPORTED_FIGURE__YEAR_TO_DATE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURE__ORIGIN = BulletinPackage.REPORTED_FIGURE__ORIGIN;

	/**
	 * The feature id for the '<em><b>Confirmed Year To Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURE__CONFIRMED_YEAR_TO_DATE = BulletinPackage.REPORTED_FIGURE__CONFIRMED_YEAR_TO_DATE;

	/**
	 * The number of structural features of the '<em>Service Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURE_FEATURE_COUNT = BulletinPackage.REPORTED_FIGURE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Service Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FIGURE_OPERATION_COUNT = BulletinPackage.REPORTED_FIGURE_OPERATION_COUNT + 0;


	/**
	 * Returns the meta object for class '{@link org.jianbao.sections.figures.StatusBreakdown <em>Status Breakdown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Status Breakdown</em>'.
	 * @see org.jianbao.sections.figures.StatusBreakdown
	 * @generated
	 */
	EClass getStatusBreakdown();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.sections.figures.StatusBreakdown#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.jianbao.sections.figures.StatusBreakdown#getSubject()
	 * @see #getStatusBreakdown()
	 * @generated
	 */
	EAttribute getStatusBreakdown_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.sections.figures.StatusBreakdown#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.jianbao.sections.figures.StatusBreakdown#getUnit()
	 * @see #getStatusBreakdown()
	 * @generated
	 */
	EAttribute getStatusBreakdown_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.sections.figures.StatusBreakdown#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total</em>'.
	 * @see org.jianbao.sections.figures.StatusBreakdown#getTotal()
	 * @see #getStatusBreakdown()
	 * @generated
	 */
	EAttribute getStatusBreakdown_Total();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.sections.figures.StatusBreakdown#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.jianbao.sections.figures.StatusBreakdown#getParts()
	 * @see #getStatusBreakdown()
	 * @generated
	 */
	EReference getStatusBreakdown_Parts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.sections.figures.StatusBreakdown#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.jianbao.sections.figures.StatusBreakdown#getDocuments()
	 * @see #getStatusBreakdown()
	 * @generated
	 */
	EReference getStatusBreakdown_Documents();

	/**
	 * Returns the meta object for class '{@link org.jianbao.sections.figures.StatusPart <em>Status Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Status Part</em>'.
	 * @see org.jianbao.sections.figures.StatusPart
	 * @generated
	 */
	EClass getStatusPart();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.sections.figures.StatusPart#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.jianbao.sections.figures.StatusPart#getParts()
	 * @see #getStatusPart()
	 * @generated
	 */
	EReference getStatusPart_Parts();

	/**
	 * Returns the meta object for class '{@link org.jianbao.sections.figures.Progress <em>Progress</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Progress</em>'.
	 * @see org.jianbao.sections.figures.Progress
	 * @generated
	 */
	EClass getProgress();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.sections.figures.Progress#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.jianbao.sections.figures.Progress#getUnit()
	 * @see #getProgress()
	 * @generated
	 */
	EAttribute getProgress_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.sections.figures.Progress#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.jianbao.sections.figures.Progress#getDone()
	 * @see #getProgress()
	 * @generated
	 */
	EAttribute getProgress_Done();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.sections.figures.Progress#getAdded <em>Added</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Added</em>'.
	 * @see org.jianbao.sections.figures.Progress#getAdded()
	 * @see #getProgress()
	 * @generated
	 */
	EAttribute getProgress_Added();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.sections.figures.Progress#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total</em>'.
	 * @see org.jianbao.sections.figures.Progress#getTotal()
	 * @see #getProgress()
	 * @generated
	 */
	EAttribute getProgress_Total();

	/**
	 * Returns the meta object for the reference '{@link org.jianbao.sections.figures.Progress#getTotalOf <em>Total Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Total Of</em>'.
	 * @see org.jianbao.sections.figures.Progress#getTotalOf()
	 * @see #getProgress()
	 * @generated
	 */
	EReference getProgress_TotalOf();

	/**
	 * Returns the meta object for the reference list '{@link org.jianbao.sections.figures.Progress#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Units</em>'.
	 * @see org.jianbao.sections.figures.Progress#getUnits()
	 * @see #getProgress()
	 * @generated
	 */
	EReference getProgress_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.sections.figures.Progress#getParagraphs <em>Paragraphs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Paragraphs</em>'.
	 * @see org.jianbao.sections.figures.Progress#getParagraphs()
	 * @see #getProgress()
	 * @generated
	 */
	EReference getProgress_Paragraphs();

	/**
	 * Returns the meta object for class '{@link org.jianbao.sections.figures.ServiceFigures <em>Service Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Figures</em>'.
	 * @see org.jianbao.sections.figures.ServiceFigures
	 * @generated
	 */
	EClass getServiceFigures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.sections.figures.ServiceFigures#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Figures</em>'.
	 * @see org.jianbao.sections.figures.ServiceFigures#getFigures()
	 * @see #getServiceFigures()
	 * @generated
	 */
	EReference getServiceFigures_Figures();

	/**
	 * Returns the meta object for class '{@link org.jianbao.sections.figures.ServiceFigure <em>Service Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Figure</em>'.
	 * @see org.jianbao.sections.figures.ServiceFigure
	 * @generated
	 */
	EClass getServiceFigure();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	FiguresFactory getFiguresFactory();

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
		 * The meta object literal for the '{@link org.jianbao.sections.figures.impl.StatusBreakdownImpl <em>Status Breakdown</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.sections.figures.impl.StatusBreakdownImpl
		 * @see org.jianbao.sections.figures.impl.FiguresPackageImpl#getStatusBreakdown()
		 * @generated
		 */
		EClass STATUS_BREAKDOWN = eINSTANCE.getStatusBreakdown();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATUS_BREAKDOWN__SUBJECT = eINSTANCE.getStatusBreakdown_Subject();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATUS_BREAKDOWN__UNIT = eINSTANCE.getStatusBreakdown_Unit();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATUS_BREAKDOWN__TOTAL = eINSTANCE.getStatusBreakdown_Total();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATUS_BREAKDOWN__PARTS = eINSTANCE.getStatusBreakdown_Parts();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATUS_BREAKDOWN__DOCUMENTS = eINSTANCE.getStatusBreakdown_Documents();

		/**
		 * The meta object literal for the '{@link org.jianbao.sections.figures.impl.StatusPartImpl <em>Status Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.sections.figures.impl.StatusPartImpl
		 * @see org.jianbao.sections.figures.impl.FiguresPackageImpl#getStatusPart()
		 * @generated
		 */
		EClass STATUS_PART = eINSTANCE.getStatusPart();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATUS_PART__PARTS = eINSTANCE.getStatusPart_Parts();

		/**
		 * The meta object literal for the '{@link org.jianbao.sections.figures.impl.ProgressImpl <em>Progress</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.sections.figures.impl.ProgressImpl
		 * @see org.jianbao.sections.figures.impl.FiguresPackageImpl#getProgress()
		 * @generated
		 */
		EClass PROGRESS = eINSTANCE.getProgress();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS__UNIT = eINSTANCE.getProgress_Unit();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS__DONE = eINSTANCE.getProgress_Done();

		/**
		 * The meta object literal for the '<em><b>Added</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS__ADDED = eINSTANCE.getProgress_Added();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS__TOTAL = eINSTANCE.getProgress_Total();

		/**
		 * The meta object literal for the '<em><b>Total Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRESS__TOTAL_OF = eINSTANCE.getProgress_TotalOf();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRESS__UNITS = eINSTANCE.getProgress_Units();

		/**
		 * The meta object literal for the '<em><b>Paragraphs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRESS__PARAGRAPHS = eINSTANCE.getProgress_Paragraphs();

		/**
		 * The meta object literal for the '{@link org.jianbao.sections.figures.impl.ServiceFiguresImpl <em>Service Figures</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.sections.figures.impl.ServiceFiguresImpl
		 * @see org.jianbao.sections.figures.impl.FiguresPackageImpl#getServiceFigures()
		 * @generated
		 */
		EClass SERVICE_FIGURES = eINSTANCE.getServiceFigures();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_FIGURES__FIGURES = eINSTANCE.getServiceFigures_Figures();

		/**
		 * The meta object literal for the '{@link org.jianbao.sections.figures.impl.ServiceFigureImpl <em>Service Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.sections.figures.impl.ServiceFigureImpl
		 * @see org.jianbao.sections.figures.impl.FiguresPackageImpl#getServiceFigure()
		 * @generated
		 */
		EClass SERVICE_FIGURE = eINSTANCE.getServiceFigure();

	}

} //FiguresPackage
