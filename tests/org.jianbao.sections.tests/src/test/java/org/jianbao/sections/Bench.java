package org.jianbao.sections;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.jianbao.core.check.Edit;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.FixPlan;
import org.jianbao.core.check.Fixes;
import org.jianbao.core.check.Place;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.series.IssueFigures;
import org.jianbao.core.series.Series;
import org.jianbao.core.text.Emphasis;
import org.jianbao.core.text.Span;
import org.jianbao.export.DocumentBuilder;
import org.jianbao.export.Rendering;
import org.jianbao.export.document.Block;
import org.jianbao.fixtures.Contributions;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Person;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructureFactory;

/** One section in an issue of its own, with what the product would do with it. */
public final class Bench {

    private final Contributions contributions = Contributions.read();
    private final Series series = new Series(Path.of("no such series"), contributions.kinds());
    private final Issue issue = BulletinFactory.eINSTANCE.createIssue();
    private final Section section;

    /** Puts a section into issue 3 of 2024, of 15 to 19 January, with a template of its own. */
    public Bench(Section section) {
        this.section = section;
        section.setId("s");
        section.setHeading("标题");
        SectionTemplate template = StructureFactory.eINSTANCE.createSectionTemplate();
        section.setTemplate(template);
        issue.setYear(2024);
        issue.setNumber(3);
        issue.setPeriod(BulletinFactory.eINSTANCE.createPeriod());
        issue.getPeriod().setStart(LocalDate.of(2024, 1, 15));
        issue.getPeriod().setEnd(LocalDate.of(2024, 1, 19));
        issue.setStructure(StructureFactory.eINSTANCE.createReportStructure());
        issue.getStructure().getSections().add(template);
        issue.getSections().add(section);
    }

    /** Adds a phrase to the template. */
    public Bench phrase(String name, String pattern) {
        return phrase(name, pattern, "", null, null, null);
    }

    /** Adds a phrase for lists to the template. */
    public Bench phrase(String name, String pattern, String separator, String last, String prefix, String suffix) {
        Phrase phrase = StructureFactory.eINSTANCE.createPhrase();
        phrase.setId("phrase-" + name);
        phrase.setName(name);
        phrase.setPattern(pattern);
        phrase.setSeparator(separator);
        phrase.setLastSeparator(last);
        phrase.setPrefix(prefix);
        phrase.setSuffix(suffix);
        section.getTemplate().getPhrases().add(phrase);
        return this;
    }

    /** Returns the issue. */
    public Issue issue() {
        return issue;
    }

    /** Returns the figures of the issue as it is now. */
    public IssueFigures figures() {
        return series.figures(issue);
    }

    /** Returns the names that the section offers, in order. */
    public List<String> names() {
        return figures().scope(section).names();
    }

    /** Returns how a name reads; null if it cannot be read or is unknown. */
    public String quoted(String name) {
        Quotable found = figures().scope(section).find(name);
        return found == null || found.spans() == null ? null : Span.text(found.spans());
    }

    /** Makes the document. */
    public Rendering render() {
        return new DocumentBuilder(series, contributions.renderers()).build(issue);
    }

    /** Returns what is printed of the section behind its heading, with names of units in brackets. */
    public List<String> printed() {
        return render().document().body().stream().skip(1).map(Bench::shown).toList();
    }

    /** Returns the rules of what is found while the section is printed. */
    public List<String> printing() {
        return render().findings().stream().map(Finding::rule).toList();
    }

    /** Returns the rules that the kind finds broken, each with the class and the feature. */
    public List<String> check() {
        return findings(Bench::place).stream().map(found -> found.severity() + " " + found.rule() + " "
                + found.place().file() + "." + found.place().feature()).toList();
    }

    /** Returns what the kind finds broken. */
    public List<Finding> findings() {
        return findings(Bench::place);
    }

    /** Makes a repair. */
    public void repair(Fix fix) {
        ((FixPlan.Ready) Fixes.plan(fix, issue, null)).edits().forEach(Edit::apply);
    }

    private static Place place(EObject element, EStructuralFeature feature) {
        return new Place(element.eClass().getName(), 0, "", feature == null ? "" : feature.getName());
    }

    private List<Finding> findings(Findings.Places places) {
        var findings = new Findings(places);
        contributions.kinds().of(section).check(section, figures(), findings);
        return findings.all();
    }

    private static String shown(Block block) {
        var shown = new StringBuilder(block.label() == null ? "" : block.label().text());
        for (Span span : block.text()) {
            shown.append(span.emphasis() == Emphasis.UNIT ? "[" + span.text() + "]" : span.text());
        }
        return shown.toString();
    }

    /** Makes a paragraph. */
    public static Paragraph paragraph(String text) {
        Paragraph paragraph = BulletinFactory.eINSTANCE.createParagraph();
        paragraph.setText(text);
        return paragraph;
    }

    /** Makes a department. */
    public static Department department(String name) {
        Department department = RegisterFactory.eINSTANCE.createDepartment();
        department.setFullName(name);
        return department;
    }

    /** Makes a person. */
    public static Person person(Department department, String title, String name) {
        Person person = RegisterFactory.eINSTANCE.createPerson();
        person.setDepartment(department);
        person.setTitle(title);
        person.setName(name);
        return person;
    }

    /** Makes an element a reference to something that is gone. */
    public static <T extends EObject> T gone(T element) {
        ((InternalEObject) element).eSetProxyURI(URI.createURI("departments.register#gone"));
        return element;
    }
}
