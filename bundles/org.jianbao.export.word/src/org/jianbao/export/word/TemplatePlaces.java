package org.jianbao.export.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jianbao.export.word.TemplateText.Look;
import org.jianbao.model.layout.LayoutProfile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/** The places of sections and end block in the main part of a template, and what the paragraphs say that have kept them. */
final class TemplatePlaces {

    /** What stands between paragraphs without being printed. */
    private static final Set<String> MARKS = Set.of("bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd");

    private final Map<Node, Look> looks = new LinkedHashMap<>();
    private String distance = "";

    /**
     * Takes the paragraphs out that have kept the places.
     *
     * @param main the main part
     * @param look gets the page on which the sections stand
     */
    TemplatePlaces(Document main, LayoutProfile look) {
        Node body = TemplateXml.child(main.getDocumentElement(), "body");
        List<Node> printed = printed(body);
        for (int at = 0; at < printed.size(); at++) {
            if (!isPlace(printed, at)) {
                continue;
            }
            Node paragraph = printed.get(at + 1);
            boolean afterTable = at > 0 && TemplateXml.is(printed.get(at - 1), "tbl");
            if (TemplateTag.BODY.name().equals(printed.get(at).getNodeValue())) {
                TemplatePage.set(paragraph, look);
                Element properties = TemplateXml.child(paragraph, "pPr");
                distance = properties == null ? "" : distance(TemplateXml.child(properties, "spacing"));
                boolean newPage = properties != null && TemplateXml.isOn(properties, "pageBreakBefore");
                looks.put(printed.get(at), new Look(afterTable, newPage, !distance.isEmpty(), isPlace(printed, at + 2)));
            } else {
                looks.put(printed.get(at), new Look(afterTable, false, false, isPlace(printed, at - 2)));
            }
            body.removeChild(paragraph);
        }
    }

    private static List<Node> printed(Node body) {
        var printed = new ArrayList<Node>();
        for (Node child = body.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (isPlace(child) || child instanceof Element && !MARKS.contains(child.getLocalName())) {
                printed.add(child);
            }
        }
        return printed;
    }

    private static boolean isPlace(List<Node> printed, int at) {
        return at >= 0 && at < printed.size() && isPlace(printed.get(at));
    }

    private static boolean isPlace(Node node) {
        return node instanceof ProcessingInstruction instruction && TemplateTags.BLOCK.equals(instruction.getTarget());
    }

    /** Returns the distance above a paragraph as attributes; an empty text if it has that of its style. */
    private static String distance(Element spacing) {
        var attributes = new StringBuilder();
        for (String name : List.of("before", "beforeLines", "beforeAutospacing")) {
            String value = spacing == null ? "" : spacing.getAttributeNS(TemplateXml.W, name);
            if (value.matches("[0-9]{1,5}")) {
                attributes.append(" w:").append(name).append("=\"").append(value).append('"');
            }
        }
        return attributes.toString();
    }

    /** Returns how the paragraphs of a place stand there. */
    Look look(Node place) {
        return looks.get(place);
    }

    /** Returns the distance above the sections as attributes; an empty text if it is that of the first style. */
    String distance() {
        return distance;
    }
}
