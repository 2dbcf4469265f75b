/**
 */
package org.jianbao.model.bulletin.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.MissingSection;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Missing Section</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.bulletin.impl.MissingSectionImpl#getKindNamespace <em>Kind Namespace</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.impl.MissingSectionImpl#getKindName <em>Kind Name</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MissingSectionImpl extends SectionImpl implements MissingSection {
	/**
	 * The default value of the '{@link #getKindNamespace() <em>Kind Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKindNamespace()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_NAMESPACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKindNamespace() <em>Kind Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKindNamespace()
	 * @generated
	 * @ordered
	 */
	protected String kindNamespace = KIND_NAMESPACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKindName() <em>Kind Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKindName()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKindName() <em>Kind Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKindName()
	 * @generated
	 * @ordered
	 */
	protected String kindName = KIND_NAME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MissingSectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BulletinPackage.Literals.MISSING_SECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKindNamespace() {
		return kindNamespace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKindNamespace(String newKindNamespace) {
		String oldKindNamespace = kindNamespace;
		kindNamespace = newKindNamespace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BulletinPackage.MISSING_SECTION__KIND_NAMESPACE, oldKindNamespace, kindNamespace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKindName() {
		return kindName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKindName(String newKindName) {
		String oldKindName = kindName;
		kindName = newKindName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BulletinPackage.MISSING_SECTION__KIND_NAME, oldKindName, kindName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BulletinPackage.MISSING_SECTION__KIND_NAMESPACE:
				return getKindNamespace();
			case BulletinPackage.MISSING_SECTION__KIND_NAME:
				return getKindName();
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
			case BulletinPackage.MISSING_SECTION__KIND_NAMESPACE:
				setKindNamespace((String)newValue);
				return;
			case BulletinPackage.MISSING_SECTION__KIND_NAME:
				setKindName((String)newValue);
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
			case BulletinPackage.MISSING_SECTION__KIND_NAMESPACE:
				setKindNamespace(KIND_NAMESPACE_EDEFAULT);
				return;
			case BulletinPackage.MISSING_SECTION__KIND_NAME:
				setKindName(KIND_NAME_EDEFAULT);
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
			case BulletinPackage.MISSING_SECTION__KIND_NAMESPACE:
				return KIND_NAMESPACE_EDEFAULT == null ? kindNamespace != null : !KIND_NAMESPACE_EDEFAULT.equals(kindNamespace);
			case BulletinPackage.MISSING_SECTION__KIND_NAME:
				return KIND_NAME_EDEFAULT == null ? kindName != null : !KIND_NAME_EDEFAULT.equals(kindName);
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
		result.append(" (kindNamespace: ");
		result.append(kindNamespace);
		result.append(", kindName: ");
		result.append(kindName);
		result.append(')');
		return result.toString();
	}

} //MissingSectionImpl
