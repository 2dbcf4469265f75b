package org.jianbao.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jianbao.model.layout.LayoutProfile;

/** Makes the parts of the package that depend on the layout, with the schema classes of POI. */
final class PartsBuilder {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NAMESPACES = " xmlns:w=\"" + BodyWriter.NAMESPACE + "\"";

    private PartsBuilder() {
    }

    /** Returns the parts for a profile and the numbering formats of a document. */
    static FixedParts build(LayoutProfile profile, LabelFormats formats) {
        boolean footers = profile.getPageNumber() != null;
        var parts = new ArrayList<FixedParts.Part>();
        parts.add(part(PackageParts.CONTENT_TYPES, PackageParts.contentTypes(footers)));
        parts.add(part("_rels/.rels", PackageParts.relationships()));
        parts.add(part("docProps/app.xml", PackageParts.application()));
        parts.add(part(PackageParts.RELATIONSHIPS, PackageParts.documentRelationships(footers)));
        parts.add(part("word/styles.xml", xml(new StylesPart(profile, formats).build(), "styles")));
        parts.add(part("word/settings.xml", xml(SettingsPart.build(profile), "settings")));
        parts.add(part("word/fontTable.xml", xml(FontTablePart.build(profile), "fonts")));
        if (footers) {
            parts.add(part("word/footer1.xml", xml(FooterPart.odd(profile), "ftr")));
            parts.add(part("word/footer2.xml", xml(FooterPart.even(profile), "ftr")));
        }
        String numbering = xml(new NumberingPart(profile, formats).build(), "numbering");
        int end = numbering.length() - FixedParts.NUMBERING_END.length;
        String section = xml(SectionPart.build(profile), "sectPr").substring(DECLARATION.length()).replace(NAMESPACES, "")
                .replace(" xmlns:r=\"" + BodyWriter.RELATIONSHIPS + "\"", "");
        return new FixedParts(parts, bytes(numbering.substring(0, end)), bytes(section),
                BodyMarkupBuilder.build(profile));
    }

    private static FixedParts.Part part(String name, String xml) {
        return new FixedParts.Part(name, bytes(xml));
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static String xml(XmlObject object, String root) {
        var options = new XmlOptions();
        options.setSaveSyntheticDocumentElement(new QName(BodyWriter.NAMESPACE, root, "w"));
        options.setSaveSuggestedPrefixes(Map.of(BodyWriter.NAMESPACE, "w", BodyWriter.RELATIONSHIPS, "r"));
        options.setSaveAggressiveNamespaces();
        options.setSaveNoXmlDecl();
        options.setCharacterEncoding("UTF-8");
        var bytes = new ByteArrayOutputStream();
        try {
            object.save(bytes, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DECLARATION + bytes.toString(StandardCharsets.UTF_8);
    }
}
