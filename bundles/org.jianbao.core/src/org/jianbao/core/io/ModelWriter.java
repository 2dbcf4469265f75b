package org.jianbao.core.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.check.Place;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.MissingSection;

/**
 * Writes a model file into memory, in the form that EMF gives its XMI files: UTF-8, one element a line with its attributes,
 * features in the order of the class. Nothing is resolved on the way, and content that was kept is put back where it stood.
 */
final class ModelWriter {

    private final XmlOut out;
    private final Namespaces namespaces = new Namespaces();
    private final RawWriter raws;
    private final ClassTable.Cache tables;
    private final EObject root;
    private final Targets targets;
    private final String shown;
    private final Pieces pieces;
    private EObject object;
    private Slot slot;
    private List<Predicate<ModelWriter>> conditions;

    /**
     * Prepares to write.
     *
     * @param tables the tables of the classes
     * @param root the root
     * @param hrefs writes the references to other files
     * @param shown the name of the file for people
     * @param expected about how many UTF-16 units will have to be written
     * @param pieces what was written before and what is written now, for the next time; null for nothing
     */
    ModelWriter(ClassTable.Cache tables, EObject root, Hrefs hrefs, String shown, int expected, Pieces pieces) {
        this.out = new XmlOut(expected);
        this.pieces = pieces;
        this.raws = new RawWriter(out, namespaces);
        this.tables = tables;
        this.root = root;
        this.targets = new Targets(root, hrefs);
        this.shown = shown;
    }

    /**
     * Returns the content of the file.
     *
     * @throws ModelFileException if something in the model cannot be written
     */
    Content write() throws ModelFileException {
        try {
            writeRoot();
        } catch (XmlOut.IllegalText e) {
            throw failure("save.character", e, e.code(), e.offset());
        } catch (RuntimeException e) {
            throw failure("save.value", e, String.valueOf(e.getMessage()));
        }
        Content content = out.content();
        if (content.length() > Limits.FILE_BYTES) {
            throw new ModelFileException(Texts.MESSAGES.get("save.large", shown, Limits.FILE_BYTES >> 20), null,
                    Place.of(shown));
        }
        return content;
    }

    private void writeRoot() throws ModelFileException {
        out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        Kept kept = Kept.of(root);
        raws.lines(kept == null ? List.of() : kept.outsideBefore(), 0);
        String name = namespaces.name(root.eClass());
        out.line(0).markup("<" + name).attribute("xmi:version", "2.0");
        int position = out.position();
        writeInside(root, name, 0);
        out.insert(position, namespaces.declarations());
        raws.lines(kept == null ? List.of() : kept.outsideAfter(), 0);
        out.markup("\n");
    }

    private void writeElement(EObject child, Slot place, int depth) throws ModelFileException {
        byte[] known = pieces == null ? null : pieces.of(child, place, depth, this);
        if (known != null) {
            out.inset(known);
            return;
        }
        if (pieces == null || conditions != null || !Pieces.isPiece(child)) {
            writeAnew(child, place, depth);
            return;
        }
        int position = out.position();
        conditions = new ArrayList<>();
        namespaces.begin(use -> conditions.add(writer -> use.test(writer.namespaces)));
        targets.begin(use -> conditions.add(writer -> use.test(writer.targets)));
        writeAnew(child, place, depth);
        namespaces.begin(null);
        targets.begin(null);
        pieces.keep(child, place, depth, out.cut(position), conditions);
        conditions = null;
    }

    /** Returns whether a reference to an element is written as one to a place holder with a URI. */
    boolean leads(EObject target, URI uri) {
        return targets.leads(target, uri);
    }

    private void writeAnew(EObject child, Slot place, int depth) throws ModelFileException {
        Kept kept = Kept.of(child);
        if (kept != null && kept.whole() != null) {
            raws.line(kept.whole(), kept, depth);
            return;
        }
        out.line(depth).markup("<" + place.name());
        if (child.eClass() != place.reference().getEReferenceType()) {
            out.attribute(namespaces.xsi() + ":type", typeName(child));
        }
        writeInside(child, place.name(), depth);
    }

    /** A stand-in whose content was not kept, since it is a copy, still has the type of the section that is missing. */
    private String typeName(EObject child) {
        return child instanceof MissingSection missing
                ? namespaces.name(missing.getKindNamespace(), missing.getKindName()) : namespaces.name(child.eClass());
    }

