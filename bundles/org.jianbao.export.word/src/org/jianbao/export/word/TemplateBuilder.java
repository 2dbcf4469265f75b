package org.jianbao.export.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.export.layout.Roles;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.TextStyle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes a template ready to be written: gives it our names, ids and numbers, and cuts it where an issue is put in. */
final class TemplateBuilder {

    private static final String STYLES = "styles";
    private static final String NUMBERING = "numbering";
    private static final String SETTINGS = "settings";

    private final TemplateCheck template;
    private final FixedParts ours;
    private final LabelFormats formats;
    private final TemplateNames names;
    private final TemplateIds ids = new TemplateIds();
    private final LayoutProfile look;

    private TemplateBuilder(TemplateCheck template, LayoutProfile profile, LabelFormats formats, FixedParts ours) {
        this.template = template;
        this.formats = formats;
        this.ours = ours;
        names = new TemplateNames(template.file());
        look = EcoreUtil.copy(profile);
    }

    /**
     * Returns a template that is ready.
     *
     * @param template the template, in which nothing is wrong but that styles may be missing; its trees are changed
     * @param profile the layout profile
     * @param formats the numbers of the structure
     * @param ours the parts of a document without template
     */
    static TemplateParts build(TemplateCheck template, LayoutProfile profile, LabelFormats formats, FixedParts ours)
            throws TemplateRefused {
        return new TemplateBuilder(template, profile, formats, ours).build();
    }

    private TemplateParts build() throws TemplateRefused {
        template.trees().forEach(names::rename);
        clean();
        Document styleTree = template.tree("styles");
        new TemplateStyleSheet(styleTree, template.styles(), TemplateXml.parse(own(STYLES)), formats).adapt(template.trees().values());
        var styles = new TemplateLook(styleTree);
        sizes(styles);
        Document main = template.trees().get(template.file().mainPart());
        var places = new TemplatePlaces(main, look);
        template.trees().values().forEach(ids::count);
        Document numbers = template.tree(NUMBERING);
        var numbering = new TemplateNumbering(TemplateXml.parse(ours.wholeNumbering()), numbers);
        numbering.indent(styles);
        int instances = numbering.add(template.trees().values().stream().filter(tree -> tree != numbers).toList());
        var margins = new LinkedHashMap<String, TemplateText>();
        var fixed = new FixedParts(parts(margins), numbering.start(), BodyMarkup.NOTHING, BodyMarkupBuilder.build(look, places.distance()));
        return new TemplateParts(new WordParts(fixed), TemplateMarkup.of(main, places::look), margins, look,
                new Taken(ids.bookmarks(), ids.drawings(), instances));
    }

    /** Word would ask whether it may run the query of a mail merge. */
    private void clean() {
        template.trees().values().forEach(tree -> TemplateXml.all(tree, "mailMerge").forEach(merge ->
                merge.getParentNode().removeChild(merge)));
    }

    /** Gives the look the sizes of type in the template, which tables reckon with. */
    private void sizes(TemplateLook styles) {
        for (TemplateStyles.Needed needed : template.styles().needed()) {
            Element style = styles.style(needed.id());
            BigDecimal size = style == null || !needed.isParagraph() ? null : styles.size(style);
            if (size != null) {
                TextStyle own = Roles.style(look, needed.role());
                if (own.eContainer() != look) {
                    own = EcoreUtil.copy(own);
                    look.getStyles().add(own);
                }
                own.setSize(size);
            }
        }
    }

    /** Returns the parts that are the same in all documents, and finds out the margins that are not. */
    private List<FixedParts.Part> parts(Map<String, TemplateText> margins) {
        TemplatePackage file = template.file();
        var added = template.tree(SETTINGS) == null ? List.of(NUMBERING, SETTINGS) : List.of(NUMBERING);
        var types = new StringBuilder(names.contentTypes());
        var relationships = new StringBuilder(names.relationships(file.mainPart()));
        for (String type : added) {
            types.append(PackageParts.override("/word/" + type + ".xml", PackageParts.DOCUMENT_TYPE + type + "+xml"));
            relationships.append(PackageParts.relationship("j_" + type, PackageParts.OFFICE + type, type + ".xml"));
        }
        var parts = new ArrayList<FixedParts.Part>();
        parts.add(part(PackageParts.CONTENT_TYPES, PackageParts.contentTypes(types.toString())));
        parts.add(part("_rels/.rels", PackageParts.relationships()));
        parts.add(part("docProps/app.xml", PackageParts.application()));
        parts.add(part(PackageParts.RELATIONSHIPS, PackageParts.relationships(relationships.toString())));
        if (added.contains(SETTINGS)) {
            parts.add(new FixedParts.Part("word/settings.xml", own(SETTINGS)));
        }
        file.parts().keySet().stream().filter(name -> !name.equals(file.mainPart())).forEach(name -> part(name, parts, margins));
        return parts;
    }

    private void part(String name, List<FixedParts.Part> parts, Map<String, TemplateText> margins) {
        TemplatePackage.Part part = template.file().parts().get(name);
        String relationships = names.relationships(name);
        if (!relationships.isEmpty()) {
            parts.add(part(names.relationshipsPart(name), PackageParts.relationships(relationships)));
        }
        Document tree = template.trees().get(name);
        if (tree == null) {
            parts.add(new FixedParts.Part(names.of(name), part.bytes()));
        } else if (!part.type().equals(NUMBERING)) {
            TemplateText text = TemplateMarkup.of(tree, place -> null);
            if (text.isFixed()) {
                parts.add(new FixedParts.Part(names.of(name), TemplateMarkup.bytes(tree)));
            } else {
                margins.put(names.of(name), text);
            }
        }
    }

    private static FixedParts.Part part(String name, String xml) {
        return new FixedParts.Part(name, XmlOut.ascii(xml));
    }

    /** Returns a part of a document without template. */
    private byte[] own(String type) {
        return ours.parts().stream().filter(part -> part.name().equals("word/" + type + ".xml")).findFirst().orElseThrow().content();
    }
}
