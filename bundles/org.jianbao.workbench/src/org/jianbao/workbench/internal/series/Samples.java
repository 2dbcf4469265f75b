package org.jianbao.workbench.internal.series;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.IssueHead;
import org.jianbao.core.series.Series;
import org.jianbao.model.structure.ReportStructure;

/** The issues with which a structure can be tried: those of its series, and those of the library if it comes from there. */
final class Samples {

    /** How many issues are looked at for one that has the structure. */
    private static final int LOOKED_AT = 12;

    private final Series series;
    private final ShippedSamples shipped;
    private final Function<Path, Optional<IssueHead>> heads;

    /**
     * Prepares.
     *
     * @param series the series
     * @param heads returns the head of an issue, if it can be read
     */
    Samples(Series series, Function<Path, Optional<IssueHead>> heads) {
        this.series = series;
        this.shipped = new ShippedSamples(series.kinds().packages());
        this.heads = heads;
    }

    ShippedSamples shipped() {
        return shipped;
    }

    /** Returns the issues, the newest first, the samples of the library last. */
    List<Sample> of(ReportStructure structure) {
        var samples = new ArrayList<Sample>();
        for (Path file : files()) {
            heads.apply(file).ifPresent(head -> samples.add(new Sample("", name(file),
                    Texts.MESSAGES.get("trial.issue", head.year(), head.number(), head.totalNumber()))));
        }
        samples.addAll(shipped.of(structure.getId()));
        return samples;
    }

    private String name(Path file) {
        return series.files().folder().relativize(file).toString().replace('\\', '/');
    }

    private List<Path> files() {
        try {
            return series.issueFiles().reversed();
        } catch (IOException e) {
            return List.of(); // the folder has gone
        }
    }

    /** Returns the one that is wanted if it is there, or else the newest one that has the structure; null if there is none. */
    Sample choose(List<Sample> samples, Sample wanted, ReportStructure structure) {
        if (wanted != null && samples.contains(wanted)) {
            return wanted;
        }
        return samples.stream().filter(sample -> sample.shipped().isEmpty()).limit(LOOKED_AT)
                .filter(sample -> isOf(sample, structure)).findFirst()
                .orElseGet(() -> samples.isEmpty() ? null : samples.stream().filter(sample -> !sample.shipped().isEmpty())
                        .findFirst().orElse(samples.getFirst()));
    }

    private boolean isOf(Sample sample, ReportStructure structure) {
        try {
            ReportStructure own = series.issue(series.files().folder().resolve(sample.issue())).getStructure();
            return own != null && structure.getId().equals(own.getId());
        } catch (ModelFileException e) {
            return false; // its finding says why
        }
    }
}
