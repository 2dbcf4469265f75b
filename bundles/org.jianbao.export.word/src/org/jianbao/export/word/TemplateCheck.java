package org.jianbao.export.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jianbao.export.TemplateWriter.Problem;
import org.jianbao.model.layout.LayoutProfile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A template that was read: its trees, with instructions in the places of tags, and what is wrong with it. */
final class TemplateCheck {

    /** The parts in which tags are filled. */
    private static final Set<String> MARGINS = Set.of("header", "footer");
    private static final Set<String> BINARY = Set.of("image", "font");
    /** Elements that reach out of the file or hold what can run, whatever leads to them. */
    private static final Set<String> FOREIGN = Set.of("altChunk", "object", "control", "subDoc", "movie");
    private static final int MOST_PROBLEMS = 100;

    private final TemplatePackage file;
    private final Map<String, Document> trees = new LinkedHashMap<>();
    private final TemplateStyles styles;
    private final List<Problem> problems;

    private TemplateCheck(TemplatePackage file, LayoutProfile profile) throws TemplateRefused {
        this.file = file;
        var tags = new TemplateTags();
        for (Map.Entry<String, TemplatePackage.Part> part : file.parts().entrySet()) {
            if (BINARY.contains(part.getValue().type())) {
                continue;
            }
            Document tree = TemplateXml.parse(part.getValue().bytes());
            refuse(tree);
            TemplateXml.declare(tree);
            trees.put(part.getKey(), tree);
            if (part.getKey().equals(file.mainPart()) || MARGINS.contains(part.getValue().type())) {
                tags.mark(tree, part.getKey().equals(file.mainPart()));
            }
        }
        Document styleTree = tree("styles");
        if (styleTree == null || !TemplateXml.is(trees.get(file.mainPart()).getDocumentElement(), "document")) {
            throw new TemplateRefused("structure.word.file", "template.damaged");
        }
        styles = new TemplateStyles(styleTree, profile, tags.has(TemplateTag.IMPRINT));
        problems = new ArrayList<>(styles.missing());
        problems.addAll(tags.problems());
    }

    /** Reads a template. */
    static TemplateCheck of(byte[] template, LayoutProfile profile) throws TemplateRefused {
        return new TemplateCheck(TemplatePackage.read(template), profile);
    }

    /** Returns what is wrong with a template. */
    static List<Problem> problems(byte[] template, LayoutProfile profile) {
        try {
            List<Problem> problems = of(template, profile).problems();
            return problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS));
        } catch (TemplateRefused e) {
            return List.of(e.problem());
        }
    }

    private static void refuse(Document tree) throws TemplateRefused {
        for (Element element : TemplateXml.all(tree, "*")) {
            if (FOREIGN.contains(element.getLocalName())) {
                throw new TemplateRefused("structure.word.foreign", "template.foreign", element.getLocalName(), "");
            }
        }
    }

    /** Returns the file. */
    TemplatePackage file() {
        return file;
    }

    /** Returns the trees of the parts that are XML, by name. */
    Map<String, Document> trees() {
        return trees;
    }

    /** Returns the tree of the first part of a type; null if there is none. */
    Document tree(String type) {
        return file.parts().entrySet().stream().filter(part -> part.getValue().type().equals(type))
                .map(part -> trees.get(part.getKey())).findFirst().orElse(null);
    }

    /** Returns the styles. */
    TemplateStyles styles() {
        return styles;
    }

    /** Returns what is wrong. */
    List<Problem> problems() {
        return problems;
    }
}
