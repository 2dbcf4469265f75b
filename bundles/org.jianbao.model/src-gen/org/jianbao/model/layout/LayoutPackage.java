/**
 */
package org.jianbao.model.layout;

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
 * Layout profiles: page, type and distances.
 * <!-- end-model-doc -->
 * @see org.jianbao.model.layout.LayoutFactory
 * @model kind="package"
 * @generated
 */
public interface LayoutPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "layout";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jianbao.org/layout/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "layout";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	LayoutPackage eINSTANCE = org.jianbao.model.layout.impl.LayoutPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jianbao.model.layout.impl.LayoutProfileImpl <em>Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.layout.impl.LayoutProfileImpl
	 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getLayoutProfile()
	 * @generated
	 */
	int LAYOUT_PROFILE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_PROFILE__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_PROFILE__NAME = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Page</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_PROFILE__PAGE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Page Number</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_PROFILE__PAGE_NUMBER = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Typefaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_PROFILE__TYPEFACES = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Styles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_PROFILE__STYLES = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_PROFILE__RULES = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Chart Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_PROFILE__CHART_HEIGHT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Picture Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_PROFILE__PICTURE_HEIGHT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_PROFILE__SOURCES = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_PROFILE_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_PROFILE_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.layout.impl.PageSetupImpl <em>Page Setup</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.layout.impl.PageSetupImpl
	 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getPageSetup()
	 * @generated
	 */
	int PAGE_SETUP = 1;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_SETUP__WIDTH = 0;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_SETUP__HEIGHT = 1;

	/**
	 * The feature id for the '<em><b>Top</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_SETUP__TOP = 2;

	/**
	 * The feature id for the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_SETUP__LEFT = 3;

	/**
	 * The feature id for the '<em><b>Type Area Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_SETUP__TYPE_AREA_WIDTH = 4;

	/**
	 * The feature id for the '<em><b>Type Area Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_SETUP__TYPE_AREA_HEIGHT = 5;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_SETUP__LINES = 6;

	/**
	 * The feature id for the '<em><b>Characters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_SETUP__CHARACTERS = 7;

	/**
	 * The feature id for the '<em><b>Latin Spacing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_SETUP__LATIN_SPACING = 8;

	/**
	 * The feature id for the '<em><b>Hanging Punctuation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_SETUP__HANGING_PUNCTUATION = 9;

	/**
	 * The number of structural features of the '<em>Page Setup</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_SETUP_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Page Setup</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_SETUP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.layout.impl.PageNumberImpl <em>Page Number</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.layout.impl.PageNumberImpl
	 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getPageNumber()
	 * @generated
	 */
	int PAGE_NUMBER = 2;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_NUMBER__STYLE = 0;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_NUMBER__PREFIX = 1;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_NUMBER__SUFFIX = 2;

	/**
	 * The feature id for the '<em><b>Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_NUMBER__DISTANCE = 3;

	/**
	 * The feature id for the '<em><b>Footer Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_NUMBER__FOOTER_DISTANCE = 4;

	/**
	 * The feature id for the '<em><b>Odd Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_NUMBER__ODD_ALIGNMENT = 5;

	/**
	 * The feature id for the '<em><b>Even Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_NUMBER__EVEN_ALIGNMENT = 6;

	/**
	 * The feature id for the '<em><b>Indent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_NUMBER__INDENT = 7;

	/**
	 * The number of structural features of the '<em>Page Number</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_NUMBER_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Page Number</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_NUMBER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.layout.impl.TypefaceImpl <em>Typeface</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.layout.impl.TypefaceImpl
	 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getTypeface()
	 * @generated
	 */
	int TYPEFACE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPEFACE__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPEFACE__NAME = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Alternatives</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPEFACE__ALTERNATIVES = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Script</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPEFACE__SCRIPT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Typeface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPEFACE_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Typeface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPEFACE_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.layout.impl.TextStyleImpl <em>Text Style</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.layout.impl.TextStyleImpl
	 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getTextStyle()
	 * @generated
	 */
	int TEXT_STYLE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__ROLE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__NAME = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Typeface</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__TYPEFACE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Latin Typeface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__LATIN_TYPEFACE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__SIZE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Bold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__BOLD = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__COLOUR = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Shading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__SHADING = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__ALIGNMENT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Line Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__LINE_HEIGHT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Space Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__SPACE_BEFORE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Space After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__SPACE_AFTER = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>First Line Indent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__FIRST_LINE_INDENT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Left Indent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__LEFT_INDENT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Right Indent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__RIGHT_INDENT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Hanging Indent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__HANGING_INDENT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Keep With Next</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE__KEEP_WITH_NEXT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Text Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Text Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_STYLE_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.layout.impl.RuleLineImpl <em>Rule Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.layout.impl.RuleLineImpl
	 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getRuleLine()
	 * @generated
	 */
	int RULE_LINE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_LINE__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_LINE__ROLE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_LINE__THICKNESS = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_LINE__COLOUR = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_LINE__DISTANCE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Distance Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_LINE__DISTANCE_BELOW = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Rule Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_LINE_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Rule Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_LINE_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.layout.impl.ValueSourceImpl <em>Value Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.layout.impl.ValueSourceImpl
	 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getValueSource()
	 * @generated
	 */
	int VALUE_SOURCE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_SOURCE__ID = BulletinPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_SOURCE__VALUE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_SOURCE__STRENGTH = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_SOURCE__SOURCE = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Value Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_SOURCE_FEATURE_COUNT = BulletinPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Value Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_SOURCE_OPERATION_COUNT = BulletinPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jianbao.model.layout.Strength <em>Strength</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.layout.Strength
	 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getStrength()
	 * @generated
	 */
	int STRENGTH = 7;

	/**
	 * The meta object id for the '{@link org.jianbao.model.layout.Alignment <em>Alignment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.layout.Alignment
	 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getAlignment()
	 * @generated
	 */
	int ALIGNMENT = 8;

	/**
	 * The meta object id for the '{@link org.jianbao.model.layout.Script <em>Script</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jianbao.model.layout.Script
	 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getScript()
	 * @generated
	 */
	int SCRIPT = 9;


	/**
	 * Returns the meta object for class '{@link org.jianbao.model.layout.LayoutProfile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Profile</em>'.
	 * @see org.jianbao.model.layout.LayoutProfile
	 * @generated
	 */
	EClass getLayoutProfile();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.LayoutProfile#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jianbao.model.layout.LayoutProfile#getName()
	 * @see #getLayoutProfile()
	 * @generated
	 */
	EAttribute getLayoutProfile_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.jianbao.model.layout.LayoutProfile#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Page</em>'.
	 * @see org.jianbao.model.layout.LayoutProfile#getPage()
	 * @see #getLayoutProfile()
	 * @generated
	 */
	EReference getLayoutProfile_Page();

	/**
	 * Returns the meta object for the containment reference '{@link org.jianbao.model.layout.LayoutProfile#getPageNumber <em>Page Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Page Number</em>'.
	 * @see org.jianbao.model.layout.LayoutProfile#getPageNumber()
	 * @see #getLayoutProfile()
	 * @generated
	 */
	EReference getLayoutProfile_PageNumber();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.layout.LayoutProfile#getTypefaces <em>Typefaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Typefaces</em>'.
	 * @see org.jianbao.model.layout.LayoutProfile#getTypefaces()
	 * @see #getLayoutProfile()
	 * @generated
	 */
	EReference getLayoutProfile_Typefaces();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.layout.LayoutProfile#getStyles <em>Styles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Styles</em>'.
	 * @see org.jianbao.model.layout.LayoutProfile#getStyles()
	 * @see #getLayoutProfile()
	 * @generated
	 */
	EReference getLayoutProfile_Styles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.layout.LayoutProfile#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.jianbao.model.layout.LayoutProfile#getRules()
	 * @see #getLayoutProfile()
	 * @generated
	 */
	EReference getLayoutProfile_Rules();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.LayoutProfile#getChartHeight <em>Chart Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chart Height</em>'.
	 * @see org.jianbao.model.layout.LayoutProfile#getChartHeight()
	 * @see #getLayoutProfile()
	 * @generated
	 */
	EAttribute getLayoutProfile_ChartHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.LayoutProfile#getPictureHeight <em>Picture Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Picture Height</em>'.
	 * @see org.jianbao.model.layout.LayoutProfile#getPictureHeight()
	 * @see #getLayoutProfile()
	 * @generated
	 */
	EAttribute getLayoutProfile_PictureHeight();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jianbao.model.layout.LayoutProfile#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.jianbao.model.layout.LayoutProfile#getSources()
	 * @see #getLayoutProfile()
	 * @generated
	 */
	EReference getLayoutProfile_Sources();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.layout.PageSetup <em>Page Setup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Page Setup</em>'.
	 * @see org.jianbao.model.layout.PageSetup
	 * @generated
	 */
	EClass getPageSetup();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageSetup#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.jianbao.model.layout.PageSetup#getWidth()
	 * @see #getPageSetup()
	 * @generated
	 */
	EAttribute getPageSetup_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageSetup#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.jianbao.model.layout.PageSetup#getHeight()
	 * @see #getPageSetup()
	 * @generated
	 */
	EAttribute getPageSetup_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageSetup#getTop <em>Top</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Top</em>'.
	 * @see org.jianbao.model.layout.PageSetup#getTop()
	 * @see #getPageSetup()
	 * @generated
	 */
	EAttribute getPageSetup_Top();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageSetup#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left</em>'.
	 * @see org.jianbao.model.layout.PageSetup#getLeft()
	 * @see #getPageSetup()
	 * @generated
	 */
	EAttribute getPageSetup_Left();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageSetup#getTypeAreaWidth <em>Type Area Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type Area Width</em>'.
	 * @see org.jianbao.model.layout.PageSetup#getTypeAreaWidth()
	 * @see #getPageSetup()
	 * @generated
	 */
	EAttribute getPageSetup_TypeAreaWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageSetup#getTypeAreaHeight <em>Type Area Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type Area Height</em>'.
	 * @see org.jianbao.model.layout.PageSetup#getTypeAreaHeight()
	 * @see #getPageSetup()
	 * @generated
	 */
	EAttribute getPageSetup_TypeAreaHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageSetup#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lines</em>'.
	 * @see org.jianbao.model.layout.PageSetup#getLines()
	 * @see #getPageSetup()
	 * @generated
	 */
	EAttribute getPageSetup_Lines();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageSetup#getCharacters <em>Characters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Characters</em>'.
	 * @see org.jianbao.model.layout.PageSetup#getCharacters()
	 * @see #getPageSetup()
	 * @generated
	 */
	EAttribute getPageSetup_Characters();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageSetup#isLatinSpacing <em>Latin Spacing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latin Spacing</em>'.
	 * @see org.jianbao.model.layout.PageSetup#isLatinSpacing()
	 * @see #getPageSetup()
	 * @generated
	 */
	EAttribute getPageSetup_LatinSpacing();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageSetup#isHangingPunctuation <em>Hanging Punctuation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hanging Punctuation</em>'.
	 * @see org.jianbao.model.layout.PageSetup#isHangingPunctuation()
	 * @see #getPageSetup()
	 * @generated
	 */
	EAttribute getPageSetup_HangingPunctuation();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.layout.PageNumber <em>Page Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Page Number</em>'.
	 * @see org.jianbao.model.layout.PageNumber
	 * @generated
	 */
	EClass getPageNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageNumber#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.jianbao.model.layout.PageNumber#getStyle()
	 * @see #getPageNumber()
	 * @generated
	 */
	EAttribute getPageNumber_Style();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageNumber#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.jianbao.model.layout.PageNumber#getPrefix()
	 * @see #getPageNumber()
	 * @generated
	 */
	EAttribute getPageNumber_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageNumber#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.jianbao.model.layout.PageNumber#getSuffix()
	 * @see #getPageNumber()
	 * @generated
	 */
	EAttribute getPageNumber_Suffix();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageNumber#getDistance <em>Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distance</em>'.
	 * @see org.jianbao.model.layout.PageNumber#getDistance()
	 * @see #getPageNumber()
	 * @generated
	 */
	EAttribute getPageNumber_Distance();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageNumber#getFooterDistance <em>Footer Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Footer Distance</em>'.
	 * @see org.jianbao.model.layout.PageNumber#getFooterDistance()
	 * @see #getPageNumber()
	 * @generated
	 */
	EAttribute getPageNumber_FooterDistance();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageNumber#getOddAlignment <em>Odd Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Odd Alignment</em>'.
	 * @see org.jianbao.model.layout.PageNumber#getOddAlignment()
	 * @see #getPageNumber()
	 * @generated
	 */
	EAttribute getPageNumber_OddAlignment();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageNumber#getEvenAlignment <em>Even Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Even Alignment</em>'.
	 * @see org.jianbao.model.layout.PageNumber#getEvenAlignment()
	 * @see #getPageNumber()
	 * @generated
	 */
	EAttribute getPageNumber_EvenAlignment();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.PageNumber#getIndent <em>Indent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indent</em>'.
	 * @see org.jianbao.model.layout.PageNumber#getIndent()
	 * @see #getPageNumber()
	 * @generated
	 */
	EAttribute getPageNumber_Indent();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.layout.Typeface <em>Typeface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Typeface</em>'.
	 * @see org.jianbao.model.layout.Typeface
	 * @generated
	 */
	EClass getTypeface();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.Typeface#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jianbao.model.layout.Typeface#getName()
	 * @see #getTypeface()
	 * @generated
	 */
	EAttribute getTypeface_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.jianbao.model.layout.Typeface#getAlternatives <em>Alternatives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Alternatives</em>'.
	 * @see org.jianbao.model.layout.Typeface#getAlternatives()
	 * @see #getTypeface()
	 * @generated
	 */
	EAttribute getTypeface_Alternatives();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.Typeface#getScript <em>Script</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Script</em>'.
	 * @see org.jianbao.model.layout.Typeface#getScript()
	 * @see #getTypeface()
	 * @generated
	 */
	EAttribute getTypeface_Script();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.layout.TextStyle <em>Text Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Style</em>'.
	 * @see org.jianbao.model.layout.TextStyle
	 * @generated
	 */
	EClass getTextStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.jianbao.model.layout.TextStyle#getRole()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jianbao.model.layout.TextStyle#getName()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_Name();

	/**
	 * Returns the meta object for the reference '{@link org.jianbao.model.layout.TextStyle#getTypeface <em>Typeface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Typeface</em>'.
	 * @see org.jianbao.model.layout.TextStyle#getTypeface()
	 * @see #getTextStyle()
	 * @generated
	 */
	EReference getTextStyle_Typeface();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#getLatinTypeface <em>Latin Typeface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latin Typeface</em>'.
	 * @see org.jianbao.model.layout.TextStyle#getLatinTypeface()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_LatinTypeface();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.jianbao.model.layout.TextStyle#getSize()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#isBold <em>Bold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bold</em>'.
	 * @see org.jianbao.model.layout.TextStyle#isBold()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_Bold();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.jianbao.model.layout.TextStyle#getColour()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#getShading <em>Shading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shading</em>'.
	 * @see org.jianbao.model.layout.TextStyle#getShading()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_Shading();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#getAlignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alignment</em>'.
	 * @see org.jianbao.model.layout.TextStyle#getAlignment()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_Alignment();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#getLineHeight <em>Line Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line Height</em>'.
	 * @see org.jianbao.model.layout.TextStyle#getLineHeight()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_LineHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#getSpaceBefore <em>Space Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Space Before</em>'.
	 * @see org.jianbao.model.layout.TextStyle#getSpaceBefore()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_SpaceBefore();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#getSpaceAfter <em>Space After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Space After</em>'.
	 * @see org.jianbao.model.layout.TextStyle#getSpaceAfter()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_SpaceAfter();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#getFirstLineIndent <em>First Line Indent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Line Indent</em>'.
	 * @see org.jianbao.model.layout.TextStyle#getFirstLineIndent()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_FirstLineIndent();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#getLeftIndent <em>Left Indent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left Indent</em>'.
	 * @see org.jianbao.model.layout.TextStyle#getLeftIndent()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_LeftIndent();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#getRightIndent <em>Right Indent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Right Indent</em>'.
	 * @see org.jianbao.model.layout.TextStyle#getRightIndent()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_RightIndent();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#getHangingIndent <em>Hanging Indent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hanging Indent</em>'.
	 * @see org.jianbao.model.layout.TextStyle#getHangingIndent()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_HangingIndent();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.TextStyle#isKeepWithNext <em>Keep With Next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keep With Next</em>'.
	 * @see org.jianbao.model.layout.TextStyle#isKeepWithNext()
	 * @see #getTextStyle()
	 * @generated
	 */
	EAttribute getTextStyle_KeepWithNext();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.layout.RuleLine <em>Rule Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Line</em>'.
	 * @see org.jianbao.model.layout.RuleLine
	 * @generated
	 */
	EClass getRuleLine();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.RuleLine#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.jianbao.model.layout.RuleLine#getRole()
	 * @see #getRuleLine()
	 * @generated
	 */
	EAttribute getRuleLine_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.RuleLine#getThickness <em>Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thickness</em>'.
	 * @see org.jianbao.model.layout.RuleLine#getThickness()
	 * @see #getRuleLine()
	 * @generated
	 */
	EAttribute getRuleLine_Thickness();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.RuleLine#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.jianbao.model.layout.RuleLine#getColour()
	 * @see #getRuleLine()
	 * @generated
	 */
	EAttribute getRuleLine_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.RuleLine#getDistance <em>Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distance</em>'.
	 * @see org.jianbao.model.layout.RuleLine#getDistance()
	 * @see #getRuleLine()
	 * @generated
	 */
	EAttribute getRuleLine_Distance();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.RuleLine#getDistanceBelow <em>Distance Below</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distance Below</em>'.
	 * @see org.jianbao.model.layout.RuleLine#getDistanceBelow()
	 * @see #getRuleLine()
	 * @generated
	 */
	EAttribute getRuleLine_DistanceBelow();

	/**
	 * Returns the meta object for class '{@link org.jianbao.model.layout.ValueSource <em>Value Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value Source</em>'.
	 * @see org.jianbao.model.layout.ValueSource
	 * @generated
	 */
	EClass getValueSource();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.ValueSource#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.jianbao.model.layout.ValueSource#getValue()
	 * @see #getValueSource()
	 * @generated
	 */
	EAttribute getValueSource_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.ValueSource#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.jianbao.model.layout.ValueSource#getStrength()
	 * @see #getValueSource()
	 * @generated
	 */
	EAttribute getValueSource_Strength();

	/**
	 * Returns the meta object for the attribute '{@link org.jianbao.model.layout.ValueSource#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.jianbao.model.layout.ValueSource#getSource()
	 * @see #getValueSource()
	 * @generated
	 */
	EAttribute getValueSource_Source();

	/**
	 * Returns the meta object for enum '{@link org.jianbao.model.layout.Strength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Strength</em>'.
	 * @see org.jianbao.model.layout.Strength
	 * @generated
	 */
	EEnum getStrength();

	/**
	 * Returns the meta object for enum '{@link org.jianbao.model.layout.Alignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Alignment</em>'.
	 * @see org.jianbao.model.layout.Alignment
	 * @generated
	 */
	EEnum getAlignment();

	/**
	 * Returns the meta object for enum '{@link org.jianbao.model.layout.Script <em>Script</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Script</em>'.
	 * @see org.jianbao.model.layout.Script
	 * @generated
	 */
	EEnum getScript();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	LayoutFactory getLayoutFactory();

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
		 * The meta object literal for the '{@link org.jianbao.model.layout.impl.LayoutProfileImpl <em>Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.layout.impl.LayoutProfileImpl
		 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getLayoutProfile()
		 * @generated
		 */
		EClass LAYOUT_PROFILE = eINSTANCE.getLayoutProfile();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYOUT_PROFILE__NAME = eINSTANCE.getLayoutProfile_Name();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYOUT_PROFILE__PAGE = eINSTANCE.getLayoutProfile_Page();

		/**
		 * The meta object literal for the '<em><b>Page Number</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYOUT_PROFILE__PAGE_NUMBER = eINSTANCE.getLayoutProfile_PageNumber();

		/**
		 * The meta object literal for the '<em><b>Typefaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYOUT_PROFILE__TYPEFACES = eINSTANCE.getLayoutProfile_Typefaces();

		/**
		 * The meta object literal for the '<em><b>Styles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYOUT_PROFILE__STYLES = eINSTANCE.getLayoutProfile_Styles();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYOUT_PROFILE__RULES = eINSTANCE.getLayoutProfile_Rules();

		/**
		 * The meta object literal for the '<em><b>Chart Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYOUT_PROFILE__CHART_HEIGHT = eINSTANCE.getLayoutProfile_ChartHeight();

		/**
		 * The meta object literal for the '<em><b>Picture Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYOUT_PROFILE__PICTURE_HEIGHT = eINSTANCE.getLayoutProfile_PictureHeight();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYOUT_PROFILE__SOURCES = eINSTANCE.getLayoutProfile_Sources();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.layout.impl.PageSetupImpl <em>Page Setup</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.layout.impl.PageSetupImpl
		 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getPageSetup()
		 * @generated
		 */
		EClass PAGE_SETUP = eINSTANCE.getPageSetup();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_SETUP__WIDTH = eINSTANCE.getPageSetup_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_SETUP__HEIGHT = eINSTANCE.getPageSetup_Height();

		/**
		 * The meta object literal for the '<em><b>Top</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_SETUP__TOP = eINSTANCE.getPageSetup_Top();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_SETUP__LEFT = eINSTANCE.getPageSetup_Left();

		/**
		 * The meta object literal for the '<em><b>Type Area Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_SETUP__TYPE_AREA_WIDTH = eINSTANCE.getPageSetup_TypeAreaWidth();

		/**
		 * The meta object literal for the '<em><b>Type Area Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_SETUP__TYPE_AREA_HEIGHT = eINSTANCE.getPageSetup_TypeAreaHeight();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_SETUP__LINES = eINSTANCE.getPageSetup_Lines();

		/**
		 * The meta object literal for the '<em><b>Characters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_SETUP__CHARACTERS = eINSTANCE.getPageSetup_Characters();

		/**
		 * The meta object literal for the '<em><b>Latin Spacing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_SETUP__LATIN_SPACING = eINSTANCE.getPageSetup_LatinSpacing();

		/**
		 * The meta object literal for the '<em><b>Hanging Punctuation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_SETUP__HANGING_PUNCTUATION = eINSTANCE.getPageSetup_HangingPunctuation();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.layout.impl.PageNumberImpl <em>Page Number</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.layout.impl.PageNumberImpl
		 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getPageNumber()
		 * @generated
		 */
		EClass PAGE_NUMBER = eINSTANCE.getPageNumber();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_NUMBER__STYLE = eINSTANCE.getPageNumber_Style();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_NUMBER__PREFIX = eINSTANCE.getPageNumber_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_NUMBER__SUFFIX = eINSTANCE.getPageNumber_Suffix();

		/**
		 * The meta object literal for the '<em><b>Distance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_NUMBER__DISTANCE = eINSTANCE.getPageNumber_Distance();

		/**
		 * The meta object literal for the '<em><b>Footer Distance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_NUMBER__FOOTER_DISTANCE = eINSTANCE.getPageNumber_FooterDistance();

		/**
		 * The meta object literal for the '<em><b>Odd Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_NUMBER__ODD_ALIGNMENT = eINSTANCE.getPageNumber_OddAlignment();

		/**
		 * The meta object literal for the '<em><b>Even Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_NUMBER__EVEN_ALIGNMENT = eINSTANCE.getPageNumber_EvenAlignment();

		/**
		 * The meta object literal for the '<em><b>Indent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_NUMBER__INDENT = eINSTANCE.getPageNumber_Indent();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.layout.impl.TypefaceImpl <em>Typeface</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.layout.impl.TypefaceImpl
		 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getTypeface()
		 * @generated
		 */
		EClass TYPEFACE = eINSTANCE.getTypeface();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TYPEFACE__NAME = eINSTANCE.getTypeface_Name();

		/**
		 * The meta object literal for the '<em><b>Alternatives</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TYPEFACE__ALTERNATIVES = eINSTANCE.getTypeface_Alternatives();

		/**
		 * The meta object literal for the '<em><b>Script</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TYPEFACE__SCRIPT = eINSTANCE.getTypeface_Script();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.layout.impl.TextStyleImpl <em>Text Style</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.layout.impl.TextStyleImpl
		 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getTextStyle()
		 * @generated
		 */
		EClass TEXT_STYLE = eINSTANCE.getTextStyle();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__ROLE = eINSTANCE.getTextStyle_Role();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__NAME = eINSTANCE.getTextStyle_Name();

		/**
		 * The meta object literal for the '<em><b>Typeface</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT_STYLE__TYPEFACE = eINSTANCE.getTextStyle_Typeface();

		/**
		 * The meta object literal for the '<em><b>Latin Typeface</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__LATIN_TYPEFACE = eINSTANCE.getTextStyle_LatinTypeface();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__SIZE = eINSTANCE.getTextStyle_Size();

		/**
		 * The meta object literal for the '<em><b>Bold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__BOLD = eINSTANCE.getTextStyle_Bold();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__COLOUR = eINSTANCE.getTextStyle_Colour();

		/**
		 * The meta object literal for the '<em><b>Shading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__SHADING = eINSTANCE.getTextStyle_Shading();

		/**
		 * The meta object literal for the '<em><b>Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__ALIGNMENT = eINSTANCE.getTextStyle_Alignment();

		/**
		 * The meta object literal for the '<em><b>Line Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__LINE_HEIGHT = eINSTANCE.getTextStyle_LineHeight();

		/**
		 * The meta object literal for the '<em><b>Space Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__SPACE_BEFORE = eINSTANCE.getTextStyle_SpaceBefore();

		/**
		 * The meta object literal for the '<em><b>Space After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__SPACE_AFTER = eINSTANCE.getTextStyle_SpaceAfter();

		/**
		 * The meta object literal for the '<em><b>First Line Indent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__FIRST_LINE_INDENT = eINSTANCE.getTextStyle_FirstLineIndent();

		/**
		 * The meta object literal for the '<em><b>Left Indent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__LEFT_INDENT = eINSTANCE.getTextStyle_LeftIndent();

		/**
		 * The meta object literal for the '<em><b>Right Indent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__RIGHT_INDENT = eINSTANCE.getTextStyle_RightIndent();

		/**
		 * The meta object literal for the '<em><b>Hanging Indent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__HANGING_INDENT = eINSTANCE.getTextStyle_HangingIndent();

		/**
		 * The meta object literal for the '<em><b>Keep With Next</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_STYLE__KEEP_WITH_NEXT = eINSTANCE.getTextStyle_KeepWithNext();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.layout.impl.RuleLineImpl <em>Rule Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.layout.impl.RuleLineImpl
		 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getRuleLine()
		 * @generated
		 */
		EClass RULE_LINE = eINSTANCE.getRuleLine();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_LINE__ROLE = eINSTANCE.getRuleLine_Role();

		/**
		 * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_LINE__THICKNESS = eINSTANCE.getRuleLine_Thickness();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_LINE__COLOUR = eINSTANCE.getRuleLine_Colour();

		/**
		 * The meta object literal for the '<em><b>Distance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_LINE__DISTANCE = eINSTANCE.getRuleLine_Distance();

		/**
		 * The meta object literal for the '<em><b>Distance Below</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_LINE__DISTANCE_BELOW = eINSTANCE.getRuleLine_DistanceBelow();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.layout.impl.ValueSourceImpl <em>Value Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.layout.impl.ValueSourceImpl
		 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getValueSource()
		 * @generated
		 */
		EClass VALUE_SOURCE = eINSTANCE.getValueSource();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_SOURCE__VALUE = eINSTANCE.getValueSource_Value();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_SOURCE__STRENGTH = eINSTANCE.getValueSource_Strength();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_SOURCE__SOURCE = eINSTANCE.getValueSource_Source();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.layout.Strength <em>Strength</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.layout.Strength
		 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getStrength()
		 * @generated
		 */
		EEnum STRENGTH = eINSTANCE.getStrength();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.layout.Alignment <em>Alignment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.layout.Alignment
		 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getAlignment()
		 * @generated
		 */
		EEnum ALIGNMENT = eINSTANCE.getAlignment();

		/**
		 * The meta object literal for the '{@link org.jianbao.model.layout.Script <em>Script</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jianbao.model.layout.Script
		 * @see org.jianbao.model.layout.impl.LayoutPackageImpl#getScript()
		 * @generated
		 */
		EEnum SCRIPT = eINSTANCE.getScript();

	}

} //LayoutPackage
