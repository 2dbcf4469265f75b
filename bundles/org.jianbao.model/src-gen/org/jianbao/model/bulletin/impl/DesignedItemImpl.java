/**
 */
package org.jianbao.model.bulletin.impl;

import org.eclipse.emf.ecore.EClass;

import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.DesignedItem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Designed Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class DesignedItemImpl extends IdentifiedImpl implements DesignedItem {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DesignedItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BulletinPackage.Literals.DESIGNED_ITEM;
	}

} //DesignedItemImpl
