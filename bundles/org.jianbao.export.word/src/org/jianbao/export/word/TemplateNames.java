package org.jianbao.export.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * The names of a template's parts and relationships in our package. They are ours, so that they get in the way of none of those
 * of charts and pictures, and no name of a file that nobody vouches for gets into a document.
 */
final class TemplateNames {

    static final String FOLDER = "word/";
    private static final String MAIN = "document";
    private static final String NUMBERING = "numbering";
    private static final String THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";
    private static final String FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
    /** By the content type; no other one is taken. */
    private static final Map<String, String> PICTURES = Map.of("image/png", "png", "image/jpeg", "jpg", "image/gif", "gif", "image/bmp",
            "bmp", "image/tiff", "tif");
    /** VML names relationships in an attribute of its own. */
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";
    /** Which relationships an element leads by; without the part it has nothing to say. */
    private static final Set<String> IDS = Set.of(TemplateXml.R, OFFICE);

    private final TemplatePackage file;
    /** The new names by the old ones. */
    private final Map<String, String> names = new LinkedHashMap<>();

    TemplateNames(TemplatePackage file) {
        this.file = file;
        var count = new HashMap<String, Integer>();
        file.parts().forEach((name, part) -> {
            int number = count.merge(part.type(), 1, Integer::sum);
            names.put(name, FOLDER + (name.equals(file.mainPart()) ? MAIN + ".xml" : name(part, number)));
        });
    }

    private static String name(TemplatePackage.Part part, int number) {
        return switch (part.type()) {
            case "image" -> "media/template" + number + '.' + PICTURES.get(part.contentType());
            case "font" -> "fonts/font" + number + ".odttf";
            case "theme" -> "theme/theme" + number + ".xml";
            case "header", "footer" -> part.type() + number + ".xml";
            default -> part.type() + (number == 1 ? "" : Integer.toString(number)) + ".xml";
        };
    }

    /** Returns the new name of a part. */
    String of(String part) {
        return names.get(part);
    }

    /** Returns the content types of the parts, without numberings: there is one, which is ours. */
    String contentTypes() {
        var types = new StringBuilder();
        file.parts().forEach((name, part) -> {
            if (!part.type().equals(NUMBERING)) {
                types.append(PackageParts.override('/' + of(name), type(name, part)));
            }
        });
        return types.toString();
    }

    private String type(String name, TemplatePackage.Part part) {
        return switch (part.type()) {
            case "image" -> part.contentType();
            case "font" -> FONT_TYPE;
            case "theme" -> THEME_TYPE;
            default -> PackageParts.DOCUMENT_TYPE + (name.equals(file.mainPart()) ? "document.main" : part.type()) + "+xml";
        };
    }

    /** Returns the name of the part with the relationships of a part. */
    String relationshipsPart(String part) {
        String name = of(part);
        int slash = name.lastIndexOf('/') + 1;
        return name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
    }

    /** Returns the relationships of a part; an empty text if it has none. */
    String relationships(String part) {
        String folder = of(part).substring(0, of(part).lastIndexOf('/') + 1);
        String up = folder.equals(FOLDER) ? "" : "../";
        return file.parts().get(part).links().stream().filter(link -> !link.type().equals(NUMBERING))
                .map(link -> PackageParts.relationship(id(link.id()), PackageParts.OFFICE + link.type(),
                        up + of(link.part()).substring(FOLDER.length())))
                .collect(Collectors.joining());
    }

    private static String id(String id) {
        return "t_" + id;
    }

    /** Gives the relationships in the tree of a part their new names. What leads nowhere any more is taken out. */
    void rename(String part, Document tree) {
        Set<String> ids = file.parts().get(part).links().stream().map(TemplatePackage.Link::id).collect(Collectors.toSet());
        for (Element element : TemplateXml.all(tree, "*", "*")) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                var attribute = (Attr) attributes.item(i);
                if (!isId(attribute)) {
                    continue;
                }
                if (ids.contains(attribute.getValue())) {
                    attribute.setValue(id(attribute.getValue()));
                } else if (element != tree.getDocumentElement()) {
                    remove(element);
                    break;
                }
            }
        }
    }

    private static boolean isId(Node attribute) {
        return attribute.getNamespaceURI() != null && IDS.contains(attribute.getNamespaceURI())
                && (attribute.getNamespaceURI().equals(TemplateXml.R) || attribute.getLocalName().equals("relid"));
    }

    private static void remove(Node element) {
        if (element.getParentNode() != null) {
            element.getParentNode().removeChild(element);
        }
    }
}
