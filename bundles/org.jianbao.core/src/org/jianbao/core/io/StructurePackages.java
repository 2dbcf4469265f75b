package org.jianbao.core.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.jianbao.core.structure.StructureCompiler;
import org.jianbao.core.structure.StructureNames;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.model.structure.StructureState;

/**
 * The packages of a series folder: those that are installed, and those that are compiled from its structures when a file
 * first asks for them. A structure is compiled as its file says, or what was laid over that; as long as it says the same, it
 * is the same package.
 */
final class StructurePackages extends EPackageRegistryImpl {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "structures";
    private static final String SUFFIX = ".structure";

    private final transient ModelResourceSet files;
    private final transient Map<String, EPackage> byNamespace = new HashMap<>();
    private final transient CompiledStructures compiled;
    private transient Map<String, Path> index;
    private boolean compiling;

    StructurePackages(ModelResourceSet files, EPackage.Registry installed, CompiledStructures compiled) {
        super(installed);
        this.files = files;
        this.compiled = compiled;
    }

    /** Returns the packages of another set of files of the folder: those of the same structures are the same ones. */
    StructurePackages of(ModelResourceSet others) {
        return new StructurePackages(others, delegateRegistry, compiled);
    }

    static boolean isStructure(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }

    /** Is told that a structure is another one now, came or went. */
    void changed() {
        index = null;
        byNamespace.clear();
    }

    @Override
    public EPackage getEPackage(String namespace) {
        return StructureNames.isStructure(namespace) ? structure(namespace) : super.getEPackage(namespace);
    }

    @Override
    public EFactory getEFactory(String namespace) {
        EPackage compiled = StructureNames.isStructure(namespace) ? structure(namespace) : null;
        return compiled == null ? super.getEFactory(namespace) : compiled.getEFactoryInstance();
    }

    /** A structure that asks for a structure asks in vain. */
    private EPackage structure(String namespace) {
        if (byNamespace.containsKey(namespace) || compiling) {
            return byNamespace.get(namespace);
        }
        compiling = true;
        try {
            Path file = index().get(namespace);
            EPackage found = file == null ? null : compiled(file);
            byNamespace.put(namespace, found);
            return found;
        } catch (ModelFileException e) {
            byNamespace.put(namespace, null); // whoever opens the structure is told what is wrong with it
            return null;
        } finally {
            compiling = false;
        }
    }

    private EPackage compiled(Path file) throws ModelFileException {
        byte[] content = files.content(file).bytes();
        String print = HexFormat.of().formatHex(ModelResource.print(content));
        return compiled.of(print, () -> compile(content, file));
    }

    private EPackage compile(byte[] content, Path file) throws ModelFileException {
        var resource = new ModelResource(files, file);
        resource.read(content, false);
        return resource.getContents().getFirst() instanceof ReportStructure structure
                ? StructureCompiler.compile(structure).ePackage() : null;
    }

    /** Returns the files by the namespaces of their structures; of two with the same one the first by name. */
    private Map<String, Path> index() {
        if (index == null) {
            index = new HashMap<>();
            for (Path file : structures()) {
                try {
                    FileHead head = FileHead.of(files.content(file).bytes(), files.folder().shown(file));
                    index.putIfAbsent(namespace(head), file);
                } catch (ModelFileException e) {
                    continue; // whoever opens it is told
                }
            }
        }
        return index;
    }

    private static String namespace(FileHead head) {
        Map<String, String> attributes = head.attributes();
        return StructureNames.namespace(attributes.get(BulletinPackage.Literals.IDENTIFIED__ID.getName()),
                attributes.get(Literals.REPORT_STRUCTURE__VERSION.getName()),
                !StructureState.PUBLISHED.getLiteral().equals(attributes.get(Literals.REPORT_STRUCTURE__STATE.getName())));
    }

    private List<Path> structures() {
        Path folder = files.folder().path().resolve(FOLDER);
        var found = new TreeSet<Path>();
        files.overlaid().stream().filter(file -> folder.equals(file.getParent()) && isStructure(file)).forEach(found::add);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(file -> isStructure(file) && Files.isRegularFile(file)).forEach(found::add);
            } catch (IOException e) {
                return List.copyOf(found); // the folder has gone
            }
        }
        return List.copyOf(found);
    }
}
