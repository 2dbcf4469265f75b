package org.jianbao.export.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What styles of a template come to, with what they have from those that they are based on (ECMA-376 Part 1, 17.7.2). */
final class TemplateLook {

    /** Of each of these attributes of an indent, the one that stands nearest counts. */
    private static final Map<String, String> INDENTS = Map.of("start", "left", "left", "left", "startChars", "leftChars", "leftChars",
            "leftChars", "end", "right", "right", "right", "hanging", "firstLine", "firstLine", "firstLine", "hangingChars",
            "firstLineChars", "firstLineChars", "firstLineChars");
    private static final BigDecimal HALF_POINTS = BigDecimal.valueOf(2);

    private final Map<String, Element> byId = new HashMap<>();
    private final Element defaults;

    TemplateLook(Document styles) {
        for (Element style : TemplateXml.all(styles, "style")) {
            byId.putIfAbsent(TemplateStyles.id(style), style);
        }
        defaults = TemplateXml.child(styles.getDocumentElement(), "docDefaults");
    }

    /** Returns a style and those that it is based on, the nearest first. */
    List<Element> chain(Element style) {
        var chain = new ArrayList<Element>();
        var seen = new HashSet<Element>();
        for (Element next = style; next != null && seen.add(next); next = byId.get(TemplateXml.value(next, "basedOn"))) {
            chain.add(next);
        }
        return chain;
    }

    /** Returns the style of an id; null if there is none. */
    Element style(String id) {
        return byId.get(id);
    }

    /** Returns the properties of words that a style and those below it name, but not those of the standard style, in their order. */
    List<Element> words(Element style) {
        var found = new LinkedHashMap<String, Element>();
        for (Element base : chain(style)) {
            boolean standard = !base.getAttributeNS(TemplateXml.W, "default").isEmpty();
            Element properties = standard ? null : TemplateXml.child(base, "rPr");
            for (Element property : TemplateXml.children(properties)) {
                found.putIfAbsent(property.getLocalName(), property);
            }
        }
        return List.copyOf(found.values());
    }

    /** Returns the size of the type of a style in points; null if nothing says it. */
    BigDecimal size(Element style) {
        for (Element base : chain(style)) {
            BigDecimal size = size(TemplateXml.child(base, "rPr"), "sz");
            if (size != null) {
                return size;
            }
        }
        Element run = defaults == null ? null : TemplateXml.child(defaults, "rPrDefault");
        return run == null ? null : size(TemplateXml.child(run, "rPr"), "sz");
    }

    private static BigDecimal size(Element properties, String name) {
        try {
            return properties == null ? null
                    : new BigDecimal(TemplateXml.value(properties, name)).divide(HALF_POINTS, 2, RoundingMode.HALF_UP).stripTrailingZeros();
        } catch (NumberFormatException e) {
            return null; // nothing, or a length in another unit, which Word does not write
        }
    }

    /** Returns the indents of a style by the names of their attributes. */
    Map<String, String> indents(Element style) {
        var indents = new LinkedHashMap<String, String>();
        Set<String> known = new HashSet<>();
        for (Element base : chain(style)) {
            Element properties = TemplateXml.child(base, "pPr");
            Element indent = properties == null ? null : TemplateXml.child(properties, "ind");
            if (indent == null) {
                continue;
            }
            var here = new HashSet<String>();
            NamedNodeMap attributes = indent.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                var attribute = (Attr) attributes.item(i);
                String slot = INDENTS.get(attribute.getLocalName());
                if (slot != null && TemplateXml.W.equals(attribute.getNamespaceURI()) && !known.contains(slot)) {
                    indents.put(attribute.getLocalName(), attribute.getValue());
                    here.add(slot);
                }
            }
            known.addAll(here);
        }
        return indents;
    }
}
