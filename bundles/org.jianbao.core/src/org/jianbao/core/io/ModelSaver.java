package org.jianbao.core.io;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jianbao.core.check.Place;

/** Saves models: first into memory, then by {@link SafeFile}, and only where the model differs from the file. */
final class ModelSaver {

    private final ModelResourceSet files;
    private final Disk disk;

    ModelSaver(ModelResourceSet files) {
        this(files, Disk.REAL);
    }

    /** Makes a saver that writes to a disk of a test. */
    ModelSaver(ModelResourceSet files, Disk disk) {
        this.files = files;
        this.disk = disk;
    }

    /** Returns the bytes that the file of a root would have. */
    byte[] bytes(EObject root, Hrefs hrefs, Path file) throws ModelFileException {
        return content(root, hrefs, file, 0, null).bytes();
    }

    private Content content(EObject root, Hrefs hrefs, Path file, int expected, Pieces pieces) throws ModelFileException {
        return new ModelWriter(files.tables(), root, hrefs, files.folder().shown(file), expected, pieces).write();
    }

    /** Saves a resource in its own file. */
    void save(ModelResource resource) throws ModelFileException {
        var saving = new Saving(this, resource);
        saving.write();
        saving.finish();
    }

    ModelResourceSet files() {
        return files;
    }

    /** Returns what a resource would be as a file. */
    Content content(ModelResource resource) throws ModelFileException {
        // a Chinese character has one unit and three bytes
        int expected = resource.pieces() == null ? ModelResource.length(resource.print()) / 2 : 0;
        return content(resource.getContents().getFirst(), resource.hrefs(), resource.file(), expected, resource.pieces());
    }

    /**
     * Returns whether a content says what the file of a resource said when it was last read or written. A file that another
     * program has laid out in its own way counts as what we would have made of it.
     */
    boolean isSaved(ModelResource resource, Content content) {
        if (resource.knows(content)) {
            resource.isOurs(content);
            return true;
        }
        if (!resource.isOurs() && resource.print() != null && resource.usualPrint() == null) {
            resource.usualPrint(usual(resource));
        }
        return ModelResource.isPrintOf(resource.usualPrint(), content);
    }

    /** Returns the fingerprint of the file in our layout; null if the file is another one now or cannot be read. */
    private byte[] usual(ModelResource resource) {
        try {
            byte[] old = files.content(resource.file()).bytes();
            if (!resource.knows(old)) {
                return null;
            }
            var copy = new ModelResource(files, resource.file());
            copy.read(old, false);
            return ModelResource.print(content(copy).bytes());
        } catch (ModelFileException e) {
            return null;
        }
    }

    /** Saves a root in another file, which must not exist yet, and which is its file from then on. */
    void saveAs(EObject root, Path file) throws ModelFileException {
        ModelResource resource = root.eResource() instanceof ModelResource known && known.files() == files ? known
                : new ModelResource(files, file);
        if (!file.startsWith(files.folder().path())) {
            throw failure("save.outside", file, files.folder().path());
        }
        if (Files.exists(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            throw failure("save.exists", file);
        }
        URI old = resource.getURI();
        byte[] bytes = bytes(root, resource.hrefs().movedTo(file), file);
        write(file, bytes);
        if (resource.getContents().isEmpty()) {
            resource.getContents().add(root);
        }
        resource.written(file, bytes);
        files.add(resource);
        move(root, old, resource.getURI());
    }

    /** Writes a file. */
    void write(Path file, byte[] bytes) throws ModelFileException {
        try {
            new SafeWrite(disk, file, bytes.length).write(out -> out.write(bytes));
        } catch (ModelFileException e) {
            throw e;
        } catch (java.io.IOException e) {
            throw new ModelFileException(Texts.MESSAGES.get("write.failed", files.folder().shown(file), bytes.length,
                    Texts.reason(e)), e, Place.of(files.folder().shown(file)));
        }
    }

    /** References to nothing inside the file are such references still when the file has another name. */
    private static void move(EObject root, URI from, URI to) {
        if (from.equals(to)) {
            return;
        }
        for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(java.util.List.of(root), false); all.hasNext();) {
            EObject object = all.next();
            for (var i = ((InternalEList<EObject>) object.eCrossReferences()).basicIterator(); i.hasNext();) {
                var target = (InternalEObject) i.next();
                if (target.eIsProxy() && target.eProxyURI().trimFragment().equals(from)) {
                    target.eSetProxyURI(to.appendFragment(target.eProxyURI().fragment()));
                }
            }
        }
    }

    /** Returns a failure about a file. */
    ModelFileException failure(String key, Path file, Object... more) {
        String shown = files.folder().shown(file);
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = shown;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new ModelFileException(Texts.MESSAGES.get(key, arguments), null, Place.of(shown));
    }
}
