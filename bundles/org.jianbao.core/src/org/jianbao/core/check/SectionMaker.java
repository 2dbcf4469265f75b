package org.jianbao.core.check;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.Messages;
import org.jianbao.core.structure.DesignedSections;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;

/** Makes the sections that repairs add. They get their ids when they are added. */
final class SectionMaker {

    private static final Messages MESSAGES = new Messages(SectionMaker.class);

    private final EObject root;

    SectionMaker(EObject root) {
        this.root = root;
    }

    Edit add(EObject holder, Change.AddSection add) {
        Section made = make(add.section());
        EReference feature = feature(holder, made);
        int size = ((List<?>) holder.eGet(feature)).size();
        return new Edit.Add(holder, feature, Math.min(add.index(), size), made);
    }

    @SuppressWarnings("unchecked")
    private Section make(Change.NewSection section) {
        Section made = (Section) EcoreUtil.create(eClass(section));
        made.setTemplate(template(section.template()));
        DesignedSections.fill(made);
        for (Change.NewSection inner : section.sections()) {
            Section child = make(inner);
            ((List<EObject>) made.eGet(feature(made, child))).add(child);
        }
        return made;
    }

    private EClass eClass(Change.NewSection section) {
        ResourceSet resources = root.eResource() == null ? null : root.eResource().getResourceSet();
        EPackage ePackage = resources == null ? null : resources.getPackageRegistry().getEPackage(section.nsUri());
        if (ePackage == null || !(ePackage.getEClassifier(section.className()) instanceof EClass eClass)) {
            throw new OutdatedException(MESSAGES.get("fix.kind", section.className()));
        }
        return eClass;
    }

    private SectionTemplate template(String id) {
        ReportStructure structure = root instanceof Issue issue ? issue.getStructure() : null;
        SectionTemplate found = structure == null ? null : find(structure.getSections(), id);
        if (found == null) {
            throw new OutdatedException(MESSAGES.get("fix.gone"));
        }
        return found;
    }

    private static SectionTemplate find(List<SectionTemplate> templates, String id) {
        return templates.stream().map(template -> id.equals(template.getId()) ? template : find(template.getSections(), id))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static EReference feature(EObject holder, Section section) {
        return holder.eClass().getEAllContainments().stream()
                .filter(feature -> feature.isMany() && feature.getEReferenceType().isInstance(section)).findFirst()
                .orElseThrow(() -> new OutdatedException(MESSAGES.get("fix.gone")));
    }
}
