package org.jianbao.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Place;
import org.jianbao.core.check.Severity;

/**
 * Loads and saves the model files of one series folder. Each file is loaded once; nothing outside of the folder is ever
 * opened. What no installed package knows, and references that lead nowhere, are kept when the file is saved. Not safe for
 * use by several threads.
 */
public final class ModelFiles implements Findings.Places {

    private final SeriesFolder folder;
    private final ModelResourceSet resources;

    /**
     * Makes the access to a folder.
     *
     * @param folder the series folder
     * @param packages the packages whose instances may be loaded
     */
    public ModelFiles(Path folder, EPackage.Registry packages) {
        this.folder = new SeriesFolder(folder);
        this.resources = new ModelResourceSet(this.folder, packages);
    }

    /** Returns the series folder, absolute. */
    public Path folder() {
        return folder.path();
    }

    /**
     * Returns the root of a model file. References to other files are followed when they are asked for.
     *
     * @param file the file, inside the series folder
     * @param type the class that the root must have
     * @throws ModelFileException if the file is missing, damaged, too large (64 MB), lies elsewhere, or holds something else
     */
    public <T extends EObject> T load(Path file, Class<T> type) throws ModelFileException {
        return typed(resources.load(folder.within(file)), type);
    }

    /**
     * Returns the root of a file that comes with the product, such as a standard layout. References that lead out of it are
     * not followed, and it cannot be saved.
     *
     * @param in the content, which is not closed
     * @param name the name of the file for people
     * @param packages the packages whose instances may be loaded
     * @param type the class that the root must have
     * @throws ModelFileException if the content is no such model
     * @throws IOException if it cannot be read
     */
    public static <T extends EObject> T read(InputStream in, String name, EPackage.Registry packages, Class<T> type)
            throws IOException {
        var nowhere = new SeriesFolder(Path.of(""));
        var resource = new ModelResource(new ModelResourceSet(nowhere, packages), nowhere.path().resolve(name));
        resource.read(in.readAllBytes(), false);
        return typed(resource, type);
    }

    private static <T extends EObject> T typed(ModelResource resource, Class<T> type) throws ModelFileException {
        EObject root = resource.getContents().isEmpty() ? null : resource.getContents().getFirst();
        if (!type.isInstance(root)) {
            throw new ModelFileException(Texts.MESSAGES.get("load.root", resource.shown(),
                    root == null ? "-" : root.eClass().getName(), type.getSimpleName()), null,
                    Place.of(resource.shown()));
        }
        return type.cast(root);
    }

    /**
     * Saves a root in the file from which it was loaded. Nothing is written if the model is what the file says already.
     *
     * @param root the root
     * @throws ModelFileException if it cannot be saved, for instance because a text holds a character that XML cannot hold,
     *         or another program has changed the file since it was loaded; the old file is untouched
     */
    public void save(EObject root) throws ModelFileException {
        new ModelSaver(resources).save(resource(root));
    }

    private ModelResource resource(EObject root) throws ModelFileException {
        if (!(root.eResource() instanceof ModelResource resource) || resource.files() != resources
                || resource.getContents().getFirst() != root) {
            throw new ModelFileException(Texts.MESSAGES.get("save.noFile", root.eClass().getName()), null);
        }
        return resource;
    }

    /**
     * Returns the bytes that saving a root would write.
     *
     * @param root the root of a file that was loaded here
     * @throws ModelFileException if it cannot be saved; the place is the text that holds a character which no file can hold
     */
    public byte[] content(EObject root) throws ModelFileException {
        return new ModelSaver(resources).content(resource(root)).bytes();
    }

    /** Returns whether a file is loaded, so that nobody has to wait for it. */
    public boolean isLoaded(Path file) {
        return resources.loaded(folder.within(file)) != null;
    }

    /**
     * Returns the loading of a file, for those who do not wait for it.
     *
     * @param file the file, inside the series folder
     */
    public Loading loading(Path file) {
        return new Loading(resources, folder.within(file));
    }

    /**
     * Returns the file of a root, for those who let a person edit it.
     *
     * @param root the root of a file that was loaded here
     * @throws ModelFileException if the root has no file
     */
    public EditedFile edited(EObject root) throws ModelFileException {
        return new EditedFile(resource(root));
    }

