package org.jianbao.core.structure.version;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jianbao.core.io.FileNames;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.StructureState;

/** The files of the structures of a series. */
public final class StructureFiles {

    /** The folder of the structures in the series folder. */
    public static final String FOLDER = "structures";
    /** How the name of a structure file ends. */
    public static final String SUFFIX = ".structure";
    static final String DRAFT = "-draft";

    private StructureFiles() {
    }

    /**
     * Returns the file in which a version is kept, such as {@code structures/weekly-1.0.structure}; drafts end in
     * {@code -draft}. It need not exist.
     *
     * @param series the series folder
     * @param name the name of the structure
     * @param version the version
     * @param draft whether it is a draft
     */
    public static Path file(Path series, String name, String version, boolean draft) {
        return series.resolve(FOLDER).resolve(FileNames.legal(base(name, version)) + (draft ? DRAFT : "") + SUFFIX);
    }

    static String base(String name, String version) {
        return (name == null ? "" : name.strip()) + '-' + version;
    }

    /**
     * Returns the files of all structures of a series, sorted by name.
     *
     * @param series the series folder
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> all(Path series) throws IOException {
        Path folder = series.resolve(FOLDER);
        var files = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, '*' + SUFFIX)) {
                found.forEach(files::add);
            }
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    /** Returns whether a structure is a version that never changes. */
    public static boolean isPublished(ReportStructure structure) {
        return structure.getState() == StructureState.PUBLISHED;
    }

    /**
     * Returns the published version of a structure, if its file is there and can be read.
     *
     * @param files the files of the series
     * @param id the id of the structure
     * @param version the version
     */
    public static Optional<ReportStructure> published(ModelFiles files, String id, String version) {
        return readable(files).stream().filter(StructureFiles::isPublished)
                .filter(other -> id.equals(other.getId()) && version.equals(other.getVersion())).findFirst();
    }

    /** Returns the structures of a series that can be read, in the order of their files. */
    static List<ReportStructure> readable(ModelFiles files) {
        var structures = new ArrayList<ReportStructure>();
        try {
            for (Path file : all(files.folder())) {
                try {
                    structures.add(files.load(file, ReportStructure.class));
                } catch (ModelFileException e) {
                    continue; // whoever opens it is told
                }
            }
        } catch (IOException e) {
            return structures; // the folder has gone
        }
        return structures;
    }
}
