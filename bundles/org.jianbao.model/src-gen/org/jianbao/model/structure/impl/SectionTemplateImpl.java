/**
 */
package org.jianbao.model.structure.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jianbao.model.bulletin.impl.IdentifiedImpl;

import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.LayoutBlock;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.Rule;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructurePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Section Template</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.impl.SectionTemplateImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.SectionTemplateImpl#getHeading <em>Heading</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.SectionTemplateImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.SectionTemplateImpl#getPhrases <em>Phrases</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.SectionTemplateImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.SectionTemplateImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.SectionTemplateImpl#getFields <em>Fields</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.SectionTemplateImpl#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.SectionTemplateImpl#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SectionTemplateImpl extends IdentifiedImpl implements SectionTemplate {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeading() <em>Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeading()
	 * @generated
	 * @ordered
	 */
	protected static final String HEADING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeading() <em>Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeading()
	 * @generated
	 * @ordered
	 */
	protected String heading = HEADING_EDEFAULT;

	/**
	 * The default value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean required = REQUIRED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPhrases() <em>Phrases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhrases()
	 * @generated
	 * @ordered
	 */
	protected EList<Phrase> phrases;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<SectionTemplate> sections;

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
	 * The cached value of the '{@link #getFields() <em>Fields</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFields()
	 * @generated
	 * @ordered
	 */
	protected EList<Field> fields;

	/**
	 * The cached value of the '{@link #getBlocks() <em>Blocks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlocks()
	 * @generated
	 * @ordered
	 */
	protected EList<LayoutBlock> blocks;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<Rule> rules;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SectionTemplateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StructurePackage.Literals.SECTION_TEMPLATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.SECTION_TEMPLATE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHeading() {
		return heading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeading(String newHeading) {
		String oldHeading = heading;
		heading = newHeading;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.SECTION_TEMPLATE__HEADING, oldHeading, heading));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		boolean oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.SECTION_TEMPLATE__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Phrase> getPhrases() {
		if (phrases == null) {
			phrases = new EObjectContainmentEList<Phrase>(Phrase.class, this, StructurePackage.SECTION_TEMPLATE__PHRASES);
		}
		return phrases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SectionTemplate> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<SectionTemplate>(SectionTemplate.class, this, StructurePackage.SECTION_TEMPLATE__SECTIONS);
		}
		return sections;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.SECTION_TEMPLATE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Field> getFields() {
		if (fields == null) {
			fields = new EObjectContainmentEList<Field>(Field.class, this, StructurePackage.SECTION_TEMPLATE__FIELDS);
		}
		return fields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LayoutBlock> getBlocks() {
		if (blocks == null) {
			blocks = new EObjectContainmentEList<LayoutBlock>(LayoutBlock.class, this, StructurePackage.SECTION_TEMPLATE__BLOCKS);
		}
		return blocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Rule> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<Rule>(Rule.class, this, StructurePackage.SECTION_TEMPLATE__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StructurePackage.SECTION_TEMPLATE__PHRASES:
				return ((InternalEList<?>)getPhrases()).basicRemove(otherEnd, msgs);
			case StructurePackage.SECTION_TEMPLATE__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case StructurePackage.SECTION_TEMPLATE__FIELDS:
				return ((InternalEList<?>)getFields()).basicRemove(otherEnd, msgs);
			case StructurePackage.SECTION_TEMPLATE__BLOCKS:
				return ((InternalEList<?>)getBlocks()).basicRemove(otherEnd, msgs);
			case StructurePackage.SECTION_TEMPLATE__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StructurePackage.SECTION_TEMPLATE__KIND:
				return getKind();
			case StructurePackage.SECTION_TEMPLATE__HEADING:
				return getHeading();
			case StructurePackage.SECTION_TEMPLATE__REQUIRED:
				return isRequired();
			case StructurePackage.SECTION_TEMPLATE__PHRASES:
				return getPhrases();
			case StructurePackage.SECTION_TEMPLATE__SECTIONS:
				return getSections();
			case StructurePackage.SECTION_TEMPLATE__NAME:
				return getName();
			case StructurePackage.SECTION_TEMPLATE__FIELDS:
				return getFields();
			case StructurePackage.SECTION_TEMPLATE__BLOCKS:
				return getBlocks();
			case StructurePackage.SECTION_TEMPLATE__RULES:
				return getRules();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StructurePackage.SECTION_TEMPLATE__KIND:
				setKind((String)newValue);
				return;
			case StructurePackage.SECTION_TEMPLATE__HEADING:
				setHeading((String)newValue);
				return;
			case StructurePackage.SECTION_TEMPLATE__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case StructurePackage.SECTION_TEMPLATE__PHRASES:
				getPhrases().clear();
				getPhrases().addAll((Collection<? extends Phrase>)newValue);
				return;
			case StructurePackage.SECTION_TEMPLATE__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends SectionTemplate>)newValue);
				return;
			case StructurePackage.SECTION_TEMPLATE__NAME:
				setName((String)newValue);
				return;
			case StructurePackage.SECTION_TEMPLATE__FIELDS:
				getFields().clear();
				getFields().addAll((Collection<? extends Field>)newValue);
				return;
			case StructurePackage.SECTION_TEMPLATE__BLOCKS:
				getBlocks().clear();
				getBlocks().addAll((Collection<? extends LayoutBlock>)newValue);
				return;
			case StructurePackage.SECTION_TEMPLATE__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends Rule>)newValue);
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
			case StructurePackage.SECTION_TEMPLATE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StructurePackage.SECTION_TEMPLATE__HEADING:
				setHeading(HEADING_EDEFAULT);
				return;
			case StructurePackage.SECTION_TEMPLATE__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case StructurePackage.SECTION_TEMPLATE__PHRASES:
				getPhrases().clear();
				return;
			case StructurePackage.SECTION_TEMPLATE__SECTIONS:
				getSections().clear();
				return;
			case StructurePackage.SECTION_TEMPLATE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case StructurePackage.SECTION_TEMPLATE__FIELDS:
				getFields().clear();
				return;
			case StructurePackage.SECTION_TEMPLATE__BLOCKS:
				getBlocks().clear();
				return;
			case StructurePackage.SECTION_TEMPLATE__RULES:
				getRules().clear();
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
			case StructurePackage.SECTION_TEMPLATE__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case StructurePackage.SECTION_TEMPLATE__HEADING:
				return HEADING_EDEFAULT == null ? heading != null : !HEADING_EDEFAULT.equals(heading);
			case StructurePackage.SECTION_TEMPLATE__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case StructurePackage.SECTION_TEMPLATE__PHRASES:
				return phrases != null && !phrases.isEmpty();
			case StructurePackage.SECTION_TEMPLATE__SECTIONS:
				return sections != null && !sections.isEmpty();
			case StructurePackage.SECTION_TEMPLATE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case StructurePackage.SECTION_TEMPLATE__FIELDS:
				return fields != null && !fields.isEmpty();
			case StructurePackage.SECTION_TEMPLATE__BLOCKS:
				return blocks != null && !blocks.isEmpty();
			case StructurePackage.SECTION_TEMPLATE__RULES:
				return rules != null && !rules.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", heading: ");
		result.append(heading);
		result.append(", required: ");
		result.append(required);
		result.append(", name: ");
		result.append(name);
		result.append(')');
		return result.toString();
	}

} //SectionTemplateImpl
