package org.jianbao.core.structure.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.Messages;
import org.jianbao.core.expression.Expressions;
import org.jianbao.core.expression.Result;
import org.jianbao.core.phrase.Phrases;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.section.PluginCode;
import org.jianbao.core.section.Sections;
import org.jianbao.core.series.IssueFigures;
import org.jianbao.core.structure.DesignedNames;
import org.jianbao.core.structure.Entry;
import org.jianbao.core.text.Captions;
import org.jianbao.core.text.Span;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.model.structure.ValueField;

/** What the patterns and expressions of a structure come to with the data of an issue of it. */
public final class Outcomes {

    private static final Messages MESSAGES = new Messages(Outcomes.class);
    private static final String EXPRESSION = "expression";

    private final Issue issue;
    private final IssueFigures figures;

    /**
     * Looks at an issue as it is now.
     *
     * @param issue the issue, which is in the structure whose texts are asked for
     * @param figures its figures
     */
    public Outcomes(Issue issue, IssueFigures figures) {
        this.issue = issue;
        this.figures = figures;
    }

    /** Returns whether an attribute holds a pattern or an expression. */
    public static boolean isQuoting(EAttribute feature) {
        return Captions.annotated(feature, "widget").filter(widget -> widget.equals("pattern") || widget.equals(EXPRESSION)).isPresent();
    }

    /**
     * Returns what a text comes to; one about the entries of a group is written for the first entry, a phrase over a group for
     * all of them.
     *
     * @param element the element of the structure that holds the text
     * @param feature its attribute
     * @return nothing if the text is empty, or nothing in the issue gives it values
     */
    public Optional<String> of(EObject element, EAttribute feature) {
        if (!(element.eGet(feature) instanceof String text) || text.isBlank()) {
            return Optional.empty();
        }
        QuotePlace place = QuotePlace.of(element, feature).orElse(null);
        return place == null ? Optional.empty() : PluginCode.call(() -> of(element, feature, text, place), Optional.empty());
    }

    private Optional<String> of(EObject element, EAttribute feature, String text, QuotePlace place) {
        if (place.template() == null) {
            return Optional.of(said(feature, text, figures.scope()));
        }
        Section section = section(place.template());
        if (section == null) {
            return Optional.empty();
        }
        Scope names = figures.scope(section);
        String whole = whole(element, feature, names);
        if (place.group() == null || whole != null) {
            return Optional.of(whole == null ? said(feature, text, names) : whole);
        }
        return DesignedNames.entries(section, place.group(), names, figures).stream().findFirst().map(entry ->
                MESSAGES.get("outcome.first", said(feature, text, !place.printed() ? entry.names() : Scope.empty()
                        .with(Entry.PLACE, Quotable.number(1)).with(Entry.RANK, Quotable.number(1)).inside(entry.names()))));
    }

    private Section section(SectionTemplate template) {
        return Sections.all(issue).stream().filter(section -> template.getId().equals(Sections.templateId(section))).findFirst()
                .orElse(null);
    }

    /** Returns a formula of a section with its unit and decimals, or a phrase over all entries; null for anything else. */
    private static String whole(EObject element, EAttribute feature, Scope names) {
        String name = switch (element) {
            case ValueField field when field.eContainer() instanceof SectionTemplate -> field.getName();
            case Phrase phrase when feature == Literals.PHRASE__PATTERN && phrase.getOver() != null -> phrase.getName();
            default -> null;
        };
        Quotable quoted = name == null ? null : names.member(name);
        List<Span> spans = quoted == null ? null : quoted.spans();
        return spans == null ? null : Span.text(spans);
    }

    private static String said(EAttribute feature, String text, Scope names) {
        if (Captions.annotated(feature, "widget").filter(EXPRESSION::equals).isPresent()) {
            Result result = Expressions.compile(text).evaluate(names);
            return result.problem() == null ? String.valueOf(result.text()) : result.problem().message();
        }
        var problems = new ArrayList<String>();
        String written = Span.text(Phrases.write(text, names, (problem, detail, pattern, offset) -> {
            if (problem == Phrases.Problem.FAILED_EXPRESSION) {
                problems.add(detail);
            }
        }));
        return problems.isEmpty() ? written : MESSAGES.get("outcome.failed", written, problems.getFirst());
    }
}
