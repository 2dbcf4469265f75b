package org.jianbao.core.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jianbao.core.check.Place;

/**
 * Copies of elements, in memory or as text that can be carried to another file of a series, or through the clipboard.
 * Content that no installed plug-in knows goes with its element. The ids are those of the originals.
 */
public final class Copies {

    private static final String START = "<?xml ";

    private Copies() {
    }

    /**
     * Returns copies of elements. References to one another lead to the copies, all others stay.
     *
     * @param elements elements of one file, none of which lies within another
     */
    public static List<EObject> of(Collection<? extends EObject> elements) {
        var copier = new EcoreUtil.Copier(false);
        var copies = new ArrayList<EObject>(copier.copyAll(elements));
        copier.copyReferences();
        copier.forEach((original, copy) -> {
            Kept kept = Kept.of(original);
            if (kept != null) {
                Kept.make(copy).take(kept);
            }
        });
        return copies;
    }

    /**
     * Lets another element keep what no installed plug-in knows of an element that it takes the place of.
     *
     * @param from the element before
     * @param to the other one
     */
    public static void keepUnknown(EObject from, EObject to) {
        Kept kept = Kept.of(from);
        if (kept != null) {
            Kept.make(to).take(kept);
        }
    }

    /**
     * Returns elements as text.
     *
     * @param elements elements of one model file, none of which lies within another
     * @throws ModelFileException if something in them cannot be written
     */
    public static String text(Collection<? extends EObject> elements) throws ModelFileException {
        var text = new StringBuilder();
        List<EObject> copies = of(elements);
        int i = 0;
        for (EObject element : elements) {
            if (!(element.eResource() instanceof ModelResource resource)) {
                throw new ModelFileException(Texts.MESSAGES.get("save.noFile", element.eClass().getName()), null);
            }
            byte[] bytes = new ModelWriter(resource.files().tables(), copies.get(i++), resource.hrefs(), resource.shown(), 0,
                    null).write().bytes();
            text.append(new String(bytes, StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    /**
     * Returns the elements of a text, contained nowhere. References lead to where they would lead if the text stood in the
     * file of the given element; those to another file of the same kind lead to the element with the same id in this one, or
     * nowhere.
     *
     * @param text what {@link #text} has returned
     * @param beside an element of the model file to which they are to be added
     * @throws ModelFileException if the text is nothing of the kind
     */
    public static List<EObject> read(String text, EObject beside) throws ModelFileException {
        if (!(beside.eResource() instanceof ModelResource target)) {
            throw new ModelFileException(Texts.MESSAGES.get("save.noFile", beside.eClass().getName()), null);
        }
        if (!text.startsWith(START)) {
            throw new ModelFileException(Texts.MESSAGES.get("paste.nothing"), null, Place.of(target.shown()));
        }
        var read = new ArrayList<EObject>();
        for (String part : text.split("(?=" + java.util.regex.Pattern.quote(START) + ")")) {
            var resource = new ModelResource(target.files(), target.file());
            resource.read(part.getBytes(StandardCharsets.UTF_8), true);
            read.addAll(resource.getContents());
            resource.getContents().clear();
        }
        new Homecoming(target, read).all();
        return read;
    }

    /** Leads the references of elements that came from another file to what stands for their targets in this one. */
    private static final class Homecoming {

        private final ModelResource target;
        private final List<EObject> arrived;
        private final Map<String, EObject> among = new HashMap<>();

        Homecoming(ModelResource target, List<EObject> arrived) {
            this.target = target;
            this.arrived = arrived;
            arrived.forEach(element -> {
                among.put(EcoreUtil.getID(element), element);
                element.eAllContents().forEachRemaining(inner -> among.put(EcoreUtil.getID(inner), inner));
            });
            among.remove(null);
        }

        void all() {
            for (EObject element : arrived) {
                references(element);
                element.eAllContents().forEachRemaining(this::references);
            }
        }

        private void references(EObject element) {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable() && element.eIsSet(reference)) {
                    redirect(element, reference);
                }
            }
        }

        @SuppressWarnings("unchecked")
        private void redirect(EObject element, EReference reference) {
            if (!reference.isMany()) {
                EObject leads = (EObject) element.eGet(reference, false);
                EObject here = here(leads, reference);
                if (here != leads) {
                    element.eSet(reference, here);
                }
                return;
            }
            var list = (InternalEList<EObject>) element.eGet(reference);
            var before = new ArrayList<>(list.basicList());
            List<EObject> after = before.stream().map(leads -> here(leads, reference)).filter(Objects::nonNull).toList();
            if (!after.equals(before)) {
                list.clear();
                list.addAll(after);
            }
        }

        /** Returns where a reference leads from now on; null if nowhere. */
        private EObject here(EObject leads, EReference reference) {
            URI uri = leads.eIsProxy() ? ((InternalEObject) leads).eProxyURI() : null;
            if (uri == null || !Objects.equals(uri.fileExtension(), target.getURI().fileExtension())) {
                return leads;
            }
            EObject found = among.get(uri.fragment());
            if (found == null && uri.fragment() != null) {
                found = target.getEObject(uri.fragment());
            }
            return reference.getEReferenceType().isInstance(found) ? found : null;
        }
    }
}
