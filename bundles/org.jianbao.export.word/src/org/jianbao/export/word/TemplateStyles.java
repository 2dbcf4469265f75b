package org.jianbao.export.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jianbao.export.TemplateWriter.Problem;
import org.jianbao.export.layout.Roles;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.TextStyle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles that the text of an issue needs, and those of a template. They are known by their names: Word gives the styles that
 * it knows other ids in other languages.
 */
final class TemplateStyles {

    private static final Set<String> IMPRINT = Set.of("distribution", "count");
    /** Where they stand is said by the template. */
    private static final Set<String> FURNITURE = Set.of("number", "title", "period", "issuer", "date", "pageNumber", "chart");
    /** The id of the rule about missing styles. */
    static final String RULE = "structure.word.style";

    private static final Set<String> ON = Set.of("1", "true", "on");
    static final String PARAGRAPH = "paragraph";
    static final String CHARACTER = "character";
    static final String TABLE = "table";

    /**
     * A style that is needed.
     *
     * @param role the role in the layout profile; empty for that of tables
     * @param id the id that the writer gives it
     * @param name the name by which Word knows it
     * @param shown what people call it beside that; empty for nothing
     * @param type what it is for, in the words of the file format
     */
    record Needed(String role, String id, String name, String shown, String type) {

        String key() {
            return TemplateStyles.key(type, name);
        }

        boolean isParagraph() {
            return type.equals(PARAGRAPH);
        }

        String described() {
            return shown.isEmpty() || shown.equals(name) ? name : name + "（" + shown + '）';
        }
    }

    private final List<Needed> needed;
    /** The names in any spelling: programs write "Heading 1" for "heading 1". */
    private final Map<String, Element> byName = new HashMap<>();
    /** The names as they are: there may be a "Caption" beside a "caption". */
    private final Map<String, Element> exact = new HashMap<>();
    private final Map<String, Element> byId = new LinkedHashMap<>();

    /**
     * Reads the styles of a template.
     *
     * @param styles the styles part
     * @param profile names what is needed
     * @param imprint whether the template has a place for the end block
     */
    TemplateStyles(Document styles, LayoutProfile profile, boolean imprint) {
        needed = needed(profile, imprint);
        for (Element style : TemplateXml.all(styles, "style")) {
            String type = style.getAttributeNS(TemplateXml.W, "type");
            String name = TemplateXml.value(style, "name");
            byName.putIfAbsent(key(type.isEmpty() ? PARAGRAPH : type, name), style);
            exact.putIfAbsent((type.isEmpty() ? PARAGRAPH : type) + ' ' + name, style);
            byId.putIfAbsent(id(style), style);
        }
    }

    private static String key(String type, String name) {
        return type + ' ' + name.strip().toLowerCase(Locale.ROOT);
    }

    private static List<Needed> needed(LayoutProfile profile, boolean imprint) {
        var needed = new ArrayList<Needed>();
        for (TextStyle style : Roles.styles(profile)) {
            String role = style.getRole();
            if (FURNITURE.contains(role) || IMPRINT.contains(role) && !imprint) {
                continue;
            }
            WordNames.Known known = WordNames.known(role);
            boolean words = WordNames.STRONG.equals(role) || WordNames.UNIT.equals(role);
            needed.add(new Needed(role, WordNames.styleId(role), known == null ? style.getName() : known.name(), style.getName(),
                    words ? CHARACTER : PARAGRAPH));
        }
        needed.add(new Needed("", StylesPart.TABLE, StylesPart.TABLE_NAME, "", TABLE));
        return needed;
    }

    /** Returns what is missing. */
    List<Problem> missing() {
        return needed.stream().filter(style -> find(style) == null)
                .map(style -> TemplateRefused.problem(RULE, "template.style." + style.type(), style.described())).toList();
    }

    /** Returns what is needed. */
    List<Needed> needed() {
        return needed;
    }

    /** Returns the style of the template that is needed; null if it has none. */
    Element find(Needed style) {
        Element exactly = exact.get(style.type() + ' ' + style.name());
        return exactly == null ? byName.get(style.key()) : exactly;
    }

    /** Returns the words in the look of a heading; null if the template has none. */
    Element linked(String heading) {
        Element style = byName.get(key(PARAGRAPH, heading));
        Element link = style == null ? null : byId.get(TemplateXml.value(style, "link"));
        return link != null && CHARACTER.equals(link.getAttributeNS(TemplateXml.W, "type")) ? link
                : byName.get(key(CHARACTER, heading + " Char"));
    }

    /** Returns the id of the style that counts where none is named; null if the template says nothing. */
    String standard(String type) {
        return byId.values().stream().filter(style -> type.equals(style.getAttributeNS(TemplateXml.W, "type"))
                && ON.contains(style.getAttributeNS(TemplateXml.W, "default"))).map(TemplateStyles::id).findFirst().orElse(null);
    }

    /** Returns the ids of all styles in their order. */
    Set<String> ids() {
        return byId.keySet();
    }

    /** Returns the id of a style. */
    static String id(Element style) {
        return style.getAttributeNS(TemplateXml.W, "styleId");
    }
}
