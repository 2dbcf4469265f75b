package org.jianbao.core.structure.packing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jianbao.core.Messages;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.SafeFile;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.version.StructureFiles;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Picture;
import org.jianbao.model.structure.ReportStructure;

/**
 * Writes packages: zip files that end in {@code .jianbao}, with a structure, the layout profile and the Word file that it
 * names, and a sample issue with its register and pictures. The same files give the same bytes.
 */
public final class PackageExport {

    /** How the name of a package ends. */
    public static final String SUFFIX = ".jianbao";
    /** The first moment that a zip file can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2); // the first moment itself stands for an unknown time, with a zone
    private static final Messages MESSAGES = new Messages(PackageExport.class);

    private final Series series;
    private final Map<String, byte[]> entries = new TreeMap<>();

    private PackageExport(Series series) {
        this.series = series;
    }

    /**
     * Writes a package.
     *
     * @param series the series of the structure
     * @param structure the file of the structure
     * @param sample the file of the sample issue; null for none
     * @param target the file to write; an old one is replaced as a whole
     * @throws IOException if something that belongs to it cannot be read, or the package cannot be written
     */
    public static void write(Series series, Path structure, Path sample, Path target) throws IOException {
        byte[] bytes = new PackageExport(series).bytes(structure, sample);
        SafeFile.write(target, out -> out.write(bytes));
    }

    private byte[] bytes(Path file, Path sample) throws IOException {
        ReportStructure root = structure(file);
        if (sample != null) {
            sample(sample);
        }
        String foreign = entries.keySet().stream().filter(name -> !EntryNames.isLegal(name)).findFirst().orElse(null);
        if (foreign != null) {
            throw new ModelFileException(MESSAGES.get("package.name", foreign), null);
        }
        var manifest = new Manifest(Manifest.FORMAT, String.valueOf(root.getName()), String.valueOf(root.getVersion()),
                relative(file));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, Manifest.ENTRY, manifest.bytes());
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                entry(zip, entry.getKey(), entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private String relative(Path file) {
        return series.files().folder().relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    private void add(String name) throws IOException {
        if (!entries.containsKey(name)) {
            entries.put(name, series.files().attachment(name));
        }
    }

    private ReportStructure structure(Path file) throws IOException {
        ReportStructure root = series.files().load(file, ReportStructure.class);
        add(relative(file));
        if (root.getLayout() != null && !root.getLayout().isBlank()) {
            String layout = "layouts/" + root.getLayout() + ".layout";
            if (Files.isRegularFile(series.files().folder().resolve(layout))) {
                add(layout); // any other profile is one that ships
            }
        }
        if (root.getWordTemplate() != null && !root.getWordTemplate().isBlank()) {
            add(StructureFiles.FOLDER + '/' + root.getWordTemplate());
        }
        return root;
    }

    private void sample(Path file) throws IOException {
        Issue issue = series.issue(file);
        add(relative(file));
        add(Series.REGISTER);
        ReportStructure structure = issue.getStructure();
        if (structure != null && structure.eResource() != null) {
            structure(Path.of(structure.eResource().getURI().toFileString()));
        }
        for (var all = issue.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Picture picture && picture.getFile() != null && !picture.getFile().isBlank()) {
                add(picture.getFile());
            }
        }
    }
}
