/**
 */
package org.jianbao.model.layout.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.jianbao.model.layout.LayoutPackage;
import org.jianbao.model.layout.PageSetup;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Page Setup</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.layout.impl.PageSetupImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageSetupImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageSetupImpl#getTop <em>Top</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageSetupImpl#getLeft <em>Left</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageSetupImpl#getTypeAreaWidth <em>Type Area Width</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageSetupImpl#getTypeAreaHeight <em>Type Area Height</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageSetupImpl#getLines <em>Lines</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageSetupImpl#getCharacters <em>Characters</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageSetupImpl#isLatinSpacing <em>Latin Spacing</em>}</li>
 *   <li>{@link org.jianbao.model.layout.impl.PageSetupImpl#isHangingPunctuation <em>Hanging Punctuation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PageSetupImpl extends MinimalEObjectImpl.Container implements PageSetup {
	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal WIDTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal HEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTop() <em>Top</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTop()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TOP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTop() <em>Top</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTop()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal top = TOP_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeft() <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeft()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LEFT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeft() <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeft()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal left = LEFT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTypeAreaWidth() <em>Type Area Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeAreaWidth()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TYPE_AREA_WIDTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTypeAreaWidth() <em>Type Area Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeAreaWidth()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal typeAreaWidth = TYPE_AREA_WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTypeAreaHeight() <em>Type Area Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeAreaHeight()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TYPE_AREA_HEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTypeAreaHeight() <em>Type Area Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeAreaHeight()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal typeAreaHeight = TYPE_AREA_HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLines() <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected static final int LINES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected int lines = LINES_EDEFAULT;

	/**
	 * The default value of the '{@link #getCharacters() <em>Characters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharacters()
	 * @generated
	 * @ordered
	 */
	protected static final int CHARACTERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCharacters() <em>Characters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharacters()
	 * @generated
	 * @ordered
	 */
	protected int characters = CHARACTERS_EDEFAULT;

	/**
	 * The default value of the '{@link #isLatinSpacing() <em>Latin Spacing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLatinSpacing()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LATIN_SPACING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLatinSpacing() <em>Latin Spacing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLatinSpacing()
	 * @generated
	 * @ordered
	 */
	protected boolean latinSpacing = LATIN_SPACING_EDEFAULT;

	/**
	 * The default value of the '{@link #isHangingPunctuation() <em>Hanging Punctuation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHangingPunctuation()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HANGING_PUNCTUATION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHangingPunctuation() <em>Hanging Punctuation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHangingPunctuation()
	 * @generated
	 * @ordered
	 */
	protected boolean hangingPunctuation = HANGING_PUNCTUATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PageSetupImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LayoutPackage.Literals.PAGE_SETUP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(BigDecimal newWidth) {
		BigDecimal oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_SETUP__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getHeight() {
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(BigDecimal newHeight) {
		BigDecimal oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_SETUP__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTop() {
		return top;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTop(BigDecimal newTop) {
		BigDecimal oldTop = top;
		top = newTop;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_SETUP__TOP, oldTop, top));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLeft() {
		return left;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeft(BigDecimal newLeft) {
		BigDecimal oldLeft = left;
		left = newLeft;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_SETUP__LEFT, oldLeft, left));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTypeAreaWidth() {
		return typeAreaWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTypeAreaWidth(BigDecimal newTypeAreaWidth) {
		BigDecimal oldTypeAreaWidth = typeAreaWidth;
		typeAreaWidth = newTypeAreaWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_SETUP__TYPE_AREA_WIDTH, oldTypeAreaWidth, typeAreaWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTypeAreaHeight() {
		return typeAreaHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTypeAreaHeight(BigDecimal newTypeAreaHeight) {
		BigDecimal oldTypeAreaHeight = typeAreaHeight;
		typeAreaHeight = newTypeAreaHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_SETUP__TYPE_AREA_HEIGHT, oldTypeAreaHeight, typeAreaHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLines() {
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLines(int newLines) {
		int oldLines = lines;
		lines = newLines;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_SETUP__LINES, oldLines, lines));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCharacters() {
		return characters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCharacters(int newCharacters) {
		int oldCharacters = characters;
		characters = newCharacters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_SETUP__CHARACTERS, oldCharacters, characters));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLatinSpacing() {
		return latinSpacing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatinSpacing(boolean newLatinSpacing) {
		boolean oldLatinSpacing = latinSpacing;
		latinSpacing = newLatinSpacing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_SETUP__LATIN_SPACING, oldLatinSpacing, latinSpacing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHangingPunctuation() {
		return hangingPunctuation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHangingPunctuation(boolean newHangingPunctuation) {
		boolean oldHangingPunctuation = hangingPunctuation;
		hangingPunctuation = newHangingPunctuation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.PAGE_SETUP__HANGING_PUNCTUATION, oldHangingPunctuation, hangingPunctuation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LayoutPackage.PAGE_SETUP__WIDTH:
				return getWidth();
			case LayoutPackage.PAGE_SETUP__HEIGHT:
				return getHeight();
			case LayoutPackage.PAGE_SETUP__TOP:
				return getTop();
			case LayoutPackage.PAGE_SETUP__LEFT:
				return getLeft();
			case LayoutPackage.PAGE_SETUP__TYPE_AREA_WIDTH:
				return getTypeAreaWidth();
			case LayoutPackage.PAGE_SETUP__TYPE_AREA_HEIGHT:
				return getTypeAreaHeight();
			case LayoutPackage.PAGE_SETUP__LINES:
				return getLines();
			case LayoutPackage.PAGE_SETUP__CHARACTERS:
				return getCharacters();
			case LayoutPackage.PAGE_SETUP__LATIN_SPACING:
				return isLatinSpacing();
			case LayoutPackage.PAGE_SETUP__HANGING_PUNCTUATION:
				return isHangingPunctuation();
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
			case LayoutPackage.PAGE_SETUP__WIDTH:
				setWidth((BigDecimal)newValue);
				return;
			case LayoutPackage.PAGE_SETUP__HEIGHT:
				setHeight((BigDecimal)newValue);
				return;
			case LayoutPackage.PAGE_SETUP__TOP:
				setTop((BigDecimal)newValue);
				return;
			case LayoutPackage.PAGE_SETUP__LEFT:
				setLeft((BigDecimal)newValue);
				return;
			case LayoutPackage.PAGE_SETUP__TYPE_AREA_WIDTH:
				setTypeAreaWidth((BigDecimal)newValue);
				return;
			case LayoutPackage.PAGE_SETUP__TYPE_AREA_HEIGHT:
				setTypeAreaHeight((BigDecimal)newValue);
				return;
			case LayoutPackage.PAGE_SETUP__LINES:
				setLines((Integer)newValue);
				return;
			case LayoutPackage.PAGE_SETUP__CHARACTERS:
				setCharacters((Integer)newValue);
				return;
			case LayoutPackage.PAGE_SETUP__LATIN_SPACING:
				setLatinSpacing((Boolean)newValue);
				return;
			case LayoutPackage.PAGE_SETUP__HANGING_PUNCTUATION:
				setHangingPunctuation((Boolean)newValue);
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
			case LayoutPackage.PAGE_SETUP__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case LayoutPackage.PAGE_SETUP__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case LayoutPackage.PAGE_SETUP__TOP:
				setTop(TOP_EDEFAULT);
				return;
			case LayoutPackage.PAGE_SETUP__LEFT:
				setLeft(LEFT_EDEFAULT);
				return;
			case LayoutPackage.PAGE_SETUP__TYPE_AREA_WIDTH:
				setTypeAreaWidth(TYPE_AREA_WIDTH_EDEFAULT);
				return;
			case LayoutPackage.PAGE_SETUP__TYPE_AREA_HEIGHT:
				setTypeAreaHeight(TYPE_AREA_HEIGHT_EDEFAULT);
				return;
			case LayoutPackage.PAGE_SETUP__LINES:
				setLines(LINES_EDEFAULT);
				return;
			case LayoutPackage.PAGE_SETUP__CHARACTERS:
				setCharacters(CHARACTERS_EDEFAULT);
				return;
			case LayoutPackage.PAGE_SETUP__LATIN_SPACING:
				setLatinSpacing(LATIN_SPACING_EDEFAULT);
				return;
			case LayoutPackage.PAGE_SETUP__HANGING_PUNCTUATION:
				setHangingPunctuation(HANGING_PUNCTUATION_EDEFAULT);
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
			case LayoutPackage.PAGE_SETUP__WIDTH:
				return WIDTH_EDEFAULT == null ? width != null : !WIDTH_EDEFAULT.equals(width);
			case LayoutPackage.PAGE_SETUP__HEIGHT:
				return HEIGHT_EDEFAULT == null ? height != null : !HEIGHT_EDEFAULT.equals(height);
			case LayoutPackage.PAGE_SETUP__TOP:
				return TOP_EDEFAULT == null ? top != null : !TOP_EDEFAULT.equals(top);
			case LayoutPackage.PAGE_SETUP__LEFT:
				return LEFT_EDEFAULT == null ? left != null : !LEFT_EDEFAULT.equals(left);
			case LayoutPackage.PAGE_SETUP__TYPE_AREA_WIDTH:
				return TYPE_AREA_WIDTH_EDEFAULT == null ? typeAreaWidth != null : !TYPE_AREA_WIDTH_EDEFAULT.equals(typeAreaWidth);
			case LayoutPackage.PAGE_SETUP__TYPE_AREA_HEIGHT:
				return TYPE_AREA_HEIGHT_EDEFAULT == null ? typeAreaHeight != null : !TYPE_AREA_HEIGHT_EDEFAULT.equals(typeAreaHeight);
			case LayoutPackage.PAGE_SETUP__LINES:
				return lines != LINES_EDEFAULT;
			case LayoutPackage.PAGE_SETUP__CHARACTERS:
				return characters != CHARACTERS_EDEFAULT;
			case LayoutPackage.PAGE_SETUP__LATIN_SPACING:
				return latinSpacing != LATIN_SPACING_EDEFAULT;
			case LayoutPackage.PAGE_SETUP__HANGING_PUNCTUATION:
				return hangingPunctuation != HANGING_PUNCTUATION_EDEFAULT;
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
		result.append(" (width: ");
		result.append(width);
		result.append(", height: ");
		result.append(height);
		result.append(", top: ");
		result.append(top);
		result.append(", left: ");
		result.append(left);
		result.append(", typeAreaWidth: ");
		result.append(typeAreaWidth);
		result.append(", typeAreaHeight: ");
		result.append(typeAreaHeight);
		result.append(", lines: ");
		result.append(lines);
		result.append(", characters: ");
		result.append(characters);
		result.append(", latinSpacing: ");
		result.append(latinSpacing);
		result.append(", hangingPunctuation: ");
		result.append(hangingPunctuation);
		result.append(')');
		return result.toString();
	}

} //PageSetupImpl