    /**
     * Returns a file whose model is to be another content, such as one that was rescued when the program ended by force. What
     * is on the disk need not be readable; saving replaces it.
     *
     * @param file the file, inside the series folder, which was not loaded
     * @param content the content
     * @param type the class that the root must have
     * @throws ModelFileException if the content is damaged or the file lies elsewhere
     */
    public <T extends EObject> EditedFile rescue(Path file, byte[] content, Class<T> type) throws ModelFileException {
        Path target = folder.within(file);
        resources.forget(target);
        resources.overlay(target, Content.of(content));
        try {
            ModelResource resource = resources.load(target);
            typed(resource, type);
            resource.known(Files.exists(target) ? folder.read(target) : null);
            return new EditedFile(resource);
        } finally {
            resources.overlay(target, null);
        }
    }

    /**
     * Reads a content in place of a file, until it is taken away. What was loaded from the file before is brought up to date if
     * only values of its sections differ. Else it is forgotten, and the next load reads the content: references of other files
     * lead to the new elements, and lines are those of the content.
     *
     * @param file the file, inside the series folder
     * @param content the content; null for what is on the disk again
     */
    public void overlay(Path file, Content content) {
        Path target = folder.within(file);
        if (resources.overlay(target, content)) {
            ModelResource loaded = resources.loaded(target);
            if (loaded == null || content == null || !loaded.follow(content)) {
                resources.forget(target);
            }
        }
    }

    /** Reads contents in place of files, such as what editors hold. */
    public void overlay(Map<Path, byte[]> contents) {
        contents.forEach((file, content) -> overlay(file, Content.of(content)));
    }

    /** Forgets what was loaded from a file, because it is another one now or has gone; the next load reads it anew. */
    public void forget(Path file) {
        resources.forget(folder.within(file));
    }

    /**
     * Returns the loaded files whose sections are instances of classes that were compiled from a structure as it was before,
     * or that had none; who uses them should let them be read anew. Nothing is lost by that: what the structure does not know
     * any more is kept like any unknown content.
     */
    public List<Path> outdated() {
        return resources.outdated();
    }

    /**
     * Saves a root in a file, which is its file from then on: a new root, or one that was loaded from another file, which
     * stays as it is. A file that exists is never replaced, unless it is the one of the root already.
     *
     * @param root the root
     * @param file the file, inside the series folder
     * @throws ModelFileException if it cannot be saved
     */
    public void save(EObject root, Path file) throws ModelFileException {
        Path target = folder.within(file);
        if (root.eResource() instanceof ModelResource resource && resource.files() == resources
                && resource.file().equals(target)) {
            save(root);
        } else {
            new ModelSaver(resources).saveAs(root, target);
        }
    }

    /**
     * Returns the content of a file of the series folder that is no model, such as a picture. Safe for use by several
     * threads.
     *
     * @param name the file as seen from the series folder, with slashes
     * @throws ModelFileException if it is missing, too large (64 MB), lies elsewhere, or cannot be read
     */
    public byte[] attachment(String name) throws ModelFileException {
        try {
            return folder.read(folder.within(folder.path().resolve(name)));
        } catch (InvalidPathException e) {
            throw new ModelFileException(Texts.MESSAGES.get("load.foreign", name), e);
        }
    }

    /**
     * Returns what was noticed when the file of a root was loaded, such as content that no installed plug-in knows, and the
     * references of the file that lead nowhere now. The rules are those of {@link Rules}.
     *
     * @param root the root of a file that was loaded here
     */
    public List<Finding> findings(EObject root) {
        if (!(root.eResource() instanceof ModelResource resource)) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        for (Problem problem : resource.problems()) {
            findings.add(new Finding(problem.rule(), problem.severity(), problem.message(),
                    new Place(resource.shown(), problem.line(), problem.element(), problem.feature())));
        }
        findings.addAll(new References(resource, this).unresolved());
        for (Path left : SafeFile.leftBehind(resource.file())) {
            findings.add(new Finding(Rules.LEFT_BEHIND, Severity.INFO,
                    Texts.MESSAGES.get(Rules.LEFT_BEHIND, folder.shown(left)), Place.of(resource.shown())));
        }
        return findings;
    }

    /**
     * {@inheritDoc} The file is relative to the series folder, with slashes. The line is that of the file on the disk; it is
     * 0 if that is not the one that was loaded or saved here.
     */
    @Override
    public Place of(EObject element, EStructuralFeature feature) {
        String id = EcoreUtil.getID(element);
        String name = feature == null ? "" : feature.getName();
        Resource resource = element.eResource();
        if (resource instanceof ModelResource known) {
            return new Place(known.shown(), known.lines().of(element), id == null ? "" : id, name);
        }
        Path file = element.eIsProxy() ? SeriesFolder.file(((InternalEObject) element).eProxyURI()) : null;
        return new Place(file == null ? "" : folder.shown(file), 0, id == null ? "" : id, name);
    }
}
