package org.jianbao.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.phrase.Phrases;
import org.jianbao.core.section.Sections;
import org.jianbao.core.series.IssueFigures;
import org.jianbao.core.text.RichText;
import org.jianbao.core.text.Span;
import org.jianbao.core.text.XmlText;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Heading;
import org.jianbao.export.document.Label;
import org.jianbao.export.document.NumberFormat;
import org.jianbao.export.document.Picture;
import org.jianbao.export.document.Placeholder;
import org.jianbao.model.bulletin.Identified;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.Phrase;

/** Makes one document: numbers the sections and keeps a failing plug-in from spoiling more than its own section. */
final class DocumentRun {

    private static final Messages MESSAGES = new Messages(DocumentRun.class);

    private final SectionRenderers renderers;
    private final IssueFigures figures;
    private final List<NumberFormat> formats;
    private final ModelFiles files;
    private final Findings findings;
    private final Map<Phrase, RichText> patterns = new HashMap<>();
    private final List<Block> body = new ArrayList<>();

    DocumentRun(SectionRenderers renderers, IssueFigures figures, List<NumberFormat> formats, ModelFiles files,
            Findings findings) {
        this.renderers = renderers;
        this.figures = figures;
        this.formats = formats;
        this.files = files;
        this.findings = findings;
    }

    IssueFigures figures() {
        return figures;
    }

    /** Returns how a level is numbered; levels below the last one are numbered like it. */
    NumberFormat format(int level) {
        return formats.get(Math.min(level, formats.size()) - 1);
    }

    /** Returns the blocks of all sections so far. */
    List<Block> body() {
        return body;
    }

    /** Adds a block. */
    void add(Block block) {
        body.add(block);
    }

    /** Returns the pattern of a phrase, which is read once. */
    RichText pattern(Phrase phrase) {
        return patterns.computeIfAbsent(phrase, read -> RichText.of(read.getPattern()));
    }

    /** Adds the blocks of a section with its heading and number. */
    void section(Section section, int level, int ordinal) {
        Label label = new Label(Label.HEADINGS, level, ordinal, format(level));
        String heading = Sections.heading(section);
        if (heading != null) {
            add(new Heading(id(section), level, label, clean(section, List.of(Span.plain(heading)))));
        }
        content(section, level, heading == null ? label : null);
    }

    private void content(Section section, int level, Label runIn) {
        int start = body.size();
        try {
            if (section instanceof MissingSection missing) {
                String kind = missing.getKindNamespace() + '#' + missing.getKindName();
                report("section.kind.missing", Severity.WARNING, section, "section.kind.missing", kind);
                place(section, runIn, "此处内容需要插件“" + kind + "”，本机未安装，未能输出");
                return;
            }
            var entry = renderers.entry(section.eClass());
            if (entry.isEmpty()) {
                String kind = section.eClass().getEPackage().getNsURI() + '#' + section.eClass().getName();
                report("section.renderer.missing", Severity.WARNING, section, "section.renderer.missing", kind);
                place(section, runIn, "此处内容“" + kind + "”没有输出方式，未能输出");
                return;
            }
            renderers.renderer(entry.get()).render(section, new SectionContext(section, this, level, runIn));
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            body.subList(start, body.size()).clear();
            String contributor = renderers.entry(section.eClass()).map(SectionRenderers.Entry::contributor).orElse("?");
            report("section.plugin.failed", Severity.ERROR, section, "section.plugin.failed", contributor, e.toString());
            place(section, runIn, "此处内容因插件“" + contributor + "”出错，未能输出");
        }
        if (body.size() == start) {
            report("section.empty", Severity.WARNING, section, "section.empty");
            if (runIn != null) {
                place(section, runIn, "此处无内容");
            }
        }
    }

    /** Adds a marked place. */
    void place(Identified origin, Label runIn, String text) {
        add(new Placeholder(id(origin), runIn, List.of(Span.plain("〔" + XmlText.clean(text) + "〕"))));
    }

    /**
     * Adds a picture of the series folder, or a marked place and a finding if its file cannot be shown.
     *
     * @param origin the element that holds it
     * @param file the file as seen from the series folder, with slashes
     * @param paperWidth how many millimetres wide it is wanted; 0 means by its resolution
     * @param description what is to be seen
     * @param caption the text below
     */
    void picture(Identified origin, String file, int paperWidth, String description, List<Span> caption) {
        try {
            byte[] bytes = files.attachment(file);
            PictureHeader header = PictureHeader.of(bytes);
            add(new Picture(id(origin), file, header.format(), header.width(), header.height(), header.resolution(),
                    paperWidth, description, caption, SeriesPicture.of(files, file, bytes)));
            return;
        } catch (ModelFileException e) {
            findings.add("picture.missing", Severity.ERROR, origin, e.getMessage());
        } catch (PictureHeader.Broken e) {
            report("picture.broken", Severity.ERROR, origin, e.getMessage(), file, PictureHeader.MOST_PIXELS / 1_000_000);
        }
        place(origin, null, "图片“" + file + "”未能输出" + (caption.isEmpty() ? "" : "：" + Span.text(caption)));
    }

    /** Returns the id of an element; an empty one if it has none. */
    String id(Identified element) {
        return element.getId() == null ? "" : element.getId();
    }

    /** Returns the text without characters that no file can hold, each of which is reported with its place. */
    List<Span> clean(Identified element, List<Span> text) {
        int before = 0;
        List<Span> clean = text;
        for (int i = 0; i < text.size(); i++) {
            Span span = text.get(i);
            int at = XmlText.firstIllegal(span.text(), 0);
            if (at >= 0) {
                report("text.character", Severity.ERROR, element, "text.character", before + at + 1,
                        String.format("U+%04X", (int) span.text().charAt(at)));
                clean = clean == text ? new ArrayList<>(text) : clean;
                clean.set(i, new Span(XmlText.clean(span.text()), span.emphasis()));
            }
            before += span.text().length();
        }
        return clean;
    }

    /** Returns a text without characters that no file can hold, each of which is reported; null is read as an empty one. */
    String clean(Identified element, String text) {
        return text == null || text.isEmpty() ? "" : Span.text(clean(element, List.of(Span.plain(text))));
    }

    /**
     * Returns what turns problems with a sentence into findings.
     *
     * @param filled the element that has to be filled in where a value is missing
     * @param written the element that holds the sentence or its pattern, which has to be corrected where a name is wrong
     */
    Phrases.Problems problems(EObject filled, EObject written) {
        return (problem, detail, pattern, offset) -> {
            switch (problem) {
                case UNKNOWN_NAME -> report("phrase.name", Severity.ERROR, written, "phrase.name", detail, offset + 1);
                case MISSING_VALUE -> report("phrase.value", Severity.ERROR, filled, "phrase.value", detail, offset + 1);
                case WRONG_EXPRESSION ->
                    report("phrase.expression", Severity.ERROR, written, "phrase.expression", detail, offset + 1);
                case FAILED_EXPRESSION ->
                    report("phrase.evaluation", Severity.ERROR, filled, "phrase.evaluation", detail, offset + 1);
            }
        };
    }

    /** Adds a finding whose message stands under a key in the message file. */
    void report(String rule, Severity severity, EObject element, String key, Object... args) {
        findings.add(rule, severity, element, MESSAGES.get(key, args));
    }
}
