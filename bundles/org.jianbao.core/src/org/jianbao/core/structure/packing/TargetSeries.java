package org.jianbao.core.structure.packing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

import org.eclipse.emf.ecore.EPackage;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.structure.packing.PackageImport.Item.Standing;
import org.jianbao.core.structure.version.StructureFiles;
import org.jianbao.model.structure.ReportStructure;

/** A series that is there already, into which files of a package may come. */
final class TargetSeries {

    private final Path folder;
    private final EPackage.Registry packages;
    private final ModelFiles files;

    TargetSeries(Path folder, EPackage.Registry packages) {
        this.folder = folder;
        this.packages = packages;
        this.files = new ModelFiles(folder, packages);
    }

    /** Returns whether a file is there and says something else than a content, which may be null for none. */
    boolean hasOther(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) && !(Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content));
    }

    Standing standing(String name, byte[] content) throws IOException {
        if (Files.exists(folder.resolve(name))) {
            return hasOther(name, content) ? Standing.CONFLICT : Standing.SAME;
        }
        return alike(name) || versionTaken(name, content) ? Standing.CONFLICT : Standing.NEW;
    }

    /** Returns whether there is a file whose name some file systems do not tell from another one. */
    private boolean alike(String name) throws IOException {
        Path parent = folder.resolve(name).getParent();
        if (!Files.isDirectory(parent)) {
            return false;
        }
        String own = EntryNames.folded(name.substring(name.lastIndexOf('/') + 1));
        try (var found = Files.list(parent)) {
            return found.anyMatch(other -> EntryNames.folded(other.getFileName().toString()).equals(own));
        }
    }

    /** Returns whether a structure has the id and version of one that is there under another name. */
    private boolean versionTaken(String name, byte[] content) throws IOException {
        if (!name.endsWith(StructureFiles.SUFFIX)) {
            return false;
        }
        ReportStructure own = ModelFiles.read(new ByteArrayInputStream(content), name, packages, ReportStructure.class);
        for (Path file : StructureFiles.all(folder)) {
            try {
                ReportStructure other = files.load(file, ReportStructure.class);
                if (Objects.equals(other.getId(), own.getId()) && Objects.equals(other.getVersion(), own.getVersion())) {
                    return true;
                }
            } catch (ModelFileException e) {
                continue; // whoever opens it is told
            }
        }
        return false;
    }
}
