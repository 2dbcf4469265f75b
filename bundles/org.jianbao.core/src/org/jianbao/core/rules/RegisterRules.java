package org.jianbao.core.rules;

import java.time.LocalDate;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.register.UnitNames;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.Person;
import org.jianbao.model.register.Unit;

/**
 * Departments, windows and people existed when the issue was made (rules 13 and 16). Whoever was there on any day from
 * the start of the period to the day of publication passes.
 */
final class RegisterRules {

    private static final Messages MESSAGES = new Messages(RegisterRules.class);

    private final LocalDate from;
    private final LocalDate to;
    private final Findings findings;

    private RegisterRules(LocalDate from, LocalDate to, Findings findings) {
        this.from = from;
        this.to = to;
        this.findings = findings;
    }

    static void check(Issue issue, Findings findings) {
        LocalDate published = issue.getPublishDate();
        if (published == null) {
            return;
        }
        LocalDate start = issue.getPeriod() == null ? null : issue.getPeriod().getStart();
        boolean before = start != null && start.isBefore(published);
        var rules = new RegisterRules(before ? start : published, published, findings);
        rules.references(issue);
        for (TreeIterator<EObject> contents = issue.eAllContents(); contents.hasNext();) {
            rules.references(contents.next());
        }
    }

    private void references(EObject element) {
        var references = (EContentsEList.FeatureIterator<EObject>) element.eCrossReferences().iterator();
        while (references.hasNext()) {
            EObject target = references.next();
            var reference = (EReference) references.feature();
            if (!((InternalEObject) target).eIsProxy()) {
                target(element, reference, target);
            }
        }
    }

    private void target(EObject element, EReference reference, EObject target) {
        switch (target) {
            case Unit unit -> valid(element, reference, UnitNames.printed(unit), unit.getValidFrom(), unit.getValidTo());
            case Person person -> valid(element, reference, person.getName(), person.getFrom(), person.getTo());
            default -> {
                return;
            }
        }
    }

    private void valid(EObject element, EReference reference, String name, LocalDate first, LocalDate last) {
        if (last != null && last.isBefore(from)) {
            findings.add("register.ended", Severity.WARNING, element, reference,
                    MESSAGES.get("register.ended", name, last, from));
        } else if (first != null && first.isAfter(to)) {
            findings.add("register.later", Severity.WARNING, element, reference,
                    MESSAGES.get("register.later", name, first, to));
        }
    }
}
