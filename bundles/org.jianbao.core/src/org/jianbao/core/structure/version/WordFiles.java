package org.jianbao.core.structure.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.jianbao.core.Messages;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.io.SafeFile;
import org.jianbao.model.structure.ReportStructure;

/** The Word templates of structures. They lie beside the structures, each version has one of its own. */
public final class WordFiles {

    /** How the names of Word files end. */
    public static final String SUFFIX = ".docx";

    private static final Messages MESSAGES = new Messages(WordFiles.class);
    /** A template holds no more than a few logos; more is a mistake, and would be in every document. */
    private static final long MOST_BYTES = 32L << 20;

    private WordFiles() {
    }

    /** Returns whether a structure names a Word file. */
    public static boolean isNamed(ReportStructure structure) {
        return structure.getWordTemplate() != null && !structure.getWordTemplate().isBlank();
    }

    /**
     * Returns whether the Word file that a structure names lies beside it.
     *
     * @param structure the structure
     * @param files the files of its series
     */
    public static boolean isThere(ReportStructure structure, ModelFiles files) {
        if (!isNamed(structure)) {
            return false;
        }
        try {
            Path folder = files.folder().resolve(StructureFiles.FOLDER);
            Path file = folder.resolve(structure.getWordTemplate()).normalize();
            return folder.equals(file.getParent()) && Files.isRegularFile(file);
        } catch (InvalidPathException e) {
            return false; // like any other name under which there is no file
        }
    }

    /**
     * Returns the Word file that a structure names.
     *
     * @param structure the structure
     * @param files the files of its series
     * @throws ModelFileException if it cannot be read
     */
    public static byte[] read(ReportStructure structure, ModelFiles files) throws ModelFileException {
        return files.attachment(StructureFiles.FOLDER + '/' + structure.getWordTemplate());
    }

    /**
     * Returns what a Word file holds that a person has chosen.
     *
     * @throws IOException if it is too large, or cannot be read
     */
    public static byte[] content(Path source) throws IOException {
        if (Files.size(source) > MOST_BYTES) {
            throw new ModelFileException(MESSAGES.get("word.large", source.getFileName(), MOST_BYTES >> 20), null);
        }
        return Files.readAllBytes(source);
    }

    /**
     * Prepares to give a draft a Word file, under the name that a file of this draft has.
     *
     * @param content what the file is to hold
     * @param draft the draft, of a file
     * @param files the files of its series
     * @throws IOException if the version is published, or what is there cannot be read
     */
    public static WordFileChange change(byte[] content, ReportStructure draft, ModelFiles files) throws IOException {
        if (StructureFiles.isPublished(draft)) {
            throw new ModelFileException(MESSAGES.get("word.published", draft.getVersion()), null);
        }
        return new WordFileChange(file(draft, true, files), content);
    }

    private static Path file(ReportStructure structure, boolean draft, ModelFiles files) {
        String base = StructureFiles.file(Path.of(""), structure.getName(), structure.getVersion(), draft).getFileName().toString();
        return files.folder().resolve(StructureFiles.FOLDER)
                .resolve(base.substring(0, base.length() - StructureFiles.SUFFIX.length()) + SUFFIX);
    }

    /** Writes the Word file of a version or a draft, and returns its name. */
    static String put(byte[] content, ReportStructure structure, boolean draft, ModelFiles files) throws IOException {
        Path file = file(structure, draft, files);
        SafeFile.write(file, out -> out.write(content));
        return file.getFileName().toString();
    }

    /** Removes the Word file of a draft, which has the name of the draft: others belong to other structures. */
    static void discard(Path draft) throws IOException {
        String base = draft.getFileName().toString();
        if (base.endsWith(StructureFiles.DRAFT + StructureFiles.SUFFIX)) {
            Files.deleteIfExists(draft.resolveSibling(base.substring(0, base.length() - StructureFiles.SUFFIX.length()) + SUFFIX));
        }
    }
}
