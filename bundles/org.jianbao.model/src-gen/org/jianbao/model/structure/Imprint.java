/**
 */
package org.jianbao.model.structure;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Imprint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The end block with the recipients and the number of copies.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.Imprint#getReportPattern <em>Report Pattern</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Imprint#getSendPattern <em>Send Pattern</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Imprint#getIssuePattern <em>Issue Pattern</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Imprint#getCountPattern <em>Count Pattern</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getImprint()
 * @model
 * @generated
 */
public interface Imprint extends EObject {
	/**
	 * Returns the value of the '<em><b>Report Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line for superiors; ${单位} are the recipients.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report Pattern</em>' attribute.
	 * @see #setReportPattern(String)
	 * @see org.jianbao.model.structure.StructurePackage#getImprint_ReportPattern()
	 * @model annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getReportPattern();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Imprint#getReportPattern <em>Report Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report Pattern</em>' attribute.
	 * @see #getReportPattern()
	 * @generated
	 */
	void setReportPattern(String value);

	/**
	 * Returns the value of the '<em><b>Send Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line for peers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Send Pattern</em>' attribute.
	 * @see #setSendPattern(String)
	 * @see org.jianbao.model.structure.StructurePackage#getImprint_SendPattern()
	 * @model annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getSendPattern();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Imprint#getSendPattern <em>Send Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Send Pattern</em>' attribute.
	 * @see #getSendPattern()
	 * @generated
	 */
	void setSendPattern(String value);

	/**
	 * Returns the value of the '<em><b>Issue Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line for subordinates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issue Pattern</em>' attribute.
	 * @see #setIssuePattern(String)
	 * @see org.jianbao.model.structure.StructurePackage#getImprint_IssuePattern()
	 * @model annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getIssuePattern();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Imprint#getIssuePattern <em>Issue Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issue Pattern</em>' attribute.
	 * @see #getIssuePattern()
	 * @generated
	 */
	void setIssuePattern(String value);

	/**
	 * Returns the value of the '<em><b>Count Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line with the number of copies; ${份数} is the number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count Pattern</em>' attribute.
	 * @see #setCountPattern(String)
	 * @see org.jianbao.model.structure.StructurePackage#getImprint_CountPattern()
	 * @model annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getCountPattern();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Imprint#getCountPattern <em>Count Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count Pattern</em>' attribute.
	 * @see #getCountPattern()
	 * @generated
	 */
	void setCountPattern(String value);

} // Imprint
