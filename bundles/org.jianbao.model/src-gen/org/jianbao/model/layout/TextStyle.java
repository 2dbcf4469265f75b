/**
 */
package org.jianbao.model.layout;

import java.math.BigDecimal;

import org.jianbao.model.bulletin.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text Style</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one role of text looks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.layout.TextStyle#getRole <em>Role</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#getName <em>Name</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#getTypeface <em>Typeface</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#getLatinTypeface <em>Latin Typeface</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#getSize <em>Size</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#isBold <em>Bold</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#getColour <em>Colour</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#getShading <em>Shading</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#getAlignment <em>Alignment</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#getLineHeight <em>Line Height</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#getSpaceBefore <em>Space Before</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#getSpaceAfter <em>Space After</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#getFirstLineIndent <em>First Line Indent</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#getLeftIndent <em>Left Indent</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#getRightIndent <em>Right Indent</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#getHangingIndent <em>Hanging Indent</em>}</li>
 *   <li>{@link org.jianbao.model.layout.TextStyle#isKeepWithNext <em>Keep With Next</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle()
 * @model
 * @generated
 */
public interface TextStyle extends Identified {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role: title, number, period, issuer, date, heading1 to heading4, body, placeholder, distribution, count, pageNumber, caption, figure, chart, tableHead, tableCell and tableTotal, the same with Dense behind for tables that are too wide for them, and for words inside a paragraph strong and unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_Role()
	 * @model required="true"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the style as shown to people in the word processor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Typeface</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The typeface for Chinese characters; missing only where words inside a paragraph keep the one around them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Typeface</em>' reference.
	 * @see #setTypeface(Typeface)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_Typeface()
	 * @model annotation="http://jianbao.org/forms group='type'"
	 * @generated
	 */
	Typeface getTypeface();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#getTypeface <em>Typeface</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Typeface</em>' reference.
	 * @see #getTypeface()
	 * @generated
	 */
	void setTypeface(Typeface value);

	/**
	 * Returns the value of the '<em><b>Latin Typeface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The typeface for Latin letters and digits; missing means the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latin Typeface</em>' attribute.
	 * @see #setLatinTypeface(String)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_LatinTypeface()
	 * @model annotation="http://jianbao.org/forms group='type'"
	 * @generated
	 */
	String getLatinTypeface();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#getLatinTypeface <em>Latin Typeface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latin Typeface</em>' attribute.
	 * @see #getLatinTypeface()
	 * @generated
	 */
	void setLatinTypeface(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type size in points; missing only where words inside a paragraph keep the one around them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_Size()
	 * @model dataType="org.jianbao.model.bulletin.Decimal"
	 *        annotation="http://jianbao.org/forms group='type'"
	 * @generated
	 */
	BigDecimal getSize();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Bold</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the text is bold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bold</em>' attribute.
	 * @see #setBold(boolean)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_Bold()
	 * @model default="false"
	 *        annotation="http://jianbao.org/forms group='type'"
	 * @generated
	 */
	boolean isBold();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#isBold <em>Bold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bold</em>' attribute.
	 * @see #isBold()
	 * @generated
	 */
	void setBold(boolean value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * The default value is <code>"000000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour as RRGGBB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_Colour()
	 * @model default="000000"
	 *        annotation="http://jianbao.org/forms group='type'"
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Shading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour behind the text as RRGGBB; missing means none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shading</em>' attribute.
	 * @see #setShading(String)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_Shading()
	 * @model annotation="http://jianbao.org/forms group='type'"
	 * @generated
	 */
	String getShading();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#getShading <em>Shading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shading</em>' attribute.
	 * @see #getShading()
	 * @generated
	 */
	void setShading(String value);

	/**
	 * Returns the value of the '<em><b>Alignment</b></em>' attribute.
	 * The default value is <code>"both"</code>.
	 * The literals are from the enumeration {@link org.jianbao.model.layout.Alignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the lines stand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alignment</em>' attribute.
	 * @see org.jianbao.model.layout.Alignment
	 * @see #setAlignment(Alignment)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_Alignment()
	 * @model default="both"
	 *        annotation="http://jianbao.org/forms group='paragraph'"
	 * @generated
	 */
	Alignment getAlignment();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#getAlignment <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alignment</em>' attribute.
	 * @see org.jianbao.model.layout.Alignment
	 * @see #getAlignment()
	 * @generated
	 */
	void setAlignment(Alignment value);

	/**
	 * Returns the value of the '<em><b>Line Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exact line height in points; missing means the line of the grid, 0 the natural height of the type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line Height</em>' attribute.
	 * @see #setLineHeight(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_LineHeight()
	 * @model dataType="org.jianbao.model.bulletin.Decimal"
	 *        annotation="http://jianbao.org/forms group='paragraph'"
	 * @generated
	 */
	BigDecimal getLineHeight();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#getLineHeight <em>Line Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line Height</em>' attribute.
	 * @see #getLineHeight()
	 * @generated
	 */
	void setLineHeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Space Before</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * White above in millimetres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Space Before</em>' attribute.
	 * @see #setSpaceBefore(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_SpaceBefore()
	 * @model default="0" dataType="org.jianbao.model.bulletin.Decimal"
	 *        annotation="http://jianbao.org/forms group='paragraph'"
	 * @generated
	 */
	BigDecimal getSpaceBefore();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#getSpaceBefore <em>Space Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space Before</em>' attribute.
	 * @see #getSpaceBefore()
	 * @generated
	 */
	void setSpaceBefore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Space After</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * White below in millimetres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Space After</em>' attribute.
	 * @see #setSpaceAfter(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_SpaceAfter()
	 * @model default="0" dataType="org.jianbao.model.bulletin.Decimal"
	 *        annotation="http://jianbao.org/forms group='paragraph'"
	 * @generated
	 */
	BigDecimal getSpaceAfter();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#getSpaceAfter <em>Space After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space After</em>' attribute.
	 * @see #getSpaceAfter()
	 * @generated
	 */
	void setSpaceAfter(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>First Line Indent</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Characters that the first line is moved in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Line Indent</em>' attribute.
	 * @see #setFirstLineIndent(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_FirstLineIndent()
	 * @model default="0" dataType="org.jianbao.model.bulletin.Decimal"
	 *        annotation="http://jianbao.org/forms group='paragraph'"
	 * @generated
	 */
	BigDecimal getFirstLineIndent();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#getFirstLineIndent <em>First Line Indent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Line Indent</em>' attribute.
	 * @see #getFirstLineIndent()
	 * @generated
	 */
	void setFirstLineIndent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Left Indent</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Characters left free on the left.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left Indent</em>' attribute.
	 * @see #setLeftIndent(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_LeftIndent()
	 * @model default="0" dataType="org.jianbao.model.bulletin.Decimal"
	 *        annotation="http://jianbao.org/forms group='paragraph'"
	 * @generated
	 */
	BigDecimal getLeftIndent();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#getLeftIndent <em>Left Indent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left Indent</em>' attribute.
	 * @see #getLeftIndent()
	 * @generated
	 */
	void setLeftIndent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Right Indent</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Characters left free on the right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Right Indent</em>' attribute.
	 * @see #setRightIndent(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_RightIndent()
	 * @model default="0" dataType="org.jianbao.model.bulletin.Decimal"
	 *        annotation="http://jianbao.org/forms group='paragraph'"
	 * @generated
	 */
	BigDecimal getRightIndent();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#getRightIndent <em>Right Indent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Right Indent</em>' attribute.
	 * @see #getRightIndent()
	 * @generated
	 */
	void setRightIndent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Hanging Indent</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Characters that turned lines are moved in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hanging Indent</em>' attribute.
	 * @see #setHangingIndent(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_HangingIndent()
	 * @model default="0" dataType="org.jianbao.model.bulletin.Decimal"
	 *        annotation="http://jianbao.org/forms group='paragraph'"
	 * @generated
	 */
	BigDecimal getHangingIndent();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#getHangingIndent <em>Hanging Indent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hanging Indent</em>' attribute.
	 * @see #getHangingIndent()
	 * @generated
	 */
	void setHangingIndent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Keep With Next</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the paragraph stays on the page of the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keep With Next</em>' attribute.
	 * @see #setKeepWithNext(boolean)
	 * @see org.jianbao.model.layout.LayoutPackage#getTextStyle_KeepWithNext()
	 * @model default="false"
	 *        annotation="http://jianbao.org/forms group='paragraph'"
	 * @generated
	 */
	boolean isKeepWithNext();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.TextStyle#isKeepWithNext <em>Keep With Next</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keep With Next</em>' attribute.
	 * @see #isKeepWithNext()
	 * @generated
	 */
	void setKeepWithNext(boolean value);

} // TextStyle
