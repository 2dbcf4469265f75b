package org.jianbao.core.io;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * The beginning of a model file: the attributes of its root and of one element in it, as they are written.
 *
 * @param file the file, relative to the series folder, with slashes
 * @param namespace the namespace of the root
 * @param name the name of the root's class
 * @param attributes the attributes of the root by name
 * @param line the line of the root, from 1
 * @param child the attributes of the element; empty if there is none
 * @param childLine the line of the element; 0 if there is none
 */
public record FileHead(String file, String namespace, String name, Map<String, String> attributes, int line,
        Map<String, String> child, int childLine) {

    /** Where the element that is looked for stands in every file that we have written. */
    private static final int START_BYTES = 16 << 10;

    /**
     * Reads the beginning of a file, by the same rules by which whole files are read. Most often a few kilobytes are read.
     * Can be called by several threads at once.
     *
     * @param folder the series folder
     * @param file the file, inside the series folder
     * @param child the name of the element in the root, without namespace
     * @throws ModelFileException if the file is missing, lies elsewhere, or is damaged before the end of the element
     */
    public static FileHead read(Path folder, Path file, String child) throws ModelFileException {
        var series = new SeriesFolder(folder);
        Path within = series.within(file);
        String shown = series.shown(within);
        byte[] start = series.read(within, START_BYTES);
        try {
            return parse(start, shown, child);
        } catch (ModelFileException e) {
            if (start.length < START_BYTES) {
                throw e;
            }
            return parse(series.read(within), shown, child);
        }
    }

    /**
     * Returns the beginning of a content: the attributes of its root alone.
     *
     * @param bytes the content
     * @param shown the name of the file for people
     */
    static FileHead of(byte[] bytes, String shown) throws ModelFileException {
        return parse(bytes, shown, null);
    }

    private static FileHead parse(byte[] bytes, String shown, String child) throws ModelFileException {
        var handler = new Handler(child);
        new ModelParser().parse(bytes, shown, handler);
        return new FileHead(shown, handler.namespace, handler.name, handler.root, handler.rootLine, handler.found,
                handler.foundLine);
    }

    /** Reads up to the element. */
    private static final class Handler extends LineHandler {

        private final String child;
        private String namespace = "";
        private String name = "";
        private Map<String, String> root = Map.of();
        private Map<String, String> found = Map.of();
        private int rootLine;
        private int foundLine;
        private int depth;

        Handler(String child) {
            this.child = child;
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
            enter(attributes.getLength());
            if (depth == 0) {
                namespace = uri;
                name = local;
                root = map(attributes);
                rootLine = line();
                if (child == null) {
                    throw new EnoughRead();
                }
            } else if (depth == 1 && uri.isEmpty() && local.equals(child)) {
                found = map(attributes);
                foundLine = line();
                throw new EnoughRead();
            }
            depth++;
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            leave();
            depth--;
        }

        private static Map<String, String> map(Attributes attributes) {
            var map = new HashMap<String, String>();
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getURI(i).isEmpty()) {
                    map.put(attributes.getLocalName(i), attributes.getValue(i));
                }
            }
            return map;
        }
    }
}
