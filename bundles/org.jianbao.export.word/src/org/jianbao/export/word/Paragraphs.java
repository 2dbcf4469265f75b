package org.jianbao.export.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jianbao.core.text.Emphasis;
import org.jianbao.core.text.Span;
import org.jianbao.export.document.Label;

/** Writes paragraphs: style, number, the bookmarks with the id of the model element, and runs of text. */
final class Paragraphs {

    private static final byte[] NUMBERED = XmlOut.ascii("<w:numPr><w:ilvl w:val=\"");
    private static final byte[] INSTANCE = XmlOut.ascii("\"/><w:numId w:val=\"");
    private static final byte[] NUMBER_END = XmlOut.ascii("\"/></w:numPr>");
    private static final byte[] PROPERTIES_END = XmlOut.ascii("</w:pPr>");
    private static final byte[] CLOSE = XmlOut.ascii("</w:p>");
    private static final byte[] RUN_END = XmlOut.ascii("</w:t></w:r>");
    private static final byte[] TEXT_END = XmlOut.ascii("</w:t>");
    private static final byte[] TEXT = XmlOut.ascii("<w:t xml:space=\"preserve\">");
    private static final byte[] TAB = XmlOut.ascii("<w:tab/>");
    private static final byte[] BREAK = XmlOut.ascii("<w:br/>");
    /** The hint gives quotation marks, dashes and dots to the typeface for Chinese. */
    private static final String RUN_PROPERTIES_END =
            "<w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">";
    private static final byte[] PLAIN_RUN = XmlOut.ascii("<w:r><w:rPr>" + RUN_PROPERTIES_END);
    private static final byte[] STRONG_RUN = run(WordNames.STRONG);
    private static final byte[] UNIT_RUN = run(WordNames.UNIT);

    private final XmlOut xml;
    private final Bookmarks bookmarks;
    private final Map<String, byte[]> openings = new HashMap<>();

    /**
     * Makes the writer.
     *
     * @param firstBookmark the first id that no bookmark has yet
     */
    Paragraphs(XmlOut xml, int firstBookmark) {
        this.xml = xml;
        bookmarks = new Bookmarks(xml, 0, firstBookmark);
    }

    /** Returns the start of a run in the style for a role of words. */
    private static byte[] run(String role) {
        return XmlOut.ascii("<w:r><w:rPr><w:rStyle w:val=\"", WordNames.styleId(role), "\"/>" + RUN_PROPERTIES_END);
    }

    /** Starts a paragraph in the style of a role. Its other properties follow, in the order of the schema. */
    void open(String role) throws IOException {
        byte[] opening = openings.get(role);
        if (opening == null) {
            opening = XmlOut.ascii("<w:p><w:pPr><w:pStyle w:val=\"", WordNames.styleId(role), "\"/>");
            openings.put(role, opening);
        }
        xml.raw(opening);
    }

    /** Writes which instance counts the paragraph; nothing for a number that is text. */
    void number(Numbers.Place place) throws IOException {
        if (place.instance() > 0) {
            headingNumber(place);
        }
    }

    /** Writes which instance counts a heading in place of that of its style; instance 0 means none. */
    void headingNumber(Numbers.Place place) throws IOException {
        xml.raw(NUMBERED);
        xml.number(place.level());
        xml.raw(INSTANCE);
        xml.number(place.instance());
        xml.raw(NUMBER_END);
    }

    /** Ends the properties and starts the text that came from a model element. */
    void begin(String origin) throws IOException {
        xml.raw(PROPERTIES_END);
        bookmarks.write(origin);
    }

    /** Ends the paragraph. */
    void close() throws IOException {
        xml.raw(CLOSE);
    }

    /** Writes a number as text. */
    void label(Label label) throws IOException {
        run(PLAIN_RUN, label.text());
    }

    /** Writes text with its emphasis. */
    void text(List<Span> spans) throws IOException {
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            run(start(span.emphasis()), span.text());
        }
    }

    /** Writes words in the look of a heading. */
    void heading(int level, List<Span> spans) throws IOException {
        byte[] start = XmlOut.ascii("<w:r><w:rPr><w:rStyle w:val=\"", WordNames.runInStyle(level), "\"/>" + RUN_PROPERTIES_END);
        for (Span span : spans) {
            run(start, span.text());
        }
    }

    /** Writes plain text. */
    void text(String text) throws IOException {
        run(PLAIN_RUN, text);
    }

    private static byte[] start(Emphasis emphasis) {
        return switch (emphasis) {
            case NONE -> PLAIN_RUN;
            case STRONG -> STRONG_RUN;
            case UNIT -> UNIT_RUN;
        };
    }

    private void run(byte[] start, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        xml.raw(start);
        int at = xml.text(text, 0);
        while (at < text.length()) {
            char unit = text.charAt(at++);
            if (unit == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            xml.raw(TEXT_END);
            xml.raw(unit == '\t' ? TAB : BREAK);
            xml.raw(TEXT);
            at = xml.text(text, at);
        }
        xml.raw(RUN_END);
    }
}
