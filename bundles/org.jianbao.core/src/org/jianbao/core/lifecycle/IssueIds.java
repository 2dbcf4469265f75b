package org.jianbao.core.lifecycle;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.model.structure.SectionTemplate;

/** Ids that people can read, unique in their file: {@code issue-2024-02}, {@code s-news}, {@code s-news-5}. */
public final class IssueIds {

    private static final String TEMPLATE = "t-";
    private static final String SECTION = "s-";

    private IssueIds() {
    }

    /** Returns the id of an issue of a number. */
    public static String issue(int year, int number) {
        return String.format(Locale.ROOT, "issue-%d-%02d", year, number);
    }

    /** Returns the id of the first section of a template: {@code s-news} for {@code t-news}. */
    public static String section(SectionTemplate template) {
        String id = template.getId() == null ? "" : template.getId();
        return SECTION + (id.startsWith(TEMPLATE) ? id.substring(TEMPLATE.length()) : id);
    }

    /**
     * Returns the id of a new element in another one: that of the other one with the next number behind it.
     *
     * @param parent the other element, in its file
     */
    public static String child(EObject parent) {
        String id = EcoreUtil.getID(parent);
        return child(id == null || id.isEmpty() ? "e" : id, all(EcoreUtil.getRootContainer(parent)));
    }

    /** Gives an id to every element of a file that has none, or that of an element before it. */
    public static void complete(EObject root) {
        Set<String> known = all(root);
        Set<String> seen = new HashSet<>();
        complete(root, known, seen);
        for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            complete(contents.next(), known, seen);
        }
    }

    private static void complete(EObject element, Set<String> known, Set<String> seen) {
        EAttribute attribute = element.eClass().getEIDAttribute();
        String id = EcoreUtil.getID(element);
        if (attribute != null && (id == null || id.isEmpty() || !seen.add(id))) {
            EObject parent = element.eContainer();
            String base = id != null && !id.isEmpty() ? id : parent == null ? null : EcoreUtil.getID(parent);
            String made = child(base == null ? "e" : base, known);
            known.add(made);
            seen.add(made);
            element.eSet(attribute, made);
        }
    }

    private static String child(String base, Set<String> known) {
        int highest = 0;
        for (String id : known) {
            if (id.startsWith(base + '-')) {
                highest = Math.max(highest, number(id.substring(base.length() + 1)));
            }
        }
        return base + '-' + (highest + 1);
    }

    /** Returns the number that a text is, or 0. */
    private static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : 0;
    }

    private static Set<String> all(EObject root) {
        var ids = new HashSet<String>();
        ids.add(String.valueOf(EcoreUtil.getID(root)));
        root.eAllContents().forEachRemaining(element -> ids.add(String.valueOf(EcoreUtil.getID(element))));
        return ids;
    }
}
