package org.jianbao.export;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.check.Severity;
import org.jianbao.core.phrase.Phrases;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.text.RichText;
import org.jianbao.core.text.Span;
import org.jianbao.export.document.Label;
import org.jianbao.export.document.Paragraph;
import org.jianbao.model.bulletin.Identified;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.Phrase;

/** What a section renderer writes to, and where it gets figures and sentence patterns from. */
public final class SectionContext {

    /** The level on which items are numbered: 1. behind 一、 and （一）, whatever the level of their section. */
    private static final int ITEM_LEVEL = 3;

    private final Section section;
    private final DocumentRun run;
    private final int level;
    private Scope scope;
    private Label runIn;
    private int items;
    private int sections;

    /**
     * Makes the context of one section.
     *
     * @param section the section
     * @param run the document that it becomes part of
     * @param level the level of the section, from 1
     * @param runIn the number that runs into the first paragraph; null for a section with a heading
     */
    SectionContext(Section section, DocumentRun run, int level, Label runIn) {
        this.section = section;
        this.run = run;
        this.level = level;
        this.runIn = runIn;
    }

    /** Returns the names that the sentences of this section may quote. */
    public Scope scope() {
        if (scope == null) {
            scope = run.figures().scope(section);
        }
        return scope;
    }

    /**
     * Returns typed text with its markup read and its quotes answered.
     *
     * @param markup the text as typed; null is read as an empty one
     * @param element the element that holds it, which findings will name
     */
    public List<Span> text(String markup, EObject element) {
        if (markup == null || RichText.isPlain(markup)) {
            return markup == null ? List.of() : RichText.plain(markup);
        }
        return Phrases.write(markup, scope(), run.problems(element, element));
    }

    /**
     * Returns the sentence that the template of the section has under a name.
     *
     * @param name the name of the phrase
     * @param scope the names that it may quote, usually {@link #scope()} with more names
     * @return the sentence; a mark and a finding if the template has no such phrase
     */
    public List<Span> phrase(String name, Scope scope) {
        Phrase phrase = Phrases.find(section, name).orElse(null);
        return phrase == null ? missing(name)
                : Phrases.write(run.pattern(phrase), scope, run.problems(section, phrase));
    }

    /**
     * Returns a phrase of the template written once for each entry of a list.
     *
     * @param name the name of the phrase
     * @param entries the names of each entry
     * @return the list, empty without entries; a mark and a finding if the template has no such phrase
     */
    public List<Span> list(String name, List<Scope> entries) {
        Phrase phrase = Phrases.find(section, name).orElse(null);
        return phrase == null ? missing(name)
                : Phrases.list(phrase, run.pattern(phrase), entries, run.problems(section, phrase));
    }

    /** Returns whether the template of the section has a phrase. */
    public boolean hasPhrase(String name) {
        return Phrases.find(section, name).isPresent();
    }

    private List<Span> missing(String name) {
        run.report("phrase.missing", Severity.ERROR, section, "phrase.missing", name);
        return List.of(Span.plain("〔缺：" + name + "〕"));
    }

    /**
     * Adds a paragraph.
     *
     * @param origin the element that it came from
     * @param text its text
     */
    public void paragraph(Identified origin, List<Span> text) {
        run.add(new Paragraph(run.id(origin), runIn, run.clean(origin, text)));
        runIn = null;
    }

    /**
     * Adds the first paragraph of a numbered item.
     *
     * @param origin the item
     * @param text its text
     */
    public void item(Identified origin, List<Span> text) {
        if (runIn != null) {
            paragraph(section, List.of());
        }
        Label label = new Label(run.id(section), ITEM_LEVEL, ++items, run.format(ITEM_LEVEL));
        run.add(new Paragraph(run.id(origin), label, run.clean(origin, text)));
    }

    /** Adds typed paragraphs one after the other. */
    public void paragraphs(List<org.jianbao.model.bulletin.Paragraph> paragraphs) {
        paragraphs.forEach(paragraph -> paragraph(paragraph, text(paragraph.getText(), paragraph)));
    }

    /**
     * Adds sub-sections, numbered one level below this section.
     *
     * @param children the sub-sections in printed order
     */
    public void sections(List<? extends Section> children) {
        if (runIn != null && !children.isEmpty()) {
            paragraph(section, List.of());
        }
        for (Section child : children) {
            run.section(child, level + 1, ++sections);
        }
    }
}
