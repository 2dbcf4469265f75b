package org.jianbao.core.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The namespaces that are declared at the place that is being read. */
final class Scope {

    private final Map<String, Deque<String>> declared = new HashMap<>();
    private Map<String, String> latest = new LinkedHashMap<>();

    void start(String prefix, String uri) {
        declared.computeIfAbsent(prefix, key -> new ArrayDeque<>(1)).push(uri);
        latest.put(prefix, uri);
    }

    void end(String prefix) {
        declared.get(prefix).pop();
    }

    /** Returns the declarations of the element that begins now. */
    Map<String, String> take() {
        if (latest.isEmpty()) {
            return Map.of();
        }
        Map<String, String> taken = latest;
        latest = new LinkedHashMap<>();
        return taken;
    }

    /** Returns the namespace of a prefix; null if it is not declared. */
    String uri(String prefix) {
        Deque<String> uris = declared.get(prefix);
        return uris == null ? null : uris.peek();
    }
}
