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

import org.jianbao.model.structure.Frequency;
import org.jianbao.model.structure.Imprint;
import org.jianbao.model.structure.MastheadLine;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.NumberingLevel;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructurePackage;
import org.jianbao.model.structure.StructureState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Report Structure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.impl.ReportStructureImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ReportStructureImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ReportStructureImpl#getState <em>State</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ReportStructureImpl#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ReportStructureImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ReportStructureImpl#getMasthead <em>Masthead</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ReportStructureImpl#getImprint <em>Imprint</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ReportStructureImpl#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ReportStructureImpl#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ReportStructureImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ReportStructureImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ReportStructureImpl#getWordTemplate <em>Word Template</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ReportStructureImpl#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.jianbao.model.structure.impl.ReportStructureImpl#getDigest <em>Digest</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReportStructureImpl extends IdentifiedImpl implements ReportStructure {
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
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final StructureState STATE_EDEFAULT = StructureState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected StructureState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected static final String LAYOUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected String layout = LAYOUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Frequency FREQUENCY_EDEFAULT = Frequency.IRREGULAR;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected Frequency frequency = FREQUENCY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMasthead() <em>Masthead</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMasthead()
	 * @generated
	 * @ordered
	 */
	protected EList<MastheadLine> masthead;

	/**
	 * The cached value of the '{@link #getImprint() <em>Imprint</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImprint()
	 * @generated
	 * @ordered
	 */
	protected Imprint imprint;

	/**
	 * The cached value of the '{@link #getNumbering() <em>Numbering</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbering()
	 * @generated
	 * @ordered
	 */
	protected EList<NumberingLevel> numbering;

	/**
	 * The cached value of the '{@link #getMetrics() <em>Metrics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetrics()
	 * @generated
	 * @ordered
	 */
	protected EList<Metric> metrics;

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
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWordTemplate() <em>Word Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordTemplate()
	 * @generated
	 * @ordered
	 */
	protected static final String WORD_TEMPLATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWordTemplate() <em>Word Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordTemplate()
	 * @generated
	 * @ordered
	 */
	protected String wordTemplate = WORD_TEMPLATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasedOn() <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected static final String BASED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasedOn() <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected String basedOn = BASED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected String digest = DIGEST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReportStructureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StructurePackage.Literals.REPORT_STRUCTURE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.REPORT_STRUCTURE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.REPORT_STRUCTURE__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StructureState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(StructureState newState) {
		StructureState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.REPORT_STRUCTURE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLayout() {
		return layout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayout(String newLayout) {
		String oldLayout = layout;
		layout = newLayout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.REPORT_STRUCTURE__LAYOUT, oldLayout, layout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Frequency getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(Frequency newFrequency) {
		Frequency oldFrequency = frequency;
		frequency = newFrequency == null ? FREQUENCY_EDEFAULT : newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.REPORT_STRUCTURE__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MastheadLine> getMasthead() {
		if (masthead == null) {
			masthead = new EObjectContainmentEList<MastheadLine>(MastheadLine.class, this, StructurePackage.REPORT_STRUCTURE__MASTHEAD);
		}
		return masthead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Imprint getImprint() {
		return imprint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetImprint(Imprint newImprint, NotificationChain msgs) {
		Imprint oldImprint = imprint;
		imprint = newImprint;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StructurePackage.REPORT_STRUCTURE__IMPRINT, oldImprint, newImprint);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImprint(Imprint newImprint) {
		if (newImprint != imprint) {
			NotificationChain msgs = null;
			if (imprint != null)
				msgs = ((InternalEObject)imprint).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StructurePackage.REPORT_STRUCTURE__IMPRINT, null, msgs);
			if (newImprint != null)
				msgs = ((InternalEObject)newImprint).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StructurePackage.REPORT_STRUCTURE__IMPRINT, null, msgs);
			msgs = basicSetImprint(newImprint, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.REPORT_STRUCTURE__IMPRINT, newImprint, newImprint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NumberingLevel> getNumbering() {
		if (numbering == null) {
			numbering = new EObjectContainmentEList<NumberingLevel>(NumberingLevel.class, this, StructurePackage.REPORT_STRUCTURE__NUMBERING);
		}
		return numbering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Metric> getMetrics() {
		if (metrics == null) {
			metrics = new EObjectContainmentEList<Metric>(Metric.class, this, StructurePackage.REPORT_STRUCTURE__METRICS);
		}
		return metrics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SectionTemplate> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<SectionTemplate>(SectionTemplate.class, this, StructurePackage.REPORT_STRUCTURE__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.REPORT_STRUCTURE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWordTemplate() {
		return wordTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWordTemplate(String newWordTemplate) {
		String oldWordTemplate = wordTemplate;
		wordTemplate = newWordTemplate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.REPORT_STRUCTURE__WORD_TEMPLATE, oldWordTemplate, wordTemplate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasedOn() {
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasedOn(String newBasedOn) {
		String oldBasedOn = basedOn;
		basedOn = newBasedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.REPORT_STRUCTURE__BASED_ON, oldBasedOn, basedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDigest() {
		return digest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDigest(String newDigest) {
		String oldDigest = digest;
		digest = newDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StructurePackage.REPORT_STRUCTURE__DIGEST, oldDigest, digest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StructurePackage.REPORT_STRUCTURE__MASTHEAD:
				return ((InternalEList<?>)getMasthead()).basicRemove(otherEnd, msgs);
			case StructurePackage.REPORT_STRUCTURE__IMPRINT:
				return basicSetImprint(null, msgs);
			case StructurePackage.REPORT_STRUCTURE__NUMBERING:
				return ((InternalEList<?>)getNumbering()).basicRemove(otherEnd, msgs);
			case StructurePackage.REPORT_STRUCTURE__METRICS:
				return ((InternalEList<?>)getMetrics()).basicRemove(otherEnd, msgs);
			case StructurePackage.REPORT_STRUCTURE__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
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
			case StructurePackage.REPORT_STRUCTURE__NAME:
				return getName();
			case StructurePackage.REPORT_STRUCTURE__VERSION:
				return getVersion();
			case StructurePackage.REPORT_STRUCTURE__STATE:
				return getState();
			case StructurePackage.REPORT_STRUCTURE__LAYOUT:
				return getLayout();
			case StructurePackage.REPORT_STRUCTURE__FREQUENCY:
				return getFrequency();
			case StructurePackage.REPORT_STRUCTURE__MASTHEAD:
				return getMasthead();
			case StructurePackage.REPORT_STRUCTURE__IMPRINT:
				return getImprint();
			case StructurePackage.REPORT_STRUCTURE__NUMBERING:
				return getNumbering();
			case StructurePackage.REPORT_STRUCTURE__METRICS:
				return getMetrics();
			case StructurePackage.REPORT_STRUCTURE__SECTIONS:
				return getSections();
			case StructurePackage.REPORT_STRUCTURE__DESCRIPTION:
				return getDescription();
			case StructurePackage.REPORT_STRUCTURE__WORD_TEMPLATE:
				return getWordTemplate();
			case StructurePackage.REPORT_STRUCTURE__BASED_ON:
				return getBasedOn();
			case StructurePackage.REPORT_STRUCTURE__DIGEST:
				return getDigest();
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
			case StructurePackage.REPORT_STRUCTURE__NAME:
				setName((String)newValue);
				return;
			case StructurePackage.REPORT_STRUCTURE__VERSION:
				setVersion((String)newValue);
				return;
			case StructurePackage.REPORT_STRUCTURE__STATE:
				setState((StructureState)newValue);
				return;
			case StructurePackage.REPORT_STRUCTURE__LAYOUT:
				setLayout((String)newValue);
				return;
			case StructurePackage.REPORT_STRUCTURE__FREQUENCY:
				setFrequency((Frequency)newValue);
				return;
			case StructurePackage.REPORT_STRUCTURE__MASTHEAD:
				getMasthead().clear();
				getMasthead().addAll((Collection<? extends MastheadLine>)newValue);
				return;
			case StructurePackage.REPORT_STRUCTURE__IMPRINT:
				setImprint((Imprint)newValue);
				return;
			case StructurePackage.REPORT_STRUCTURE__NUMBERING:
				getNumbering().clear();
				getNumbering().addAll((Collection<? extends NumberingLevel>)newValue);
				return;
			case StructurePackage.REPORT_STRUCTURE__METRICS:
				getMetrics().clear();
				getMetrics().addAll((Collection<? extends Metric>)newValue);
				return;
			case StructurePackage.REPORT_STRUCTURE__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends SectionTemplate>)newValue);
				return;
			case StructurePackage.REPORT_STRUCTURE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case StructurePackage.REPORT_STRUCTURE__WORD_TEMPLATE:
				setWordTemplate((String)newValue);
				return;
			case StructurePackage.REPORT_STRUCTURE__BASED_ON:
				setBasedOn((String)newValue);
				return;
			case StructurePackage.REPORT_STRUCTURE__DIGEST:
				setDigest((String)newValue);
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
			case StructurePackage.REPORT_STRUCTURE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case StructurePackage.REPORT_STRUCTURE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case StructurePackage.REPORT_STRUCTURE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case StructurePackage.REPORT_STRUCTURE__LAYOUT:
				setLayout(LAYOUT_EDEFAULT);
				return;
			case StructurePackage.REPORT_STRUCTURE__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case StructurePackage.REPORT_STRUCTURE__MASTHEAD:
				getMasthead().clear();
				return;
			case StructurePackage.REPORT_STRUCTURE__IMPRINT:
				setImprint((Imprint)null);
				return;
			case StructurePackage.REPORT_STRUCTURE__NUMBERING:
				getNumbering().clear();
				return;
			case StructurePackage.REPORT_STRUCTURE__METRICS:
				getMetrics().clear();
				return;
			case StructurePackage.REPORT_STRUCTURE__SECTIONS:
				getSections().clear();
				return;
			case StructurePackage.REPORT_STRUCTURE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case StructurePackage.REPORT_STRUCTURE__WORD_TEMPLATE:
				setWordTemplate(WORD_TEMPLATE_EDEFAULT);
				return;
			case StructurePackage.REPORT_STRUCTURE__BASED_ON:
				setBasedOn(BASED_ON_EDEFAULT);
				return;
			case StructurePackage.REPORT_STRUCTURE__DIGEST:
				setDigest(DIGEST_EDEFAULT);
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
			case StructurePackage.REPORT_STRUCTURE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case StructurePackage.REPORT_STRUCTURE__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case StructurePackage.REPORT_STRUCTURE__STATE:
				return state != STATE_EDEFAULT;
			case StructurePackage.REPORT_STRUCTURE__LAYOUT:
				return LAYOUT_EDEFAULT == null ? layout != null : !LAYOUT_EDEFAULT.equals(layout);
			case StructurePackage.REPORT_STRUCTURE__FREQUENCY:
				return frequency != FREQUENCY_EDEFAULT;
			case StructurePackage.REPORT_STRUCTURE__MASTHEAD:
				return masthead != null && !masthead.isEmpty();
			case StructurePackage.REPORT_STRUCTURE__IMPRINT:
				return imprint != null;
			case StructurePackage.REPORT_STRUCTURE__NUMBERING:
				return numbering != null && !numbering.isEmpty();
			case StructurePackage.REPORT_STRUCTURE__METRICS:
				return metrics != null && !metrics.isEmpty();
			case StructurePackage.REPORT_STRUCTURE__SECTIONS:
				return sections != null && !sections.isEmpty();
			case StructurePackage.REPORT_STRUCTURE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case StructurePackage.REPORT_STRUCTURE__WORD_TEMPLATE:
				return WORD_TEMPLATE_EDEFAULT == null ? wordTemplate != null : !WORD_TEMPLATE_EDEFAULT.equals(wordTemplate);
			case StructurePackage.REPORT_STRUCTURE__BASED_ON:
				return BASED_ON_EDEFAULT == null ? basedOn != null : !BASED_ON_EDEFAULT.equals(basedOn);
			case StructurePackage.REPORT_STRUCTURE__DIGEST:
				return DIGEST_EDEFAULT == null ? digest != null : !DIGEST_EDEFAULT.equals(digest);
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
		result.append(", version: ");
		result.append(version);
		result.append(", state: ");
		result.append(state);
		result.append(", layout: ");
		result.append(layout);
		result.append(", frequency: ");
		result.append(frequency);
		result.append(", description: ");
		result.append(description);
		result.append(", wordTemplate: ");
		result.append(wordTemplate);
		result.append(", basedOn: ");
		result.append(basedOn);
		result.append(", digest: ");
		result.append(digest);
		result.append(')');
		return result.toString();
	}

} //ReportStructureImpl
