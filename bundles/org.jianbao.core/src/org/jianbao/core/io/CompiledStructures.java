package org.jianbao.core.io;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EPackage;

/** The packages that were compiled last from structures, by the fingerprints of their contents. May be used by several threads. */
final class CompiledStructures {

    /** So many contents are remembered, for those who go back and forth between them. */
    private static final int REMEMBERED = 16;

    /** Compiles a content. */
    @FunctionalInterface
    interface Compiler {
        /** Returns the package; null if the content is no structure. */
        EPackage compile() throws ModelFileException;
    }

    private final Map<String, EPackage> byContent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, EPackage> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Returns the package of a content, the same one each time; compiles it if nobody remembers it. */
    synchronized EPackage of(String print, Compiler compiler) throws ModelFileException {
        EPackage known = byContent.get(print);
        if (known == null) {
            known = compiler.compile();
            byContent.put(print, known);
        }
        return known;
    }
}
