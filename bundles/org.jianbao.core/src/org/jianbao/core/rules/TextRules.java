package org.jianbao.core.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.ElementAddress;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Fix;
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
    private final ProseRules prose;

    TextRules(Findings findings, ProseRules prose) {
        this.findings = findings;
        this.prose = prose;
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
                    attribute.getName(), String.format("U+%04X", (int) text.charAt(at))),
                    attribute.isMany() ? List.of() : List.of(Fix.of(MESSAGES.get("fix.text.character"),
                            Change.replace(element, attribute, at, at + 1, ""))));
        }
    }

    private void heading(Section section, String heading) {
        if (!heading.isEmpty() && HEADING_MARKS.indexOf(heading.charAt(heading.length() - 1)) >= 0) {
            findings.add("section.heading.mark", Severity.WARNING, section, Literals.SECTION__HEADING,
                    MESSAGES.get("section.heading.mark", heading), plain(section, heading));
        }
    }

    /** A heading of the template cannot be changed in the issue. */
    private static List<Fix> plain(Section section, String heading) {
        int end = heading.length();
        while (end > 0 && HEADING_MARKS.indexOf(heading.charAt(end - 1)) >= 0) {
            end--;
        }
        String own = section.getHeading();
        return own == null || own.isBlank() || end == 0 ? List.of() : List.of(Fix.of(MESSAGES.get("fix.heading.mark"),
                Change.set(section, Literals.SECTION__HEADING, heading.substring(0, end))));
    }

    private void text(EObject element, EAttribute attribute, String text, boolean week) {
        Brackets.Problem brackets = Brackets.firstProblem(text, () -> continues(element));
        if (brackets != null) {
            findings.add("text.pair", Severity.WARNING, element, attribute,
                    MESSAGES.get("text.pair", brackets.offset() + 1, brackets.mark()));
        }
        List<MatchResult> blanks = Wording.blanks(text);
        if (!blanks.isEmpty()) {
            findings.add("text.blank", Severity.INFO, element, attribute, MESSAGES.get("text.blank", blanks.size()),
                    List.of(new Fix(MESSAGES.get("fix.text.blank", blanks.size()), blanks.stream()
                            .map(blank -> Change.replace(element, attribute, blank.start(), blank.end(), "")).toList())));
        }
        List<MatchResult> marks = Wording.latinMarks(text);
        if (!marks.isEmpty()) {
            findings.add("text.mark", Severity.INFO, element, attribute,
                    MESSAGES.get("text.mark", marks.getFirst().group()),
                    List.of(new Fix(MESSAGES.get("fix.text.mark", marks.size()), marks.stream().map(mark -> Change.replace(
                            element, attribute, mark.start(), mark.end(), Wording.chinese(mark.group()))).toList())));
        }
        if (!week && text.contains("本周")) {
            findings.add("text.week", Severity.WARNING, element, attribute, MESSAGES.get("text.week"));
        }
        if (element instanceof Paragraph) {
            end(element, attribute, text.stripTrailing());
        }
        dates(element, attribute, text);
        prose.check(element, attribute, text);
    }

    private void end(EObject element, EAttribute attribute, String text) {
        if (text.endsWith("，") || text.endsWith("、")) {
            int at = text.length() - 1;
            var fixes = new ArrayList<Fix>();
            fixes.add(Fix.of(MESSAGES.get("fix.text.end"), Change.replace(element, attribute, at, at + 1, "。")));
            if (next(element) instanceof Paragraph next && next.getText() != null) {
                String all = (String) element.eGet(attribute);
                fixes.add(Fix.of(MESSAGES.get("fix.text.join"),
                        Change.replace(element, attribute, at + 1, all.length(), next.getText().stripLeading()),
                        new Change.Remove(ElementAddress.of(next))));
            }
            findings.add("text.end", Severity.WARNING, element, attribute,
                    MESSAGES.get("text.end", text.substring(at)), fixes);
        }
    }

    private void dates(EObject element, EAttribute attribute, String text) {
        for (PrintedDate date : PrintedDate.in(text)) {
            LocalDate day = date.day();
            if (day == null && !date.exists()) {
                findings.add("text.date", Severity.WARNING, element, attribute, MESSAGES.get("text.date", date.text()));
            } else if (day != null && date.weekday() > 0 && date.weekday() != day.getDayOfWeek().getValue()) {
                findings.add("text.weekday", Severity.WARNING, element, attribute, MESSAGES.get("text.weekday",
                        date.text(), PrintedDate.weekday(day)), List.of(Fix.of(
                                MESSAGES.get("fix.text.weekday", PrintedDate.weekday(day)), Change.replace(element, attribute,
                                        date.end() - 2, date.end() - 1, Character.toString(PrintedDate.weekday(day))))));
            }
            if (date.padded()) {
                findings.add("text.date.zero", Severity.INFO, element, attribute,
                        MESSAGES.get("text.date.zero", date.text()),
                        List.of(Fix.of(MESSAGES.get("fix.text.zero", date.withoutZeros()), Change.replace(element, attribute,
                                date.start(), date.end(), date.withoutZeros()))));
            }
        }
    }

    /** Returns whether a quotation may go on in the next paragraph, which then begins with its opening mark again. */
    private static boolean continues(EObject element) {
        return element instanceof Paragraph && next(element) instanceof Paragraph paragraph
                && paragraph.getText() != null && paragraph.getText().startsWith("“");
    }

    /** Returns the element behind an element; null if it is the last one. */
    private static EObject next(EObject element) {
        if (element.eContainer() == null
                || !(element.eContainer().eGet(element.eContainmentFeature()) instanceof List<?> siblings)) {
            return null;
        }
        int next = siblings.indexOf(element) + 1;
        return next < siblings.size() ? (EObject) siblings.get(next) : null;
    }
}
