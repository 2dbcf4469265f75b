/**
 */
package org.jianbao.model.layout;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Page Setup</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Paper, margins and grid. The type area is what the margins leave.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.layout.PageSetup#getWidth <em>Width</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageSetup#getHeight <em>Height</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageSetup#getTop <em>Top</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageSetup#getLeft <em>Left</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageSetup#getTypeAreaWidth <em>Type Area Width</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageSetup#getTypeAreaHeight <em>Type Area Height</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageSetup#getLines <em>Lines</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageSetup#getCharacters <em>Characters</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageSetup#isLatinSpacing <em>Latin Spacing</em>}</li>
 *   <li>{@link org.jianbao.model.layout.PageSetup#isHangingPunctuation <em>Hanging Punctuation</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.layout.LayoutPackage#getPageSetup()
 * @model
 * @generated
 */
public interface PageSetup extends EObject {
	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paper width in millimetres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageSetup_Width()
	 * @model dataType="org.jianbao.model.bulletin.Decimal" required="true"
	 *        annotation="http://jianbao.org/forms group='paper'"
	 * @generated
	 */
	BigDecimal getWidth();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageSetup#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paper height in millimetres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageSetup_Height()
	 * @model dataType="org.jianbao.model.bulletin.Decimal" required="true"
	 *        annotation="http://jianbao.org/forms group='paper'"
	 * @generated
	 */
	BigDecimal getHeight();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageSetup#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Top</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * White above the type area (天头) in millimetres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Top</em>' attribute.
	 * @see #setTop(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageSetup_Top()
	 * @model dataType="org.jianbao.model.bulletin.Decimal" required="true"
	 *        annotation="http://jianbao.org/forms group='paper'"
	 * @generated
	 */
	BigDecimal getTop();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageSetup#getTop <em>Top</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Top</em>' attribute.
	 * @see #getTop()
	 * @generated
	 */
	void setTop(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * White at the binding (订口) in millimetres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left</em>' attribute.
	 * @see #setLeft(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageSetup_Left()
	 * @model dataType="org.jianbao.model.bulletin.Decimal" required="true"
	 *        annotation="http://jianbao.org/forms group='paper'"
	 * @generated
	 */
	BigDecimal getLeft();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageSetup#getLeft <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left</em>' attribute.
	 * @see #getLeft()
	 * @generated
	 */
	void setLeft(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Type Area Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of the type area (版心) in millimetres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type Area Width</em>' attribute.
	 * @see #setTypeAreaWidth(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageSetup_TypeAreaWidth()
	 * @model dataType="org.jianbao.model.bulletin.Decimal" required="true"
	 *        annotation="http://jianbao.org/forms group='grid'"
	 * @generated
	 */
	BigDecimal getTypeAreaWidth();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageSetup#getTypeAreaWidth <em>Type Area Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type Area Width</em>' attribute.
	 * @see #getTypeAreaWidth()
	 * @generated
	 */
	void setTypeAreaWidth(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Type Area Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height of the type area in millimetres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type Area Height</em>' attribute.
	 * @see #setTypeAreaHeight(BigDecimal)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageSetup_TypeAreaHeight()
	 * @model dataType="org.jianbao.model.bulletin.Decimal" required="true"
	 *        annotation="http://jianbao.org/forms group='grid'"
	 * @generated
	 */
	BigDecimal getTypeAreaHeight();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageSetup#getTypeAreaHeight <em>Type Area Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type Area Height</em>' attribute.
	 * @see #getTypeAreaHeight()
	 * @generated
	 */
	void setTypeAreaHeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines on a full page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' attribute.
	 * @see #setLines(int)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageSetup_Lines()
	 * @model required="true"
	 *        annotation="http://jianbao.org/forms group='grid'"
	 * @generated
	 */
	int getLines();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageSetup#getLines <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lines</em>' attribute.
	 * @see #getLines()
	 * @generated
	 */
	void setLines(int value);

	/**
	 * Returns the value of the '<em><b>Characters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Characters on a full line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Characters</em>' attribute.
	 * @see #setCharacters(int)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageSetup_Characters()
	 * @model required="true"
	 *        annotation="http://jianbao.org/forms group='grid'"
	 * @generated
	 */
	int getCharacters();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageSetup#getCharacters <em>Characters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Characters</em>' attribute.
	 * @see #getCharacters()
	 * @generated
	 */
	void setCharacters(int value);

	/**
	 * Returns the value of the '<em><b>Latin Spacing</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether word processors may put a quarter blank between Chinese characters and Latin letters or digits. It takes characters from the line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latin Spacing</em>' attribute.
	 * @see #setLatinSpacing(boolean)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageSetup_LatinSpacing()
	 * @model default="false"
	 *        annotation="http://jianbao.org/forms group='grid'"
	 * @generated
	 */
	boolean isLatinSpacing();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageSetup#isLatinSpacing <em>Latin Spacing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latin Spacing</em>' attribute.
	 * @see #isLatinSpacing()
	 * @generated
	 */
	void setLatinSpacing(boolean value);

	/**
	 * Returns the value of the '<em><b>Hanging Punctuation</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a punctuation mark may stand outside the type area at the end of a line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hanging Punctuation</em>' attribute.
	 * @see #setHangingPunctuation(boolean)
	 * @see org.jianbao.model.layout.LayoutPackage#getPageSetup_HangingPunctuation()
	 * @model default="false"
	 *        annotation="http://jianbao.org/forms group='grid'"
	 * @generated
	 */
	boolean isHangingPunctuation();

	/**
	 * Sets the value of the '{@link org.jianbao.model.layout.PageSetup#isHangingPunctuation <em>Hanging Punctuation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hanging Punctuation</em>' attribute.
	 * @see #isHangingPunctuation()
	 * @generated
	 */
	void setHangingPunctuation(boolean value);

} // PageSetup
