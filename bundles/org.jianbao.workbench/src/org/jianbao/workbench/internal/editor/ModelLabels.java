package org.jianbao.workbench.internal.editor;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Person;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.Window;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.workbench.internal.design.DesignTitles;
import org.jianbao.workbench.internal.design.SectionNumbers;
import org.jianbao.workbench.internal.findings.SeverityMark;

/** Names and images of elements in the tree, with a mark at those that something is wrong with. */
final class ModelLabels extends ColumnLabelProvider {

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private final Map<String, ImageDescriptor> icons = new HashMap<>();
    private final SectionKinds kinds;
    private Map<EObject, Severity> severities = new IdentityHashMap<>();

    /**
     * Makes the labels.
     *
     * @param kinds names the sections of structures that have no name of their own
     */
    ModelLabels(SectionKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Takes the findings of the file, and marks their elements and all that hold these.
     *
     * @param byId the elements of the file by id
     * @return the elements that have another mark now
     */
    List<EObject> findings(List<Finding> findings, Map<String, EObject> byId) {
        Map<EObject, Severity> before = severities;
        severities = new IdentityHashMap<>();
        for (Finding finding : findings) {
            for (EObject at = byId.get(finding.place().element()); at != null; at = at.eContainer()) {
                severities.merge(at, finding.severity(), (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
        Set<EObject> marked = Collections.newSetFromMap(new IdentityHashMap<>());
        marked.addAll(before.keySet());
        marked.addAll(severities.keySet());
        return marked.stream().filter(element -> before.get(element) != severities.get(element)).toList();
    }

    @Override
    public String getText(Object node) {
        return switch (node) {
            case TreeShape.Group group -> Captions.of(group.owner().eClass(), group.feature());
            case SectionTemplate template -> SectionNumbers.of(template) + DesignTitles.of(template, kinds);
            default -> DesignTitles.of((EObject) node, kinds);
        };
    }

    /** Returns what an element is and how it begins, for a pointer that rests on it: in a narrow tree its name is cut off. */
    @Override
    public String getToolTipText(Object node) {
        if (!(node instanceof EObject element)) {
            return null;
        }
        String kind = Captions.of(element.eClass());
        return getText(node).equals(kind) ? kind : kind + "\n" + getText(node);
    }

    @Override
    public Image getImage(Object node) {
        ImageDescriptor image = icons.computeIfAbsent(name(node),
                name -> ImageDescriptor.createFromFile(ModelLabels.class, "/icons/" + name + ".svg"));
        Severity severity = node instanceof EObject element ? severities.get(element) : null;
        if (severity != null && severity != Severity.INFO) {
            ImageDescriptor mark = severity == Severity.ERROR ? SeverityMark.ERROR : SeverityMark.WARNING;
            image = new DecorationOverlayIcon(image, mark, IDecoration.BOTTOM_LEFT);
        }
        return images.get(image);
    }

    private static String name(Object node) {
        return switch (node) {
            case Issue issue -> "issue";
            case Register register -> "register";
            case ReportStructure structure -> "structure";
            case MissingSection missing -> "missing";
            case Section section -> "section";
            case Department department -> "department";
            case Window window -> "window";
            case Person person -> "person";
            case TreeShape.Group group -> "group";
            case EObject element -> DesignTitles.icon(element);
            default -> "item";
        };
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
