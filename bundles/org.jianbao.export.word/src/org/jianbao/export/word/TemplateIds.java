package org.jianbao.export.word;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Counts bookmarks and drawings of a template anew, so that those of an issue can go on from there. */
final class TemplateIds {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    /** How our own bookmarks begin, which tell elements of the issue that the template was made from. */
    private static final String OURS = "_jb";

    private int bookmarks;
    private int drawings;

    /** Counts a part. */
    void count(Document tree) {
        Map<String, Element> starts = byId(tree, "bookmarkStart");
        Map<String, Element> ends = byId(tree, "bookmarkEnd");
        Set<Element> pairs = Collections.newSetFromMap(new IdentityHashMap<>());
        starts.forEach((id, start) -> {
            Element end = ends.get(id);
            if (end != null && !start.getAttributeNS(TemplateXml.W, "name").toLowerCase(Locale.ROOT).startsWith(OURS)) {
                pairs.addAll(List.of(start, end));
                start.setAttributeNS(TemplateXml.W, "w:id", Integer.toString(bookmarks));
                end.setAttributeNS(TemplateXml.W, "w:id", Integer.toString(bookmarks++));
            }
        });
        for (String name : List.of("bookmarkStart", "bookmarkEnd")) {
            TemplateXml.all(tree, name).stream().filter(mark -> !pairs.contains(mark))
                    .forEach(mark -> mark.getParentNode().removeChild(mark));
        }
        for (Element drawing : TemplateXml.all(tree, DRAWING, "docPr")) {
            drawing.setAttribute("id", Integer.toString(++drawings));
        }
    }

    private static Map<String, Element> byId(Document tree, String name) {
        var found = new LinkedHashMap<String, Element>();
        TemplateXml.all(tree, name).forEach(mark -> found.putIfAbsent(mark.getAttributeNS(TemplateXml.W, "id"), mark));
        return found;
    }

    /** Returns how many bookmarks there are; their ids begin at 0. */
    int bookmarks() {
        return bookmarks;
    }

    /** Returns how many drawings there are; their ids begin at 1. */
    int drawings() {
        return drawings;
    }
}
