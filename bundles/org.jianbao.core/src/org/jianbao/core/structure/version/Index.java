package org.jianbao.core.structure.version;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;

/** The elements of a structure by their ids, which are the same over all versions. */
final class Index {

    private final Map<String, EObject> elements = new HashMap<>();

    Index(ReportStructure structure) {
        add(structure);
        structure.eAllContents().forEachRemaining(this::add);
    }

    private void add(EObject element) {
        String id = EcoreUtil.getID(element);
        if (id != null) {
            elements.putIfAbsent(id, element);
        }
    }

    /** Returns the element with an id; null if there is none. */
    EObject element(String id) {
        return id == null ? null : elements.get(id);
    }

    /** Returns the template with an id; null if there is none. */
    SectionTemplate template(String id) {
        return element(id) instanceof SectionTemplate template ? template : null;
    }

    /** Returns whether a field must be filled in. */
    boolean isRequired(String id) {
        return element(id) instanceof Field field && field.isRequired();
    }

    /** Returns all templates, those inside of others behind them. */
    java.util.List<SectionTemplate> templates(ReportStructure structure) {
        var found = new java.util.ArrayList<SectionTemplate>();
        structure.eAllContents().forEachRemaining(element -> {
            if (element instanceof SectionTemplate template) {
                found.add(template);
            }
        });
        return found;
    }
}
