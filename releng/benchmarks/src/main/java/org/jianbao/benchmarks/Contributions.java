package org.jianbao.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.ecore.EPackage;
import org.jianbao.core.section.SectionKind;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.export.DocumentWriter;
import org.jianbao.export.SectionRenderer;
import org.jianbao.export.SectionRenderers;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the bundles on the class path contribute, read from their {@code plugin.xml} without a platform. */
final class Contributions {

    private final List<Element> sections = new ArrayList<>();
    private final List<Element> writers = new ArrayList<>();

    private Contributions() throws IOException {
        for (URL file : Collections.list(Contributions.class.getClassLoader().getResources("plugin.xml"))) {
            try (InputStream in = file.openStream()) {
                Element root = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in)
                        .getDocumentElement();
                add(root.getElementsByTagName("sectionKind"), sections);
                add(root.getElementsByTagName("documentWriter"), writers);
            } catch (ParserConfigurationException | SAXException e) {
                throw new IOException(file + ": " + e.getMessage(), e);
            }
        }
    }

    /**
     * Returns what is on the class path.
     *
     * @throws IOException if a {@code plugin.xml} cannot be read
     */
    static Contributions read() throws IOException {
        return new Contributions();
    }

    private static void add(NodeList found, List<Element> elements) {
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
    }

    /** Returns the section kinds. */
    SectionKinds kinds() {
        return new SectionKinds(sections.stream().map(element -> new SectionKinds.Entry(element.getAttribute("id"),
                element.getAttribute("nsURI"), element.getAttribute("eClass"), "class path", () -> ePackage(element),
                () -> element.hasAttribute("class") ? create(element, "class", SectionKind.class)
                        : new SectionKind() { })).toList());
    }

    /** Returns the section renderers. */
    SectionRenderers renderers() {
        return new SectionRenderers(sections.stream().map(element -> new SectionRenderers.Entry(
                element.getAttribute("nsURI"), element.getAttribute("eClass"), "class path",
                () -> create(element, "renderer", SectionRenderer.class))).toList());
    }

    /**
     * Returns a writer.
     *
     * @param format the id of the format
     */
    DocumentWriter writer(String format) {
        Element found = writers.stream().filter(element -> format.equals(element.getAttribute("format"))).findFirst()
                .orElseThrow(() -> new IllegalStateException("No writer for " + format + " on the class path."));
        return create(found, "class", DocumentWriter.class);
    }

    private static EPackage ePackage(Element element) {
        try {
            return (EPackage) Class.forName(element.getAttribute("package")).getField("eINSTANCE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T create(Element element, String attribute, Class<T> type) {
        try {
            return type.cast(Class.forName(element.getAttribute(attribute)).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