    private void writeInside(EObject inside, String name, int depth) throws ModelFileException {
        if (depth >= Limits.DEPTH) {
            throw failure("save.depth", null, Limits.DEPTH);
        }
        ClassTable table = tables.of(inside.eClass());
        Kept kept = Kept.of(inside);
        for (EStructuralFeature mixed : table.mixed()) {
            if (inside.eIsSet(mixed)) {
                at(inside, null);
                throw failure("save.mixed", null, mixed.getName());
            }
        }
        for (Slot each : table.slots()) {
            if (ClassTable.isWritten(inside, each)) {
                at(inside, each);
                writeAttribute(inside, each);
            }
        }
        at(inside, null);
        if (kept != null) {
            raws.attributes(kept, table, inside);
        }
        if (!writeContent(inside, table, kept, depth + 1)) {
            out.markup("/>");
        } else {
            out.line(depth).markup("</" + name + ">");
        }
    }

    private void at(EObject inside, Slot each) {
        object = inside;
        slot = each;
    }

    private void writeAttribute(EObject inside, Slot each) throws ModelFileException {
        switch (each.kind()) {
            case VALUE -> {
                Object value = Targets.get(inside, each);
                String text = value == null || each.feature().getEContainingClass() == BulletinPackage.Literals.MISSING_SECTION ? null : Values.write(each.type(), value);
                if (text != null) {
                    out.attribute(each.name(), text);
                }
            }
            case LINK, LINKS -> {
                String ids = targets.ids(inside, each);
                if (ids != null) {
                    out.attribute(each.name(), ids);
                }
            }
            default -> {
                return;
            }
        }
    }

    private boolean writeContent(EObject inside, ClassTable table, Kept kept, int depth) throws ModelFileException {
        int position = out.position();
        out.markup(">");
        var queue = new RawWriter.Queue(raws, kept, depth);
        for (Slot each : table.slots()) {
            if (inside.eIsSet(each.feature())) {
                writeElements(inside, each, queue, depth);
            }
        }
        at(inside, null);
        queue.rest();
        if (out.isEnd(position + 1)) {
            out.truncate(position);
            return false;
        }
        return true;
    }

    private void writeElements(EObject inside, Slot each, RawWriter.Queue queue, int depth) throws ModelFileException {
        switch (each.kind()) {
            case VALUES -> {
                for (Object value : (List<?>) Targets.get(inside, each)) {
                    queue.next();
                    at(inside, each);
                    writeValue(each, value, depth);
                }
            }
            case LINK, LINKS -> {
                if (targets.ids(inside, each) == null) {
                    for (EObject target : Targets.of(inside, each)) {
                        queue.next();
                        at(inside, each);
                        writeLink(each, target, depth);
                    }
                }
            }
            case CHILD, CHILDREN -> {
                for (EObject child : Targets.of(inside, each)) {
                    queue.next();
                    at(inside, each);
                    writeElement(child, each, depth);
                }
            }
            default -> {
                return;
            }
        }
    }

    private void writeValue(Slot each, Object value, int depth) {
        out.line(depth).markup("<" + each.name());
        if (value == null) {
            out.attribute(namespaces.xsi() + ":nil", "true").markup("/>");
        } else {
            out.markup(">").text(Values.write(each.type(), value), false).markup("</" + each.name() + ">");
        }
    }

    private void writeLink(Slot each, EObject target, int depth) throws ModelFileException {
        EClass type = target.eClass();
        EClass expected = each.reference().getEReferenceType();
        out.line(depth).markup("<" + each.name());
        if (type != expected && !Types.isConcrete(expected)) {
            out.attribute(namespaces.xsi() + ":type", namespaces.name(type));
        }
        String href = targets.href(target);
        if (href == null) {
            throw failure("save.dangling", null);
        }
        out.attribute("href", href).markup("/>");
    }

    private ModelFileException failure(String key, Exception cause, Object... more) {
        String id = object == null ? null : EcoreUtil.getID(object);
        String feature = slot == null ? "" : slot.name();
        Object[] arguments = new Object[more.length + 3];
        arguments[0] = shown;
        arguments[1] = (object == null ? root : object).eClass().getName() + (id == null ? "" : ' ' + id);
        arguments[2] = feature;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return new ModelFileException(Texts.MESSAGES.get(key, arguments), cause,
                new Place(shown, 0, id == null ? "" : id, feature));
    }
}
