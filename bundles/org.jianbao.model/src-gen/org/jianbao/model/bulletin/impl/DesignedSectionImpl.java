/**
 */
package org.jianbao.model.bulletin.impl;

import org.eclipse.emf.ecore.EClass;

import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.DesignedSection;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Designed Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class DesignedSectionImpl extends SectionImpl implements DesignedSection {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DesignedSectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BulletinPackage.Literals.DESIGNED_SECTION;
	}

} //DesignedSectionImpl
