package org.jianbao.core.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.check.Severity;

/**
 * A model file in memory. It is read and written by {@link ModelReader} and {@link ModelWriter} in the form that EMF gives
 * its XMI files, so that EMF's own resources can read it as well.
 */
final class ModelResource extends ResourceImpl {

    /** How often all elements are searched in vain before any come or go. */
    private static final int MAX_SEARCHES = 20;

    private final List<Problem> problems = new ArrayList<>();
    private ModelResourceSet files;
    private Path file;
    private Hrefs hrefs;
    private byte[] print;
    private byte[] usualPrint;
    private Content written;
    private Pieces pieces;
    private Lines lines;
    private boolean repaired;
    private int searches;

    ModelResource(ModelResourceSet files, Path file) {
        super(Hrefs.uri(file));
        this.files = files;
        this.file = file;
        this.hrefs = new Hrefs(file);
        setIntrinsicIDToEObjectMap(new HashMap<>());
    }

    ModelResourceSet files() {
        return files;
    }

    /** Is told that another set has taken it in. */
    void files(ModelResourceSet others) {
        files = others;
    }

    Path file() {
        return file;
    }

    Hrefs hrefs() {
        return hrefs;
    }

    /** Returns how people name the file. */
    String shown() {
        return files.folder().shown(file);
    }

    List<Problem> problems() {
        return problems;
    }

    /** Reads the file; this resource is complete afterwards, or empty if an exception is thrown. */
    void read() throws ModelFileException {
        Content content = files.content(file);
        byte[] bytes = content.bytes();
        read(bytes, true);
        known(bytes);
        written = content.parts().size() > 1 ? content : null; // as only we write it
        setModified(false);
    }

    /**
     * Reads a content.
     *
     * @param bytes the content of the file
     * @param resolvable whether the references will ever be followed
     */
    void read(byte[] bytes, boolean resolvable) throws ModelFileException {
        try {
            parse(bytes, resolvable);
        } catch (ModelFileException e) {
            readWithout(IllegalCharacters.in(bytes), resolvable, e);
        }
        isLoaded = true;
    }

    /**
     * Reads a content whose texts hold characters that no file can hold: they are left out and reported. Where such a
     * character stands in a number, a date, a name or a reference, leaving it out would say something else, so the file is
     * refused.
     */
    private void readWithout(IllegalCharacters illegal, boolean resolvable, ModelFileException refusal)
            throws ModelFileException {
        if (illegal.places().isEmpty()) {
            throw refusal;
        }
        problems.clear();
        try {
            var marked = new ModelResource(files, file);
            marked.parse(illegal.marked(), false);
            if (!illegal.standInTextsOf(marked)) {
                throw refusal;
            }
            parse(illegal.without(), resolvable);
            repaired = true;
        } catch (ModelFileException e) {
            if (e == refusal) {
                throw e;
            }
            refusal.addSuppressed(e);
            throw refusal;
        }
        illegal.places().forEach(place -> problems.add(
                new Problem(Rules.CHARACTER, Severity.ERROR, place.line(), "", "", place.code())));
    }

    private void parse(byte[] bytes, boolean resolvable) throws ModelFileException {
        var reader = new ModelReader(this, resolvable);
        files.parser().parse(bytes, shown(), reader);
    }

    /** Takes the root of the file and its ids, all at once. */
    void take(EObject root, Map<String, EObject> ids) {
        setIntrinsicIDToEObjectMap(null);
        getContents().add(root);
        setIntrinsicIDToEObjectMap(ids);
    }

    /** Is told that the content has been written to a file, which is the file of this resource from now on. */
    void written(Path target, byte[] bytes) {
        files.changed(target);
        if (!target.equals(file)) {
            file = target;
            hrefs = hrefs.movedTo(target);
            setURI(Hrefs.uri(target));
            if (pieces != null) {
                pieces.clear();
            }
        }
        known(bytes);
        written = Content.of(bytes);
        repaired = false;
        isLoaded = true;
        setModified(false);
    }

    /** Is told what the file holds now; null if there is none. */
    void known(byte[] bytes) {
        print = bytes == null ? null : print(bytes);
        usualPrint = null;
        written = null;
        lines = null;
    }

    /**
     * Brings the model up to date with a content that is laid over its file, if that differs from what was read before in nothing
     * but values of some sections. The elements stay, and so do references to them.
     *
     * @return whether that was done; if not, nothing has changed, and the file has to be read anew
     */
    boolean follow(Content content) {
        if (written == null || repaired) {
            return false;
        }
        var rereading = new Rereading(this, written.parts());
        if (!rereading.follow(content.parts())) {
            return false;
        }
        written = content;
        print = null;
        usualPrint = null;
        lines = rereading.movesLines() ? null : lines;
        return true;
    }

