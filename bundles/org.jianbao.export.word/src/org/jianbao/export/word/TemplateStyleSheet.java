package org.jianbao.export.word;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jianbao.export.word.TemplateStyles.Needed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes the styles of a template those that our markup names: gives them our ids, takes styles that it does not have from the
 * layout profile, and leaves the numbers to the structure.
 */
final class TemplateStyleSheet {

    /** Marks numbers of headings, which are those of the structure. */
    static final String OURS = "ours";

    private static final String LAYOUT_TABLE = "LayoutTable";
    /** Elements that name a style by its id. */
    private static final Set<String> REFERENCES = Set.of("pStyle", "rStyle", "tblStyle", "basedOn", "link", "next", "numStyleLink",
            "styleLink", "clickAndTypeStyle", "defaultTableStyle");
    /** What stands before a link in a style, and what before a number in the properties of a paragraph (ECMA-376 Part 1, 17.7, 17.3.1). */
    private static final Set<String> BEFORE_LINK = Set.of("name", "aliases", "basedOn", "next");
    private static final Set<String> BEFORE_NUMBER = Set.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr",
            "widowControl");
    private static final Set<String> BEFORE_PROPERTIES = Set.of("name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden",
            "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat", "locked", "personal", "personalCompose", "personalReply", "rsid");

    private final Document tree;
    private final Element root;
    private final TemplateStyles styles;
    private final Document ours;
    private final LabelFormats formats;
    private final Map<String, String> ids = new HashMap<>();

    /**
     * Makes the styles.
     *
     * @param tree the styles of the template
     * @param styles what is found there
     * @param ours the styles of the layout profile
     * @param formats which headings have numbers
     */
    TemplateStyleSheet(Document tree, TemplateStyles styles, Document ours, LabelFormats formats) {
        this.tree = tree;
        this.root = tree.getDocumentElement();
        this.styles = styles;
        this.ours = ours;
        this.formats = formats;
    }

    /** Changes the styles, and the names of styles in all parts. */
    void adapt(Collection<Document> parts) {
        rename(parts);
        Set<String> present = TemplateXml.all(tree, "style").stream().map(TemplateStyles::id).collect(Collectors.toSet());
        Stream.concat(styles.needed().stream().map(Needed::id), Stream.of(LAYOUT_TABLE)).filter(present::add).forEach(this::take);
        var look = new TemplateLook(tree);
        for (Needed style : styles.needed()) {
            if (style.isParagraph()) {
                Element element = look.style(style.id());
                int level = level(style.role());
                List<Element> before = look.chain(element).stream().map(TemplateStyleSheet::numberOf).filter(Objects::nonNull).toList();
                if (level >= 0 || !before.isEmpty()) {
                    keep(style.id(), before.isEmpty() ? null : before.getFirst(), parts);
                    number(element, level);
                }
            }
        }
        for (int level = 1; level <= WordNames.HEADING_STYLES; level++) {
            runIn(level, look);
        }
    }

    private void rename(Collection<Document> parts) {
        var taken = new HashSet<String>();
        for (Needed style : styles.needed()) {
            give(styles.find(style), style.id());
            taken.add(style.id());
        }
        for (int level = 1; level <= WordNames.HEADING_STYLES; level++) {
            give(styles.linked(WordNames.known(WordNames.heading(level)).name()), WordNames.runInStyle(level));
            taken.add(WordNames.runInStyle(level));
        }
        give(styles.find(new Needed("", LAYOUT_TABLE, "Layout Table", "", TemplateStyles.TABLE)), LAYOUT_TABLE);
        taken.add(LAYOUT_TABLE);
        makeRoom(taken);
        for (Element style : TemplateXml.all(tree, "style")) {
            style.setAttributeNS(TemplateXml.W, "w:styleId", ids.get(TemplateStyles.id(style)));
        }
        for (Document part : parts) {
            for (Element element : TemplateXml.all(part, "*")) {
                if (REFERENCES.contains(element.getLocalName())) {
                    String id = element.getAttributeNS(TemplateXml.W, "val");
                    element.setAttributeNS(TemplateXml.W, "w:val", ids.getOrDefault(id, id));
                }
            }
        }
    }

    private void give(Element style, String id) {
        if (style != null) {
            ids.putIfAbsent(TemplateStyles.id(style), id);
        }
    }

    /** Styles that have one of our ids and are another style give way. */
    private void makeRoom(Set<String> given) {
        var taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.addAll(given);
        taken.addAll(styles.ids());
        for (String id : styles.ids()) {
            if (ids.containsKey(id)) {
                continue;
            }
            String free = id;
            boolean ours = given.stream().anyMatch(id::equalsIgnoreCase);
            for (int number = 1; ours && !taken.add(free = "T" + number + id); number++) {
                // the next number
            }
            ids.put(id, free);
        }
    }

    /** Takes a style from the layout profile, on the base of the template. */
    private void take(String id) {
        for (Element style : TemplateXml.all(ours, "style")) {
            if (TemplateStyles.id(style).equals(id)) {
                var taken = (Element) tree.importNode(style, true);
                remove(taken, "link");
                remove(taken, "next");
                Element base = TemplateXml.child(taken, "basedOn");
                String standard = styles.standard(style.getAttributeNS(TemplateXml.W, "type"));
                if (base != null && standard == null) {
                    taken.removeChild(base);
                } else if (base != null) {
                    base.setAttributeNS(TemplateXml.W, "w:val", ids.getOrDefault(standard, standard));
                }
                root.appendChild(taken);
            }
        }
    }

    private static void remove(Element parent, String name) {
        Element child = TemplateXml.child(parent, name);
        if (child != null) {
            parent.removeChild(child);
        }
    }

    /** Returns the level that counts the headings of a role, from 0; negative if none does. */
    private int level(String role) {
        for (int level = 0; level < WordNames.HEADING_STYLES; level++) {
            if (role.equals(WordNames.heading(level + 1))) {
                return level < formats.ladder().size() && formats.ladder().get(level) != null ? level : -1;
            }
        }
        return -1;
    }

    /** Paragraphs of the template itself keep the numbers that their style gave them: they must not be counted with those of the issue. */
    private static void keep(String style, Element number, Collection<Document> parts) {
        for (Document part : parts) {
            for (Element reference : TemplateXml.all(part, "pStyle")) {
                var properties = (Element) reference.getParentNode();
                if (TemplateXml.is(properties, "pPr") && TemplateXml.is(properties.getParentNode(), "p")
                        && reference.getAttributeNS(TemplateXml.W, "val").equals(style) && TemplateXml.child(properties, "numPr") == null) {
                    Element own = number == null ? TemplateXml.make(part, "numPr", null) : (Element) part.importNode(number, true);
                    if (number == null) {
                        own.appendChild(TemplateXml.make(part, "numId", "0"));
                    }
                    insert(properties, own, BEFORE_NUMBER);
                }
            }
        }
    }

    /** Gives a style the number of its level, or none, whatever the template numbers it by. */
    private void number(Element style, int level) {
        Element properties = TemplateXml.child(style, "pPr");
        if (properties == null) {
            properties = TemplateXml.make(tree, "pPr", null);
            insert(style, properties, BEFORE_PROPERTIES);
        }
        remove(properties, "numPr");
        Element number = TemplateXml.make(tree, "numPr", null);
        if (level >= 0) {
            number.appendChild(TemplateXml.make(tree, "ilvl", Integer.toString(level)));
        }
        Element instance = TemplateXml.make(tree, "numId", Integer.toString(level < 0 ? 0 : Numbers.LADDER));
        instance.setUserData(OURS, Boolean.TRUE, null);
        number.appendChild(instance);
        insert(properties, number, BEFORE_NUMBER);
    }

    private static Element numberOf(Element style) {
        Element properties = TemplateXml.child(style, "pPr");
        return properties == null ? null : TemplateXml.child(properties, "numPr");
    }

    /** Puts an element behind the last of those that have to stand before it. */
    private static void insert(Element parent, Element child, Set<String> before) {
        Node at = parent.getFirstChild();
        for (Node other = at; other != null; other = other.getNextSibling()) {
            at = other instanceof Element && before.contains(other.getLocalName()) ? other.getNextSibling() : at;
        }
        parent.insertBefore(child, at);
    }

    /** Gives a heading words in its look, where the template has none: a heading with text behind it needs them. */
    private void runIn(int level, TemplateLook look) {
        String id = WordNames.runInStyle(level);
        Element heading = look.style(WordNames.styleId(WordNames.heading(level)));
        if (look.style(id) != null || heading == null) {
            return;
        }
        Element words = TemplateXml.make(tree, "style", null);
        words.setAttributeNS(TemplateXml.W, "w:type", TemplateStyles.CHARACTER);
        words.setAttributeNS(TemplateXml.W, "w:customStyle", "1");
        words.setAttributeNS(TemplateXml.W, "w:styleId", id);
        words.appendChild(TemplateXml.make(tree, "name", TemplateXml.value(heading, "name") + " Char"));
        words.appendChild(TemplateXml.make(tree, "link", TemplateStyles.id(heading)));
        Element properties = TemplateXml.make(tree, "rPr", null);
        for (Element property : look.words(heading)) {
            properties.appendChild(property.cloneNode(true));
        }
        words.appendChild(properties);
        root.appendChild(words);
        remove(heading, "link");
        insert(heading, TemplateXml.make(tree, "link", id), BEFORE_LINK);
    }
}
