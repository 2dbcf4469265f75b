/**
 */
package org.jianbao.sections.figures;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.Figure;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Status Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One part. Its number is the sum of its sub-parts where it has any; a value beside them must agree.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.sections.figures.StatusPart#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.jianbao.sections.figures.FiguresPackage#getStatusPart()
 * @model
 * @generated
 */
public interface StatusPart extends Figure {
	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.sections.figures.StatusPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sub-parts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.jianbao.sections.figures.FiguresPackage#getStatusPart_Parts()
	 * @model containment="true"
	 *        annotation="http://jianbao.org/lifecycle next='keep'"
	 * @generated
	 */
	EList<StatusPart> getParts();

} // StatusPart
