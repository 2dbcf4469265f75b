/**
 */
package org.jianbao.sections.prose;

import org.eclipse.emf.common.util.EList;

import org.jianbao.model.bulletin.Section;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>News Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * News items in numbered paragraphs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.sections.prose.NewsSection#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.jianbao.sections.prose.ProsePackage#getNewsSection()
 * @model
 * @generated
 */
public interface NewsSection extends Section {
	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.jianbao.sections.prose.NewsItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The items in printed order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.jianbao.sections.prose.ProsePackage#getNewsSection_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<NewsItem> getItems();

} // NewsSection
