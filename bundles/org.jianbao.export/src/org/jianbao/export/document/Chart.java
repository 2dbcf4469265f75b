package org.jianbao.export.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jianbao.core.text.Span;

/**
 * Figures as a drawing, with its caption below.
 *
 * @param origin the id of the model element that it came from
 * @param kind how the figures are drawn
 * @param title what stands above the drawing; may be empty
 * @param categories the names along the axis, or of the pieces of a pie, in drawn order
 * @param series what is drawn for each category; a pie has one
 * @param caption the text below; may be empty
 */
public record Chart(String origin, Kind kind, String title, List<String> categories, List<Series> series,
        List<Span> caption) implements Block {

    /** How figures are drawn. */
    public enum Kind {
        /** Upright bars beside each other. */
        BAR,
        /** Points joined by lines. */
        LINE,
        /** Pieces of a whole; nothing in it may be negative. */
        PIE
    }

    /**
     * Figures that belong together.
     *
     * @param origin the id of the model element that they came from
     * @param name their name, as the legend shows it
     * @param values a figure for each category; null where there is none
     */
    public record Series(String origin, String name, List<BigDecimal> values) {

        /** Copies the figures. */
        public Series {
            Objects.requireNonNull(name);
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        /** Returns the decimals of the figure that has most of them. */
        public int decimals() {
            int decimals = 0;
            for (BigDecimal value : values) {
                decimals = value == null ? decimals : Math.max(decimals, value.scale());
            }
            return decimals;
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is nothing to draw, a series has not one figure for each category, or a pie
     *         cannot show the figures (see {@link #pie(List)})
     */
    public Chart {
        Objects.requireNonNull(title);
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        caption = List.copyOf(caption);
        if (categories.isEmpty() || series.isEmpty()) {
            throw new IllegalArgumentException("A chart needs a category and a series.");
        }
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("The series " + one.name() + " has " + one.values().size()
                        + " figures for " + categories.size() + " categories.");
            }
        }
        if (kind == Kind.PIE && !pie(series)) {
            throw new IllegalArgumentException("A pie shows one series of figures above zero.");
        }
    }

    /** Returns whether figures can be shown as a pie: one series, nothing below zero, something above it. */
    public static boolean pie(List<Series> series) {
        return series.size() == 1
                && series.getFirst().values().stream().allMatch(value -> value == null || value.signum() >= 0)
                && series.getFirst().values().stream().anyMatch(value -> value != null && value.signum() > 0);
    }

    @Override
    public Label label() {
        return null;
    }

    @Override
    public List<Span> text() {
        return caption;
    }

    /** Returns the figures as lines: the names of the series, then each category. The caption stands below. */
    @Override
    public String plainText() {
        var text = new StringBuilder(title.isEmpty() ? "" : title + "\n");
        series.forEach(one -> text.append('\t').append(one.name()));
        for (int i = 0; i < categories.size(); i++) {
            text.append('\n').append(categories.get(i));
            for (Series one : series) {
                BigDecimal value = one.values().get(i);
                text.append('\t').append(value == null ? "" : value.toPlainString());
            }
        }
        return text.append(caption.isEmpty() ? "" : "\n" + Span.text(caption)).toString();
    }
}
