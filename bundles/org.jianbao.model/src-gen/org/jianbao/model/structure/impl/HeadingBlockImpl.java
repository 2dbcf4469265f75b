/**
 */
package org.jianbao.model.structure.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jianbao.model.structure.HeadingBlock;
import org.jianbao.model.structure.StructurePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Heading Block</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.impl.HeadingBlockImpl#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.HeadingBlockImpl#isNumbered <em>Numbered</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.HeadingBlockImpl#isRunIn <em>Run In</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HeadingBlockImpl extends LayoutBlockImpl implements HeadingBlock {
	/**
	 * The default value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected static final String PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected String pattern = PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #isNumbered() <em>Numbered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNumbered()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NUMBERED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isNumbered() <em>Numbered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNumbered()
	 * @generated
	 * @ordered
	 */
	protected boolean numbered = NUMBERED_EDEFAULT;

	/**
	 * The default value of the '{@link #isRunIn() <em>Run In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRunIn()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RUN_IN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRunIn() <em>Run In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRunIn()
	 * @generated
	 * @ordered
	 */
	protected boolean runIn = RUN_IN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HeadingBlockImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StructurePackage.Literals.HEADING_BLOCK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPattern() {
		return pattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPattern(String newPattern) {
		String oldPattern = pattern;
		pattern = newPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.HEADING_BLOCK__PATTERN, oldPattern, pattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNumbered() {
		return numbered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumbered(boolean newNumbered) {
		boolean oldNumbered = numbered;
		numbered = newNumbered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.HEADING_BLOCK__NUMBERED, oldNumbered, numbered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRunIn() {
		return runIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunIn(boolean newRunIn) {
		boolean oldRunIn = runIn;
		runIn = newRunIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.HEADING_BLOCK__RUN_IN, oldRunIn, runIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StructurePackage.HEADING_BLOCK__PATTERN:
				return getPattern();
			case StructurePackage.HEADING_BLOCK__NUMBERED:
				return isNumbered();
			case StructurePackage.HEADING_BLOCK__RUN_IN:
				return isRunIn();
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
			case StructurePackage.HEADING_BLOCK__PATTERN:
				setPattern((String)newValue);
				return;
			case StructurePackage.HEADING_BLOCK__NUMBERED:
				setNumbered((Boolean)newValue);
				return;
			case StructurePackage.HEADING_BLOCK__RUN_IN:
				setRunIn((Boolean)newValue);
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
			case StructurePackage.HEADING_BLOCK__PATTERN:
				setPattern(PATTERN_EDEFAULT);
				return;
			case StructurePackage.HEADING_BLOCK__NUMBERED:
				setNumbered(NUMBERED_EDEFAULT);
				return;
			case StructurePackage.HEADING_BLOCK__RUN_IN:
				setRunIn(RUN_IN_EDEFAULT);
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
			case StructurePackage.HEADING_BLOCK__PATTERN:
				return PATTERN_EDEFAULT == null ? pattern != null : !PATTERN_EDEFAULT.equals(pattern);
			case StructurePackage.HEADING_BLOCK__NUMBERED:
				return numbered != NUMBERED_EDEFAULT;
			case StructurePackage.HEADING_BLOCK__RUN_IN:
				return runIn != RUN_IN_EDEFAULT;
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
		result.append(" (pattern: ");
		result.append(pattern);
		result.append(", numbered: ");
		result.append(numbered);
		result.append(", runIn: ");
		result.append(runIn);
		result.append(')');
		return result.toString();
	}

} //HeadingBlockImpl
