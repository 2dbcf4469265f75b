package org.jianbao.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.check.Severity;
import org.jianbao.core.expression.Expressions;
import org.jianbao.core.expression.Result;
import org.jianbao.core.phrase.Phrases;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.text.RichText;
import org.jianbao.core.text.Span;
import org.jianbao.export.document.Chart;
import org.jianbao.export.document.Chart.Series;
import org.jianbao.export.document.Heading;
import org.jianbao.export.document.Label;
import org.jianbao.export.document.NumberFormat;
import org.jianbao.export.document.PageBreak;
import org.jianbao.export.document.Paragraph;
import org.jianbao.export.document.RunInHeading;
import org.jianbao.export.document.Table;
import org.jianbao.export.document.Table.Cell;
import org.jianbao.export.document.Table.Column;
import org.jianbao.export.document.Table.Row;
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
     * Returns the sentence of a pattern.
     *
     * @param pattern the pattern; null is read as an empty one
     * @param scope the names that it may quote
     * @param filled the element that has to be filled in where a value is missing
     * @param written the element that holds the pattern, which has to be corrected where it is wrong
     */
    public List<Span> text(String pattern, Scope scope, EObject filled, EObject written) {
        if (pattern == null || RichText.isPlain(pattern)) {
            return pattern == null ? List.of() : RichText.plain(pattern);
        }
        return Phrases.write(pattern, scope, run.problems(filled, written));
    }

    /**
     * Returns what an expression comes to.
     *
     * @param expression the expression
     * @param scope the names that it may quote
     * @param written the element that holds the expression, which has to be corrected where it is wrong
     * @return the value as in {@link org.jianbao.core.expression.Operand#value}; null, and a finding unless a value is
     *         only missing, if there is none
     */
    public Object value(String expression, Scope scope, EObject written) {
        Result result = Expressions.compile(expression).evaluate(scope);
        if (result.problem() != null && !result.isMissing()) {
            run.report("phrase.expression", Severity.ERROR, written, "phrase.expression", result.problem().message(),
                    result.problem().offset() + 1);
        }
        return result.value();
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
        ownLine();
        Label label = new Label(run.id(section), ITEM_LEVEL, ++items, run.format(ITEM_LEVEL));
        run.add(new Paragraph(run.id(origin), label, run.clean(origin, text)));
    }

    /**
     * Adds a paragraph of a list with numbers of its own. A list is started anew by an ordinal that does not follow.
     *
     * @param origin the element that it came from
     * @param format how the ordinal is written
     * @param level how deep the list stands in others, from 1
     * @param ordinal its place among its siblings, from 1
     * @param text its text
     */
    public void item(Identified origin, NumberFormat format, int level, int ordinal, List<Span> text) {
        ownLine();
        run.add(new Paragraph(run.id(origin), new Label(run.id(section), level, ordinal, format), run.clean(origin, text)));
    }

    /** Prints the number that waits for a paragraph, before something that it cannot run into. */
    private void ownLine() {
        if (runIn != null) {
            paragraph(section, List.of());
        }
    }

    /**
     * Adds a heading inside the section, one level below it.
     *
     * @param origin the element that it came from
     * @param text the heading
     * @param numbered whether it is counted together with the sub-sections
     */
    public void heading(Identified origin, List<Span> text, boolean numbered) {
        ownLine();
        run.add(new Heading(run.id(origin), level + 1, headingLabel(numbered), run.clean(origin, text)));
    }

    /**
     * Adds a heading inside the section with the text that runs behind it in the same paragraph.
     *
     * @param origin the element that the text came from
     * @param heading the heading with the mark that ends it
     * @param text the text behind it
     * @param numbered whether it is counted together with the sub-sections
     */
    public void runInHeading(Identified origin, List<Span> heading, List<Span> text, boolean numbered) {
        ownLine();
        run.add(new RunInHeading(run.id(origin), level + 1, headingLabel(numbered), run.clean(origin, heading),
                run.clean(origin, text)));
    }

    private Label headingLabel(boolean numbered) {
        return numbered ? new Label(Label.HEADINGS, level + 1, ++sections, run.format(level + 1)) : null;
    }

    /** Adds the end of a page. */
    public void pageBreak(Identified origin) {
        run.add(new PageBreak(run.id(origin)));
    }

    /**
     * Returns a cell of one column and row.
     *
     * @param origin the element that its text came from
     * @param text the text
     */
    public Cell cell(Identified origin, List<Span> text) {
        return cell(origin, 1, 1, text);
    }

    /**
     * Returns a cell.
     *
     * @param origin the element that its text came from
     * @param columns how many columns it takes, from 1
     * @param rows how many rows it takes, from 1
     * @param text the text
     */
    public Cell cell(Identified origin, int columns, int rows, List<Span> text) {
        return new Cell(run.id(origin), columns, rows, run.clean(origin, text));
    }

    /** Returns a row with the cells that begin in it. */
    public Row row(Identified origin, List<Cell> cells) {
        return new Row(run.id(origin), cells);
    }

    /**
     * Adds a table. One that is wider than word processors take becomes a marked place and a finding.
     *
     * @param origin the element that it came from
     * @param caption the text above it; may be empty
     * @param columns the columns from left to right
     * @param head the rows that are repeated on each page; may be empty
     * @param body the rows
     * @param totals the rows that sum them up; may be empty
     * @throws IllegalArgumentException if there is no column, or if the cells of head, body or totals do not fill their rows
     */
    public void table(Identified origin, List<Span> caption, List<Column> columns, List<Row> head, List<Row> body,
            List<Row> totals) {
        ownLine();
        List<Span> clean = run.clean(origin, caption);
        if (columns.size() > Table.MOST_COLUMNS) {
            run.report("table.columns", Severity.ERROR, origin, "table.columns", columns.size(), Table.MOST_COLUMNS);
            run.place(origin, null, "表格过宽未能输出" + (clean.isEmpty() ? "" : "：" + Span.text(clean)));
            return;
        }
        run.add(new Table(run.id(origin), clean, columns, head, body, totals));
    }

    /**
     * Returns figures of a chart that belong together.
     *
     * @param origin the element that they came from
     * @param name their name, as the legend shows it
     * @param values a figure for each category; null where there is none
     */
    public Series series(Identified origin, String name, List<BigDecimal> values) {
        return new Series(run.id(origin), run.clean(origin, name), values);
    }

    /**
     * Adds a chart. One without any figure becomes a marked place and a finding; figures that no pie can show are drawn as
     * bars, with a finding.
     *
     * @param origin the element that it came from
     * @param kind how the figures are drawn
     * @param title what stands above the drawing; null for nothing
     * @param categories the names along the axis, or of the pieces of a pie
     * @param series what is drawn, a figure for each category
     * @param caption the text below it; may be empty
     * @throws IllegalArgumentException if a series has not one figure for each category
     */
    public void chart(Identified origin, Chart.Kind kind, String title, List<String> categories, List<Series> series,
            List<Span> caption) {
        ownLine();
        List<Span> clean = run.clean(origin, caption);
        if (categories.isEmpty() || series.stream().allMatch(one -> one.values().stream().allMatch(Objects::isNull))) {
            run.report("chart.empty", Severity.WARNING, origin, "chart.empty");
            run.place(origin, null, "图中无数据" + (clean.isEmpty() ? "" : "：" + Span.text(clean)));
            return;
        }
        Chart.Kind drawn = kind;
        if (kind == Chart.Kind.PIE && !Chart.pie(series)) {
            run.report("chart.pie", Severity.WARNING, origin, "chart.pie");
            drawn = Chart.Kind.BAR;
        }
        run.add(new Chart(run.id(origin), drawn, run.clean(origin, title),
                categories.stream().map(category -> run.clean(origin, category)).toList(), series, clean));
    }

    /**
     * Adds a picture of the series folder. One that cannot be shown becomes a marked place and a finding.
     *
     * @param origin the element that holds it
     * @param file the file as seen from the series folder, with slashes: PNG or JPEG
     * @param description what is to be seen, for people who do not see it; null for nothing
     * @param caption the text below it; may be empty
     */
    public void picture(Identified origin, String file, String description, List<Span> caption) {
        picture(origin, file, 0, description, caption);
    }

    /**
     * Adds a picture of the series folder in a size of its own.
     *
     * @param origin the element that holds it
     * @param file the file as seen from the series folder, with slashes: PNG or JPEG
     * @param paperWidth how many millimetres wide it is, as far as it fits the type area; 0 means by its resolution
     * @param description what is to be seen, for people who do not see it; null for nothing
     * @param caption the text below it; may be empty
     */
    public void picture(Identified origin, String file, int paperWidth, String description, List<Span> caption) {
        ownLine();
        run.picture(origin, file, paperWidth, run.clean(origin, description), run.clean(origin, caption));
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
        if (!children.isEmpty()) {
            ownLine();
        }
        for (Section child : children) {
            run.section(child, level + 1, ++sections);
        }
    }
}
