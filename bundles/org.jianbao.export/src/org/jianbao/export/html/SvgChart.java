package org.jianbao.export.html;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jianbao.export.document.Chart;
import org.jianbao.export.document.Chart.Kind;
import org.jianbao.export.layout.FigureSize;
import org.jianbao.export.layout.Roles;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.RuleLine;

/** Draws a chart as Word would, near enough to see what the page will look like. All lengths are in points. */
final class SvgChart {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final String[] DASHES = {null, "3 2", "6 3", "10 4", "6 3 2 3", "1 2"};
    private static final String GRID = "#BFBFBF";
    /** So many figures can be read beside the drawing, as in Word. */
    private static final int MOST_LABELS = 60;

    private final Chart chart;
    private final LayoutProfile layout;
    private final Markup html;
    private final double width;
    private final double height;
    private final double size;
    private Scale scale;
    private double left;
    private double top;
    private double bottom;
    private double slot;

    private SvgChart(Chart chart, LayoutProfile layout, Markup html) {
        this.chart = chart;
        this.layout = layout;
        this.html = html;
        FigureSize paper = FigureSize.of(chart, layout);
        width = paper.width().doubleValue() * POINTS_PER_MM;
        height = paper.height().doubleValue() * POINTS_PER_MM;
        size = Roles.style(layout, "chart").getSize().doubleValue();
    }

    /** Writes the drawing. */
    static void write(Chart chart, LayoutProfile layout, Markup html) throws IOException {
        new SvgChart(chart, layout, html).write();
    }

