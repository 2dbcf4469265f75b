package org.jianbao.forms;

/** How a field is edited. */
public enum Widget {
    /** One line of text. */
    TEXT,
    /** Text with the inline markup, over several lines. */
    RICH_TEXT,
    /** A text with quotes in ${…}, over several lines. */
    PATTERN,
    /** An expression over names. */
    EXPRESSION,
    /** Paragraphs of rich text, one below the other. */
    PARAGRAPHS,
    /** A whole number. */
    INTEGER,
    /** A decimal number. */
    DECIMAL,
    /** A share, shown in percent. */
    PERCENT,
    /** A day. */
    DATE,
    /** A period: first and last day. */
    PERIOD,
    /** One of a closed list. */
    CHOICE,
    /** Yes or no. */
    YES_NO,
    /** A department, window, person or another element that stands elsewhere. */
    REFERENCE,
    /** Several such elements. */
    REFERENCES,
    /** Several short values, such as aliases, recipients or days. */
    TEXTS,
    /** A picture file of the series folder. */
    PICTURE,
    /** Elements of one class in rows, their features in columns. */
    GRID,
    /** The figures of metrics: last period, this period, year to date, change. */
    FIGURES,
    /** The fields of the one contained element, in place. */
    CONTAINED,
    /** What a formula gives, which is only shown. */
    COMPUTED
}
