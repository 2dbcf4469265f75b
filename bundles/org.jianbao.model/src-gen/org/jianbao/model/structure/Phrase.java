/**
 */
package org.jianbao.model.structure;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phrase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sentence pattern that quotes figures. A phrase that is repeated over a list says what stands between, before and after.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.Phrase#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Phrase#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Phrase#getSeparator <em>Separator</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Phrase#getLastSeparator <em>Last Separator</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Phrase#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Phrase#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Phrase#getOver <em>Over</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Phrase#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.jianbao.model.structure.Phrase#getOtherwise <em>Otherwise</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getPhrase()
 * @model
 * @generated
 */
public interface Phrase extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name under which the section kind asks for the phrase.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jianbao.model.structure.StructurePackage#getPhrase_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Phrase#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text, in which ${name} quotes a figure or another value that the section kind offers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see #setPattern(String)
	 * @see org.jianbao.model.structure.StructurePackage#getPhrase_Pattern()
	 * @model required="true"
	 *        annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getPattern();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Phrase#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(String value);

	/**
	 * Returns the value of the '<em><b>Separator</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a list: what stands between two entries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Separator</em>' attribute.
	 * @see #setSeparator(String)
	 * @see org.jianbao.model.structure.StructurePackage#getPhrase_Separator()
	 * @model default=""
	 * @generated
	 */
	String getSeparator();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Phrase#getSeparator <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Separator</em>' attribute.
	 * @see #getSeparator()
	 * @generated
	 */
	void setSeparator(String value);

	/**
	 * Returns the value of the '<em><b>Last Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a list: what stands before the last entry, where that differs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Separator</em>' attribute.
	 * @see #setLastSeparator(String)
	 * @see org.jianbao.model.structure.StructurePackage#getPhrase_LastSeparator()
	 * @model
	 * @generated
	 */
	String getLastSeparator();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Phrase#getLastSeparator <em>Last Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Separator</em>' attribute.
	 * @see #getLastSeparator()
	 * @generated
	 */
	void setLastSeparator(String value);

	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a list that is not empty: what stands before it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.jianbao.model.structure.StructurePackage#getPhrase_Prefix()
	 * @model default=""
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Phrase#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a list that is not empty: what stands after it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.jianbao.model.structure.StructurePackage#getPhrase_Suffix()
	 * @model default=""
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Phrase#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

	/**
	 * Returns the value of the '<em><b>Over</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The group over whose entries the phrase is repeated; missing means that it is written once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Over</em>' reference.
	 * @see #setOver(FieldGroup)
	 * @see org.jianbao.model.structure.StructurePackage#getPhrase_Over()
	 * @model
	 * @generated
	 */
	FieldGroup getOver();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Phrase#getOver <em>Over</em>}' reference.
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
	 * An expression; where it is not true, the other pattern is written. Of a repeated phrase it chooses the entries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.jianbao.model.structure.StructurePackage#getPhrase_Condition()
	 * @model annotation="http://jianbao.org/forms widget='expression'"
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Phrase#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

	/**
	 * Returns the value of the '<em><b>Otherwise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pattern that is written where the condition is not true or there is no entry, such as 本周无; missing means nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Otherwise</em>' attribute.
	 * @see #setOtherwise(String)
	 * @see org.jianbao.model.structure.StructurePackage#getPhrase_Otherwise()
	 * @model annotation="http://jianbao.org/forms widget='pattern'"
	 * @generated
	 */
	String getOtherwise();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.Phrase#getOtherwise <em>Otherwise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Otherwise</em>' attribute.
	 * @see #getOtherwise()
	 * @generated
	 */
	void setOtherwise(String value);

} // Phrase
