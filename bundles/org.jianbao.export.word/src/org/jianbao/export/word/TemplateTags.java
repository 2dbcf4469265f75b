package org.jianbao.export.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jianbao.export.TemplateWriter.Problem;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds the tags of a template, also where Word has torn one into several runs, and puts an instruction in the place of each:
 * {@code <?tag NAME?>} for a text, {@code <?block NAME?>} before the paragraph that paragraphs take the place of, and {@code <?if NAME NAME?>…<?end?>} around a
 * paragraph that is left out where its tags say nothing.
 */
final class TemplateTags {

    static final String TAG = "tag";
    static final String BLOCK = "block";
    static final String IF = "if";
    static final String END = "end";

    /** What may be in a field. Others run programs, or read files that are elsewhere. */
    private static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "STYLEREF", "TOC", "PAGEREF",
            "REF", "SEQ", "TITLE", "AUTHOR", "DOCPROPERTY", "NUMWORDS", "NUMCHARS", "EQ", "=");
    private static final Pattern MARK = Pattern.compile("\\$\\{([^${}\\n]{0,100})}");
    private static final Set<String> DRAWN = Set.of("drawing", "pict");
    private static final String OPEN = "${";
    private static final String NO_TEXT = "\n";
    private static final int SHOWN = 40;

    private final List<Problem> problems = new ArrayList<>();
    private final Set<TemplateTag> blocks = EnumSet.noneOf(TemplateTag.class);
    private Document document;
    private boolean main;
    /** Whether the tag for the sections is there, wherever it stands. */
    private boolean body;

    /** Returns what is wrong. */
    List<Problem> problems() {
        return problems;
    }

    /** Returns whether a tag for paragraphs has its place. */
    boolean has(TemplateTag tag) {
        return blocks.contains(tag);
    }

    /** Finds the tags of a part. The instructions stand in its tree afterwards. */
    void mark(Document part, boolean mainPart) {
        document = part;
        main = mainPart;
        Map<Element, List<Element>> paragraphs = new LinkedHashMap<>();
        collect(part, null, paragraphs);
        paragraphs.forEach(this::paragraph);
        fields(part);
        if (main && !body && problems.stream().noneMatch(other -> other.rule().endsWith("tag"))) {
            problem("structure.word.body", "template.body", TemplateTag.BODY.mark());
        }
    }

    /** Finds what stands in each paragraph, but not in a paragraph inside of it, as text boxes have them. */
    private static void collect(Node node, List<Element> paragraph, Map<Element, List<Element>> paragraphs) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (paragraph != null) {
                    paragraph.add(element);
                }
                collect(element, TemplateXml.is(element, "p")
                        ? paragraphs.computeIfAbsent(element, key -> new ArrayList<>()) : paragraph, paragraphs);
            }
        }
    }

    private void problem(String rule, String key, Object... arguments) {
        problems.add(TemplateRefused.problem(rule, key, arguments));
    }

    /** The texts of a paragraph, with what stands between them. */
    private record Text(List<Element> elements, List<Integer> starts, String text) {

        static Text of(List<Element> content) {
            var elements = new ArrayList<Element>();
            var starts = new ArrayList<Integer>();
            var text = new StringBuilder();
            for (Element inside : content) {
                switch (inside.getLocalName()) {
                    case "t" -> {
                        elements.add(inside);
                        starts.add(text.length());
                        text.append(inside.getTextContent().replace('\n', ' '));
                    }
                    case "tab", "br", "cr", "drawing", "pict", "object", "fldChar", "sym" -> {
                        if (!TemplateXml.is(inside.getParentNode(), "tabs")) {
                            text.append(NO_TEXT);
                        }
                    }
                    default -> { }
                }
            }
            return new Text(elements, starts, text.toString());
        }

        String shown() {
            String line = text.replace(NO_TEXT, " ").strip();
            return line.codePointCount(0, line.length()) <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + '…';
        }
    }

    private record Found(TemplateTag tag, int start, int end) {
    }

    private void paragraph(Element paragraph, List<Element> content) {
        Text text = Text.of(content);
        if (!text.text().contains(OPEN)) {
            return;
        }
        List<Found> found = found(text);
        Optional<Found> block = found.stream().filter(tag -> tag.tag().isBlock()).findFirst();
        if (block.isPresent()) {
            block(paragraph, content, block.get(), text);
        } else if (!found.isEmpty()) {
            fill(text, found);
            optional(paragraph, text, found);
        }
    }

    private List<Found> found(Text text) {
        var found = new ArrayList<Found>();
        Matcher matcher = MARK.matcher(text.text());
        var rest = new StringBuilder();
        while (matcher.find()) {
            Optional<TemplateTag> tag = TemplateTag.of(matcher.group(1));
            if (tag.isPresent()) {
                found.add(new Found(tag.get(), matcher.start(), matcher.end()));
            } else {
                problem("structure.word.tag", "template.tag." + place(), matcher.group(), text.shown(), TemplateTag.all());
            }
            matcher.appendReplacement(rest, "");
        }
        matcher.appendTail(rest);
        if (rest.indexOf(OPEN) >= 0) {
            problem("structure.word.tag", "template.open." + place(), text.shown());
        }
        return found;
    }

    private String place() {
        return main ? "text" : "margin";
    }

    private void block(Element paragraph, List<Element> content, Found block, Text text) {
        String mark = block.tag().mark();
        boolean alone = text.text().strip().equals(text.text().substring(block.start(), block.end()))
                && content.stream().noneMatch(inside -> DRAWN.contains(inside.getLocalName()))
                && TemplateXml.is(paragraph.getParentNode(), "body") && TemplateXml.all(paragraph, "sectPr").isEmpty();
        body |= block.tag() == TemplateTag.BODY && main;
        if (!main || !alone) {
            problem("structure.word.body", "template.alone." + place(), mark, text.shown());
        } else if (!blocks.add(block.tag())) {
            problem("structure.word.body", "template.twice", mark);
        } else if (block.tag() == TemplateTag.BODY && blocks.contains(TemplateTag.IMPRINT)) {
            problem("structure.word.body", "template.order", TemplateTag.IMPRINT.mark(), mark);
        } else {
            paragraph.getParentNode().insertBefore(document.createProcessingInstruction(BLOCK, block.tag().name()), paragraph);
        }
    }

    /** Writes the instructions into the texts. A tag stands in the run in which it begins, in the look of that. */
    private void fill(Text text, List<Found> found) {
        for (int i = 0; i < text.elements().size(); i++) {
            Element element = text.elements().get(i);
            int from = text.starts().get(i);
            int end = from + element.getTextContent().length();
            String content = text.text();
            element.setTextContent("");
            element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            for (Found tag : found) {
                if (tag.end() <= from || tag.start() >= end) {
                    continue;
                }
                element.appendChild(document.createTextNode(content.substring(from, Math.max(from, tag.start()))));
                if (tag.start() >= from) {
                    element.appendChild(document.createProcessingInstruction(TAG, tag.tag().name()));
                }
                from = Math.min(end, tag.end());
            }
            element.appendChild(document.createTextNode(content.substring(from, end)));
        }
    }

    /** A paragraph of nothing but tags leaves no blank line where they say nothing. */
    private void optional(Element paragraph, Text text, List<Found> found) {
        var rest = new StringBuilder(text.text());
        for (int i = found.size() - 1; i >= 0; i--) {
            rest.delete(found.get(i).start(), found.get(i).end());
        }
        Node parent = paragraph.getParentNode();
        if (rest.toString().isBlank() && rest.indexOf(NO_TEXT) < 0 && isSpare(paragraph)
                && TemplateXml.all(paragraph, "sectPr").isEmpty()) {
            String names = found.stream().map(tag -> tag.tag().name()).distinct().collect(Collectors.joining(" "));
            parent.insertBefore(document.createProcessingInstruction(IF, names), paragraph);
            parent.insertBefore(document.createProcessingInstruction(END, ""), paragraph.getNextSibling());
        }
    }

    /** Cells, boxes and margins need their last paragraph, and tables one behind them. */
    private static boolean isSpare(Element paragraph) {
        Node next = paragraph.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        Node previous = paragraph.getPreviousSibling();
        while (previous != null && !(previous instanceof Element)) {
            previous = previous.getPreviousSibling();
        }
        return next != null && !TemplateXml.is(previous, "tbl");
    }

    /** Looks at what fields do, also where Word has torn an instruction into several runs. */
    private void fields(Document part) {
        for (Element field : TemplateXml.all(part, "fldSimple")) {
            field(field.getAttributeNS(TemplateXml.W, "instr"));
        }
        StringBuilder instruction = null;
        for (Element element : TemplateXml.all(part, "*")) {
            if ("instrText".equals(element.getLocalName())) {
                instruction = (instruction == null ? new StringBuilder() : instruction).append(element.getTextContent());
            } else if ("fldChar".equals(element.getLocalName()) && instruction != null) {
                field(instruction.toString());
                instruction = null;
            }
        }
        if (instruction != null) {
            field(instruction.toString());
        }
    }

    private void field(String instruction) {
        String name = instruction.strip().split("[\\s\\\\\"]", 2)[0].toUpperCase(Locale.ROOT);
        if (!FIELDS.contains(name.startsWith("=") ? "=" : name) && !name.isEmpty()) {
            problem("structure.word.foreign", "template.field", name.length() > SHOWN ? name.substring(0, SHOWN) : name);
        }
    }
}
