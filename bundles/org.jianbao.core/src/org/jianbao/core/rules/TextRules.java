package org.jianbao.core.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.section.Sections;
import org.jianbao.core.text.XmlText;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Period;
import org.jianbao.model.bulletin.Section;

/** What can be told for sure of typed texts (rules 5, 18, 19, 23 and 24). */
final class TextRules {

    /** The longest period that can be called a week, in days from the first to the last. */
    private static final int WEEK = 6;
    private static final String HEADING_MARKS = "。，、；：.,;:";
    private static final Messages MESSAGES = new Messages(TextRules.class);

    private final Findings findings;

    TextRules(Findings findings) {
        this.findings = findings;
    }

    /** Checks every text of an issue. */
    void check(Issue issue) {
        boolean week = isWeek(issue.getPeriod());
        characters(issue);
        TreeIterator<EObject> contents = issue.eAllContents();
        while (contents.hasNext()) {
            EObject element = contents.next();
            if (element instanceof MissingSection) {
                contents.prune();
                continue;
            }
            characters(element);
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType() == Literals.RICH_TEXT && element.eGet(attribute) instanceof String text) {
                    text(element, attribute, text, week);
                }
            }
            if (element instanceof Section section && Sections.heading(section) != null) {
                heading(section, Sections.heading(section).strip());
            }
        }
    }

    /** Returns whether the period can be called a week; also true if it is not known. */
    private static boolean isWeek(Period period) {
        if (period == null || period.getStart() == null || period.getEnd() == null) {
            return true;
        }
        return ChronoUnit.DAYS.between(period.getStart(), period.getEnd()) <= WEEK;
    }

    private void characters(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() != String.class) {
                continue;
            }
            Object value = element.eGet(attribute);
            List<?> texts = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            texts.forEach(text -> characters(element, attribute, (String) text));
        }
    }

    private void characters(EObject element, EAttribute attribute, String text) {
        int at = XmlText.firstIllegal(text, 0);
        if (at >= 0) {
            findings.add("text.character", Severity.ERROR, element, attribute, MESSAGES.get("text.character", at + 1,
                    attribute.getName(), String.format("U+%04X", (int) text.charAt(at))));
        }
    }

    private void heading(Section section, String heading) {
        if (!heading.isEmpty() && HEADING_MARKS.indexOf(heading.charAt(heading.length() - 1)) >= 0) {
            findings.add("section.heading.mark", Severity.WARNING, section, Literals.SECTION__HEADING,
                    MESSAGES.get("section.heading.mark", heading));
        }
    }

    private void text(EObject element, EAttribute attribute, String text, boolean week) {
        Brackets.Problem brackets = Brackets.firstProblem(text, continues(element));
        if (brackets != null) {
            findings.add("text.pair", Severity.WARNING, element, attribute,
                    MESSAGES.get("text.pair", brackets.offset() + 1, brackets.mark()));
        }
        int blanks = Wording.blanks(text);
        if (blanks > 0) {
            findings.add("text.blank", Severity.INFO, element, attribute, MESSAGES.get("text.blank", blanks));
        }
        String mark = Wording.westernMark(text);
        if (mark != null) {
            findings.add("text.mark", Severity.INFO, element, attribute, MESSAGES.get("text.mark", mark));
        }
        if (!week && text.contains("本周")) {
            findings.add("text.week", Severity.WARNING, element, attribute, MESSAGES.get("text.week"));
        }
        if (element instanceof Paragraph) {
            end(element, attribute, text.stripTrailing());
        }
        dates(element, attribute, text);
    }

    private void end(EObject element, EAttribute attribute, String text) {
        if (text.endsWith("，") || text.endsWith("、")) {
            findings.add("text.end", Severity.WARNING, element, attribute,
                    MESSAGES.get("text.end", text.substring(text.length() - 1)));
        }
    }

    private void dates(EObject element, EAttribute attribute, String text) {
        for (PrintedDate date : PrintedDate.in(text)) {
            LocalDate day = date.day();
            if (day == null && !date.exists()) {
                findings.add("text.date", Severity.WARNING, element, attribute, MESSAGES.get("text.date", date.text()));
            } else if (day != null && date.weekday() > 0 && date.weekday() != day.getDayOfWeek().getValue()) {
                findings.add("text.weekday", Severity.WARNING, element, attribute, MESSAGES.get("text.weekday",
                        date.text(), "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1)));
            }
            if (date.padded()) {
                findings.add("text.date.zero", Severity.INFO, element, attribute,
                        MESSAGES.get("text.date.zero", date.text()));
            }
        }
    }

    /** Returns whether a quotation may go on in the next paragraph, which then begins with its opening mark again. */
    private static boolean continues(EObject element) {
        if (!(element instanceof Paragraph) || element.eContainer() == null
                || !(element.eContainer().eGet(element.eContainmentFeature()) instanceof List<?> siblings)) {
            return false;
        }
        int next = siblings.indexOf(element) + 1;
        return next < siblings.size() && siblings.get(next) instanceof Paragraph paragraph
                && paragraph.getText() != null && paragraph.getText().startsWith("“");
    }
}
