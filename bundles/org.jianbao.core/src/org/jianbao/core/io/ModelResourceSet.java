package org.jianbao.core.io;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.jianbao.core.section.Sections;
import org.jianbao.core.structure.StructureNames;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.bulletin.Section;

/**
 * The loaded files of a series folder. Whatever a reference asks for, only files of the folder are read: there is no
 * handler for any kind of URI, and no registry of packages or factories but the given one. What cannot be read is
 * remembered, so that a thousand references to it cost one attempt.
 */
final class ModelResourceSet extends ResourceSetImpl {

    private final SeriesFolder folder;
    private final ModelParser parser = new ModelParser();
    private final ClassTable.Cache tables = new ClassTable.Cache();
    private final Map<URI, ModelResource> loaded = new HashMap<>();
    private final Map<URI, ModelFileException> broken = new HashMap<>();
    private final Map<URI, Set<EClass>> expected = new HashMap<>();
    private final Map<Path, Content> overlays = new HashMap<>();
    private final StructurePackages packages;

    ModelResourceSet(SeriesFolder folder, EPackage.Registry packages) {
        this.folder = folder;
        this.packages = new StructurePackages(this, packages, new CompiledStructures());
        begin();
    }

    private ModelResourceSet(ModelResourceSet beside) {
        this.folder = beside.folder;
        this.packages = beside.packages.of(this);
        begin();
    }

    private void begin() {
        setPackageRegistry(packages);
        getURIConverter().getURIHandlers().clear();
    }

    /** Returns an empty set for files of the same folder, whose resources this one can take in; another thread may use it. */
    ModelResourceSet apart() {
        return new ModelResourceSet(this);
    }

    /** Takes in a resource that was loaded in a set {@link #apart}. */
    void takeIn(ModelResource resource) {
        resource.files().expected.forEach((target, types) -> types.forEach(type -> expect(target, type)));
        resource.files().getResources().remove(resource);
        resource.files(this);
        add(resource);
    }

    /** Returns the resource of a file; null if it was not loaded. */
    ModelResource loaded(Path file) {
        return loaded.get(Hrefs.uri(file));
    }

    SeriesFolder folder() {
        return folder;
    }

    ModelParser parser() {
        return parser;
    }

    ClassTable.Cache tables() {
        return tables;
    }

    /** Returns the content of a file: what was laid over it, or else what is on the disk. */
    Content content(Path file) throws ModelFileException {
        Content overlay = overlays.get(file);
        return overlay == null ? Content.of(folder.read(file)) : overlay;
    }

    /** Lays a content over a file; null takes it away. Says whether that makes a difference. */
    boolean overlay(Path file, Content content) {
        Content before = content == null ? overlays.remove(file) : overlays.put(file, content);
        boolean other = before == null || content == null ? before != content : !content.is(before);
        if (other) {
            changed(file);
        }
        return other;
    }

    /** Returns the files over which a content is laid. */
    Set<Path> overlaid() {
        return Set.copyOf(overlays.keySet());
    }

    /** Is told that a file holds something else now, came or went. */
    void changed(Path file) {
        if (StructurePackages.isStructure(file)) {
            packages.changed();
            tables.clear();
        }
    }

    /** Returns the loaded files with sections of classes that are others now, because their structure is another one. */
    List<Path> outdated() {
        return loaded.values().stream().filter(resource -> resource.getContents().stream()
                .anyMatch(root -> root instanceof Issue issue && Sections.all(issue).stream().anyMatch(this::isOutdated)))
                .map(ModelResource::file).sorted().toList();
    }

    private boolean isOutdated(Section section) {
        if (section instanceof MissingSection missing) {
            EPackage now = StructureNames.isStructure(missing.getKindNamespace())
                    ? packages.getEPackage(missing.getKindNamespace()) : null;
            return now != null && now.getEClassifier(missing.getKindName()) != null;
        }
        EPackage known = section.eClass().getEPackage();
        return StructureNames.isStructure(known.getNsURI()) && packages.getEPackage(known.getNsURI()) != known;
    }

    /** Forgets what was read from a file: references to it from other files lead to what it holds when they are asked next. */
    void forget(Path file) {
        changed(file);
        URI uri = Hrefs.uri(file);
        broken.remove(uri);
        ModelResource resource = loaded.remove(uri);
        if (resource != null) {
            resource.unload();
            getResources().remove(resource);
        }
    }

    /** Returns the resource of a file, which is read now unless that was done before. */
    ModelResource load(Path file) throws ModelFileException {
        URI uri = Hrefs.uri(file);
        ModelResource resource = loaded.get(uri);
        return resource == null ? read(uri, file) : resource;
    }

    private ModelResource read(URI uri, Path file) throws ModelFileException {
        var resource = new ModelResource(this, file);
        try {
            resource.read();
        } catch (ModelFileException e) {
            broken.put(uri, e);
            throw e;
        }
        add(resource);
        return resource;
    }

    /** Takes a resource in, under its present URI. */
    void add(ModelResource resource) {
        loaded.values().remove(resource);
        broken.remove(resource.getURI());
        loaded.put(resource.getURI(), resource);
        if (resource.getResourceSet() == null) {
            getResources().add(resource);
        }
    }

    /** Returns why a file could not be read; null if it could, or nobody has tried. */
    ModelFileException cause(URI file) {
        return broken.get(file);
    }

    /** Remembers what a reference needs to find at its end, since EMF does not check the class of what it resolves. */
    void expect(URI target, EClass type) {
        expected.computeIfAbsent(target, key -> new HashSet<>(2)).add(type);
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        ModelResource resource = loaded.get(uri);
        if (resource != null || !loadOnDemand || broken.containsKey(uri)) {
            return resource;
        }
        Path file = SeriesFolder.file(uri);
        if (file == null) {
            broken.put(uri, new ModelFileException(Texts.MESSAGES.get("load.foreign", Limits.shown(uri.toString())), null));
            return null;
        }
        URI usual = Hrefs.uri(file);
        if (!usual.equals(uri)) {
            Resource found = getResource(usual, true);
            if (found == null) {
                broken.put(uri, broken.get(usual));
            }
            return found;
        }
        try {
            return read(uri, file);
        } catch (ModelFileException e) {
            return null; // remembered as broken; whoever asks for the findings is told
        }
    }

    @Override
    public EObject getEObject(URI uri, boolean loadOnDemand) {
        Resource resource = getResource(uri.trimFragment(), loadOnDemand);
        EObject found = resource == null ? null : find(resource, uri.fragment());
        Set<EClass> types = expected.get(uri);
        if (found != null && types != null) {
            for (EClass type : types) {
                if (!type.isInstance(found)) {
                    return null;
                }
            }
        }
        return found;
    }

    private static EObject find(Resource resource, String fragment) {
        try {
            return fragment == null ? null : resource.getEObject(fragment);
        } catch (RuntimeException e) {
            return null; // a path that leads nowhere
        }
    }

    @Override
    public Resource createResource(URI uri, String contentType) {
        Path file = SeriesFolder.file(uri);
        if (file == null) {
            throw new IllegalArgumentException(uri.toString());
        }
        var resource = new ModelResource(this, file);
        add(resource);
        return resource;
    }
}
