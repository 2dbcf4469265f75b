package org.jianbao.core.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.xml.sax.Attributes;

/** Records an element with everything in it, and which namespaces from around it are needed to understand it. */
final class RawRecorder {

    private final UnaryOperator<String> scope;
    private final Map<String, String> namespaces;
    private final Map<String, Integer> local = new HashMap<>();
    private final Deque<Raw.Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Raw.Element root;

    /**
     * Makes the recorder.
     *
     * @param scope gives the namespace of a prefix that is declared around the element, or null
     * @param namespaces takes the namespaces that are needed, by prefix
     */
    RawRecorder(UnaryOperator<String> scope, Map<String, String> namespaces) {
        this.scope = scope;
        this.namespaces = namespaces;
    }

    /** Begins an element with the namespaces that it declares itself. */
    void start(String name, Attributes found, Map<String, String> declared) {
        endText();
        var attributes = new ArrayList<Raw.Attribute>();
        declared.forEach((prefix, uri) -> {
            local.merge(prefix, 1, Integer::sum);
            attributes.add(new Raw.Attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri));
        });
        need(prefix(name));
        for (int i = 0; i < found.getLength(); i++) {
            attributes.add(attribute(found.getQName(i), found.getValue(i)));
        }
        var element = new Raw.Element(name, List.copyOf(attributes), new ArrayList<>());
        if (root == null) {
            root = element;
        } else {
            open.peek().content().add(element);
        }
        open.push(element);
    }

    private Raw.Attribute attribute(String name, String value) {
        if (name.indexOf(':') >= 0) {
            need(prefix(name));
        }
        if (value.indexOf(':') > 0 && value.indexOf('/') < 0) {
            need(prefix(value));
        }
        return new Raw.Attribute(name, value);
    }

    /** Ends an element and returns whether it was the first one. */
    boolean end() {
        endText();
        open.pop();
        return open.isEmpty();
    }

    /** Is told that the declaration of a prefix ends. */
    void endPrefix(String prefix) {
        local.computeIfPresent(prefix, (key, count) -> count == 1 ? null : count - 1);
    }

    void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    void add(Raw raw) {
        endText();
        open.peek().content().add(raw);
    }

    /** Returns what was recorded. */
    Raw.Element element() {
        return root;
    }

    private void endText() {
        if (!text.isEmpty()) {
            open.peek().content().add(new Raw.Text(text.toString()));
            text.setLength(0);
        }
    }

    private static String prefix(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(0, colon);
    }

    private void need(String prefix) {
        if (!local.containsKey(prefix) && !prefix.equals("xml")) {
            String uri = scope.apply(prefix);
            if (uri != null && !uri.isEmpty()) {
                namespaces.put(prefix, uri);
            }
        }
    }

    /** Records a single attribute that is kept by itself. */
    static Raw.Attribute single(String name, String value, UnaryOperator<String> scope, Map<String, String> needed) {
        var recorder = new RawRecorder(scope, needed);
        return recorder.attribute(name, value);
    }
}
