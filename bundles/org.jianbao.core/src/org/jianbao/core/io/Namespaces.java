package org.jianbao.core.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;

/** The namespaces that a file declares at its root, sorted by prefix. */
final class Namespaces {

    static final String XMI = "http://www.omg.org/XMI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Map<String, String> uris = new TreeMap<>();
    private final Map<EPackage, String> prefixes = new HashMap<>();
    private Consumer<Predicate<Namespaces>> uses;
    private final Set<Object> told = new HashSet<>();

    Namespaces() {
        uris.put("xmi", XMI);
    }

    /**
     * Tells somebody from now on, of each use once, how to see whether it would have the same outcome with other namespaces.
     *
     * @param listener who is told; null for nobody
     */
    void begin(Consumer<Predicate<Namespaces>> listener) {
        uses = listener;
        told.clear();
    }

    private void tell(Object key, Predicate<Namespaces> use) {
        if (uses != null && told.add(key)) {
            uses.accept(use);
        }
    }

    /** Returns the name of a class with the prefix of its package. */
    String name(EClassifier type) {
        return prefix(type.getEPackage()) + ':' + type.getName();
    }

    private String prefix(EPackage ePackage) {
        String prefix = prefixes.get(ePackage);
        if (prefix == null) {
            prefix = newPrefix(ePackage);
            prefixes.put(ePackage, prefix);
        }
        String found = prefix;
        tell(ePackage, other -> other.prefix(ePackage).equals(found));
        return prefix;
    }

    /** Returns the name of a class of a namespace whose package is not there. */
    String name(String uri, String name) {
        if (uri == null || uri.isEmpty()) {
            return name;
        }
        return prefix("k", uri) + ':' + name;
    }

    /** Returns a prefix for a namespace, the wanted one if it is free. */
    String prefix(String wanted, String uri) {
        String prefix = wanted;
        for (int i = 1; prefix.startsWith("xml") || !claim(prefix, uri); i++) {
            prefix = "k_" + i;
        }
        return prefix;
    }

    private String newPrefix(EPackage ePackage) {
        String wanted = ePackage.getNsPrefix() == null || ePackage.getNsPrefix().isEmpty() ? "p" : ePackage.getNsPrefix();
        return prefix(wanted.equals("xsi") ? "p" : wanted, ePackage.getNsURI());
    }

    /** Declares a prefix, and returns whether it now stands for the namespace; it may stand for another one already. */
    boolean claim(String prefix, String uri) {
        boolean free = !prefix.isEmpty() && uri.equals(uris.computeIfAbsent(prefix, key -> uri));
        tell(List.of(prefix, uri), other -> other.claim(prefix, uri) == free);
        return free;
    }

    /** Returns the prefix for types and nothings. */
    String xsi() {
        uris.put("xsi", XSI);
        tell(XSI, other -> other.xsi() != null);
        return "xsi";
    }

    /** Returns the declarations as attributes. */
    String declarations() {
        var out = new XmlOut(0);
        out.attribute("xmlns:xmi", XMI);
        if (uris.containsKey("xsi")) {
            out.attribute("xmlns:xsi", uris.get("xsi"));
        }
        uris.forEach((prefix, uri) -> {
            if (!prefix.equals("xmi") && !prefix.equals("xsi")) {
                out.attribute("xmlns:" + prefix, uri);
            }
        });
        return out.toString();
    }
}
