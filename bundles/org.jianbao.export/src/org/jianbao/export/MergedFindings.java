package org.jianbao.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jianbao.core.check.Finding;
import org.jianbao.core.io.Rules;

/** Findings of several steps in the order of their places, each thing once. */
final class MergedFindings {

    /** What printing notices of something that loading has reported already. */
    private static final Map<String, String> SAME = Map.of("section.kind.missing", Rules.UNKNOWN_SECTION);
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing((Finding finding) -> finding.place().file())
            .thenComparingInt(finding -> finding.place().line());

    private MergedFindings() {
    }

    /**
     * Returns the findings of both steps.
     *
     * @param first the findings of the first step, all of which stay
     * @param second those of the second step; what the first one has found already is left out
     */
    static List<Finding> of(List<Finding> first, List<Finding> second) {
        Set<About> known = new HashSet<>();
        first.forEach(finding -> known.add(About.of(finding.rule(), finding)));
        var merged = new ArrayList<>(first);
        second.stream().filter(finding -> !known.contains(About.of(SAME.getOrDefault(finding.rule(), finding.rule()), finding)))
                .forEach(merged::add);
        merged.sort(BY_PLACE);
        return merged;
    }

    /** What a finding is about. */
    private record About(String rule, String file, String element) {

        static About of(String rule, Finding finding) {
            return new About(rule, finding.place().file(), finding.place().element());
        }
    }
}
