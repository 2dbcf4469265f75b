/**
 */
package org.jianbao.model.structure.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jianbao.model.structure.ParagraphsBlock;
import org.jianbao.model.structure.StructurePackage;
import org.jianbao.model.structure.ValueField;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Paragraphs Block</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.impl.ParagraphsBlockImpl#getField <em>Field</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ParagraphsBlockImpl#getEmphasis <em>Emphasis</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParagraphsBlockImpl extends LayoutBlockImpl implements ParagraphsBlock {
	/**
	 * The cached value of the '{@link #getField() <em>Field</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getField()
	 * @generated
	 * @ordered
	 */
	protected ValueField field;

	/**
	 * The cached value of the '{@link #getEmphasis() <em>Emphasis</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmphasis()
	 * @generated
	 * @ordered
	 */
	protected ValueField emphasis;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParagraphsBlockImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StructurePackage.Literals.PARAGRAPHS_BLOCK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueField getField() {
		if (field != null && field.eIsProxy()) {
			InternalEObject oldField = (InternalEObject)field;
			field = (ValueField)eResolveProxy(oldField);
			if (field != oldField) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StructurePackage.PARAGRAPHS_BLOCK__FIELD, oldField, field));
			}
		}
		return field;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ValueField basicGetField() {
		return field;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setField(ValueField newField) {
		ValueField oldField = field;
		field = newField;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.PARAGRAPHS_BLOCK__FIELD, oldField, field));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueField getEmphasis() {
		if (emphasis != null && emphasis.eIsProxy()) {
			InternalEObject oldEmphasis = (InternalEObject)emphasis;
			emphasis = (ValueField)eResolveProxy(oldEmphasis);
			if (emphasis != oldEmphasis) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StructurePackage.PARAGRAPHS_BLOCK__EMPHASIS, oldEmphasis, emphasis));
			}
		}
		return emphasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ValueField basicGetEmphasis() {
		return emphasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmphasis(ValueField newEmphasis) {
		ValueField oldEmphasis = emphasis;
		emphasis = newEmphasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.PARAGRAPHS_BLOCK__EMPHASIS, oldEmphasis, emphasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StructurePackage.PARAGRAPHS_BLOCK__FIELD:
				if (resolve) return getField();
				return basicGetField();
			case StructurePackage.PARAGRAPHS_BLOCK__EMPHASIS:
				if (resolve) return getEmphasis();
				return basicGetEmphasis();
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
			case StructurePackage.PARAGRAPHS_BLOCK__FIELD:
				setField((ValueField)newValue);
				return;
			case StructurePackage.PARAGRAPHS_BLOCK__EMPHASIS:
				setEmphasis((ValueField)newValue);
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
			case StructurePackage.PARAGRAPHS_BLOCK__FIELD:
				setField((ValueField)null);
				return;
			case StructurePackage.PARAGRAPHS_BLOCK__EMPHASIS:
				setEmphasis((ValueField)null);
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
			case StructurePackage.PARAGRAPHS_BLOCK__FIELD:
				return field != null;
			case StructurePackage.PARAGRAPHS_BLOCK__EMPHASIS:
				return emphasis != null;
		}
		return super.eIsSet(featureID);
	}

} //ParagraphsBlockImpl
