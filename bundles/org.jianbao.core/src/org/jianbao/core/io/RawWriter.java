package org.jianbao.core.io;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** Writes content that was kept as it was read. */
final class RawWriter {

    private final XmlOut out;
    private final Namespaces namespaces;

    RawWriter(XmlOut out, Namespaces namespaces) {
        this.out = out;
        this.namespaces = namespaces;
    }

    /** The kept content of an object between the elements of its features. */
    static final class Queue {
        private final RawWriter writer;
        private final Kept kept;
        private final int depth;
        private final Iterator<Kept.Child> children;
        private Kept.Child child;
        private int written;

        /** Makes the queue; nothing kept is null. */
        Queue(RawWriter writer, Kept kept, int depth) {
            this.writer = writer;
            this.kept = kept;
            this.depth = depth;
            this.children = kept == null ? List.<Kept.Child>of().iterator() : kept.children().iterator();
            this.child = children.hasNext() ? children.next() : null;
        }

        /** Is to be called before each element of a feature; writes what stood before it. */
        void next() {
            writeUpTo(written++);
        }

        /** Writes what is left. */
        void rest() {
            writeUpTo(Integer.MAX_VALUE);
        }

        private void writeUpTo(int position) {
            while (child != null && child.before() <= position) {
                writer.line(child.raw(), kept, depth);
                child = children.hasNext() ? children.next() : null;
            }
        }
    }

    /** Writes the attributes that were kept, unless a feature of that name has got a value since. */
    void attributes(Kept kept, ClassTable table, EObject object) {
        for (Raw.Attribute attribute : kept.attributes()) {
            Slot slot = table.slot(attribute.name());
            if (slot == null || !object.eIsSet(slot.feature())) {
                out.attribute(nameNow(attribute.name(), kept.namespaces()), attribute.value());
            }
        }
    }

    private String nameNow(String name, Map<String, String> needed) {
        int colon = name.indexOf(':');
        String uri = colon < 0 ? null : needed.get(name.substring(0, colon));
        return uri == null ? name : namespaces.prefix(name.substring(0, colon), uri) + name.substring(colon);
    }

    /** Writes pieces outside of the root, each on a line of its own. */
    void lines(List<Raw> raws, int depth) {
        for (Raw raw : raws) {
            out.line(depth);
            write(raw, Map.of(), false);
        }
    }

    /** Writes a piece on a line of its own; inside it stays as it was. */
    void line(Raw raw, Kept kept, int depth) {
        out.line(depth);
        write(raw, kept.namespaces(), false);
    }

    /** Between elements a line end is layout and stays one; inside of a value it is written as our values are. */
    private void write(Raw raw, Map<String, String> needed, boolean mixed) {
        switch (raw) {
            case Raw.Text text -> out.text(text.text(), mixed || text.text().isBlank());
            case Raw.Comment comment -> out.markup("<!--" + comment.text() + "-->");
            case Raw.Instruction instruction -> out.markup("<?" + instruction.target() + ' ' + instruction.data() + "?>");
            case Raw.Element element -> writeElement(element, needed);
        }
    }

    private void writeElement(Raw.Element element, Map<String, String> needed) {
        out.markup("<" + element.name());
        needed.forEach((prefix, uri) -> {
            String attribute = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
            if (!namespaces.claim(prefix, uri) && element.value(attribute) == null) {
                out.attribute(attribute, uri);
            }
        });
        element.attributes().forEach(attribute -> out.attribute(attribute.name(), attribute.value()));
        if (element.content().isEmpty()) {
            out.markup("/>");
            return;
        }
        out.markup(">");
        boolean mixed = element.content().stream().anyMatch(Raw.Element.class::isInstance);
        element.content().forEach(raw -> write(raw, Map.of(), mixed));
        out.markup("</" + element.name() + ">");
    }
}
