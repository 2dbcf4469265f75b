package org.jianbao.workbench.internal.series;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jianbao.core.check.Finding;

/**
 * What a structure comes to with the data of an issue, of which nothing is saved. Everything in it is unchangeable and may be
 * kept; contents are not to be written to.
 *
 * @param choices the issues with which the structure can be tried, the newest first
 * @param sample the issue that was taken; null if there is none
 * @param problem why there is nothing to see, one sentence for people; empty if there is
 * @param folder the folder of the series of the issue; null if there is nothing to see, and so with the file
 * @param file the file of the issue as it is tried
 * @param contents what files say in place of what the disk says: the issue in this structure, and what is not saved
 * @param findings what is wrong with the issue in this structure
 * @param sections the ids of the sections of the issue, by the ids of their templates
 * @param outcomes what patterns and expressions come to
 */
public record Trial(List<Sample> choices, Sample sample, String problem, Path folder, Path file, Map<Path, byte[]> contents,
        List<Finding> findings, Map<String, String> sections, Map<Text, Outcome> outcomes) {

    /**
     * Where a pattern or an expression stands.
     *
     * @param element the id of the element
     * @param feature the name of its attribute
     */
    public record Text(String element, String feature) {
    }

    /**
     * What a pattern or an expression comes to.
     *
     * @param text what it says
     * @param said what it comes to, for people
     */
    public record Outcome(String text, String said) {
    }

    /** Keeps copies. */
    public Trial {
        choices = List.copyOf(choices);
        contents = Map.copyOf(contents);
        findings = List.copyOf(findings);
        sections = Map.copyOf(sections);
        outcomes = Map.copyOf(outcomes);
    }

    static Trial none(List<Sample> choices, Sample sample, String problem) {
        return new Trial(choices, sample, problem, null, null, Map.of(), List.of(), Map.of(), Map.of());
    }
}
