package org.jianbao.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Middle values. */
final class Stats {

    private Stats() {
    }

    /** Returns the middle of some values, the upper one of two; they are not changed. */
    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Returns the middle of the ratios of values that were measured side by side. */
    static double medianRatio(List<Double> ours, List<Double> theirs) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(ours.get(i) / theirs.get(i));
        }
        return median(ratios);
    }
}
