package org.jianbao.core.structure.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;

/** Finds what dotted names lead to in a structure: fields, and phrases of the section. */
final class FieldPaths {

    private static final int DEEPEST = 40;

    private final Map<String, SectionTemplate> sections = new HashMap<>();
    private final Map<EObject, Map<String, EObject>> members = new HashMap<>();

    FieldPaths(ReportStructure structure) {
        structure.getSections().forEach(template -> add(template, 0));
    }

    private void add(SectionTemplate template, int depth) {
        String name = NameChecks.blank(template.getName()) ? template.getHeading() : template.getName();
        if (!NameChecks.blank(name)) {
            sections.putIfAbsent(name.strip(), template);
        }
        if (depth < DEEPEST) {
            template.getSections().forEach(inner -> add(inner, depth + 1));
        }
    }

    /** Returns the template with a name; null if there is none. */
    SectionTemplate section(String name) {
        return sections.get(name);
    }

    /**
     * Returns the fields and phrases that a name passes, the last one last.
     *
     * @param holder the group or template from where the name is looked up, first in itself and then in what is around it
     * @param path the dotted name
     * @return nothing if its first part is none of a field, phrase or section
     */
    List<EObject> find(EObject holder, String path) {
        String[] parts = path.split("\\.");
        if (parts.length == 0) {
            return List.of();
        }
        EObject found = null;
        for (EObject around = holder; found == null && isHolder(around); around = around.eContainer()) {
            found = members(around).get(parts[0]);
        }
        var passed = new ArrayList<EObject>();
        int next = 1;
        if (found == null && parts.length > 1 && sections.containsKey(parts[0])) {
            found = members(sections.get(parts[0])).get(parts[1]);
            next = 2;
        }
        while (found != null) {
            passed.add(found);
            found = next < parts.length && found instanceof FieldGroup group ? members(group).get(parts[next]) : null;
            next++;
        }
        return passed;
    }

    private static boolean isHolder(EObject element) {
        return element instanceof FieldGroup || element instanceof SectionTemplate;
    }

    private Map<String, EObject> members(EObject holder) {
        return members.computeIfAbsent(holder, key -> {
            var byName = new HashMap<String, EObject>();
            for (Field field : holder instanceof FieldGroup group ? group.getFields() : ((SectionTemplate) holder).getFields()) {
                put(byName, field.getName(), field);
            }
            if (holder instanceof SectionTemplate template) {
                for (Phrase phrase : template.getPhrases()) {
                    put(byName, phrase.getName(), phrase);
                }
            }
            return byName;
        });
    }

    private static void put(Map<String, EObject> byName, String name, EObject element) {
        if (!NameChecks.blank(name)) {
            byName.putIfAbsent(name.strip(), element);
        }
    }
}
