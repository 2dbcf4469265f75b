/**
 */
package org.jianbao.model.structure;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Group Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A block that is made of the entries of a group.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.structure.GroupBlock#getGroup <em>Group</em>}</li>
 *   <li>{@link org.jianbao.model.structure.GroupBlock#getFilter <em>Filter</em>}</li>
 *   <li>{@link org.jianbao.model.structure.GroupBlock#getSort <em>Sort</em>}</li>
 *   <li>{@link org.jianbao.model.structure.GroupBlock#isDescending <em>Descending</em>}</li>
 *   <li>{@link org.jianbao.model.structure.GroupBlock#getFirst <em>First</em>}</li>
 *   <li>{@link org.jianbao.model.structure.GroupBlock#getLast <em>Last</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.structure.StructurePackage#getGroupBlock()
 * @model abstract="true"
 * @generated
 */
public interface GroupBlock extends LayoutBlock {
	/**
	 * Returns the value of the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' reference.
	 * @see #setGroup(FieldGroup)
	 * @see org.jianbao.model.structure.StructurePackage#getGroupBlock_Group()
	 * @model required="true"
	 * @generated
	 */
	FieldGroup getGroup();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.GroupBlock#getGroup <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' reference.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(FieldGroup value);

	/**
	 * Returns the value of the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An expression over an entry; only entries for which it is true are printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter</em>' attribute.
	 * @see #setFilter(String)
	 * @see org.jianbao.model.structure.StructurePackage#getGroupBlock_Filter()
	 * @model annotation="http://jianbao.org/forms widget='expression' order='5'"
	 * @generated
	 */
	String getFilter();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.GroupBlock#getFilter <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter</em>' attribute.
	 * @see #getFilter()
	 * @generated
	 */
	void setFilter(String value);

	/**
	 * Returns the value of the '<em><b>Sort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An expression over an entry, by which entries are put in order; missing means as entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sort</em>' attribute.
	 * @see #setSort(String)
	 * @see org.jianbao.model.structure.StructurePackage#getGroupBlock_Sort()
	 * @model annotation="http://jianbao.org/forms widget='expression' order='5'"
	 * @generated
	 */
	String getSort();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.GroupBlock#getSort <em>Sort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sort</em>' attribute.
	 * @see #getSort()
	 * @generated
	 */
	void setSort(String value);

	/**
	 * Returns the value of the '<em><b>Descending</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the greatest comes first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Descending</em>' attribute.
	 * @see #setDescending(boolean)
	 * @see org.jianbao.model.structure.StructurePackage#getGroupBlock_Descending()
	 * @model default="false"
	 *        annotation="http://jianbao.org/forms order='5'"
	 * @generated
	 */
	boolean isDescending();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.GroupBlock#isDescending <em>Descending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Descending</em>' attribute.
	 * @see #isDescending()
	 * @generated
	 */
	void setDescending(boolean value);

	/**
	 * Returns the value of the '<em><b>First</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many entries from the beginning are printed; 0 means all unless last says otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First</em>' attribute.
	 * @see #setFirst(int)
	 * @see org.jianbao.model.structure.StructurePackage#getGroupBlock_First()
	 * @model default="0"
	 *        annotation="http://jianbao.org/forms order='5'"
	 * @generated
	 */
	int getFirst();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.GroupBlock#getFirst <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' attribute.
	 * @see #getFirst()
	 * @generated
	 */
	void setFirst(int value);

	/**
	 * Returns the value of the '<em><b>Last</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many entries from the end are printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last</em>' attribute.
	 * @see #setLast(int)
	 * @see org.jianbao.model.structure.StructurePackage#getGroupBlock_Last()
	 * @model default="0"
	 *        annotation="http://jianbao.org/forms order='5'"
	 * @generated
	 */
	int getLast();

	/**
	 * Sets the value of the '{@link org.jianbao.model.structure.GroupBlock#getLast <em>Last</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last</em>' attribute.
	 * @see #getLast()
	 * @generated
	 */
	void setLast(int value);

} // GroupBlock
