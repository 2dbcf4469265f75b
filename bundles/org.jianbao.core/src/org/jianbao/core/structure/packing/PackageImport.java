package org.jianbao.core.structure.packing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Place;
import org.jianbao.core.io.Content;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.io.SafeFile;
import org.jianbao.core.lifecycle.NewSeries;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.Series;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.register.Register;
import org.jianbao.model.structure.ReportStructure;

/**
 * A package that was read and checked: nothing is written before everything in it is known to be sound. Only files that belong
 * into a series folder are taken, and what is in them is read with the limits of all model files.
 */
public final class PackageImport {

    private static final Messages MESSAGES = new Messages(PackageImport.class);
    private static final int PACKAGE_BYTES = 64 << 20;

    private final Manifest manifest;
    private final Map<String, byte[]> files;
    private final SectionKinds kinds;

    /**
     * A file of a package, and what would become of it in a series.
     *
     * @param name the file as seen from the series folder, with slashes
     * @param standing what would become of it
     */
    public record Item(String name, Standing standing) {

        /** What can become of a file. */
        public enum Standing {
            /** It is written. */
            NEW,
            /** It is there already and says the same. */
            SAME,
            /** It is there already and says something else, or there is another version of the same number. */
            CONFLICT,
            /** It stays out, since the series has a register and issues of its own, to which it does not fit. */
            LEFT_OUT
        }
    }

    private PackageImport(Manifest manifest, Map<String, byte[]> files, SectionKinds kinds) {
        this.manifest = manifest;
        this.files = files;
        this.kinds = kinds;
    }

    /**
     * Reads a package.
     *
     * @param file the package
     * @param kinds the section kinds that are installed
     * @throws ModelFileException if it is no package, damaged, hostile, too large, or of a form that is not known here
     * @throws IOException if it cannot be read
     */
    public static PackageImport read(Path file, SectionKinds kinds) throws IOException {
        String shown = file.getFileName().toString();
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(PACKAGE_BYTES + 1);
        }
        try {
            if (bytes.length > PACKAGE_BYTES) {
                throw new ZipEntries.Refused("package.large", shown);
            }
            var contents = new LinkedHashMap<>(ZipEntries.read(bytes));
            for (String name : contents.keySet()) {
                if (!EntryNames.isLegal(name)) {
                    throw new ZipEntries.Refused("package.name", name);
                }
            }
            byte[] manifest = contents.remove(Manifest.ENTRY);
            if (manifest == null) {
                throw new ZipEntries.Refused("package.other", shown);
            }
            var read = new PackageImport(Manifest.read(manifest), contents, kinds);
            read.check();
            return read;
        } catch (ZipEntries.Refused e) {
            throw new ModelFileException(MESSAGES.get("package.refused", shown, MESSAGES.get(e.key(), e.entry())), null,
                    Place.of(shown));
        }
    }

    /** Returns the name that a new series gets, unless a person wants another one. */
    public String name() {
        return manifest.name();
    }

    /** Returns the version of the structure. */
    public String version() {
        return manifest.version();
    }

    private void check() throws ZipEntries.Refused, ModelFileException {
        if (!manifest.format().equals(Manifest.FORMAT)) {
            throw new ZipEntries.Refused("package.format", manifest.format());
        }
        if (!files.containsKey(manifest.structure()) || !manifest.structure().endsWith(".structure")) {
            throw new ZipEntries.Refused("package.structure", manifest.structure());
        }
        var access = new ModelFiles(Path.of("package").toAbsolutePath(), kinds.packages());
        files.forEach((name, content) -> access.overlay(access.folder().resolve(name), Content.of(content)));
        var before = new HashMap<String, String>();
        for (String name : files.keySet()) {
            Class<? extends EObject> type = type(name);
            if (type == null) {
                continue;
            }
            if (access.load(access.folder().resolve(name), type) instanceof ReportStructure structure
                    && structure.getVersion() != null) {
                before.put(structure.getId() + ' ' + structure.getVersion(), structure.getId() + ' ' + structure.getBasedOn());
            }
        }
        loops(before);
    }

    private static Class<? extends EObject> type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "structure" -> ReportStructure.class;
            case "register" -> Register.class;
            case "issue" -> Issue.class;
            case "layout" -> LayoutProfile.class;
            default -> null;
        };
    }

    private static void loops(Map<String, String> before) throws ZipEntries.Refused {
        for (String start : before.keySet()) {
            Set<String> seen = new HashSet<>();
            for (String at = start; at != null; at = before.get(at)) {
                if (!seen.add(at)) {
                    throw new ZipEntries.Refused("package.loop", at);
                }
            }
        }
    }

    /**
     * Makes a series of the package. The folder appears as a whole or not at all.
     *
     * @param parent the folder in which the series lie
     * @param name the wanted name of the series
     * @return the folder of the series
     * @throws IOException if it cannot be written
     */
    public Path into(Path parent, String name) throws IOException {
        return new NewSeries(parent, kinds).of(name, files);
    }

    /** Returns whether the package brings a sample issue. */
    public boolean hasSample() {
        return files.keySet().stream().anyMatch(file -> file.endsWith(Series.ISSUE_SUFFIX));
    }

    /**
     * Returns what would become of each file of the package in a series that is there already, sorted by name.
     *
     * @param folder the series folder, which may be empty
     * @throws IOException if it cannot be read
     */
    public List<Item> against(Path folder) throws IOException {
        var target = new TargetSeries(folder, kinds.packages());
        boolean own = target.hasOther(Series.REGISTER, files.get(Series.REGISTER));
        var items = new ArrayList<Item>();
        for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
            String name = file.getKey();
            boolean designed = name.startsWith("structures/") || name.startsWith("layouts/");
            Item.Standing standing = own && !designed ? Item.Standing.LEFT_OUT : target.standing(name, file.getValue());
            items.add(new Item(name, !designed && standing == Item.Standing.CONFLICT ? Item.Standing.LEFT_OUT : standing));
        }
        return List.copyOf(items);
    }

    /**
     * Adds the package to a series that is there already. Nothing that is there is replaced.
     *
     * @param folder the series folder, which may be empty
     * @return the files that were written
     * @throws ModelFileException if a file is there already and says something else; then nothing is written
     * @throws IOException if something cannot be written
     */
    public List<Path> merge(Path folder) throws IOException {
        List<Item> items = against(folder);
        for (Item item : items) {
            if (item.standing() == Item.Standing.CONFLICT) {
                throw new ModelFileException(MESSAGES.get("package.conflict", item.name()), null, Place.of(item.name()));
            }
        }
        var written = new ArrayList<Path>();
        for (Item item : items) {
            if (item.standing() == Item.Standing.NEW) {
                Path target = folder.resolve(item.name());
                Files.createDirectories(target.getParent());
                byte[] content = files.get(item.name());
                SafeFile.write(target, out -> out.write(content));
                written.add(target);
            }
        }
        return List.copyOf(written);
    }

    /** Returns the names of the files, as seen from the series folder, sorted. */
    public List<String> names() {
        return files.keySet().stream().sorted().toList();
    }
}
