/**
 */
package org.jianbao.model.bulletin;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Distribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The recipients of one level (报, 送 or 发) in the end block.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jianbao.model.bulletin.Distribution#getLevel <em>Level</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Distribution#getSeparator <em>Separator</em>}</li>
 *   <li>{@link org.jianbao.model.bulletin.Distribution#getRecipients <em>Recipients</em>}</li>
 * </ul>
 *
 * @see org.jianbao.model.bulletin.BulletinPackage#getDistribution()
 * @model
 * @generated
 */
public interface Distribution extends Identified {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jianbao.model.bulletin.DistributionLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The direction in which the copies go.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.jianbao.model.bulletin.DistributionLevel
	 * @see #setLevel(DistributionLevel)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getDistribution_Level()
	 * @model required="true"
	 * @generated
	 */
	DistributionLevel getLevel();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Distribution#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.jianbao.model.bulletin.DistributionLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(DistributionLevel value);

	/**
	 * Returns the value of the '<em><b>Separator</b></em>' attribute.
	 * The default value is <code>"\u3001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands between two recipients.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Separator</em>' attribute.
	 * @see #setSeparator(String)
	 * @see org.jianbao.model.bulletin.BulletinPackage#getDistribution_Separator()
	 * @model default="\u3001"
	 * @generated
	 */
	String getSeparator();

	/**
	 * Sets the value of the '{@link org.jianbao.model.bulletin.Distribution#getSeparator <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Separator</em>' attribute.
	 * @see #getSeparator()
	 * @generated
	 */
	void setSeparator(String value);

	/**
	 * Returns the value of the '<em><b>Recipients</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recipients as printed, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipients</em>' attribute list.
	 * @see org.jianbao.model.bulletin.BulletinPackage#getDistribution_Recipients()
	 * @model unique="false" required="true"
	 * @generated
	 */
	EList<String> getRecipients();

} // Distribution
