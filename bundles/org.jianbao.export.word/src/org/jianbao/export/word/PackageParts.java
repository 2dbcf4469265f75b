package org.jianbao.export.word;

/** The parts that say what is in the package. */
final class PackageParts {

    /** The relationships of the main part to its footers. */
    static final String ODD_FOOTER = "rId5";
    static final String EVEN_FOOTER = "rId6";

    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String RELATIONSHIPS = "word/_rels/document.xml.rels";
    static final String CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    static final String OFFICE = BodyWriter.RELATIONSHIPS + '/';
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private PackageParts() {
    }

    /** Returns the content types of all parts. */
    static String contentTypes(boolean footers) {
        return contentTypes(override("/word/document.xml", DOCUMENT_TYPE + "document.main+xml")
                + override("/word/styles.xml", DOCUMENT_TYPE + "styles+xml")
                + override("/word/settings.xml", DOCUMENT_TYPE + "settings+xml")
                + override("/word/fontTable.xml", DOCUMENT_TYPE + "fontTable+xml")
                + override("/word/numbering.xml", DOCUMENT_TYPE + "numbering+xml")
                + (footers ? override("/word/footer1.xml", DOCUMENT_TYPE + "footer+xml")
                        + override("/word/footer2.xml", DOCUMENT_TYPE + "footer+xml") : ""));
    }

    /** Returns the content types of some parts and of those that every package has. */
    static String contentTypes(String parts) {
        return DECLARATION + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + parts
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
                + override("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml")
                + "</Types>";
    }

    static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    /** Returns the relationships of the package. */
    static String relationships() {
        return relationships(relationship("rId1", OFFICE + "officeDocument", "word/document.xml")
                + relationship("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                + relationship("rId3", OFFICE + "extended-properties", "docProps/app.xml")
                + relationship("rId4", OFFICE + "custom-properties", "docProps/custom.xml"));
    }

    /** Returns the relationships of the main part. None leads out of the package. */
    static String documentRelationships(boolean footers) {
        return relationships(relationship("rId1", OFFICE + "styles", "styles.xml")
                + relationship("rId2", OFFICE + "settings", "settings.xml")
                + relationship("rId3", OFFICE + "fontTable", "fontTable.xml")
                + relationship("rId4", OFFICE + "numbering", "numbering.xml")
                + (footers ? relationship(ODD_FOOTER, OFFICE + "footer", "footer1.xml")
                        + relationship(EVEN_FOOTER, OFFICE + "footer", "footer2.xml") : ""));
    }

    static String relationships(String content) {
        return DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
    }

    static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Returns the extended properties. */
    static String application() {
        return DECLARATION
                + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                + "<Application>Jianbao</Application><DocSecurity>0</DocSecurity>"
                + "<AppVersion>1.0000</AppVersion></Properties>";
    }
}
