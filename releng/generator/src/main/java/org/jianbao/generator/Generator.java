package org.jianbao.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the model code of every {@code bundles/<bundle>/model/*.genmodel}.
 *
 * <p>The same models give the same bytes: code is always generated into an empty folder first, so nothing of an
 * earlier run is merged in, and lines end in LF. Only Java code reaches the bundle; manifests and {@code plugin.xml}
 * are written by people.
 */
public final class Generator {

    private Generator() {
    }

    /**
     * Generates the code of all models of a source tree.
     *
     * @param repoRoot the root of the source tree, which is only read
     * @param outputRoot where {@code bundles/<bundle>/src-gen} is written; may be {@code repoRoot}. Files that no
     *            longer belong to a model are deleted from these folders, files that are already right stay untouched
     * @return the generated folders below {@code outputRoot}, in the order of the bundle names
     * @throws IOException if a file cannot be read or written
     * @throws GenerationException if a model is wrong; the message names the file and the problem
     */
    public static List<Path> generate(Path repoRoot, Path outputRoot) throws IOException {
        Path staging = Files.createTempDirectory("jianbao-generator");
        try {
            List<Path> genModels = copyModels(repoRoot.resolve("bundles"), staging);
            ResourceSet resources = newResourceSet(genModels);
            Set<Path> sourceFolders = new LinkedHashSet<>();
            for (Path genModel : genModels) {
                sourceFolders.add(Path.of(generate(genModel, resources)));
            }
            List<Path> targets = new ArrayList<>();
            for (Path folder : sourceFolders) {
                Path target = outputRoot.resolve("bundles").resolve(folder);
                SourceFolder.mirror(staging.resolve(folder), target);
                targets.add(target);
            }
            return targets;
        } finally {
            deleteTree(staging);
        }
    }

    /**
     * Generates into the source tree itself.
     *
     * @param args the root of the source tree; the working directory if there is none
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args.length > 0 ? args[0] : "").toAbsolutePath().normalize();
        try {
            for (Path folder : generate(root, root)) {
                System.out.println("Generated " + root.relativize(folder));
            }
        } catch (GenerationException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    /** EMF writes beside the models it reads, so it works on a copy; returns the copied generator models, sorted. */
    private static List<Path> copyModels(Path bundles, Path staging) throws IOException {
        List<Path> genModels = new ArrayList<>();
        try (Stream<Path> found = Files.find(bundles, 3, Generator::isModel)) {
            for (Path file : found.sorted().toList()) {
                Path copy = staging.resolve(bundles.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                if (copy.toString().endsWith(".genmodel")) {
                    genModels.add(copy);
                }
            }
        }
        return genModels;
    }

    private static boolean isModel(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        return attributes.isRegularFile() && file.getParent().endsWith("model")
                && (name.endsWith(".ecore") || name.endsWith(".genmodel"));
    }

    private static ResourceSet newResourceSet(List<Path> genModels) {
        EcorePlugin.ExtensionProcessor.process(null);
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        for (Path genModel : genModels) {
            Path bundle = genModel.getParent().getParent();
            URI folder = URI.createFileURI(bundle + "/");
            EcorePlugin.getPlatformResourceMap().put(bundle.getFileName().toString(), folder);
        }
        return resources;
    }

    /** Returns the generated folder as EMF names it: bundle and source folder. */
    private static String generate(Path file, ResourceSet resources) {
        URI uri = URI.createFileURI(file.toAbsolutePath().normalize().toString());
        GenModel genModel = (GenModel) resources.getResource(uri, true).getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);
        check(file, genModel.diagnose());
        var generator = new org.eclipse.emf.codegen.ecore.generator.Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        check(file, generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
        return genModel.getModelDirectory().substring(1);
    }

    private static void check(Path file, Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new GenerationException(file.getFileName() + ": " + detailsOf(diagnostic), new DiagnosticException(diagnostic));
        }
    }

    private static String detailsOf(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        for (Diagnostic child : diagnostic.getChildren()) {
            text.append("\n  ").append(detailsOf(child));
        }
        return text.toString();
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
