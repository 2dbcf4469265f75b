package org.jianbao.export;

import org.jianbao.core.Messages;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.structure.version.Digest;
import org.jianbao.core.structure.version.WordFiles;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.structure.ReportStructure;

/** Finds what writes an issue: the writer of its format, with the template of its structure version where that has one. */
final class IssueWriters {

    private static final Messages MESSAGES = new Messages(IssueWriters.class);

    private IssueWriters() {
    }

    /**
     * Returns the writer for an issue.
     *
     * @param issue the issue
     * @param format the format to write
     * @param files the files of its series
     * @throws ModelFileException if the template is missing or is not what was published. Whoever gave it expects its look, so
     *         no other one takes its place.
     */
    static DocumentWriter of(Issue issue, DocumentWriters.Entry format, ModelFiles files) throws ModelFileException {
        DocumentWriter writer = format.writer().get();
        ReportStructure structure = issue.getStructure();
        if (!format.format().equals(WordTemplates.FORMAT) || !(writer instanceof TemplateWriter templates) || structure == null
                || structure.eIsProxy() || !WordFiles.isNamed(structure)) {
            return writer;
        }
        String name = structure.getWordTemplate();
        if (!WordFiles.isThere(structure, files)) {
            throw new ModelFileException(MESSAGES.get("word.missing", name, structure.getVersion()), null);
        }
        if (Digest.isEdited(structure, files)) {
            throw new ModelFileException(MESSAGES.get("word.edited", name, structure.getVersion()), null);
        }
        byte[] template = WordFiles.read(structure, files);
        return (document, layout, out) -> {
            try {
                templates.write(document, layout, template, out);
            } catch (UnusableTemplateException e) {
                throw new ModelFileException(MESSAGES.get("word.unusable", name, e.getMessage()), e);
            }
        };
    }
}
