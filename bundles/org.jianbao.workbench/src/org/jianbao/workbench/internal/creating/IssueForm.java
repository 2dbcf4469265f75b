package org.jianbao.workbench.internal.creating;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Place;
import org.jianbao.core.lifecycle.NextIssue.Proposal;
import org.jianbao.core.series.Series;
import org.jianbao.forms.Field;
import org.jianbao.forms.Form;
import org.jianbao.forms.Forms;
import org.jianbao.forms.swt.FieldRenderers;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.forms.swt.FormPane;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.edit.Edits;

/** The fields of an issue that does not exist yet: numbers, period and day of publication, as its editor shows them. */
final class IssueForm {

    private static final List<EStructuralFeature> FEATURES = List.of(Literals.ISSUE__YEAR, Literals.ISSUE__NUMBER,
            Literals.ISSUE__TOTAL_NUMBER, Literals.ISSUE__PERIOD, Literals.ISSUE__PUBLISH_DATE);

    private static final String ID = "new";

    private final Issue issue = BulletinFactory.eINSTANCE.createIssue();
    private final Edits edits = new Edits();
    private final Map<EStructuralFeature, String> refused = new HashMap<>();
    private final Series series;
    private final Runnable changed;
    private final FormPane pane;
    private boolean loading;

    /**
     * Makes the fields.
     *
     * @param series what the issue is going to belong to
     * @param changed is told that something was typed
     */
    IssueForm(Composite parent, Series series, Runnable changed) {
        this.series = series;
        this.changed = changed;
        issue.setId(ID);
        issue.setPeriod(BulletinFactory.eINSTANCE.createPeriod());
        pane = new FormPane(parent, FieldRenderers.installed(RegistryFactory.getRegistry()), new Context(),
                element -> form(element.eClass()));
        issue.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification change) {
                super.notifyChanged(change);
                if (!loading && !change.isTouch()) {
                    changed.run();
                }
            }
        });
    }

    private static Form form(EClass eClass) {
        Form whole = Forms.of(eClass);
        List<Field> fields = FEATURES.stream().map(whole::field).flatMap(Optional::stream).toList();
        return new Form(eClass, whole.caption(), whole.hint(), List.of(new Form.Page("", List.of(new Form.Group("", fields)))));
    }

    Control control() {
        return pane.control();
    }

    void setFocus() {
        pane.reveal(issue, Literals.ISSUE__NUMBER.getName());
    }

    /** Shows a proposal. */
    void show(Proposal proposal) {
        numbers(proposal);
        loading = true;
        issue.setYear(proposal.year());
        issue.getPeriod().setStart(proposal.start());
        issue.getPeriod().setEnd(proposal.end());
        issue.setPublishDate(proposal.publishDate());
        loading = false;
        pane.show(issue);
        pane.refresh();
        edits.stack().flush();
    }

    /** Shows the numbers that follow from the year of a proposal. The year stays: more of it may have been typed meanwhile. */
    void numbers(Proposal proposal) {
        loading = true;
        issue.setNumber(proposal.number());
        issue.setTotalNumber(proposal.totalNumber());
        loading = false;
    }

    /** Marks the fields that findings are about. */
    void findings(List<Finding> found) {
        pane.findings(found.stream().filter(finding -> !finding.place().feature().isEmpty()).map(IssueForm::here).toList());
    }

    /** What is about a day of the period, which has no id, stands at the period. */
    private static Finding here(Finding finding) {
        Place place = finding.place();
        boolean own = Literals.ISSUE.getEStructuralFeature(place.feature()) != null;
        String feature = own ? place.feature() : Literals.ISSUE__PERIOD.getName();
        return new Finding(finding.rule(), finding.severity(), finding.message(), new Place(place.file(), 0, ID, feature));
    }

    /** Returns what stands in the fields now. */
    Proposal read(List<String> sections) {
        LocalDate start = issue.getPeriod() == null ? null : issue.getPeriod().getStart();
        LocalDate end = issue.getPeriod() == null ? null : issue.getPeriod().getEnd();
        return new Proposal(issue.getYear(), issue.getNumber(), issue.getTotalNumber(), start, end, issue.getPublishDate(),
                sections);
    }

    /** Returns why a typed text is no value; empty if all are. */
    String refusal() {
        return refused.values().stream().findFirst().orElse("");
    }

    /** What the fields work on: no more than the issue itself. */
    private final class Context implements FormContext {

        @Override
        public Series series() {
            return series;
        }

        @Override
        public Edits edits() {
            return edits;
        }

        @Override
        public List<EObject> candidates(EObject owner, EReference reference) {
            return List.of();
        }

        @Override
        public Optional<EObject> addCandidate(EObject owner, EReference reference, String name) {
            return Optional.empty();
        }

        @Override
        public void selected(EObject element, EStructuralFeature feature) {
            // nothing follows it here
        }

        @Override
        public void message(String sentence) {
            // refusals stand in the head of the page
        }

        @Override
        public void repair(Fix fix) {
            // the checks of a new issue offer none
        }

        @Override
        public void refused(EObject element, EStructuralFeature feature, String sentence) {
            if (sentence.isEmpty() ? refused.remove(feature) != null : !sentence.equals(refused.put(feature, sentence))) {
                changed.run();
            }
        }

        @Override
        public void open(EObject element) {
            // has no forms of its own
        }
    }
}
