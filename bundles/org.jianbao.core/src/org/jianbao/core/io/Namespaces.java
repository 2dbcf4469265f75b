package org.jianbao.core.io;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;

/** The namespaces that a file declares at its root, sorted by prefix. */
final class Namespaces {

    static final String XMI = "http://www.omg.org/XMI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Map<String, String> uris = new TreeMap<>();
    private final Map<EPackage, String> prefixes = new HashMap<>();

    Namespaces() {
        uris.put("xmi", XMI);
    }

    /** Returns the name of a class with the prefix of its package. */
    String name(EClassifier type) {
        return prefixes.computeIfAbsent(type.getEPackage(), this::prefix) + ':' + type.getName();
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

    private String prefix(EPackage ePackage) {
        String wanted = ePackage.getNsPrefix() == null || ePackage.getNsPrefix().isEmpty() ? "p" : ePackage.getNsPrefix();
        return prefix(wanted.equals("xsi") ? "p" : wanted, ePackage.getNsURI());
    }

    /** Declares a prefix, and returns whether it now stands for the namespace; it may stand for another one already. */
    boolean claim(String prefix, String uri) {
        return !prefix.isEmpty() && uri.equals(uris.computeIfAbsent(prefix, key -> uri));
    }

    /** Returns the prefix for types and nothings. */
    String xsi() {
        uris.put("xsi", XSI);
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
