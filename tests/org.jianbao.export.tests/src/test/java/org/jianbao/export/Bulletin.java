package org.jianbao.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.check.Finding;
import org.jianbao.core.series.Series;
import org.jianbao.export.document.Block;
import org.jianbao.export.html.HtmlWriter;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.export.text.TextWriter;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.bulletin.Identified;
import org.jianbao.model.bulletin.Issue;

/**
 * An issue that a test may change before it looks at the document.
 *
 * @param series the series
 * @param issue the issue
 * @param renderers what prints it
 */
public record Bulletin(Series series, Issue issue, SectionRenderers renderers) {

    /** Opens an issue of the sample, which the test may change in memory but not save. */
    public static Bulletin sample(String issue) {
        return open(SampleSeries.folder(), issue, Contributions.read());
    }

    /** Opens an issue of a folder. */
    public static Bulletin open(Path folder, String issue, Contributions contributions) {
        var series = new Series(folder, contributions.kinds());
        try {
            return new Bulletin(series, series.issue(folder.resolve(issue)), contributions.renderers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the element with an id; fails if there is none. */
    public <T extends Identified> T element(String id, Class<T> type) {
        for (var contents = issue.eAllContents(); contents.hasNext();) {
            EObject content = contents.next();
            if (content instanceof Identified element && id.equals(element.getId())) {
                return type.cast(content);
            }
        }
        throw new IllegalArgumentException("no " + id);
    }

    /** Makes the document. */
    public Rendering render() {
        return new DocumentBuilder(series, renderers).build(issue);
    }

    /** Returns the text of the document. */
    public String text() {
        return written(new TextWriter(), render());
    }

    /** Returns the HTML of the document. */
    public String html() {
        return written(new HtmlWriter(), render());
    }

    /** Returns what a writer writes. */
    public static String written(DocumentWriter writer, Rendering rendering) {
        return new String(bytes(writer, rendering), StandardCharsets.UTF_8);
    }

    /** Returns the bytes that a writer writes. */
    public static byte[] bytes(DocumentWriter writer, Rendering rendering) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(rendering.document(), LayoutProfiles.standard(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns the characters of the body's blocks that come from a model element. */
    public static List<String> from(Rendering rendering, String origin) {
        return rendering.document().body().stream().filter(block -> block.origin().equals(origin)).map(Block::plainText)
                .toList();
    }

    /** Returns the rules of the findings, in order. */
    public static List<String> rules(Rendering rendering) {
        return rendering.findings().stream().map(Finding::rule).toList();
    }

    /** Returns the findings as golden files show them: rule, element and feature. */
    public static String shown(Stream<Finding> findings) {
        var shown = new StringBuilder();
        findings.forEach(finding -> shown.append(finding.severity()).append(' ').append(finding.rule()).append(' ')
                .append((finding.place().element() + ' ' + finding.place().feature()).strip()).append('\n'));
        return shown.toString();
    }
}
