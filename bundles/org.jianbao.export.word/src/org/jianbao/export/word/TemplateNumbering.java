package org.jianbao.export.word;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Puts the numbering of a template behind that of the structure, under numbers that nothing else has. */
final class TemplateNumbering {

    /** How the marks of our own definitions begin, in a template that was made from a document of ours. */
    private static final String OURS = "4A42";

    private final Document tree;
    private final Element root;
    private final Map<String, Element> definitions = new LinkedHashMap<>();
    private final Map<String, Element> instances = new LinkedHashMap<>();
    private final Element template;

    /**
     * Makes the numbering.
     *
     * @param ours the definitions of the structure and the instance of the ladder
     * @param template the numbering of the template; null if it has none
     */
    TemplateNumbering(Document ours, Document template) {
        tree = ours;
        root = ours.getDocumentElement();
        this.template = template == null ? null : template.getDocumentElement();
        if (template != null) {
            TemplateXml.all(template, "abstractNum").forEach(it -> definitions.putIfAbsent(id(it, "abstractNumId"), it));
            TemplateXml.all(template, "num").forEach(it -> instances.putIfAbsent(id(it, "numId"), it));
        }
    }

    private static String id(Element element, String name) {
        return element.getAttributeNS(TemplateXml.W, name);
    }

    /**
     * Adds what the template uses.
     *
     * @param parts the parts that may use it, without the numbering itself
     * @return how many instances were added behind that of the ladder
     */
    int add(Collection<Document> parts) {
        Node ladder = TemplateXml.child(root, "num");
        int firstDefinition = TemplateXml.all(tree, "abstractNum").size();
        var newDefinitions = new HashMap<String, Integer>();
        var newInstances = new HashMap<String, Integer>();
        Set<String> used = parts.stream().flatMap(part -> numbers(part).stream()).map(number -> id(number, "val"))
                .collect(Collectors.toSet());
        instances.forEach((id, instance) -> {
            Element reference = TemplateXml.child(instance, "abstractNumId");
            String definition = TemplateXml.value(instance, "abstractNumId");
            if (used.contains(id) && definitions.containsKey(definition)) {
                newInstances.put(id, Numbers.LADDER + 1 + newInstances.size());
                Integer number = newDefinitions.computeIfAbsent(definition, key -> firstDefinition + newDefinitions.size());
                reference.setAttributeNS(TemplateXml.W, "w:val", number.toString());
            }
        });
        pictures();
        definitions.forEach((id, definition) -> {
            if (newDefinitions.containsKey(id)) {
                root.insertBefore(definition(definition, newDefinitions.get(id)), ladder);
            }
        });
        newInstances.forEach((id, number) -> instances.get(id).setAttributeNS(TemplateXml.W, "w:numId", number.toString()));
        instances.forEach((id, instance) -> {
            if (newInstances.containsKey(id)) {
                root.appendChild(tree.importNode(instance, true));
            }
        });
        refer(parts, newInstances);
        return newInstances.size();
    }

    /** Returns where paragraphs and styles of a part name an instance. */
    private static List<Element> numbers(Document part) {
        return TemplateXml.all(part, "numId").stream().filter(number -> TemplateXml.is(number.getParentNode(), "numPr")
                && !Boolean.TRUE.equals(number.getUserData(TemplateStyleSheet.OURS))).toList();
    }

    /** Bullets that are pictures come first; what declares their markup comes with them. */
    private void pictures() {
        Node first = root.getFirstChild();
        for (Element picture : TemplateXml.children(template)) {
            if (TemplateXml.is(picture, "numPicBullet")) {
                root.insertBefore(tree.importNode(picture, true), first);
            }
        }
        NamedNodeMap attributes = template == null ? root.getAttributes() : template.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            root.setAttributeNS(attribute.getNamespaceURI(), attribute.getName(), attribute.getValue());
        }
    }

    /** Returns a definition under its number. Headings are counted by the structure, and by no definition of the template. */
    private Node definition(Element definition, int number) {
        var copy = (Element) tree.importNode(definition, true);
        copy.setAttributeNS(TemplateXml.W, "w:abstractNumId", Integer.toString(number));
        if (TemplateXml.value(copy, "nsid").toUpperCase(Locale.ROOT).startsWith(OURS)) {
            copy.removeChild(TemplateXml.child(copy, "nsid"));
        }
        Set<String> counted = IntStream.rangeClosed(1, WordNames.HEADING_STYLES)
                .mapToObj(level -> WordNames.styleId(WordNames.heading(level))).collect(Collectors.toSet());
        TemplateXml.all(copy, "pStyle").stream().filter(style -> counted.contains(id(style, "val")))
                .forEach(style -> style.getParentNode().removeChild(style));
        return copy;
    }

    private static void refer(Collection<Document> parts, Map<String, Integer> instances) {
        for (Document part : parts) {
            for (Element number : numbers(part)) {
                number.setAttributeNS(TemplateXml.W, "w:val", Integer.toString(instances.getOrDefault(id(number, "val"), 0)));
            }
        }
    }

    /** Repeats the indents of the styles in the levels of the structure, since those of a level go before them. */
    void indent(TemplateLook look) {
        for (Element level : TemplateXml.all(tree, "lvl")) {
            String named = TemplateXml.value(level, "pStyle");
            String id = named.isEmpty() ? WordNames.styleId(WordNames.BODY) : named;
            Element indent = TemplateXml.all(level, "ind").stream().findFirst().orElse(null);
            if (look.style(id) != null && indent != null) {
                Element own = TemplateXml.make(tree, "ind", null);
                own.setAttributeNS(TemplateXml.W, "w:left", "0");
                own.setAttributeNS(TemplateXml.W, "w:firstLine", "0");
                Map<String, String> indents = look.indents(look.style(id));
                if (indents.containsKey("start")) {
                    own.removeAttributeNS(TemplateXml.W, "left");
                }
                if (indents.containsKey("hanging")) {
                    own.removeAttributeNS(TemplateXml.W, "firstLine");
                }
                indents.forEach((name, value) -> own.setAttributeNS(TemplateXml.W, "w:" + name, value));
                indent.getParentNode().replaceChild(own, indent);
            }
        }
    }

    /** Returns the part up to where the instances of an issue follow. */
    byte[] start() {
        byte[] whole = TemplateMarkup.bytes(tree);
        return Arrays.copyOf(whole, whole.length - FixedParts.NUMBERING_END.length);
    }
}
