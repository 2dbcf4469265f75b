package org.jianbao.core.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.ElementIds;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.section.PluginCode;
import org.jianbao.core.section.SectionKind;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.section.Sections;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.SectionTemplate;

/** Prepares the sections of a new issue, in the order of the structure. */
final class SectionPreparation {

    private static final Messages MESSAGES = new Messages(SectionPreparation.class);

    private final SectionKinds kinds;
    private final Collection<String> chosen;
    private final Issue next;
    private final Issue previous;
    private final Findings findings;
    private final Map<String, List<Section>> before = new HashMap<>();

    /**
     * Makes the preparation.
     *
     * @param kinds the section kinds
     * @param chosen the ids of the templates whose sections are wanted
     * @param next the new issue
     * @param previous the issue before; null if there is none
     * @param findings takes what could not be prepared
     */
    SectionPreparation(SectionKinds kinds, Collection<String> chosen, Issue next, Issue previous, Findings findings) {
        this.kinds = kinds;
        this.chosen = chosen;
        this.next = next;
        this.previous = previous;
        this.findings = findings;
        if (previous != null) {
            Sections.all(previous).forEach(section -> before
                    .computeIfAbsent(Sections.templateId(section), key -> new ArrayList<>()).add(section));
        }
    }

    void run() {
        if (next.getStructure() != null) {
            next.getStructure().getSections().forEach(template -> prepare(template, next));
        }
        before.getOrDefault("", List.of()).forEach(this::leftOut);
        ElementIds.complete(next);
        if (previous != null) {
            redirect();
        }
    }

    private void leftOut(Section section) {
        boolean missing = section instanceof MissingSection;
        if (missing || section.eContainer() == previous) {
            String rule = missing ? "next.section.missing" : "next.section.untemplated";
            String key = missing ? "section.missing" : "section.untemplated";
            findings.add(rule, missing ? Severity.WARNING : Severity.INFO, section, MESSAGES.get(key, shown(section)));
        }
    }

    private static String shown(Section section) {
        String heading = Sections.heading(section);
        return heading != null ? heading : String.valueOf(section.getId());
    }

    private void prepare(SectionTemplate template, EObject holder) {
        if (!chosen.contains(template.getId())) {
            return;
        }
        List<Section> earlier = before.getOrDefault(String.valueOf(template.getId()), List.of());
        Optional<EClass> type = kinds.type(template);
        Optional<EReference> place = type.flatMap(eClass -> place(holder, eClass));
        if (place.isEmpty()) {
            EObject about = earlier.isEmpty() ? template : earlier.getFirst();
            findings.add("next.section.missing", Severity.WARNING, about, MESSAGES.get("section.missing", name(template)));
            return;
        }
        if (earlier.isEmpty()) {
            section(template, type.get(), null, holder, place.get());
        }
        earlier.forEach(section -> section(template, type.get(), section, holder, place.get()));
    }

    private static String name(SectionTemplate template) {
        return Sections.name(template);
    }

    /** Returns where an element holds sections of a class. */
    private static Optional<EReference> place(EObject holder, EClass type) {
        return holder.eClass().getEAllContainments().stream()
                .filter(reference -> reference.isMany() && reference.getEReferenceType().isSuperTypeOf(type)).findFirst();
    }

    @SuppressWarnings("unchecked")
    private void section(SectionTemplate template, EClass type, Section earlier, EObject holder, EReference place) {
        var section = (Section) EcoreUtil.create(type);
        section.setTemplate(template);
        section.setId(earlier == null || earlier.getId() == null ? IssueIds.section(template) : earlier.getId());
        section.setName(earlier == null ? null : earlier.getName());
        ((List<EObject>) holder.eGet(place)).add(section);
        Section kept = earlier != null && earlier.eClass() == type ? earlier : null;
        PluginCode.call(() -> {
            SectionKind kind = kinds.of(section);
            kind.prepareNext(kept, section);
            return kind;
        }, null, failure -> findings.add("next.section.failed", Severity.WARNING, template,
                MESSAGES.get("section.failed", name(template), String.valueOf(failure))));
        template.getSections().forEach(inner -> prepare(inner, section));
    }

    /** References inside the issue before lead to the same elements of the new issue; what is not there is left out. */
    private void redirect() {
        var all = new HashMap<String, EObject>();
        var elements = new ArrayList<EObject>();
        next.eAllContents().forEachRemaining(elements::add);
        elements.forEach(element -> all.putIfAbsent(EcoreUtil.getID(element), element));
        elements.forEach(element -> redirect(element, all));
    }

    private void redirect(EObject element, Map<String, EObject> all) {
        record Link(EReference reference, EObject target) {
        }
        var links = new ArrayList<Link>();
        var references = (EContentsEList.FeatureIterator<EObject>)
                ((EContentsEList<EObject>) element.eCrossReferences()).basicIterator();
        while (references.hasNext()) {
            EObject target = references.next();
            if (isInPrevious(target)) {
                links.add(new Link((EReference) references.feature(), target));
            }
        }
        for (Link link : links) {
            EObject same = all.get(id(link.target()));
            if (same != null && link.reference().getEReferenceType().isInstance(same)) {
                EcoreUtil.replace(element, link.reference(), link.target(), same);
            } else {
                EcoreUtil.remove(element, link.reference(), link.target());
                findings.add("next.reference", Severity.INFO, element, link.reference(),
                        MESSAGES.get("reference", link.reference().getName(), id(link.target())));
            }
        }
    }

    private boolean isInPrevious(EObject target) {
        URI proxy = ((InternalEObject) target).eProxyURI();
        return proxy == null ? EcoreUtil.isAncestor(previous, target)
                : previous.eResource() != null && proxy.trimFragment().equals(previous.eResource().getURI());
    }

    private static String id(EObject target) {
        URI proxy = ((InternalEObject) target).eProxyURI();
        return proxy == null ? EcoreUtil.getID(target) : proxy.fragment();
    }
}
