/**
 */
package org.jianbao.model.structure;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section Template</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A section as the structure foresees it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.SectionTemplate#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jianbao.model.structure.SectionTemplate#getHeading <em>Heading</em>}</li>
 *   <li>{@link org.jianbao.model.structure.SectionTemplate#isRequired <em>Required</em>}</li>
 *   <li>{@link org.jianbao.model.structure.SectionTemplate#getPhrases <em>Phrases</em>}</li>
 *   <li>{@link org.jianbao.model.structure.SectionTemplate#getSections <em>Sections</em>}</li>
 *   <li>{@link org.jianbao.model.structure.SectionTemplate#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.structure.SectionTemplate#getFields <em>Fields</em>}</li>
 *   <li>{@link org.jianbao.model.structure.SectionTemplate#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.jianbao.model.structure.SectionTemplate#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getSectionTemplate()
 * @model
 * @generated
 */
public interface SectionTemplate extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the section kind that a plug-in brings; missing means that the section is designed here, by its fields.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.jianbao.model.structure.StructurePackage#getSectionTemplate_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.SectionTemplate#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The heading; missing means that the number runs into the first paragraph.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heading</em>' attribute.
	 * @see #setHeading(String)
	 * @see org.jianbao.model.structure.StructurePackage#getSectionTemplate_Heading()
	 * @model
	 * @generated
	 */
	String getHeading();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.SectionTemplate#getHeading <em>Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heading</em>' attribute.
	 * @see #getHeading()
	 * @generated
	 */
	void setHeading(String value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an issue must have this section.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.jianbao.model.structure.StructurePackage#getSectionTemplate_Required()
	 * @model default="false"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.SectionTemplate#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Phrases</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.structure.Phrase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sentence patterns by name: those that the section kind asks for, or that the layout quotes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phrases</em>' containment reference list.
	 * @see org.jianbao.model.structure.StructurePackage#getSectionTemplate_Phrases()
	 * @model containment="true"
	 * @generated
	 */
	EList<Phrase> getPhrases();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.structure.SectionTemplate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sub-sections, for a kind that groups sections.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.jianbao.model.structure.StructurePackage#getSectionTemplate_Sections()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms hidden='true'"
	 * @generated
	 */
	EList<SectionTemplate> getSections();

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The short name under which sentences of other sections quote this one, and the name of its class; the heading where it is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jianbao.model.structure.StructurePackage#getSectionTemplate_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.SectionTemplate#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.structure.Field}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What an issue holds of the section, where no kind is named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.jianbao.model.structure.StructurePackage#getSectionTemplate_Fields()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms hidden='true' idPrefix='f'"
	 * @generated
	 */
	EList<Field> getFields();

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.structure.LayoutBlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is printed of the section, in order; missing means a sensible default. For sections with fields of their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' containment reference list.
	 * @see org.jianbao.model.structure.StructurePackage#getSectionTemplate_Blocks()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms hidden='true' idPrefix='b'"
	 * @generated
	 */
	EList<LayoutBlock> getBlocks();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.structure.Rule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must hold in the section.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.jianbao.model.structure.StructurePackage#getSectionTemplate_Rules()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/forms hidden='true' idPrefix='r'"
	 * @generated
	 */
	EList<Rule> getRules();

} // SectionTemplate
