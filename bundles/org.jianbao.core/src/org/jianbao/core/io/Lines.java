package org.jianbao.core.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.xml.sax.Attributes;

/** On which line of a file each element stands: found by its id, or by its path where it has none. */
final class Lines {

    /** Knows no line. */
    static final Lines NONE = new Lines(Map.of(), Map.of());

    private final Map<String, Integer> byId;
    private final Map<String, Integer> byPath;

    private Lines(Map<String, Integer> byId, Map<String, Integer> byPath) {
        this.byId = byId;
        this.byPath = byPath;
    }

    /** Reads the lines of a file; none if it cannot be read. */
    static Lines read(ModelParser parser, byte[] bytes) {
        var collector = new Collector();
        try {
            parser.parse(bytes, "", collector);
            return new Lines(collector.byId, collector.byPath);
        } catch (ModelFileException e) {
            return NONE;
        }
    }

    /** Returns the line of an element, from 1; 0 if it is unknown. */
    int of(EObject element) {
        String id = EcoreUtil.getID(element);
        Integer line = id == null ? null : byId.get(id);
        return line != null ? line : byPath.getOrDefault(path(element), 0);
    }

    private static String path(EObject element) {
        EObject container = element.eContainer();
        if (container == null) {
            return "";
        }
        EStructuralFeature feature = element.eContainmentFeature();
        int index = feature.isMany() ? ((InternalEList<?>) container.eGet(feature)).basicIndexOf(element) : 0;
        return path(container) + '/' + feature.getName() + '.' + index;
    }

    /** Collects the lines. Of several elements with the same id the first one counts. */
    private static final class Collector extends LineHandler {

        private record Open(String path, Map<String, Integer> children) {
        }

        private final Map<String, Integer> byId = new HashMap<>();
        private final Map<String, Integer> byPath = new HashMap<>();
        private final Deque<Open> open = new ArrayDeque<>(List.of());

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws LoadFailure {
            enter(attributes.getLength());
            Open parent = open.peek();
            String path = parent == null ? ""
                    : parent.path + '/' + local + '.' + (parent.children.merge(local, 1, Integer::sum) - 1);
            byPath.put(path, line());
            String id = attributes.getValue("", "id");
            if (id != null) {
                byId.putIfAbsent(id, line());
            }
            open.push(new Open(path, new HashMap<>(2)));
        }

        @Override
        public void endElement(String uri, String local, String name) {
            leave();
            open.pop();
        }
    }
}