    /** Returns the root and what was noticed when it was read. */
    Reading reading() {
        return new Reading(getContents().getFirst(), List.copyOf(problems), repaired);
    }

    /** Puts another root in the place of the present one. */
    void take(Reading reading) {
        setIntrinsicIDToEObjectMap(new HashMap<>());
        getContents().set(0, reading.root());
        problems.clear();
        problems.addAll(reading.problems());
        repaired = reading.repaired();
        searches = 0;
    }

    /** Returns the fingerprint of what the file would be if we had laid it out; null as long as nobody has needed it. */
    byte[] usualPrint() {
        return usualPrint;
    }

    /** Remembers the fingerprint of what the file would be if we had laid it out. */
    void usualPrint(byte[] fingerprint) {
        usualPrint = fingerprint;
    }

    /** Returns the fingerprint of what was last read from the file or written to it; null if there was none. */
    byte[] print() {
        if (print == null && written != null) {
            print = print(written.bytes());
        }
        return print;
    }

    /** Returns whether the file is known to be laid out as we lay it out. */
    boolean isOurs() {
        return written != null;
    }

    /** Is told that we would write exactly what was last read from the file. */
    void isOurs(Content content) {
        if (written == null) {
            written = content;
        }
    }

    /** Returns what is kept of the text of the file from one time to the next; null if nothing is. */
    Pieces pieces() {
        return pieces;
    }

    /** Keeps the text of the file in pieces from now on; null for no more. */
    void pieces(Pieces kept) {
        pieces = kept;
    }

    /** Returns whether a content is what was last read from the file or written to it. */
    boolean knows(Content content) {
        return written != null ? content.is(written) : isPrintOf(print, content);
    }

    /** Returns whether bytes are those that were last read from the file or written to it. */
    boolean knows(byte[] bytes) {
        return knows(Content.of(bytes));
    }

    /** Returns whether a fingerprint is that of a content; most that are not differ in length, and are not read. */
    static boolean isPrintOf(byte[] print, Content content) {
        return print != null && length(print) == content.length() && Arrays.equals(print, print(content.bytes()));
    }

    /** Returns how many bytes the content of a fingerprint has; 0 without a fingerprint. */
    static int length(byte[] print) {
        return print == null ? 0 : ByteBuffer.wrap(print).order(ByteOrder.LITTLE_ENDIAN).getInt(print.length - Integer.BYTES);
    }

    /** Returns the fingerprint of a content. */
    static byte[] print(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            byte[] print = Arrays.copyOf(hash, hash.length + Integer.BYTES);
            for (int i = 0; i < Integer.BYTES; i++) {
                print[hash.length + i] = (byte) (bytes.length >>> i * Byte.SIZE);
            }
            return print;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    /** Returns the lines of the elements as the file stands on the disk; none if it is not the one that was loaded. */
    Lines lines() {
        if (lines == null) {
            try {
                byte[] bytes = files.content(file).bytes();
                lines = !knows(bytes) ? Lines.NONE
                        : Lines.read(files.parser(), repaired ? IllegalCharacters.in(bytes).without() : bytes);
            } catch (ModelFileException e) {
                lines = Lines.NONE;
            }
        }
        return lines;
    }

    /** Looks up an id. One that is not known may have been given since, but a file full of wrong ids must not cost much. */
    @Override
    protected EObject getEObjectByID(String id) {
        EObject known = getIntrinsicIDToEObjectMap().get(id);
        if (known != null && id.equals(EcoreUtil.getID(known))) {
            return known;
        }
        if (searches == MAX_SEARCHES) {
            return null;
        }
        getIntrinsicIDToEObjectMap().remove(id);
        for (TreeIterator<EObject> all = getAllProperContents(getContents()); all.hasNext();) {
            EObject object = all.next();
            String own = EcoreUtil.getID(object);
            if (own != null) {
                getIntrinsicIDToEObjectMap().putIfAbsent(own, object);
            }
        }
        EObject found = getIntrinsicIDToEObjectMap().get(id);
        searches += found == null ? 1 : 0;
        return found;
    }

    @Override
    public void attached(EObject object) {
        searches = 0;
        super.attached(object);
    }

    @Override
    public void detached(EObject object) {
        searches = 0;
        super.detached(object);
    }

    /** Makes a place holder for what a reference leads to. */
    EObject proxy(EClass type, URI target) {
        EObject proxy = type.getEPackage().getEFactoryInstance().create(type);
        ((InternalEObject) proxy).eSetProxyURI(target);
        return proxy;
    }

    @Override
    public void load(Map<?, ?> options) throws IOException {
        if (!isLoaded) {
            read();
        }
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        new ModelSaver(files).save(this);
    }
}
