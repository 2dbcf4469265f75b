package org.jianbao.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a Word file, unpacked and parsed with nothing but the JDK. */
final class WordFile {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<ZipEntry> entries = new ArrayList<>();

    WordFile(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.put(entry.getName(), zip.readAllBytes()) != null) {
                    throw new IllegalStateException("twice: " + entry.getName());
                }
                entries.add(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the entries in their order. */
    List<ZipEntry> entries() {
        return entries;
    }

    /** Returns a part. */
    byte[] bytes(String name) {
        return parts.get(name);
    }

    /** Returns a part as text. */
    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    /** Returns the names and texts of all parts. */
    Map<String, String> parts() {
        var texts = new LinkedHashMap<String, String>();
        parts.keySet().forEach(name -> texts.put(name, part(name)));
        return texts;
    }

    /** Returns a part as a tree. */
    Document xml(String name) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Returns the elements of a name below another one, in document order. */
    static List<Element> all(org.w3c.dom.Node below, String name) {
        NodeList nodes = below instanceof Document document ? document.getElementsByTagNameNS(W, name)
                : ((Element) below).getElementsByTagNameNS(W, name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Returns the value of the only element of a name below another one; null if there is none. */
    static String value(Element below, String name) {
        List<Element> found = all(below, name);
        return found.isEmpty() ? null : found.getFirst().getAttributeNS(W, "val");
    }

    /** Returns the paragraphs of the main part, also those in tables. */
    List<Element> paragraphs() {
        return all(xml("word/document.xml"), "p");
    }

    /** Returns the text of a paragraph: line breaks as line feeds, tabs as tabs. */
    static String text(Element paragraph) {
        var text = new StringBuilder();
        for (Element element : all(paragraph, "*")) {
            switch (element.getLocalName()) {
                case "t" -> text.append(element.getTextContent());
                case "br" -> text.append('\n');
                case "tab" -> text.append('\t');
                default -> { }
            }
        }
        return text.toString();
    }
}
