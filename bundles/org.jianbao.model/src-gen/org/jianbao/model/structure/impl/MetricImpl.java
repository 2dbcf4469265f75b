/**
 */
package org.jianbao.model.structure.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jianbao.model.bulletin.impl.IdentifiedImpl;

import org.jianbao.model.structure.Basis;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.ResetRule;
import org.jianbao.model.structure.StructurePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Metric</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.impl.MetricImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.MetricImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.MetricImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.MetricImpl#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.MetricImpl#isAdditive <em>Additive</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.MetricImpl#getReset <em>Reset</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.MetricImpl#getPart <em>Part</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.MetricImpl#getWhole <em>Whole</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MetricImpl extends IdentifiedImpl implements Metric {
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
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final Basis BASIS_EDEFAULT = Basis.PERIOD;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected Basis basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecimals() <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimals()
	 * @generated
	 * @ordered
	 */
	protected static final int DECIMALS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDecimals() <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimals()
	 * @generated
	 * @ordered
	 */
	protected int decimals = DECIMALS_EDEFAULT;

	/**
	 * The default value of the '{@link #isAdditive() <em>Additive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAdditive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ADDITIVE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAdditive() <em>Additive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAdditive()
	 * @generated
	 * @ordered
	 */
	protected boolean additive = ADDITIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReset() <em>Reset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReset()
	 * @generated
	 * @ordered
	 */
	protected static final ResetRule RESET_EDEFAULT = ResetRule.YEARLY;

	/**
	 * The cached value of the '{@link #getReset() <em>Reset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReset()
	 * @generated
	 * @ordered
	 */
	protected ResetRule reset = RESET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPart() <em>Part</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPart()
	 * @generated
	 * @ordered
	 */
	protected Metric part;

	/**
	 * The cached value of the '{@link #getWhole() <em>Whole</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhole()
	 * @generated
	 * @ordered
	 */
	protected Metric whole;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MetricImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StructurePackage.Literals.METRIC;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.METRIC__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.METRIC__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Basis getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(Basis newBasis) {
		Basis oldBasis = basis;
		basis = newBasis == null ? BASIS_EDEFAULT : newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.METRIC__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDecimals() {
		return decimals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecimals(int newDecimals) {
		int oldDecimals = decimals;
		decimals = newDecimals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.METRIC__DECIMALS, oldDecimals, decimals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAdditive() {
		return additive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdditive(boolean newAdditive) {
		boolean oldAdditive = additive;
		additive = newAdditive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.METRIC__ADDITIVE, oldAdditive, additive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResetRule getReset() {
		return reset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReset(ResetRule newReset) {
		ResetRule oldReset = reset;
		reset = newReset == null ? RESET_EDEFAULT : newReset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.METRIC__RESET, oldReset, reset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric getPart() {
		if (part != null && part.eIsProxy()) {
			InternalEObject oldPart = (InternalEObject)part;
			part = (Metric)eResolveProxy(oldPart);
			if (part != oldPart) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StructurePackage.METRIC__PART, oldPart, part));
			}
		}
		return part;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Metric basicGetPart() {
		return part;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPart(Metric newPart) {
		Metric oldPart = part;
		part = newPart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.METRIC__PART, oldPart, part));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric getWhole() {
		if (whole != null && whole.eIsProxy()) {
			InternalEObject oldWhole = (InternalEObject)whole;
			whole = (Metric)eResolveProxy(oldWhole);
			if (whole != oldWhole) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StructurePackage.METRIC__WHOLE, oldWhole, whole));
			}
		}
		return whole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Metric basicGetWhole() {
		return whole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhole(Metric newWhole) {
		Metric oldWhole = whole;
		whole = newWhole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.METRIC__WHOLE, oldWhole, whole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StructurePackage.METRIC__NAME:
				return getName();
			case StructurePackage.METRIC__UNIT:
				return getUnit();
			case StructurePackage.METRIC__BASIS:
				return getBasis();
			case StructurePackage.METRIC__DECIMALS:
				return getDecimals();
			case StructurePackage.METRIC__ADDITIVE:
				return isAdditive();
			case StructurePackage.METRIC__RESET:
				return getReset();
			case StructurePackage.METRIC__PART:
				if (resolve) return getPart();
				return basicGetPart();
			case StructurePackage.METRIC__WHOLE:
				if (resolve) return getWhole();
				return basicGetWhole();
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
			case StructurePackage.METRIC__NAME:
				setName((String)newValue);
				return;
			case StructurePackage.METRIC__UNIT:
				setUnit((String)newValue);
				return;
			case StructurePackage.METRIC__BASIS:
				setBasis((Basis)newValue);
				return;
			case StructurePackage.METRIC__DECIMALS:
				setDecimals((Integer)newValue);
				return;
			case StructurePackage.METRIC__ADDITIVE:
				setAdditive((Boolean)newValue);
				return;
			case StructurePackage.METRIC__RESET:
				setReset((ResetRule)newValue);
				return;
			case StructurePackage.METRIC__PART:
				setPart((Metric)newValue);
				return;
			case StructurePackage.METRIC__WHOLE:
				setWhole((Metric)newValue);
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
			case StructurePackage.METRIC__NAME:
				setName(NAME_EDEFAULT);
				return;
			case StructurePackage.METRIC__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case StructurePackage.METRIC__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case StructurePackage.METRIC__DECIMALS:
				setDecimals(DECIMALS_EDEFAULT);
				return;
			case StructurePackage.METRIC__ADDITIVE:
				setAdditive(ADDITIVE_EDEFAULT);
				return;
			case StructurePackage.METRIC__RESET:
				setReset(RESET_EDEFAULT);
				return;
			case StructurePackage.METRIC__PART:
				setPart((Metric)null);
				return;
			case StructurePackage.METRIC__WHOLE:
				setWhole((Metric)null);
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
			case StructurePackage.METRIC__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case StructurePackage.METRIC__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case StructurePackage.METRIC__BASIS:
				return basis != BASIS_EDEFAULT;
			case StructurePackage.METRIC__DECIMALS:
				return decimals != DECIMALS_EDEFAULT;
			case StructurePackage.METRIC__ADDITIVE:
				return additive != ADDITIVE_EDEFAULT;
			case StructurePackage.METRIC__RESET:
				return reset != RESET_EDEFAULT;
			case StructurePackage.METRIC__PART:
				return part != null;
			case StructurePackage.METRIC__WHOLE:
				return whole != null;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", unit: ");
		result.append(unit);
		result.append(", basis: ");
		result.append(basis);
		result.append(", decimals: ");
		result.append(decimals);
		result.append(", additive: ");
		result.append(additive);
		result.append(", reset: ");
		result.append(reset);
		result.append(')');
		return result.toString();
	}

} //MetricImpl
