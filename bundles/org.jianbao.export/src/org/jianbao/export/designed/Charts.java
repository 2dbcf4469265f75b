package org.jianbao.export.designed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.structure.Entry;
import org.jianbao.core.text.Span;
import org.jianbao.export.SectionContext;
import org.jianbao.export.document.Chart;
import org.jianbao.model.structure.ChartBlock;
import org.jianbao.model.structure.ChartKind;
import org.jianbao.model.structure.ChartSeries;

/** Prints a group as a chart with a category for each entry. */
final class Charts {

    private final SectionContext context;
    private final Values values;

    Charts(SectionContext context, Values values) {
        this.context = context;
        this.values = values;
    }

    void print(ChartBlock block, List<Entry> entries, Entry holder) {
        List<String> categories = entries.stream()
                .map(entry -> Span.text(values.text(block, block.getCategory(), entry))).toList();
        List<Chart.Series> series = block.getSeries().stream().map(one -> context.series(one, name(one), numbers(one, entries)))
                .toList();
        context.chart(holder.element(), kind(block.getKind()), null, categories, series,
                values.text(block, block.getCaption(), holder));
    }

    private static String name(ChartSeries series) {
        return series.getName() == null ? "" : series.getName();
    }

    private List<BigDecimal> numbers(ChartSeries series, List<Entry> entries) {
        var numbers = new ArrayList<BigDecimal>();
        for (Entry entry : entries) {
            numbers.add(values.value(series, series.getValue(), entry) instanceof BigDecimal number ? number : null);
        }
        return numbers;
    }

    private static Chart.Kind kind(ChartKind kind) {
        return switch (kind) {
            case BAR -> Chart.Kind.BAR;
            case LINE -> Chart.Kind.LINE;
            case PIE -> Chart.Kind.PIE;
        };
    }
}
