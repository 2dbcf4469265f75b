package org.jianbao.core.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jianbao.core.io.FileNames;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.io.SafeFile;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.version.StructureFiles;
import org.jianbao.core.structure.version.WordFiles;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.model.structure.MastheadPart;
import org.jianbao.model.structure.ReportStructure;

/**
 * Makes the folder of a new series. It appears as a whole or not at all: where something fails, what was made is removed.
 */
public final class NewSeries {

    private static final String STRUCTURES = "structures";
    private static final String STRUCTURE_SUFFIX = ".structure";
    private static final String REGISTER_ID = "register";
    private static final String MINIMAL = "minimal" + STRUCTURE_SUFFIX;
    private static final Pattern LEADING = Pattern.compile("^[. \\u00A0\\u3000]+");

    private final Path parent;
    private final SectionKinds kinds;

    /**
     * Makes the way to new series.
     *
     * @param parent the folder in which the series lie
     * @param kinds the section kinds that are installed
     */
    public NewSeries(Path parent, SectionKinds kinds) {
        this.parent = parent.toAbsolutePath().normalize();
        this.kinds = kinds;
    }

    /**
     * Returns the folder that a series of a name gets. Where its name differs from the wanted one, people should be told. It is
     * one that every file system takes (see {@link FileNames}), does not begin with a dot, and no folder beside it has,
     * also where upper and lower case do not tell two names apart.
     *
     * @param name the wanted name
     * @throws IOException if the folder of the series cannot be read
     */
    public Path folder(String name) throws IOException {
        String bare = LEADING.matcher(name).replaceFirst("");
        String legal = FileNames.legal(bare);
        String free = legal;
        List<String> taken = names();
        for (int i = 2; taken.stream().anyMatch(free::equalsIgnoreCase); i++) {
            free = FileNames.legal(legal + '-' + i);
        }
        return parent.resolve(free);
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(parent)) {
            return found.map(path -> path.getFileName().toString()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Makes a series from another one: its register, its structures with their Word templates, and its issues if they are wanted.
     *
     * @param name the name of the new series
     * @param source the folder of the other series, which may lie anywhere, also in an archive
     * @param issues whether the issues are copied too
     * @return the folder of the new series
     * @throws IOException if something cannot be read or written
     */
    public Path copy(String name, Path source, boolean issues) throws IOException {
        return make(name, folder -> {
            for (Path file : files(source, issues)) {
                write(folder.resolve(source.relativize(file).toString()), file);
            }
        });
    }

    private static List<Path> files(Path source, boolean issues) throws IOException {
        try (Stream<Path> found = Files.walk(source)) {
            return found.filter(Files::isRegularFile).filter(file -> {
                Path relative = source.relativize(file);
                String top = relative.getName(0).toString();
                String last = relative.getFileName().toString();
                return relative.getNameCount() == 1 && top.equals(Series.REGISTER)
                        || top.equals(STRUCTURES) && (last.endsWith(STRUCTURE_SUFFIX) || last.endsWith(WordFiles.SUFFIX))
                        || issues && top.equals(Series.ISSUES) && last.endsWith(Series.ISSUE_SUFFIX);
            }).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Makes a series without issues, with an empty register.
     *
     * @param name the name of the new series
     * @param structures files of structures that are copied; if there are none, a small one is made that can be changed
     * @return the folder of the new series
     * @throws IOException if something cannot be read or written
     */
    public Path empty(String name, List<Path> structures) throws IOException {
        return make(name, folder -> {
            var files = new ModelFiles(folder, kinds.packages());
            register(files, folder);
            for (Path structure : structures) {
                Path copy = folder.resolve(STRUCTURES).resolve(structure.getFileName().toString());
                write(copy, structure);
                word(files.load(copy, ReportStructure.class), structure, copy);
            }
            if (structures.isEmpty()) {
                minimal(name, folder, files);
            }
        });
    }

    /**
     * Makes a series from contents that were checked before.
     *
     * @param name the name of the new series
     * @param contents the contents by the names of their files as seen from the series folder, with slashes; without a
     *        register, it gets an empty one
     * @return the folder of the new series
     * @throws IOException if something cannot be written
     */
    public Path of(String name, Map<String, byte[]> contents) throws IOException {
        return make(name, folder -> {
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                SafeFile.write(target, out -> out.write(file.getValue()));
            }
            if (!contents.containsKey(Series.REGISTER)) {
                register(new ModelFiles(folder, kinds.packages()), folder);
            }
        });
    }

    /** Copies the Word template of a structure, if it lies beside it; the lint tells if it does not. */
    private static void word(ReportStructure structure, Path source, Path copy) throws IOException {
        String name = WordFiles.isNamed(structure) ? FileNames.legal(structure.getWordTemplate()) : null;
        if (name != null && name.equals(structure.getWordTemplate()) && Files.isRegularFile(source.resolveSibling(name))) {
            write(copy.resolveSibling(name), source.resolveSibling(name));
        }
    }

    private static void register(ModelFiles files, Path folder) throws IOException {
        Register register = RegisterFactory.eINSTANCE.createRegister();
        register.setId(REGISTER_ID);
        files.save(register, folder.resolve(Series.REGISTER));
    }

    private void minimal(String name, Path folder, ModelFiles files) throws IOException {
        try (InputStream in = NewSeries.class.getResourceAsStream(MINIMAL)) {
            ReportStructure structure = ModelFiles.read(in, MINIMAL, kinds.packages(), ReportStructure.class);
            structure.eResource().getContents().clear();
            structure.setName(name.strip());
            structure.getMasthead().stream().filter(line -> line.getPart() == MastheadPart.TITLE)
                    .forEach(line -> line.setPattern(name.strip()));
            Path file = StructureFiles.file(folder, folder.getFileName().toString(), structure.getVersion(), true);
            Files.createDirectories(file.getParent());
            files.save(structure, file);
        }
    }

    /** Fills a new folder. */
    @FunctionalInterface
    private interface Content {
        void fill(Path folder) throws IOException;
    }

    private Path make(String name, Content content) throws IOException {
        Path folder = folder(name);
        Files.createDirectories(parent);
        Files.createDirectory(folder);
        boolean done = false;
        try {
            content.fill(folder);
            Files.createDirectories(folder.resolve(Series.ISSUES));
            done = true;
            return folder;
        } finally {
            if (!done) {
                delete(folder);
            }
        }
    }

    private static void write(Path target, Path source) throws IOException {
        Files.createDirectories(target.getParent());
        SafeFile.write(target, out -> Files.copy(source, out));
    }

    /** Removes what was made. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
