/**
 */
package org.jianbao.sections.prose;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.Section;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A section made of sub-sections, each numbered one level below, with a heading of its own or with the number run into its text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.sections.prose.SectionGroup#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @see org.jianbao.sections.prose.ProsePackage#getSectionGroup()
 * @model
 * @generated
 */
public interface SectionGroup extends Section {
	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.model.bulletin.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sub-sections in printed order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.jianbao.sections.prose.ProsePackage#getSectionGroup_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Section> getSections();

} // SectionGroup
