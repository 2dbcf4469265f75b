package org.jianbao.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.section.PluginCode;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.structure.lint.StructureCheck;
import org.jianbao.core.structure.lint.StructureLint;
import org.jianbao.core.structure.version.WordFiles;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.StructurePackage.Literals;

/** The Word templates of structures: what is wrong with one, and the one to begin with. */
public final class WordTemplates implements StructureCheck {

    static final String FORMAT = "docx";
    private static final Messages MESSAGES = new Messages(WordTemplates.class);

    private final DocumentWriters writers;

    /**
     * Makes the checks.
     *
     * @param writers the formats that are installed; without Word, nothing is said about templates
     */
    public WordTemplates(DocumentWriters writers) {
        this.writers = writers;
    }

    /**
     * Returns all checks of structures, with those of their Word templates.
     *
     * @param kinds the section kinds that are installed
     * @param writers the formats that are installed
     */
    public static StructureLint lint(SectionKinds kinds, DocumentWriters writers) {
        return new StructureLint(kinds, List.of(new WordTemplates(writers)));
    }

    @Override
    public void check(ReportStructure structure, ModelFiles files, Findings findings) {
        Optional<TemplateWriter> writer = writer();
        if (writer.isEmpty() || !WordFiles.isThere(structure, files)) {
            return; // that the file is missing is told by the core
        }
        try {
            byte[] template = WordFiles.read(structure, files);
            for (TemplateWriter.Problem problem : problems(writer.get(), template, layout(structure, files))) {
                findings.add(problem.rule(), Severity.ERROR, structure, Literals.REPORT_STRUCTURE__WORD_TEMPLATE, problem.message());
            }
        } catch (ModelFileException e) {
            findings.add("structure.word.file", Severity.ERROR, structure, Literals.REPORT_STRUCTURE__WORD_TEMPLATE, e.getMessage());
        }
    }

    private List<TemplateWriter.Problem> problems(TemplateWriter writer, byte[] template, LayoutProfile layout) {
        return PluginCode.call(() -> writer.check(template, layout), List.of(
                new TemplateWriter.Problem("structure.word.file", MESSAGES.get("template.failed"))));
    }

    private Optional<TemplateWriter> writer() {
        return writers.entry(FORMAT).map(entry -> PluginCode.call(() -> entry.writer().get(), null))
                .filter(TemplateWriter.class::isInstance).map(TemplateWriter.class::cast);
    }

    /** A profile that cannot be read is told elsewhere. */
    private static LayoutProfile layout(ReportStructure structure, ModelFiles files) {
        try {
            return LayoutProfiles.find(structure.getLayout(), files);
        } catch (ModelFileException e) {
            return LayoutProfiles.standard();
        }
    }

    /**
     * Writes the template that gives the look of the layout profile of a structure, to be changed in Word.
     *
     * @param structure the structure
     * @param files the files of its series
     * @param out takes the bytes; it is not closed
     * @throws IOException if the profile cannot be read, Word is not installed, or the stream does not take the bytes
     */
    public void write(ReportStructure structure, ModelFiles files, OutputStream out) throws IOException {
        LayoutProfile layout = LayoutProfiles.find(structure.getLayout(), files);
        Optional<TemplateWriter> writer = writer();
        if (writer.isEmpty()) {
            throw new ModelFileException(MESSAGES.get("template.writer"), null);
        }
        writer.get().writeTemplate(structure, layout, out);
    }
}