    private void write() throws IOException {
        html.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "chart", "role", "img", "aria-label",
                chart.title(), "viewBox", "0 0 " + number(width) + ' ' + number(height), "width", number(width) + "pt", "height",
                number(height) + "pt").line();
        if (!chart.title().isEmpty()) {
            text(width / 2, 1.5 * size, "middle", fitting(chart.title(), width), "chart-title");
        }
        top = chart.title().isEmpty() ? size : 3 * size;
        bottom = height - 4 * size;
        if (chart.kind() == Kind.PIE) {
            pie();
            legend(chart.categories());
        } else {
            axes();
            for (int series = 0; series < chart.series().size(); series++) {
                series(series);
            }
            if (chart.series().size() > 1) {
                legend(chart.series().stream().map(Chart.Series::name).toList());
            }
        }
        html.close("svg").line();
    }

    private void axes() throws IOException {
        scale = Scale.of(chart.series().stream().flatMap(one -> one.values().stream()).filter(value -> value != null)
                .mapToDouble(BigDecimal::doubleValue).toArray());
        double widest = Math.max(scale.label(scale.low()).length(), scale.label(scale.high()).length());
        left = size + widest * size * 0.6;
        slot = (width - left - size) / chart.categories().size();
        for (double value = scale.low(); value <= scale.high() + scale.step() / 2; value += scale.step()) {
            line(left, y(value), width - size, y(value), GRID);
            text(left - size / 2, y(value) + size / 3, "end", scale.label(value), null);
        }
        line(left, top, left, bottom, "#000000");
        line(left, y(0), width - size, y(0), "#000000");
        int every = (int) Math.ceil(2 * size / slot);
        for (int i = 0; i < chart.categories().size(); i += every) {
            text(left + (i + 0.5) * slot, bottom + 1.3 * size, "middle", fitting(chart.categories().get(i), every * slot), null);
        }
    }

    private double y(double value) {
        return bottom - (value - scale.low()) / (scale.high() - scale.low()) * (bottom - top);
    }

    private void series(int series) throws IOException {
        List<BigDecimal> values = chart.series().get(series).values();
        var path = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                continue;
            }
            double value = values.get(i).doubleValue();
            double x = left + (i + 0.5) * slot;
            if (chart.kind() == Kind.BAR) {
                double bar = slot / (chart.series().size() + 0.8);
                double from = left + i * slot + 0.4 * bar + series * bar;
                bar(from, Math.min(y(0), y(value)), bar, Math.abs(y(0) - y(value)), series);
                x = from + bar / 2;
            } else {
                path.append(i > 0 && values.get(i - 1) != null ? 'L' : 'M').append(number(x)).append(' ').append(number(y(value)));
                marker(x, y(value), series);
            }
            if (chart.series().size() * values.size() <= MOST_LABELS) {
                double below = value < 0 && chart.kind() == Kind.BAR ? size : -size / 3;
                text(x, y(value) + below - (chart.kind() == Kind.LINE ? 3 : 0), "middle", values.get(i).toPlainString(), null);
            }
        }
        if (!path.isEmpty()) {
            RuleLine line = Roles.series(layout, series);
            html.open("path", "d", path.toString(), "fill", "none", "stroke", colour(series), "stroke-width",
                    line.getThickness().toPlainString(), "stroke-dasharray", DASHES[series % DASHES.length]).close("path").line();
        }
    }

    private String colour(int series) {
        return "#" + Roles.series(layout, series).getColour();
    }

    private void bar(double x, double y, double wide, double high, int series) throws IOException {
        html.open("rect", "x", number(x), "y", number(y), "width", number(wide), "height", number(high), "fill", colour(series),
                "stroke", "#000000", "stroke-width", "0.5").close("rect").line();
    }

    private void marker(double x, double y, int series) throws IOException {
        html.open("circle", "cx", number(x), "cy", number(y), "r", "3.5", "fill", colour(series), "stroke", "#000000",
                "stroke-width", "0.5").close("circle").line();
    }

    private void pie() throws IOException {
        List<BigDecimal> values = chart.series().getFirst().values();
        double sum = values.stream().filter(value -> value != null).mapToDouble(BigDecimal::doubleValue).sum();
        double radius = (bottom - top) / 2 - 1.5 * size;
        double x = width / 2;
        double y = (top + bottom) / 2;
        double angle = -Math.PI / 2;
        for (int i = 0; i < values.size(); i++) {
            double share = values.get(i) == null ? 0 : values.get(i).doubleValue() / sum;
            double end = angle + share * 2 * Math.PI;
            if (share > 0) {
                piece(x, y, radius, angle, Math.min(end, angle + 2 * Math.PI - 1e-4), i);
                double middle = (angle + end) / 2;
                text(x + (radius + size) * Math.cos(middle), y + (radius + size) * Math.sin(middle) + size / 3,
                        Math.cos(middle) < 0 ? "end" : "start", values.get(i).toPlainString() + "; " + Math.round(share * 100) + '%',
                        null);
            }
            angle = end;
        }
    }

    private void piece(double x, double y, double radius, double from, double to, int index) throws IOException {
        String path = "M" + number(x) + ' ' + number(y) + 'L' + number(x + radius * Math.cos(from)) + ' '
                + number(y + radius * Math.sin(from)) + 'A' + number(radius) + ' ' + number(radius) + " 0 "
                + (to - from > Math.PI ? 1 : 0) + " 1 " + number(x + radius * Math.cos(to)) + ' '
                + number(y + radius * Math.sin(to)) + 'Z';
        html.open("path", "d", path, "fill", colour(index), "stroke", "#000000", "stroke-width", "0.5").close("path").line();
    }

    private void legend(List<String> names) throws IOException {
        double each = (width - 2 * size) / names.size();
        double needed = names.stream().mapToInt(String::length).max().orElse(0) * size + 3 * size;
        double step = Math.min(each, needed);
        double x = (width - step * names.size()) / 2;
        for (int i = 0; i < names.size(); i++) {
            bar(x + i * step, height - 1.6 * size, size * 0.8, size * 0.8, i);
            text(x + i * step + 1.2 * size, height - 0.9 * size, "start", fitting(names.get(i), step - 1.5 * size), null);
        }
    }

    /** Returns a text, cut so that it fits. */
    private String fitting(String text, double room) {
        int most = (int) Math.max(1, room / size);
        double used = 0;
        int at = 0;
        while (at < text.length() && used <= most) {
            int character = text.codePointAt(at);
            used += character < 0x2E80 ? 0.5 : 1;
            at += used <= most ? Character.charCount(character) : 0;
        }
        return at == text.length() ? text : text.substring(0, at) + '…';
    }

    private void line(double x1, double y1, double x2, double y2, String colour) throws IOException {
        html.open("line", "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2), "stroke", colour,
                "stroke-width", "0.5").close("line").line();
    }

    private void text(double x, double y, String anchor, String text, String type) throws IOException {
        html.open("text", "x", number(x), "y", number(y), "text-anchor", anchor, "class", type).text(text).close("text").line();
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /**
     * The figures of an axis.
     *
     * @param low where it begins, at most 0
     * @param high where it ends, at least 0
     * @param step the distance from one to the next: 1, 2 or 5 times a power of ten
     */
    record Scale(double low, double high, double step) {

        private static final int STEPS = 5;

        static Scale of(double[] values) {
            double low = 0;
            double high = 0;
            for (double value : values) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
            if (high == low) {
                high = 1;
            }
            double rough = (high - low) / STEPS;
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            double step = power * (rough / power <= 1 ? 1 : rough / power <= 2 ? 2 : rough / power <= 5 ? 5 : 10);
            return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
        }

        String label(double value) {
            int decimals = (int) Math.max(0, -Math.floor(Math.log10(step)));
            BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
            return rounded.signum() == 0 ? "0" : rounded.toPlainString();
        }
    }
}
