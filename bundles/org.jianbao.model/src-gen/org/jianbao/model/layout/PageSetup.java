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

} // PageSetup
