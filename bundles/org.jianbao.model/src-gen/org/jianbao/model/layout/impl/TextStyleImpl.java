/**
 */
package org.jianbao.model.layout.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jianbao.model.bulletin.impl.IdentifiedImpl;

import org.jianbao.model.layout.Alignment;
import org.jianbao.model.layout.LayoutPackage;
import org.jianbao.model.layout.TextStyle;
import org.jianbao.model.layout.Typeface;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Text Style</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#getTypeface <em>Typeface</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#getLatinTypeface <em>Latin Typeface</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#isBold <em>Bold</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#getShading <em>Shading</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#getAlignment <em>Alignment</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#getLineHeight <em>Line Height</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#getSpaceBefore <em>Space Before</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#getSpaceAfter <em>Space After</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#getFirstLineIndent <em>First Line Indent</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#getLeftIndent <em>Left Indent</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#getRightIndent <em>Right Indent</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#getHangingIndent <em>Hanging Indent</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.TextStyleImpl#isKeepWithNext <em>Keep With Next</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TextStyleImpl extends IdentifiedImpl implements TextStyle {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTypeface() <em>Typeface</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeface()
	 * @generated
	 * @ordered
	 */
	protected Typeface typeface;

	/**
	 * The default value of the '{@link #getLatinTypeface() <em>Latin Typeface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatinTypeface()
	 * @generated
	 * @ordered
	 */
	protected static final String LATIN_TYPEFACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatinTypeface() <em>Latin Typeface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatinTypeface()
	 * @generated
	 * @ordered
	 */
	protected String latinTypeface = LATIN_TYPEFACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #isBold() <em>Bold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBold()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BOLD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBold() <em>Bold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBold()
	 * @generated
	 * @ordered
	 */
	protected boolean bold = BOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = "000000";

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getShading() <em>Shading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShading()
	 * @generated
	 * @ordered
	 */
	protected static final String SHADING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShading() <em>Shading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShading()
	 * @generated
	 * @ordered
	 */
	protected String shading = SHADING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlignment() <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlignment()
	 * @generated
	 * @ordered
	 */
	protected static final Alignment ALIGNMENT_EDEFAULT = Alignment.BOTH;

	/**
	 * The cached value of the '{@link #getAlignment() <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlignment()
	 * @generated
	 * @ordered
	 */
	protected Alignment alignment = ALIGNMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLineHeight() <em>Line Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineHeight()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LINE_HEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLineHeight() <em>Line Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineHeight()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal lineHeight = LINE_HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpaceBefore() <em>Space Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpaceBefore()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SPACE_BEFORE_EDEFAULT = new BigDecimal("0");

	/**
	 * The cached value of the '{@link #getSpaceBefore() <em>Space Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpaceBefore()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal spaceBefore = SPACE_BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpaceAfter() <em>Space After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpaceAfter()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SPACE_AFTER_EDEFAULT = new BigDecimal("0");

	/**
	 * The cached value of the '{@link #getSpaceAfter() <em>Space After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpaceAfter()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal spaceAfter = SPACE_AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstLineIndent() <em>First Line Indent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstLineIndent()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FIRST_LINE_INDENT_EDEFAULT = new BigDecimal("0");

	/**
	 * The cached value of the '{@link #getFirstLineIndent() <em>First Line Indent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstLineIndent()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal firstLineIndent = FIRST_LINE_INDENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeftIndent() <em>Left Indent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeftIndent()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LEFT_INDENT_EDEFAULT = new BigDecimal("0");

	/**
	 * The cached value of the '{@link #getLeftIndent() <em>Left Indent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeftIndent()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal leftIndent = LEFT_INDENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRightIndent() <em>Right Indent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightIndent()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal RIGHT_INDENT_EDEFAULT = new BigDecimal("0");

	/**
	 * The cached value of the '{@link #getRightIndent() <em>Right Indent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightIndent()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal rightIndent = RIGHT_INDENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHangingIndent() <em>Hanging Indent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHangingIndent()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal HANGING_INDENT_EDEFAULT = new BigDecimal("0");

	/**
	 * The cached value of the '{@link #getHangingIndent() <em>Hanging Indent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHangingIndent()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal hangingIndent = HANGING_INDENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isKeepWithNext() <em>Keep With Next</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeepWithNext()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KEEP_WITH_NEXT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isKeepWithNext() <em>Keep With Next</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeepWithNext()
	 * @generated
	 * @ordered
	 */
	protected boolean keepWithNext = KEEP_WITH_NEXT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TextStyleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LayoutPackage.Literals.TEXT_STYLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Typeface getTypeface() {
		if (typeface != null && typeface.eIsProxy()) {
			InternalEObject oldTypeface = (InternalEObject)typeface;
			typeface = (Typeface)eResolveProxy(oldTypeface);
			if (typeface != oldTypeface) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, LayoutPackage.TEXT_STYLE__TYPEFACE, oldTypeface, typeface));
			}
		}
		return typeface;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Typeface basicGetTypeface() {
		return typeface;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTypeface(Typeface newTypeface) {
		Typeface oldTypeface = typeface;
		typeface = newTypeface;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__TYPEFACE, oldTypeface, typeface));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLatinTypeface() {
		return latinTypeface;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatinTypeface(String newLatinTypeface) {
		String oldLatinTypeface = latinTypeface;
		latinTypeface = newLatinTypeface;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__LATIN_TYPEFACE, oldLatinTypeface, latinTypeface));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(BigDecimal newSize) {
		BigDecimal oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBold() {
		return bold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBold(boolean newBold) {
		boolean oldBold = bold;
		bold = newBold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__BOLD, oldBold, bold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShading() {
		return shading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShading(String newShading) {
		String oldShading = shading;
		shading = newShading;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__SHADING, oldShading, shading));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Alignment getAlignment() {
		return alignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlignment(Alignment newAlignment) {
		Alignment oldAlignment = alignment;
		alignment = newAlignment == null ? ALIGNMENT_EDEFAULT : newAlignment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__ALIGNMENT, oldAlignment, alignment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLineHeight() {
		return lineHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLineHeight(BigDecimal newLineHeight) {
		BigDecimal oldLineHeight = lineHeight;
		lineHeight = newLineHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__LINE_HEIGHT, oldLineHeight, lineHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getSpaceBefore() {
		return spaceBefore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpaceBefore(BigDecimal newSpaceBefore) {
		BigDecimal oldSpaceBefore = spaceBefore;
		spaceBefore = newSpaceBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__SPACE_BEFORE, oldSpaceBefore, spaceBefore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getSpaceAfter() {
		return spaceAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpaceAfter(BigDecimal newSpaceAfter) {
		BigDecimal oldSpaceAfter = spaceAfter;
		spaceAfter = newSpaceAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__SPACE_AFTER, oldSpaceAfter, spaceAfter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFirstLineIndent() {
		return firstLineIndent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstLineIndent(BigDecimal newFirstLineIndent) {
		BigDecimal oldFirstLineIndent = firstLineIndent;
		firstLineIndent = newFirstLineIndent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__FIRST_LINE_INDENT, oldFirstLineIndent, firstLineIndent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLeftIndent() {
		return leftIndent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeftIndent(BigDecimal newLeftIndent) {
		BigDecimal oldLeftIndent = leftIndent;
		leftIndent = newLeftIndent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__LEFT_INDENT, oldLeftIndent, leftIndent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRightIndent() {
		return rightIndent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRightIndent(BigDecimal newRightIndent) {
		BigDecimal oldRightIndent = rightIndent;
		rightIndent = newRightIndent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__RIGHT_INDENT, oldRightIndent, rightIndent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getHangingIndent() {
		return hangingIndent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHangingIndent(BigDecimal newHangingIndent) {
		BigDecimal oldHangingIndent = hangingIndent;
		hangingIndent = newHangingIndent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__HANGING_INDENT, oldHangingIndent, hangingIndent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKeepWithNext() {
		return keepWithNext;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeepWithNext(boolean newKeepWithNext) {
		boolean oldKeepWithNext = keepWithNext;
		keepWithNext = newKeepWithNext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.TEXT_STYLE__KEEP_WITH_NEXT, oldKeepWithNext, keepWithNext));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LayoutPackage.TEXT_STYLE__ROLE:
				return getRole();
			case LayoutPackage.TEXT_STYLE__NAME:
				return getName();
			case LayoutPackage.TEXT_STYLE__TYPEFACE:
				if (resolve) return getTypeface();
				return basicGetTypeface();
			case LayoutPackage.TEXT_STYLE__LATIN_TYPEFACE:
				return getLatinTypeface();
			case LayoutPackage.TEXT_STYLE__SIZE:
				return getSize();
			case LayoutPackage.TEXT_STYLE__BOLD:
				return isBold();
			case LayoutPackage.TEXT_STYLE__COLOUR:
				return getColour();
			case LayoutPackage.TEXT_STYLE__SHADING:
				return getShading();
			case LayoutPackage.TEXT_STYLE__ALIGNMENT:
				return getAlignment();
			case LayoutPackage.TEXT_STYLE__LINE_HEIGHT:
				return getLineHeight();
			case LayoutPackage.TEXT_STYLE__SPACE_BEFORE:
				return getSpaceBefore();
			case LayoutPackage.TEXT_STYLE__SPACE_AFTER:
				return getSpaceAfter();
			case LayoutPackage.TEXT_STYLE__FIRST_LINE_INDENT:
				return getFirstLineIndent();
			case LayoutPackage.TEXT_STYLE__LEFT_INDENT:
				return getLeftIndent();
			case LayoutPackage.TEXT_STYLE__RIGHT_INDENT:
				return getRightIndent();
			case LayoutPackage.TEXT_STYLE__HANGING_INDENT:
				return getHangingIndent();
			case LayoutPackage.TEXT_STYLE__KEEP_WITH_NEXT:
				return isKeepWithNext();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LayoutPackage.TEXT_STYLE__ROLE:
				setRole((String)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__NAME:
				setName((String)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__TYPEFACE:
				setTypeface((Typeface)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__LATIN_TYPEFACE:
				setLatinTypeface((String)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__SIZE:
				setSize((BigDecimal)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__BOLD:
				setBold((Boolean)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__COLOUR:
				setColour((String)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__SHADING:
				setShading((String)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__ALIGNMENT:
				setAlignment((Alignment)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__LINE_HEIGHT:
				setLineHeight((BigDecimal)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__SPACE_BEFORE:
				setSpaceBefore((BigDecimal)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__SPACE_AFTER:
				setSpaceAfter((BigDecimal)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__FIRST_LINE_INDENT:
				setFirstLineIndent((BigDecimal)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__LEFT_INDENT:
				setLeftIndent((BigDecimal)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__RIGHT_INDENT:
				setRightIndent((BigDecimal)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__HANGING_INDENT:
				setHangingIndent((BigDecimal)newValue);
				return;
			case LayoutPackage.TEXT_STYLE__KEEP_WITH_NEXT:
				setKeepWithNext((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case LayoutPackage.TEXT_STYLE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case LayoutPackage.TEXT_STYLE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case LayoutPackage.TEXT_STYLE__TYPEFACE:
				setTypeface((Typeface)null);
				return;
			case LayoutPackage.TEXT_STYLE__LATIN_TYPEFACE:
				setLatinTypeface(LATIN_TYPEFACE_EDEFAULT);
				return;
			case LayoutPackage.TEXT_STYLE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case LayoutPackage.TEXT_STYLE__BOLD:
				setBold(BOLD_EDEFAULT);
				return;
			case LayoutPackage.TEXT_STYLE__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case LayoutPackage.TEXT_STYLE__SHADING:
				setShading(SHADING_EDEFAULT);
				return;
			case LayoutPackage.TEXT_STYLE__ALIGNMENT:
				setAlignment(ALIGNMENT_EDEFAULT);
				return;
			case LayoutPackage.TEXT_STYLE__LINE_HEIGHT:
				setLineHeight(LINE_HEIGHT_EDEFAULT);
				return;
			case LayoutPackage.TEXT_STYLE__SPACE_BEFORE:
				setSpaceBefore(SPACE_BEFORE_EDEFAULT);
				return;
			case LayoutPackage.TEXT_STYLE__SPACE_AFTER:
				setSpaceAfter(SPACE_AFTER_EDEFAULT);
				return;
			case LayoutPackage.TEXT_STYLE__FIRST_LINE_INDENT:
				setFirstLineIndent(FIRST_LINE_INDENT_EDEFAULT);
				return;
			case LayoutPackage.TEXT_STYLE__LEFT_INDENT:
				setLeftIndent(LEFT_INDENT_EDEFAULT);
				return;
			case LayoutPackage.TEXT_STYLE__RIGHT_INDENT:
				setRightIndent(RIGHT_INDENT_EDEFAULT);
				return;
			case LayoutPackage.TEXT_STYLE__HANGING_INDENT:
				setHangingIndent(HANGING_INDENT_EDEFAULT);
				return;
			case LayoutPackage.TEXT_STYLE__KEEP_WITH_NEXT:
				setKeepWithNext(KEEP_WITH_NEXT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case LayoutPackage.TEXT_STYLE__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case LayoutPackage.TEXT_STYLE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case LayoutPackage.TEXT_STYLE__TYPEFACE:
				return typeface != null;
			case LayoutPackage.TEXT_STYLE__LATIN_TYPEFACE:
				return LATIN_TYPEFACE_EDEFAULT == null ? latinTypeface != null : !LATIN_TYPEFACE_EDEFAULT.equals(latinTypeface);
			case LayoutPackage.TEXT_STYLE__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case LayoutPackage.TEXT_STYLE__BOLD:
				return bold != BOLD_EDEFAULT;
			case LayoutPackage.TEXT_STYLE__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case LayoutPackage.TEXT_STYLE__SHADING:
				return SHADING_EDEFAULT == null ? shading != null : !SHADING_EDEFAULT.equals(shading);
			case LayoutPackage.TEXT_STYLE__ALIGNMENT:
				return alignment != ALIGNMENT_EDEFAULT;
			case LayoutPackage.TEXT_STYLE__LINE_HEIGHT:
				return LINE_HEIGHT_EDEFAULT == null ? lineHeight != null : !LINE_HEIGHT_EDEFAULT.equals(lineHeight);
			case LayoutPackage.TEXT_STYLE__SPACE_BEFORE:
				return SPACE_BEFORE_EDEFAULT == null ? spaceBefore != null : !SPACE_BEFORE_EDEFAULT.equals(spaceBefore);
			case LayoutPackage.TEXT_STYLE__SPACE_AFTER:
				return SPACE_AFTER_EDEFAULT == null ? spaceAfter != null : !SPACE_AFTER_EDEFAULT.equals(spaceAfter);
			case LayoutPackage.TEXT_STYLE__FIRST_LINE_INDENT:
				return FIRST_LINE_INDENT_EDEFAULT == null ? firstLineIndent != null : !FIRST_LINE_INDENT_EDEFAULT.equals(firstLineIndent);
			case LayoutPackage.TEXT_STYLE__LEFT_INDENT:
				return LEFT_INDENT_EDEFAULT == null ? leftIndent != null : !LEFT_INDENT_EDEFAULT.equals(leftIndent);
			case LayoutPackage.TEXT_STYLE__RIGHT_INDENT:
				return RIGHT_INDENT_EDEFAULT == null ? rightIndent != null : !RIGHT_INDENT_EDEFAULT.equals(rightIndent);
			case LayoutPackage.TEXT_STYLE__HANGING_INDENT:
				return HANGING_INDENT_EDEFAULT == null ? hangingIndent != null : !HANGING_INDENT_EDEFAULT.equals(hangingIndent);
			case LayoutPackage.TEXT_STYLE__KEEP_WITH_NEXT:
				return keepWithNext != KEEP_WITH_NEXT_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (role: ");
		result.append(role);
		result.append(", name: ");
		result.append(name);
		result.append(", latinTypeface: ");
		result.append(latinTypeface);
		result.append(", size: ");
		result.append(size);
		result.append(", bold: ");
		result.append(bold);
		result.append(", colour: ");
		result.append(colour);
		result.append(", shading: ");
		result.append(shading);
		result.append(", alignment: ");
		result.append(alignment);
		result.append(", lineHeight: ");
		result.append(lineHeight);
		result.append(", spaceBefore: ");
		result.append(spaceBefore);
		result.append(", spaceAfter: ");
		result.append(spaceAfter);
		result.append(", firstLineIndent: ");
		result.append(firstLineIndent);
		result.append(", leftIndent: ");
		result.append(leftIndent);
		result.append(", rightIndent: ");
		result.append(rightIndent);
		result.append(", hangingIndent: ");
		result.append(hangingIndent);
		result.append(", keepWithNext: ");
		result.append(keepWithNext);
		result.append(')');
		return result.toString();
	}

} //TextStyleImpl
