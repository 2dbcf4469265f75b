package org.jianbao.workbench.internal.series;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Place;
import org.jianbao.core.check.Severity;
import org.jianbao.core.io.Content;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.rules.SeriesChecks;
import org.jianbao.core.series.IssueHead;
import org.jianbao.core.series.IssueHeads;
import org.jianbao.core.series.Series;
import org.jianbao.export.DocumentBuilder;
import org.jianbao.export.IssueValidator;
import org.jianbao.export.Rendering;
import org.jianbao.export.SectionRenderers;
import org.jianbao.export.html.HtmlPages;
import org.jianbao.export.html.PagePrinter;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.runtime.Plugins;

/** Looks at files of a series as they are being edited. Used by one thread at a time, and with models of its own. */
final class Analyser implements Background.Analyst {

    private static final String UNREADABLE = "file.unreadable";

    private final Series series;
    private final Plugins plugins;
    private final SectionRenderers renderers;
    private final Map<Path, Optional<IssueHead>> heads = new HashMap<>();
    private final Map<Path, Content> edited = new HashMap<>();
    private final StructureTrial trial;
    private final Map<Path, PagePrinter> printers = new HashMap<>();
    private Map<Path, Trying> tried = Map.of();
    private Printed printed;
    private Path year;

    /** The pages of an issue, kept from when they are told until it is checked. */
    private record Printed(Issue issue, Rendering rendering, HtmlPages pages) {
    }

    Analyser(Path folder, Plugins plugins) {
        this.series = new Series(folder, plugins.kinds());
        this.plugins = plugins;
        this.renderers = plugins.renderers();
        this.trial = new StructureTrial(series, renderers,
                new Samples(series, file -> heads.computeIfAbsent(file, this::head)));
    }

    @Override
    public void take(Map<Path, Optional<Content>> contents) {
        printed = null;
        contents.forEach((file, content) -> {
            heads.remove(file);
            edited.remove(file);
            content.ifPresent(unsaved -> edited.put(file, unsaved));
            series.files().overlay(file, content.orElse(null));
            if (content.isEmpty()) {
                series.files().forget(file);
            }
        });
        series.files().outdated().forEach(series.files()::forget);
        series.changed();
    }

    @Override
    public void tries(Map<Path, Trying> structures) {
        tried = structures;
    }

    /** {@inheritDoc} What cannot be read has none, and its analysis says why. */
    @Override
    public Optional<HtmlPages> print(Path file) {
        try {
            return series.files().load(file, EObject.class) instanceof Issue issue
                    ? Optional.of(print(issue, printers.computeIfAbsent(file, key -> new PagePrinter())).pages()) : Optional.empty();
        } catch (ModelFileException e) {
            return Optional.empty();
        }
    }

    private Printed print(Issue issue, PagePrinter printer) {
        if (printed == null || printed.issue() != issue) {
            Rendering rendering = new DocumentBuilder(series, renderers).build(issue);
            printed = new Printed(issue, rendering, printer.print(rendering.document(), Layouts.of(issue, series.files())));
        }
        return printed;
    }

    /** {@inheritDoc} Whatever is wrong with it becomes a finding. */
    @Override
    public Analysis analyse(Path file, long version) {
        try {
            EObject root = series.files().load(file, EObject.class);
            if (root instanceof Issue issue) {
                return analyse(issue, file, version);
            }
            List<Finding> findings = FileFindings.of(root, series, plugins);
            Analysis analysis = analysis(root, file, version, findings, Optional.empty());
            return !(root instanceof ReportStructure structure) || !tried.containsKey(file) ? analysis
                    : analysis.with(trial.run(structure, file, tried.get(file), findings, joined()));
        } catch (ModelFileException e) {
            Place place = e.place() == null ? Place.of(series.files().folder().relativize(file).toString()) : e.place();
            return new Analysis(file, version, List.of(new Finding(UNREADABLE, Severity.ERROR, e.getMessage(), place)),
                    Map.of(), Optional.empty());
        }
    }

    private Map<Path, byte[]> joined() {
        var joined = new HashMap<Path, byte[]>();
        edited.forEach((file, content) -> joined.put(file, content.bytes()));
        return Map.copyOf(joined);
    }

    private Analysis analyse(Issue issue, Path file, long version) {
        Printed made = print(issue, new PagePrinter());
        printed = null;
        var findings = new ArrayList<>(new IssueValidator(series, renderers).check(issue, made.rendering()));
        findings.addAll(numbering(issue, file));
        return analysis(issue, file, version, findings, Optional.of(made.pages()));
    }

    private static Analysis analysis(EObject root, Path file, long version, List<Finding> findings,
            Optional<HtmlPages> pages) {
        Map<String, EObject> elements = findings.isEmpty() ? Map.of() : ModelPaths.byId(root);
        var where = new HashMap<Place, String>();
        for (Finding finding : findings) {
            EObject element = elements.get(finding.place().element());
            if (element != null) {
                where.put(finding.place(), ModelPaths.within(element, finding.place().feature()));
            }
        }
        String name = root instanceof Issue issue ? IssueNames.of(issue) : "";
        return new Analysis(file, version, name, findings, where, pages, Optional.empty());
    }

    /** {@inheritDoc} The issues of its year are kept until one of another year is let go, since figures need them again. */
    @Override
    public void letGo(Path file) {
        printers.remove(file);
        Path folder = file.getParent();
        if (year != null && !year.equals(folder)) {
            forget(year);
        }
        year = folder;
    }

    private void forget(Path folder) {
        try {
            series.issueFiles().stream().filter(file -> file.getParent().equals(folder) && !edited.containsKey(file))
                    .forEach(series.files()::forget);
            series.changed();
        } catch (IOException e) {
            return; // the folder has gone, and with it the files
        }
    }

    /** Returns what is wrong with how the issue follows those of its year and of the year before. */
    private List<Finding> numbering(Issue issue, Path own) {
        var neighbours = new ArrayList<IssueHead>();
        neighbours.add(IssueHead.of(issue, series.files()));
        Set<String> years = Set.of(Integer.toString(issue.getYear()), Integer.toString(issue.getYear() - 1));
        try {
            for (Path file : series.issueFiles()) {
                if (!file.equals(own) && years.contains(file.getParent().getFileName().toString())) {
                    heads.computeIfAbsent(file, this::head).ifPresent(neighbours::add);
                }
            }
        } catch (IOException e) {
            return List.of(); // the folder has gone; the file itself was read
        }
        String name = neighbours.getFirst().file();
        return SeriesChecks.check(neighbours).stream().filter(finding -> finding.place().file().equals(name)).toList();
    }

    private Optional<IssueHead> head(Path file) {
        try {
            return Optional.of(edited.containsKey(file) ? IssueHead.of(series.issue(file), series.files())
                    : IssueHeads.read(series.files().folder(), file));
        } catch (ModelFileException e) {
            return Optional.empty(); // it is reported where it is looked at; what it holds cannot be judged
        }
    }
}
