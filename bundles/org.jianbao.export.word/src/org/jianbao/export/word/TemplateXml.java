package org.jianbao.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads parts of templates that nobody vouches for, and finds elements in them. */
final class TemplateXml {

    static final String W = BodyWriter.NAMESPACE;
    static final String R = BodyWriter.RELATIONSHIPS;

    /** The bytes of a part: as a tree it takes twenty times as much memory. A template of some pages has a tenth of it. */
    static final int MOST_BYTES = 2 << 20;
    private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";
    private static final Map<String, String> ATTRIBUTES = Map.of(XMLConstants.ACCESS_EXTERNAL_DTD, "",
            XMLConstants.ACCESS_EXTERNAL_SCHEMA, "", LIMITS + "maxElementDepth", "200", LIMITS + "elementAttributeLimit", "1000",
            LIMITS + "totalEntitySizeLimit", "0", LIMITS + "maxGeneralEntitySizeLimit", "0");

    private TemplateXml() {
    }

    /** Returns a part as a tree without comments and processing instructions. Nothing beside the bytes is ever opened. */
    static Document parse(byte[] bytes) throws TemplateRefused {
        if (bytes.length > MOST_BYTES) {
            throw new TemplateRefused("structure.word.file", "template.large");
        }
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setIgnoringComments(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            ATTRIBUTES.forEach(factory::setAttribute);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new ByteArrayInputStream(bytes));
            clean(document);
            return document;
        } catch (SAXException | IOException | RuntimeException e) {
            throw new TemplateRefused("structure.word.file", "template.damaged");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Instructions are ours: they tell where something is put in. */
    private static void clean(Node node) {
        for (Node child = node.getFirstChild(); child != null;) {
            Node next = child.getNextSibling();
            if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                node.removeChild(child);
            } else {
                clean(child);
            }
            child = next;
        }
    }

    /** Declares the prefixes that our markup has, for the whole part. Nearly every program for texts has declared them so. */
    static void declare(Document tree) throws TemplateRefused {
        for (Map.Entry<String, String> prefix : Map.of("w", W, "r", R).entrySet()) {
            for (Element element : all(tree, "*", "*")) {
                Attr declared = element.getAttributeNodeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, prefix.getKey());
                if (declared != null && !declared.getValue().equals(prefix.getValue())) {
                    throw new TemplateRefused("structure.word.file", "template.damaged");
                }
            }
            tree.getDocumentElement().setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix.getKey(), prefix.getValue());
        }
    }

    /** Returns the elements of a name in the namespace of Word, in document order; {@code *} stands for all. */
    static List<Element> all(Node below, String name) {
        return all(below, W, name);
    }

    /** Returns the elements of a name in document order. */
    static List<Element> all(Node below, String namespace, String name) {
        NodeList nodes = below instanceof Document document ? document.getElementsByTagNameNS(namespace, name)
                : ((Element) below).getElementsByTagNameNS(namespace, name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Returns whether a node is the element of a name in the namespace of Word. */
    static boolean is(Node node, String name) {
        return node instanceof Element && name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    /** Returns the first child of a name; null if there is none. */
    static Element child(Node parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, name)) {
                return (Element) child;
            }
        }
        return null;
    }

    /** Returns the elements directly below one; none below null. */
    static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (Node child = parent == null ? null : parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Returns the value of the first child of a name; an empty text if there is none. */
    static String value(Node parent, String name) {
        Element child = child(parent, name);
        return child == null ? "" : child.getAttributeNS(W, "val");
    }

    /** Returns whether a property is there and not switched off. */
    static boolean isOn(Node parent, String name) {
        return child(parent, name) != null && !Set.of("0", "false", "off").contains(value(parent, name));
    }

    /** Returns a new element of Word that is nowhere yet. */
    static Element make(Document document, String name, String value) {
        Element element = document.createElementNS(W, "w:" + name);
        if (value != null) {
            element.setAttributeNS(W, "w:val", value);
        }
        return element;
    }
}
