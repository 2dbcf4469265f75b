package org.jianbao.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;

import org.jianbao.export.document.Properties;

/** Writes what catalogues know of the issue: the core properties and those of our own. */
final class PropertyParts {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String DATE_TYPE = " xsi:type=\"dcterms:W3CDTF\">";
    private static final byte[] CORE = XmlOut.ascii(XML
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
    private static final byte[] CORE_END = XmlOut.ascii("</cp:coreProperties>");
    private static final byte[] CUSTOM = XmlOut.ascii(XML
            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
            + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
    private static final byte[] CUSTOM_END = XmlOut.ascii("</Properties>");
    private static final byte[] PROPERTY = XmlOut.ascii(
            "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"");
    /** Smaller numbers are taken by the format itself. */
    private static final int FIRST_PROPERTY = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1536);
    private final XmlOut xml = new XmlOut(bytes::write, 1024);
    private int property = FIRST_PROPERTY;

    private PropertyParts() {
    }

    /** Returns title, creator, language and dates. Created and modified is the day of publication, never the clock. */
    static byte[] core(Properties properties) throws IOException {
        return new PropertyParts().writeCore(properties);
    }

    /** Returns the numbers and the period of the issue. */
    static byte[] custom(Properties properties) throws IOException {
        return new PropertyParts().writeCustom(properties);
    }

    private byte[] writeCore(Properties properties) throws IOException {
        xml.raw(CORE);
        element("dc:title", properties.title());
        element("dc:creator", properties.creator());
        element("dc:identifier", properties.origin());
        element("dc:language", Properties.LANGUAGE);
        date("dcterms:created", properties.published());
        date("dcterms:modified", properties.published());
        return end(CORE_END);
    }

    private byte[] end(byte[] markup) throws IOException {
        xml.raw(markup);
        xml.flush();
        return bytes.toByteArray();
    }

    private void element(String name, String text) throws IOException {
        xml.raw(XmlOut.ascii("<", name, ">"));
        xml.text(text);
        xml.raw(XmlOut.ascii("</", name, ">"));
    }

    private void date(String name, LocalDate date) throws IOException {
        if (date != null) {
            xml.raw(XmlOut.ascii("<", name, DATE_TYPE));
            xml.text(date.toString());
            xml.raw(XmlOut.ascii("T00:00:00Z</", name, ">"));
        }
    }

    private byte[] writeCustom(Properties properties) throws IOException {
        xml.raw(CUSTOM);
        text("jianbao.issue", properties.origin());
        number("jianbao.year", properties.year());
        number("jianbao.number", properties.number());
        number("jianbao.totalNumber", properties.totalNumber());
        text("jianbao.periodStart", properties.periodStart());
        text("jianbao.periodEnd", properties.periodEnd());
        text("jianbao.published", properties.published());
        return end(CUSTOM_END);
    }

    private void number(String name, int value) throws IOException {
        property(name, "vt:i4", Integer.toString(value));
    }

    private void text(String name, Object value) throws IOException {
        if (value != null) {
            property(name, "vt:lpwstr", value.toString());
        }
    }

    private void property(String name, String type, String value) throws IOException {
        xml.raw(PROPERTY);
        xml.number(property++);
        xml.raw(XmlOut.ascii("\" name=\"", name, "\">"));
        element(type, value);
        xml.raw(XmlOut.ascii("</property>"));
    }
}
