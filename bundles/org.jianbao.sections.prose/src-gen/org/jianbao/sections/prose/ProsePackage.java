/**
 */
package org.jianbao.sections.prose;

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
 * Section kinds made of sentences.
 * <!-- end-model-doc -->
 * @see org.jianbao.sections.prose.ProseFactory
 * @model kind="package"
 * @generated
 */
public interface ProsePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "prose";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jianbao.org/sections/prose/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "prose";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ProsePackage eINSTANCE = org.jianbao.sections.prose.impl.ProsePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jianbao.sections.prose.impl.NewsSectionImpl <em>News Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.sections.prose.impl.NewsSectionImpl
	 * @see org.jianbao.sections.prose.impl.ProsePackageImpl#getNewsSection()
	 * @generated
	 */
	int NEWS_SECTION = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEWS_SECTION__ID = BulletinPackage.SECTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEWS_SECTION__NAME = BulletinPackage.SECTION__NAME;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEWS_SECTION__HEADING = BulletinPackage.SECTION__HEADING;

	/**
	 * The feature id for the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEWS_SECTION__TEMPLATE = BulletinPackage.SECTION__TEMPLATE;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEWS_SECTION__ITEMS = BulletinPackage.SECTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>News Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEWS_SECTION_FEATURE_COUNT = BulletinPackage.SECTION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>News Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEWS_SECTION_OPERATION_COUNT = BulletinPackage.SECTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.sections.prose.impl.NewsItemImpl <em>News Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.sections.prose.impl.NewsItemImpl
	 * @see org.jianbao.sections.prose.impl.ProsePackageImpl#getNewsItem()
	 * @generated
	 */
	int NEWS_ITEM = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEWS_ITEM__ID = BulletinPackage.ITEM__ID;

	/**
	 * The feature id for the '<em><b>Paragraphs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEWS_ITEM__PARAGRAPHS = BulletinPackage.ITEM__PARAGRAPHS;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEWS_ITEM__DATE = BulletinPackage.ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Roundup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEWS_ITEM__ROUNDUP = BulletinPackage.ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Units</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEWS_ITEM__UNITS = BulletinPackage.ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEWS_ITEM__DOCUMENTS = BulletinPackage.ITEM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>News Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEWS_ITEM_FEATURE_COUNT = BulletinPackage.ITEM_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>News Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEWS_ITEM_OPERATION_COUNT = BulletinPackage.ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.sections.prose.impl.VisitRosterImpl <em>Visit Roster</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.sections.prose.impl.VisitRosterImpl
	 * @see org.jianbao.sections.prose.impl.ProsePackageImpl#getVisitRoster()
	 * @generated
	 */
	int VISIT_ROSTER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_ROSTER__ID = BulletinPackage.SECTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_ROSTER__NAME = BulletinPackage.SECTION__NAME;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_ROSTER__HEADING = BulletinPackage.SECTION__HEADING;

	/**
	 * The feature id for the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_ROSTER__TEMPLATE = BulletinPackage.SECTION__TEMPLATE;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_ROSTER__PLACE = BulletinPackage.SECTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Visits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_ROSTER__VISITS = BulletinPackage.SECTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Visit Roster</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_ROSTER_FEATURE_COUNT = BulletinPackage.SECTION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Visit Roster</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_ROSTER_OPERATION_COUNT = BulletinPackage.SECTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.sections.prose.impl.VisitImpl <em>Visit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.sections.prose.impl.VisitImpl
	 * @see org.jianbao.sections.prose.impl.ProsePackageImpl#getVisit()
	 * @generated
	 */
	int VISIT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__PERSON = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Visit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Visit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.sections.prose.impl.NarrativeImpl <em>Narrative</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.sections.prose.impl.NarrativeImpl
	 * @see org.jianbao.sections.prose.impl.ProsePackageImpl#getNarrative()
	 * @generated
	 */
	int NARRATIVE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NARRATIVE__ID = BulletinPackage.SECTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NARRATIVE__NAME = BulletinPackage.SECTION__NAME;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NARRATIVE__HEADING = BulletinPackage.SECTION__HEADING;

	/**
	 * The feature id for the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NARRATIVE__TEMPLATE = BulletinPackage.SECTION__TEMPLATE;

	/**
	 * The feature id for the '<em><b>Units</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NARRATIVE__UNITS = BulletinPackage.SECTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NARRATIVE__DOCUMENTS = BulletinPackage.SECTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Paragraphs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NARRATIVE__PARAGRAPHS = BulletinPackage.SECTION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Narrative</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NARRATIVE_FEATURE_COUNT = BulletinPackage.SECTION_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Narrative</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NARRATIVE_OPERATION_COUNT = BulletinPackage.SECTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.sections.prose.impl.SectionGroupImpl <em>Section Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.sections.prose.impl.SectionGroupImpl
	 * @see org.jianbao.sections.prose.impl.ProsePackageImpl#getSectionGroup()
	 * @generated
	 */
	int SECTION_GROUP = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_GROUP__ID = BulletinPackage.SECTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_GROUP__NAME = BulletinPackage.SECTION__NAME;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_GROUP__HEADING = BulletinPackage.SECTION__HEADING;

	/**
	 * The feature id for the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_GROUP__TEMPLATE = BulletinPackage.SECTION__TEMPLATE;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_GROUP__SECTIONS = BulletinPackage.SECTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Section Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_GROUP_FEATURE_COUNT = BulletinPackage.SECTION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Section Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_GROUP_OPERATION_COUNT = BulletinPackage.SECTION_OPERATION_COUNT + 0;


	/**
	 * Returns the meta object for class '{@link org.jianbao.sections.prose.NewsSection <em>News Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>News Section</em>'.
	 * @see org.jianbao.sections.prose.NewsSection
	 * @generated
	 */
	EClass getNewsSection();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.sections.prose.NewsSection#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.jianbao.sections.prose.NewsSection#getItems()
	 * @see #getNewsSection()
	 * @generated
	 */
	EReference getNewsSection_Items();

	/**
	 * Returns the meta object for class '{@link org.jianbao.sections.prose.NewsItem <em>News Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>News Item</em>'.
	 * @see org.jianbao.sections.prose.NewsItem
	 * @generated
	 */
	EClass getNewsItem();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.sections.prose.NewsItem#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jianbao.sections.prose.NewsItem#getDate()
	 * @see #getNewsItem()
	 * @generated
	 */
	EAttribute getNewsItem_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.sections.prose.NewsItem#isRoundup <em>Roundup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Roundup</em>'.
	 * @see org.jianbao.sections.prose.NewsItem#isRoundup()
	 * @see #getNewsItem()
	 * @generated
	 */
	EAttribute getNewsItem_Roundup();

	/**
	 * Returns the meta object for the reference list '{@link org.jianbao.sections.prose.NewsItem#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Units</em>'.
	 * @see org.jianbao.sections.prose.NewsItem#getUnits()
	 * @see #getNewsItem()
	 * @generated
	 */
	EReference getNewsItem_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.sections.prose.NewsItem#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.jianbao.sections.prose.NewsItem#getDocuments()
	 * @see #getNewsItem()
	 * @generated
	 */
	EReference getNewsItem_Documents();

	/**
	 * Returns the meta object for class '{@link org.jianbao.sections.prose.VisitRoster <em>Visit Roster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Visit Roster</em>'.
	 * @see org.jianbao.sections.prose.VisitRoster
	 * @generated
	 */
	EClass getVisitRoster();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.sections.prose.VisitRoster#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.jianbao.sections.prose.VisitRoster#getPlace()
	 * @see #getVisitRoster()
	 * @generated
	 */
	EAttribute getVisitRoster_Place();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.sections.prose.VisitRoster#getVisits <em>Visits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Visits</em>'.
	 * @see org.jianbao.sections.prose.VisitRoster#getVisits()
	 * @see #getVisitRoster()
	 * @generated
	 */
	EReference getVisitRoster_Visits();

	/**
	 * Returns the meta object for class '{@link org.jianbao.sections.prose.Visit <em>Visit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Visit</em>'.
	 * @see org.jianbao.sections.prose.Visit
	 * @generated
	 */
	EClass getVisit();

	/**
	 * Returns the meta object for the reference '{@link org.jianbao.sections.prose.Visit#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.jianbao.sections.prose.Visit#getPerson()
	 * @see #getVisit()
	 * @generated
	 */
	EReference getVisit_Person();

	/**
	 * Returns the meta object for class '{@link org.jianbao.sections.prose.Narrative <em>Narrative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Narrative</em>'.
	 * @see org.jianbao.sections.prose.Narrative
	 * @generated
	 */
	EClass getNarrative();

	/**
	 * Returns the meta object for the reference list '{@link org.jianbao.sections.prose.Narrative#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Units</em>'.
	 * @see org.jianbao.sections.prose.Narrative#getUnits()
	 * @see #getNarrative()
	 * @generated
	 */
	EReference getNarrative_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.sections.prose.Narrative#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.jianbao.sections.prose.Narrative#getDocuments()
	 * @see #getNarrative()
	 * @generated
	 */
	EReference getNarrative_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.sections.prose.Narrative#getParagraphs <em>Paragraphs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Paragraphs</em>'.
	 * @see org.jianbao.sections.prose.Narrative#getParagraphs()
	 * @see #getNarrative()
	 * @generated
	 */
	EReference getNarrative_Paragraphs();

	/**
	 * Returns the meta object for class '{@link org.jianbao.sections.prose.SectionGroup <em>Section Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section Group</em>'.
	 * @see org.jianbao.sections.prose.SectionGroup
	 * @generated
	 */
	EClass getSectionGroup();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.sections.prose.SectionGroup#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.jianbao.sections.prose.SectionGroup#getSections()
	 * @see #getSectionGroup()
	 * @generated
	 */
	EReference getSectionGroup_Sections();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ProseFactory getProseFactory();

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
		 * The meta object literal for the '{@link org.jianbao.sections.prose.impl.NewsSectionImpl <em>News Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.sections.prose.impl.NewsSectionImpl
		 * @see org.jianbao.sections.prose.impl.ProsePackageImpl#getNewsSection()
		 * @generated
		 */
		EClass NEWS_SECTION = eINSTANCE.getNewsSection();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEWS_SECTION__ITEMS = eINSTANCE.getNewsSection_Items();

		/**
		 * The meta object literal for the '{@link org.jianbao.sections.prose.impl.NewsItemImpl <em>News Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.sections.prose.impl.NewsItemImpl
		 * @see org.jianbao.sections.prose.impl.ProsePackageImpl#getNewsItem()
		 * @generated
		 */
		EClass NEWS_ITEM = eINSTANCE.getNewsItem();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEWS_ITEM__DATE = eINSTANCE.getNewsItem_Date();

		/**
		 * The meta object literal for the '<em><b>Roundup</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEWS_ITEM__ROUNDUP = eINSTANCE.getNewsItem_Roundup();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEWS_ITEM__UNITS = eINSTANCE.getNewsItem_Units();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEWS_ITEM__DOCUMENTS = eINSTANCE.getNewsItem_Documents();

		/**
		 * The meta object literal for the '{@link org.jianbao.sections.prose.impl.VisitRosterImpl <em>Visit Roster</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.sections.prose.impl.VisitRosterImpl
		 * @see org.jianbao.sections.prose.impl.ProsePackageImpl#getVisitRoster()
		 * @generated
		 */
		EClass VISIT_ROSTER = eINSTANCE.getVisitRoster();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT_ROSTER__PLACE = eINSTANCE.getVisitRoster_Place();

		/**
		 * The meta object literal for the '<em><b>Visits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VISIT_ROSTER__VISITS = eINSTANCE.getVisitRoster_Visits();

		/**
		 * The meta object literal for the '{@link org.jianbao.sections.prose.impl.VisitImpl <em>Visit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.sections.prose.impl.VisitImpl
		 * @see org.jianbao.sections.prose.impl.ProsePackageImpl#getVisit()
		 * @generated
		 */
		EClass VISIT = eINSTANCE.getVisit();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VISIT__PERSON = eINSTANCE.getVisit_Person();

		/**
		 * The meta object literal for the '{@link org.jianbao.sections.prose.impl.NarrativeImpl <em>Narrative</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.sections.prose.impl.NarrativeImpl
		 * @see org.jianbao.sections.prose.impl.ProsePackageImpl#getNarrative()
		 * @generated
		 */
		EClass NARRATIVE = eINSTANCE.getNarrative();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NARRATIVE__UNITS = eINSTANCE.getNarrative_Units();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NARRATIVE__DOCUMENTS = eINSTANCE.getNarrative_Documents();

		/**
		 * The meta object literal for the '<em><b>Paragraphs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NARRATIVE__PARAGRAPHS = eINSTANCE.getNarrative_Paragraphs();

		/**
		 * The meta object literal for the '{@link org.jianbao.sections.prose.impl.SectionGroupImpl <em>Section Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.sections.prose.impl.SectionGroupImpl
		 * @see org.jianbao.sections.prose.impl.ProsePackageImpl#getSectionGroup()
		 * @generated
		 */
		EClass SECTION_GROUP = eINSTANCE.getSectionGroup();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_GROUP__SECTIONS = eINSTANCE.getSectionGroup_Sections();

	}

} //ProsePackage
