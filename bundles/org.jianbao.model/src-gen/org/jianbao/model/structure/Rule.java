/**
 */
package org.jianbao.model.structure;

import java.math.BigDecimal;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What must hold in an issue.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.Rule#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Rule#getOver <em>Over</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Rule#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Rule#getLeft <em>Left</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Rule#getComparison <em>Comparison</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Rule#getRight <em>Right</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Rule#getTolerance <em>Tolerance</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Rule#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Rule#getMessage <em>Message</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getRule()
 * @model
 * @generated
 */
public interface Rule extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name by which findings tell the rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jianbao.model.structure.StructurePackage#getRule_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Rule#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Over</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The group whose entries are looked at one by one; missing means that the section is looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Over</em>' reference.
	 * @see #setOver(FieldGroup)
	 * @see org.jianbao.model.structure.StructurePackage#getRule_Over()
	 * @model
	 * @generated
	 */
	FieldGroup getOver();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Rule#getOver <em>Over</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Over</em>' reference.
	 * @see #getOver()
	 * @generated
	 */
	void setOver(FieldGroup value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An expression; the rule is looked at only where it is true.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.jianbao.model.structure.StructurePackage#getRule_Condition()
	 * @model annotation="http://jianbao.org/forms widget='expression'"
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Rule#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

	/**
	 * Returns the value of the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An expression: the left side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left</em>' attribute.
	 * @see #setLeft(String)
	 * @see org.jianbao.model.structure.StructurePackage#getRule_Left()
	 * @model required="true"
	 *        annotation="http://jianbao.org/forms widget='expression'"
	 * @generated
	 */
	String getLeft();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Rule#getLeft <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left</em>' attribute.
	 * @see #getLeft()
	 * @generated
	 */
	void setLeft(String value);

	/**
	 * Returns the value of the '<em><b>Comparison</b></em>' attribute.
	 * The default value is <code>"equal"</code>.
	 * The literals are from the enumeration {@link org.jianbao.model.structure.Comparison}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is asked of the two sides.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comparison</em>' attribute.
	 * @see org.jianbao.model.structure.Comparison
	 * @see #setComparison(Comparison)
	 * @see org.jianbao.model.structure.StructurePackage#getRule_Comparison()
	 * @model default="equal" required="true"
	 * @generated
	 */
	Comparison getComparison();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Rule#getComparison <em>Comparison</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comparison</em>' attribute.
	 * @see org.jianbao.model.structure.Comparison
	 * @see #getComparison()
	 * @generated
	 */
	void setComparison(Comparison value);

	/**
	 * Returns the value of the '<em><b>Right</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An expression: the right side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Right</em>' attribute.
	 * @see #setRight(String)
	 * @see org.jianbao.model.structure.StructurePackage#getRule_Right()
	 * @model annotation="http://jianbao.org/forms widget='expression'"
	 * @generated
	 */
	String getRight();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Rule#getRight <em>Right</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Right</em>' attribute.
	 * @see #getRight()
	 * @generated
	 */
	void setRight(String value);

	/**
	 * Returns the value of the '<em><b>Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By how much the sides may differ and still count as equal; missing means not at all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tolerance</em>' attribute.
	 * @see #setTolerance(BigDecimal)
	 * @see org.jianbao.model.structure.StructurePackage#getRule_Tolerance()
	 * @model dataType="org.jianbao.model.bulletin.Decimal"
	 * @generated
	 */
	BigDecimal getTolerance();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Rule#getTolerance <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tolerance</em>' attribute.
	 * @see #getTolerance()
	 * @generated
	 */
	void setTolerance(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>"error"</code>.
	 * The literals are from the enumeration {@link org.jianbao.model.structure.RuleSeverity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it matters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.jianbao.model.structure.RuleSeverity
	 * @see #setSeverity(RuleSeverity)
	 * @see org.jianbao.model.structure.StructurePackage#getRule_Severity()
	 * @model default="error" required="true"
	 * @generated
	 */
	RuleSeverity getSeverity();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Rule#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.jianbao.model.structure.RuleSeverity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(RuleSeverity value);

	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is wrong and what to do, a pattern in which ${…} quotes; missing means that the two sides are told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see #setMessage(String)
	 * @see org.jianbao.model.structure.StructurePackage#getRule_Message()
	 * @model annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getMessage();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Rule#getMessage <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' attribute.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(String value);

} // Rule
