/**
 */
package org.jianbao.sections.prose;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.Section;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Visit Roster</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The leaders who visited a place, told in one sentence.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.sections.prose.VisitRoster#getPlace <em>Place</em>}</li>
 *   <li>{@link org.jianbao.sections.prose.VisitRoster#getVisits <em>Visits</em>}</li>
 * </ul>
 *
 * @see org.jianbao.sections.prose.ProsePackage#getVisitRoster()
 * @model
 * @generated
 */
public interface VisitRoster extends Section {
	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The place visited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.jianbao.sections.prose.ProsePackage#getVisitRoster_Place()
	 * @model required="true"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.jianbao.sections.prose.VisitRoster#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Visits</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.sections.prose.Visit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The visits in printed order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visits</em>' containment reference list.
	 * @see org.jianbao.sections.prose.ProsePackage#getVisitRoster_Visits()
	 * @model containment="true"
	 * @generated
	 */
	EList<Visit> getVisits();

} // VisitRoster
