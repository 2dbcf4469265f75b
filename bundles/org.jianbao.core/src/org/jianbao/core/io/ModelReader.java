package org.jianbao.core.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Reads a model file in one pass: elements become objects, or are recorded as they stand where no installed package knows
 * them. What the events mean for the model is in {@link ModelBuilder}.
 */
final class ModelReader extends LineHandler {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /** An open element: an object, or a value of an object if there is a slot. */
    private static final class Frame {
        final EObject object;
        final ClassTable table;
        final Slot slot;
        final boolean nil;
        int elements;

        Frame(EObject object, ClassTable table, Slot slot, boolean nil) {
            this.object = object;
            this.table = table;
            this.slot = slot;
            this.nil = nil;
        }
    }

    private final ModelBuilder builder;
    private final Scope scope = new Scope();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Raw> before = new ArrayList<>();
    private RawRecorder recorder;
    private EObject missing;
    private EObject root;

    ModelReader(ModelResource resource, boolean resolvable) {
        builder = new ModelBuilder(resource, scope, resolvable);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        scope.start(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) {
        scope.end(prefix);
        if (recorder != null) {
            recorder.endPrefix(prefix);
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        enter(attributes.getLength());
        Frame parent = open.peek();
        if (recorder != null) {
            recorder.start(name, attributes, scope.take());
        } else if (parent == null) {
            scope.take();
            root = builder.root(uri, local, line());
            begin(root, attributes);
        } else if (parent.slot != null) {
            throw new LoadFailure("load.valueContent", parent.slot.name(), name);
        } else {
            keepText(parent);
            child(parent, uri.isEmpty() ? parent.table.slot(local) : null, name, attributes);
        }
    }

    private void begin(EObject object, Attributes attributes) throws LoadFailure {
        ClassTable table = builder.table(object);
        open.push(new Frame(object, table, null, false));
        builder.attributes(object, table, attributes, line());
    }

    private void child(Frame parent, Slot slot, String name, Attributes attributes) throws LoadFailure {
        String rule = slot == null ? Rules.UNKNOWN_FEATURE : builder.refusal(parent.object, slot, attributes);
        if (rule != null) {
            record(parent, name, attributes, rule);
            return;
        }
        switch (slot.kind()) {
            case VALUE, VALUES -> {
                scope.take();
                boolean nil = "true".equals(attributes.getValue(XSI, "nil"));
                open.push(new Frame(parent.object, parent.table, slot, nil));
            }
            case LINK, LINKS -> {
                scope.take();
                builder.link(parent.object, slot, attributes);
                open.push(new Frame(parent.object, parent.table, slot, true));
            }
            case CHILD, CHILDREN -> contained(parent, slot, name, attributes);
        }
        parent.elements++;
    }

    private void contained(Frame parent, Slot slot, String name, Attributes attributes) throws LoadFailure {
        EObject made = builder.make(slot, attributes);
        if (made != null) {
            scope.take();
            begin(made, attributes);
            builder.add(parent.object, slot, made);
        } else {
            missing = builder.missingSection(attributes, line());
            builder.add(parent.object, slot, missing);
            recorder = new RawRecorder(scope::uri, Kept.make(missing).namespaces());
            recorder.start(name, attributes, scope.take());
        }
    }

    private void record(Frame parent, String name, Attributes attributes, String rule) {
        builder.unknown(rule, parent.object, name, line());
        recorder = new RawRecorder(scope::uri, Kept.make(parent.object).namespaces());
        recorder.start(name, attributes, scope.take());
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        leave();
        if (recorder != null) {
            if (recorder.end()) {
                endRecord();
            }
            return;
        }
        Frame frame = open.pop();
        if (frame.slot == null) {
            keepText(frame);
        } else if (frame.slot.kind() == Slot.Kind.VALUE || frame.slot.kind() == Slot.Kind.VALUES) {
            builder.value(frame.object, frame.slot, frame.nil ? null : text.toString());
            text.setLength(0);
        } else {
            text.setLength(0);
        }
    }

    private void endRecord() {
        Raw.Element element = recorder.element();
        recorder = null;
        if (missing == null) {
            Frame parent = open.peek();
            Kept.make(parent.object).children().add(new Kept.Child(parent.elements, element));
        } else {
            Kept.of(missing).whole(element);
            builder.completeMissing(missing, element);
            missing = null;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (recorder != null) {
            recorder.characters(characters, start, length);
        } else {
            text.append(characters, start, length);
        }
    }

    private void keepText(Frame frame) {
        String stray = text.toString().strip();
        text.setLength(0);
        if (!stray.isEmpty()) {
            builder.unknown(Rules.UNKNOWN_FEATURE, frame.object, Limits.shown(stray), line());
            Kept.make(frame.object).children().add(new Kept.Child(frame.elements, new Raw.Text(stray)));
        }
    }

    @Override
    public void comment(char[] characters, int start, int length) {
        keep(new Raw.Comment(new String(characters, start, length)));
    }

    @Override
    public void processingInstruction(String target, String data) {
        keep(new Raw.Instruction(target, data));
    }

    private void keep(Raw raw) {
        Frame frame = open.peek();
        if (recorder != null) {
            recorder.add(raw);
        } else if (root == null) {
            before.add(raw);
        } else if (frame == null) {
            Kept.make(root).outsideAfter().add(raw);
        } else if (frame.slot == null) {
            keepText(frame);
            Kept.make(frame.object).children().add(new Kept.Child(frame.elements, raw));
        }
    }

    @Override
    public void endDocument() throws SAXException {
        if (!before.isEmpty()) {
            Kept.make(root).outsideBefore().addAll(before);
        }
        builder.finish(root);
    }
}
