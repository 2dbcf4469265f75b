package org.jianbao.workbench.internal.series;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.core.io.Content;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.section.Sections;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.lint.Outcomes;
import org.jianbao.core.structure.version.SeriesMigration;
import org.jianbao.export.DocumentBuilder;
import org.jianbao.export.IssueValidator;
import org.jianbao.export.Rendering;
import org.jianbao.export.SectionRenderers;
import org.jianbao.export.html.HtmlPages;
import org.jianbao.export.html.HtmlWriter;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.structure.ReportStructure;

/** Tries a structure with the data of an issue, which is moved to it in memory only. */
final class StructureTrial {

    /** In the folder of the series, but on no disk: where the issues of the library are while a structure is tried with them. */
    private static final String NOWHERE = ".jianbao-library";

    private final Series series;
    private final SectionRenderers renderers;
    private final Samples samples;

    StructureTrial(Series series, SectionRenderers renderers, Samples samples) {
        this.series = series;
        this.renderers = renderers;
        this.samples = samples;
    }

    /**
     * What has come out.
     *
     * @param trial what there is to see, or why there is nothing
     * @param pages the issue on paper; empty if there is nothing to see
     */
    record Tried(Trial trial, Optional<HtmlPages> pages) {
    }

    /**
     * Tries a structure.
     *
     * @param structure the structure
     * @param file its file
     * @param how with which data
     * @param findings what is wrong with the structure
     * @param edited what files are to say that are not saved
     */
    Tried run(ReportStructure structure, Path file, Trying how, List<Finding> findings, Map<Path, byte[]> edited) {
        List<Sample> choices = samples.of(structure);
        Sample sample = samples.choose(choices, how.sample(), structure);
        List<Finding> errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        if (sample == null || !errors.isEmpty()) {
            return none(choices, sample, sample == null ? Texts.MESSAGES.get("trial.none")
                    : Texts.MESSAGES.get("trial.errors", errors.size(), errors.getFirst().message()));
        }
        try {
            return sample.shipped().isEmpty() ? own(file, how, sample, choices, edited)
                    : shipped(structure, file, how, sample, choices);
        } catch (IOException e) {
            return none(choices, sample, Texts.MESSAGES.get("trial.failed", sample.name(), e.getMessage()));
        }
    }

    private static Tried none(List<Sample> choices, Sample sample, String problem) {
        return new Tried(Trial.none(choices, sample, problem), Optional.empty());
    }

    private Tried own(Path file, Trying how, Sample sample, List<Sample> choices, Map<Path, byte[]> edited) throws IOException {
        Path issue = series.files().folder().resolve(sample.issue());
        byte[] content = content(series.files().folder(), file, issue, how, edited);
        var contents = new HashMap<>(edited);
        contents.put(issue, content);
        try {
            series.files().overlay(issue, Content.of(content));
            series.changed();
            return look(series, issue, sample, choices, contents);
        } finally {
            series.files().overlay(issue, edited.containsKey(issue) ? Content.of(edited.get(issue)) : null);
            series.changed();
        }
    }

    private Tried shipped(ReportStructure structure, Path file, Trying how, Sample sample, List<Sample> choices)
            throws IOException {
        Path folder = series.files().folder().resolve(NOWHERE).resolve(sample.shipped());
        Path issue = folder.resolve(sample.issue());
        Path draft = folder.resolve(series.files().folder().relativize(file).toString());
        Map<Path, byte[]> contents = samples.shipped().files(sample, folder);
        contents.put(draft, series.files().content(structure));
        contents.put(issue, content(folder, draft, issue, how, contents));
        var library = new Series(folder, series.kinds());
        library.files().overlay(contents);
        return look(library, issue, sample, choices, contents);
    }

    private byte[] content(Path folder, Path structure, Path issue, Trying how, Map<Path, byte[]> unsaved)
            throws ModelFileException {
        return how.typed() != null ? how.typed()
                : new SeriesMigration(folder, series.kinds(), structure, unsaved).trial(issue).content();
    }

    private Tried look(Series of, Path file, Sample sample, List<Sample> choices, Map<Path, byte[]> contents)
            throws ModelFileException {
        Issue issue = of.issue(file);
        Rendering rendering = new DocumentBuilder(of, renderers).build(issue);
        List<Finding> findings = new IssueValidator(of, renderers).check(issue, rendering);
        var sections = new HashMap<String, String>();
        Sections.all(issue).stream().filter(section -> section.getId() != null)
                .forEach(section -> sections.putIfAbsent(Sections.templateId(section), section.getId()));
        var trial = new Trial(choices, sample, "", of.files().folder(), file, contents, findings, sections, outcomes(issue, of));
        return new Tried(trial, Optional.of(HtmlWriter.pages(rendering.document(), Layouts.of(issue, of.files()))));
    }

    private static Map<Trial.Text, Trial.Outcome> outcomes(Issue issue, Series of) {
        var outcomes = new Outcomes(issue, of.figures(issue));
        var found = new HashMap<Trial.Text, Trial.Outcome>();
        for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(issue.getStructure(), false); all.hasNext();) {
            EObject element = all.next();
            String id = EcoreUtil.getID(element);
            for (EAttribute attribute : id == null ? List.<EAttribute>of() : element.eClass().getEAllAttributes()) {
                if (Outcomes.isQuoting(attribute)) {
                    outcomes.of(element, attribute).ifPresent(said -> found.put(new Trial.Text(id, attribute.getName()),
                            new Trial.Outcome((String) element.eGet(attribute), said)));
                }
            }
        }
        return found;
    }
}
