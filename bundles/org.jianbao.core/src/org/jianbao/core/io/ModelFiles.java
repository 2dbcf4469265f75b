package org.jianbao.core.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Place;

/** Loads and saves the model files of one series folder. Each file is loaded once. Not safe for use by several threads. */
public final class ModelFiles implements Findings.Places {

    private final Path folder;
    private final ResourceSet resources = new ResourceSetImpl();

    /**
     * Makes the access to a folder.
     *
     * @param folder the series folder
     * @param packages the packages whose instances may be loaded
     */
    public ModelFiles(Path folder, EPackage.Registry packages) {
        this.folder = folder.toAbsolutePath().normalize();
        resources.setPackageRegistry(packages);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
    }

    /** Returns the series folder, absolute. */
    public Path folder() {
        return folder;
    }

    /**
     * Returns the root of a model file.
     *
     * @param file the file, inside the series folder
     * @param type the class that the root must have
     * @throws ModelFileException if the file is missing, is no model file, or holds something else
     */
    public <T extends EObject> T load(Path file, Class<T> type) throws ModelFileException {
        Resource resource = resources.getResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()), true);
        return type.cast(resource.getContents().getFirst());
    }

    /**
     * Saves a root in the file from which it was loaded.
     *
     * @param root the root
     * @throws ModelFileException if it cannot be saved; the old file is untouched
     */
    public void save(EObject root) throws ModelFileException {
        try {
            root.eResource().save(Map.of());
        } catch (IOException e) {
            throw new ModelFileException(e.getMessage(), e);
        }
    }

    /** Returns what was noticed when the file of a root was loaded, such as content that no installed plug-in knows. */
    public List<Finding> findings(EObject root) {
        return List.of();
    }

    @Override
    public Place of(EObject element, EStructuralFeature feature) {
        return Place.of(String.valueOf(element.eResource().getURI()));
    }
}
