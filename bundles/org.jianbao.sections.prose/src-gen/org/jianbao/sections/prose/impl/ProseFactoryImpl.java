/**
 */
package org.jianbao.sections.prose.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.jianbao.sections.prose.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ProseFactoryImpl extends EFactoryImpl implements ProseFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ProseFactory init() {
		try {
			ProseFactory theProseFactory = (ProseFactory)EPackage.Registry.INSTANCE.getEFactory(ProsePackage.eNS_URI);
			if (theProseFactory != null) {
				return theProseFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ProseFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProseFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ProsePackage.NEWS_SECTION: return createNewsSection();
			case ProsePackage.NEWS_ITEM: return createNewsItem();
			case ProsePackage.VISIT_ROSTER: return createVisitRoster();
			case ProsePackage.VISIT: return createVisit();
			case ProsePackage.NARRATIVE: return createNarrative();
			case ProsePackage.SECTION_GROUP: return createSectionGroup();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NewsSection createNewsSection() {
		NewsSectionImpl newsSection = new NewsSectionImpl();
		return newsSection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NewsItem createNewsItem() {
		NewsItemImpl newsItem = new NewsItemImpl();
		return newsItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VisitRoster createVisitRoster() {
		VisitRosterImpl visitRoster = new VisitRosterImpl();
		return visitRoster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Visit createVisit() {
		VisitImpl visit = new VisitImpl();
		return visit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Narrative createNarrative() {
		NarrativeImpl narrative = new NarrativeImpl();
		return narrative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SectionGroup createSectionGroup() {
		SectionGroupImpl sectionGroup = new SectionGroupImpl();
		return sectionGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProsePackage getProsePackage() {
		return (ProsePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ProsePackage getPackage() {
		return ProsePackage.eINSTANCE;
	}

} //ProseFactoryImpl
