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
    private static final String PARAGRAPH = "paragraph";
    private static final String CHARACTER = "character";
    private static final String TABLE = "table";

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

        String described() {
            return shown.isEmpty() || shown.equals(name) ? name : name + "（" + shown + '）';
        }
    }

    private final List<Needed> needed;
    private final Map<String, Element> byName = new HashMap<>();
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
            byName.putIfAbsent(key(type.isEmpty() ? PARAGRAPH : type, TemplateXml.value(style, "name")), style);
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
                .map(style -> TemplateRefused.problem("structure.word.style", "template.style." + style.type(), style.described())).toList();
    }

    /** Returns what is needed. */
    List<Needed> needed() {
        return needed;
    }

    /** Returns the style of the template that is needed; null if it has none. */
    Element find(Needed style) {
        return byName.get(style.key());
    }

    /** Returns the style of an id; null if there is none. */
    Element find(String id) {
        return byId.get(id);
    }

    /** Returns the id of a style. */
    static String id(Element style) {
        return style.getAttributeNS(TemplateXml.W, "styleId");
    }
}
