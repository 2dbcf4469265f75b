/**
 */
package org.jianbao.model.structure;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report Structure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What issues of a bulletin look like: one version of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.ReportStructure#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ReportStructure#getVersion <em>Version</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ReportStructure#getState <em>State</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ReportStructure#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ReportStructure#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ReportStructure#getMasthead <em>Masthead</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ReportStructure#getImprint <em>Imprint</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ReportStructure#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ReportStructure#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ReportStructure#getSections <em>Sections</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ReportStructure#getDescription <em>Description</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ReportStructure#getWordTemplate <em>Word Template</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ReportStructure#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.jianbao.model.structure.ReportStructure#getDigest <em>Digest</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getReportStructure()
 * @model
 * @generated
 */
public interface ReportStructure extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the structure, which is the name of the series made with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jianbao.model.structure.StructurePackage#getReportStructure_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ReportStructure#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version, such as 1.0. A published version never changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.jianbao.model.structure.StructurePackage#getReportStructure_Version()
	 * @model required="true"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ReportStructure#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"draft"</code>.
	 * The literals are from the enumeration {@link org.jianbao.model.structure.StructureState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Draft or published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.jianbao.model.structure.StructureState
	 * @see #setState(StructureState)
	 * @see org.jianbao.model.structure.StructurePackage#getReportStructure_State()
	 * @model default="draft" required="true"
	 * @generated
	 */
	StructureState getState();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ReportStructure#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.jianbao.model.structure.StructureState
	 * @see #getState()
	 * @generated
	 */
	void setState(StructureState value);

	/**
	 * Returns the value of the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the layout profile that gives page, fonts and distances; missing means the one after GB/T 9704-2012.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout</em>' attribute.
	 * @see #setLayout(String)
	 * @see org.jianbao.model.structure.StructurePackage#getReportStructure_Layout()
	 * @model
	 * @generated
	 */
	String getLayout();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ReportStructure#getLayout <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' attribute.
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(String value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * The default value is <code>"irregular"</code>.
	 * The literals are from the enumeration {@link org.jianbao.model.structure.Frequency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often issues appear; irregular where nothing is said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see org.jianbao.model.structure.Frequency
	 * @see #setFrequency(Frequency)
	 * @see org.jianbao.model.structure.StructurePackage#getReportStructure_Frequency()
	 * @model default="irregular"
	 * @generated
	 */
	Frequency getFrequency();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ReportStructure#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see org.jianbao.model.structure.Frequency
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(Frequency value);

	/**
	 * Returns the value of the '<em><b>Masthead</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.structure.MastheadLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lines of the masthead in printed order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Masthead</em>' containment reference list.
	 * @see org.jianbao.model.structure.StructurePackage#getReportStructure_Masthead()
	 * @model containment="true"
	 * @generated
	 */
	EList<MastheadLine> getMasthead();

	/**
	 * Returns the value of the '<em><b>Imprint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The end block; missing means that none is printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imprint</em>' containment reference.
	 * @see #setImprint(Imprint)
	 * @see org.jianbao.model.structure.StructurePackage#getReportStructure_Imprint()
	 * @model containment="true"
	 * @generated
	 */
	Imprint getImprint();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ReportStructure#getImprint <em>Imprint</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imprint</em>' containment reference.
	 * @see #getImprint()
	 * @generated
	 */
	void setImprint(Imprint value);

	/**
	 * Returns the value of the '<em><b>Numbering</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.structure.NumberingLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How headings and items are numbered, one entry a level, the first the highest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numbering</em>' containment reference list.
	 * @see org.jianbao.model.structure.StructurePackage#getReportStructure_Numbering()
	 * @model containment="true"
	 * @generated
	 */
	EList<NumberingLevel> getNumbering();

	/**
	 * Returns the value of the '<em><b>Metrics</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.structure.Metric}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The figures that are reported in issue after issue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metrics</em>' containment reference list.
	 * @see org.jianbao.model.structure.StructurePackage#getReportStructure_Metrics()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms idPrefix='k'"
	 * @generated
	 */
	EList<Metric> getMetrics();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.structure.SectionTemplate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sections in printed order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.jianbao.model.structure.StructurePackage#getReportStructure_Sections()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms hidden='true' idPrefix='t'"
	 * @generated
	 */
	EList<SectionTemplate> getSections();

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the structure is for, in a sentence or two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.jianbao.model.structure.StructurePackage#getReportStructure_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ReportStructure#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Word Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of a Word file beside the structure whose styles and page furniture the export uses; missing means those of the layout profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Word Template</em>' attribute.
	 * @see #setWordTemplate(String)
	 * @see org.jianbao.model.structure.StructurePackage#getReportStructure_WordTemplate()
	 * @model
	 * @generated
	 */
	String getWordTemplate();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ReportStructure#getWordTemplate <em>Word Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Word Template</em>' attribute.
	 * @see #getWordTemplate()
	 * @generated
	 */
	void setWordTemplate(String value);

	/**
	 * Returns the value of the '<em><b>Based On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version from which this one was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Based On</em>' attribute.
	 * @see #setBasedOn(String)
	 * @see org.jianbao.model.structure.StructurePackage#getReportStructure_BasedOn()
	 * @model annotation="http://jianbao.org/forms readOnly='true'"
	 * @generated
	 */
	String getBasedOn();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ReportStructure#getBasedOn <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Based On</em>' attribute.
	 * @see #getBasedOn()
	 * @generated
	 */
	void setBasedOn(String value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the published version was, as a fingerprint; an edited one no longer has it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.jianbao.model.structure.StructurePackage#getReportStructure_Digest()
	 * @model annotation="http://jianbao.org/forms hidden='true'"
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.ReportStructure#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

} // ReportStructure
