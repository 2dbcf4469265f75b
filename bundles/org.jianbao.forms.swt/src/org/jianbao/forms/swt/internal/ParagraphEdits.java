package org.jianbao.forms.swt.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.model.edit.Edits;

/** What people do with paragraphs, each as one step that can be undone. */
final class ParagraphEdits {

    private final EReference paragraphs;
    private final EAttribute text;
    private final Edits edits;

    ParagraphEdits(EReference paragraphs, Edits edits) {
        this.paragraphs = paragraphs;
        this.edits = edits;
        this.text = text(paragraphs);
    }

    /** Returns the attribute that holds the text of the paragraphs of a feature; null if they are none. */
    static EAttribute text(EReference paragraphs) {
        return paragraphs.getEReferenceType().getEAllAttributes().stream()
                .filter(attribute -> !attribute.isID() && !attribute.isMany()
                        && attribute.getEAttributeType().getInstanceClass() == String.class)
                .findFirst().orElse(null);
    }

    /** Returns the paragraphs of an element. */
    @SuppressWarnings("unchecked")
    List<EObject> of(EObject owner) {
        return (List<EObject>) owner.eGet(paragraphs);
    }

    /** Returns the text of a paragraph. */
    String text(EObject paragraph) {
        return paragraph.eGet(text) instanceof String markup ? markup : "";
    }

    /** Sets the text of a paragraph as it is typed. */
    void type(EObject paragraph, String typed) {
        edits.type(paragraph, text, typed.isEmpty() ? Models.nothing(text) : typed);
    }

    /** Returns a new paragraph that is no part of the model yet. */
    EObject create(String markup) {
        EObject paragraph = EcoreUtil.create(paragraphs.getEReferenceType());
        if (!markup.isEmpty()) {
            paragraph.eSet(text, markup);
        }
        return paragraph;
    }

    /** Adds paragraphs. */
    void add(EObject owner, List<EObject> added, int index) {
        edits.add(owner, paragraphs, added, index);
    }

    /**
     * Replaces a part of a paragraph by several lines: the first one ends it, the others become paragraphs of their own, and the
     * last one is followed by what stood behind.
     *
     * @return the paragraph in which the last line stands
     */
    EObject split(EObject owner, EObject paragraph, int start, int end, List<String> lines, String label) {
        String before = text(paragraph).substring(0, start);
        String after = text(paragraph).substring(end);
        var added = new ArrayList<EObject>();
        for (int i = 1; i < lines.size(); i++) {
            added.add(create(i == lines.size() - 1 ? lines.get(i) + after : lines.get(i)));
        }
        edits.all(label, List.of(set(paragraph, before + lines.getFirst()),
                edits.adding(owner, paragraphs, added, of(owner).indexOf(paragraph) + 1)));
        return added.getLast();
    }

    /** Puts the text of a paragraph behind that of the one before it. */
    void join(EObject first, EObject second, String label) {
        edits.all(label, List.of(set(first, text(first) + text(second)), edits.deleting(List.of(second))));
    }

    /** Moves a paragraph; nothing happens at the ends. */
    void move(EObject owner, EObject paragraph, int by) {
        int index = of(owner).indexOf(paragraph) + by;
        if (index >= 0 && index < of(owner).size()) {
            edits.move(owner, paragraphs, paragraph, index);
        }
    }

    /** Sets the texts of paragraphs in one step. */
    void replace(List<EObject> changed, List<String> texts, String label) {
        var commands = new ArrayList<Command>();
        for (int i = 0; i < changed.size(); i++) {
            commands.add(set(changed.get(i), texts.get(i)));
        }
        edits.all(label, commands);
    }

    private Command set(EObject paragraph, String markup) {
        return edits.setting(paragraph, text, markup.isEmpty() ? null : markup);
    }
}
