/**
 */
package org.jianbao.model.structure.impl;

import org.eclipse.emf.ecore.EClass;

import org.jianbao.model.structure.PageBreakBlock;
import org.jianbao.model.structure.StructurePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Page Break Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class PageBreakBlockImpl extends LayoutBlockImpl implements PageBreakBlock {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PageBreakBlockImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StructurePackage.Literals.PAGE_BREAK_BLOCK;
	}

} //PageBreakBlockImpl
