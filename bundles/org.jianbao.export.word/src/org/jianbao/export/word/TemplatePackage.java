package org.jianbao.export.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jianbao.core.structure.packing.ZipEntries;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The parts of a template that documents take over: those that say how something looks. What Word adds for itself is left
 * out; whatever can run, or reaches out of the file, makes the file a refused one.
 */
final class TemplatePackage {

    /** What parts may be for the documents, by the last word of the type of the relationship that leads to them. */
    private static final Set<String> KEPT = Set.of("styles", "settings", "fontTable", "numbering", "theme", "header", "footer",
            "footnotes", "endnotes", "image", "font");
    /** What Word notes for itself, and documents do not need. */
    private static final Set<String> LEFT = Set.of("webSettings", "customXml", "customXmlProps", "glossaryDocument",
            "stylesWithEffects", "printerSettings", "thumbnail", "people", "core-properties", "extended-properties",
            "custom-properties");
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff");
    private static final String MAIN = "officeDocument";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,63}");
    private static final long MOST_BYTES = 32L << 20;
    private static final int MOST_PARTS = 300;

    /** A relationship to another part: its id and the last word of its type. */
    record Link(String id, String type, String part) {
    }

    /** A part: the last word of the type that leads to it, its content type, its bytes, where it leads. */
    record Part(String type, String contentType, byte[] bytes, List<Link> links) {
    }

    private final Map<String, byte[]> entries;
    private final Map<String, String> overrides = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private String main;

    private TemplatePackage(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    /** Reads a template. */
    static TemplatePackage read(byte[] file) throws TemplateRefused {
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            boolean old = file.length > 4 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF;
            throw new TemplateRefused("structure.word.file", old ? "template.old" : "template.other");
        }
        try {
            var template = new TemplatePackage(ZipEntries.read(file, MOST_BYTES));
            template.types();
            template.main();
            return template;
        } catch (ZipEntries.Refused e) {
            throw new TemplateRefused("structure.word.file",
                    e.key().endsWith("large") || e.key().endsWith("many") ? "template.large" : "template.damaged");
        }
    }

    /** Returns the name of the main part. */
    String mainPart() {
        return main;
    }

    /** Returns the parts by name, the main one first. */
    Map<String, Part> parts() {
        return parts;
    }

    private void types() throws TemplateRefused {
        byte[] types = entries.get(PackageParts.CONTENT_TYPES);
        if (types == null) {
            throw new TemplateRefused("structure.word.file", "template.other");
        }
        Document document = TemplateXml.parse(types);
        for (Element type : TemplateXml.all(document, "*", "*")) {
            String contentType = type.getAttribute("ContentType");
            if (contentType.toLowerCase(Locale.ROOT).contains("macro") || contentType.contains("vbaProject")) {
                throw new TemplateRefused("structure.word.foreign", "template.macros");
            }
            if ("Override".equals(type.getLocalName())) {
                overrides.put(type.getAttribute("PartName").replaceFirst("^/", ""), contentType);
            } else if ("Default".equals(type.getLocalName())) {
                defaults.put(type.getAttribute("Extension").toLowerCase(Locale.ROOT), contentType);
            }
        }
        if (entries.keySet().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new TemplateRefused("structure.word.foreign", "template.macros");
        }
    }

    private String type(String part) {
        String known = overrides.get(part);
        return known != null ? known : defaults.getOrDefault(part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "");
    }

    private void main() throws TemplateRefused {
        for (Link link : links("")) {
            if (link.type().equals(MAIN)) {
                main = link.part();
            }
        }
        String type = main == null ? "" : type(main);
        if (!type.endsWith("wordprocessingml.document.main+xml") && !type.endsWith("wordprocessingml.template.main+xml")) {
            throw new TemplateRefused("structure.word.file", "template.other");
        }
        add(main, MAIN);
    }

    /** Adds a part and all that it leads to. */
    private void add(String name, String type) throws TemplateRefused {
        if (parts.containsKey(name)) {
            return;
        }
        byte[] bytes = entries.get(name);
        if (bytes == null || parts.size() >= MOST_PARTS) {
            throw new TemplateRefused("structure.word.file", bytes == null ? "template.damaged" : "template.large");
        }
        if (type.equals("image") && !PICTURES.contains(type(name))) {
            throw new TemplateRefused("structure.word.foreign", "template.picture", name);
        }
        var links = new ArrayList<Link>();
        parts.put(name, new Part(type, type(name), bytes, links));
        for (Link link : links(name)) {
            if (KEPT.contains(link.type())) {
                links.add(link);
                add(link.part(), link.type());
            }
        }
    }

    /** Returns where a part leads; an empty name stands for the file. */
    private List<Link> links(String part) throws TemplateRefused {
        int slash = part.lastIndexOf('/') + 1;
        byte[] bytes = entries.get(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        var links = new ArrayList<Link>();
        if (bytes == null) {
            return links;
        }
        for (Element element : TemplateXml.all(TemplateXml.parse(bytes), "*", "Relationship")) {
            String type = element.getAttribute("Type");
            String last = type.substring(type.lastIndexOf('/') + 1);
            String target = element.getAttribute("Target");
            if (type.startsWith(STRICT)) {
                throw new TemplateRefused("structure.word.file", "template.strict");
            }
            if ("External".equalsIgnoreCase(element.getAttribute("TargetMode"))) {
                throw new TemplateRefused("structure.word.foreign", "template.external", last, target);
            }
            if (!KEPT.contains(last) && !LEFT.contains(last) && !last.equals(MAIN)) {
                throw new TemplateRefused("structure.word.foreign", "template.foreign", last, target);
            }
            if (!ID.matcher(element.getAttribute("Id")).matches()) {
                throw new TemplateRefused("structure.word.file", "template.damaged");
            }
            links.add(new Link(element.getAttribute("Id"), last, resolve(part.substring(0, slash), target)));
        }
        return links;
    }

    /** Returns the name of the part that a relationship leads to. One that leads nowhere is found out when it is wanted. */
    private static String resolve(String folder, String target) {
        var names = new ArrayList<String>();
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        for (String name : path.split("/")) {
            if (name.equals("..") && !names.isEmpty()) {
                names.removeLast();
            } else if (!name.equals(".") && !name.isEmpty()) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

}
