package org.jianbao.export.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

import org.jianbao.export.word.TemplateText.Group;
import org.jianbao.export.word.TemplateText.Look;
import org.jianbao.export.word.TemplateText.Markup;
import org.jianbao.export.word.TemplateText.Piece;
import org.jianbao.export.word.TemplateText.Place;
import org.jianbao.export.word.TemplateText.Value;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/** Writes the tree of a part down as markup, cut where {@link TemplateTags} has left an instruction. */
final class TemplateMarkup {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Function<Node, Look> looks;
    private final StringBuilder xml = new StringBuilder(DECLARATION);
    /** The pieces of what is open; the innermost first. */
    private final Deque<List<Piece>> open = new ArrayDeque<>();
    private final Deque<List<TemplateTag>> conditions = new ArrayDeque<>();

    private TemplateMarkup(Function<Node, Look> looks) {
        this.looks = looks;
        open.push(new ArrayList<>());
    }

    /**
     * Returns a part.
     *
     * @param looks tells how the paragraphs of an instruction stand there
     */
    static TemplateText of(Document tree, Function<Node, Look> looks) {
        var markup = new TemplateMarkup(looks);
        markup.node(tree.getDocumentElement());
        markup.cut();
        return new TemplateText(markup.open.pop());
    }

    /** Returns a part without tags. */
    static byte[] bytes(Document tree) {
        var markup = new TemplateMarkup(null);
        markup.node(tree.getDocumentElement());
        return markup.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Ends the markup, since something else follows. */
    private void cut() {
        if (!xml.isEmpty()) {
            open.peek().add(new Markup(xml.toString().getBytes(StandardCharsets.UTF_8)));
            xml.setLength(0);
        }
    }

    private void node(Node node) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> element(node);
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> text(node.getNodeValue(), false);
            case Node.PROCESSING_INSTRUCTION_NODE -> instruction((ProcessingInstruction) node);
            default -> { }
        }
    }

    private void element(Node element) {
        xml.append('<').append(element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            xml.append(' ').append(attributes.item(i).getNodeName()).append("=\"");
            text(attributes.item(i).getNodeValue(), true);
            xml.append('"');
        }
        if (element.getFirstChild() == null) {
            xml.append("/>");
            return;
        }
        xml.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(child);
        }
        xml.append("</").append(element.getNodeName()).append('>');
    }

    private void text(String text, boolean attribute) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            switch (unit) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append(attribute ? "&quot;" : "\"");
                case '\r' -> xml.append("&#13;");
                case '\t', '\n' -> xml.append(attribute ? "&#" + (int) unit + ';' : Character.toString(unit));
                default -> xml.append(unit);
            }
        }
    }

    private void instruction(ProcessingInstruction instruction) {
        cut();
        switch (instruction.getTarget()) {
            case TemplateTags.TAG -> open.peek().add(new Value(TemplateTag.valueOf(instruction.getData())));
            case TemplateTags.BLOCK ->
                open.peek().add(new Place(TemplateTag.valueOf(instruction.getData()), looks.apply(instruction)));
            case TemplateTags.IF -> {
                conditions.push(Arrays.stream(instruction.getData().split(" ")).map(TemplateTag::valueOf).toList());
                open.push(new ArrayList<>());
            }
            default -> {
                List<Piece> pieces = open.pop();
                open.peek().add(new Group(conditions.pop(), List.copyOf(pieces)));
            }
        }
    }
}
