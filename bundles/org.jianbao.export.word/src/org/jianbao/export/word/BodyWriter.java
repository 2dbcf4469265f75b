package org.jianbao.export.word;

import java.io.IOException;
import java.util.List;

import org.jianbao.export.document.Block;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.Heading;
import org.jianbao.export.document.Label;
import org.jianbao.export.document.Placeholder;
import org.jianbao.model.layout.LayoutProfile;

/** Writes the main part of the package in one pass over the document. */
final class BodyWriter {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final byte[] START = XmlOut.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<w:document xmlns:w=\"" + NAMESPACE + "\" xmlns:r=\"" + RELATIONSHIPS + "\"><w:body>");
    private static final byte[] END = XmlOut.ascii("</w:body></w:document>");

    private final XmlOut xml;
    private final Paragraphs paragraphs;
    private final BodyMarkup markup;
    private final Numbers numbers;
    private final LayoutProfile profile;

    BodyWriter(XmlOut xml, LayoutProfile profile, BodyMarkup markup, Numbers numbers) {
        this.xml = xml;
        this.markup = markup;
        this.numbers = numbers;
        this.profile = profile;
        paragraphs = new Paragraphs(xml);
    }

    /**
     * Writes the main part.
     *
     * @param document the document
     * @param section the page setup, as markup
     */
    void write(Document document, byte[] section) throws IOException {
        xml.raw(START);
        boolean table = new MastheadWriter(xml, paragraphs, markup, profile).write(document.masthead());
        List<Block> body = document.body();
        int last = body.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean beforeImprint = i == last && !document.imprint().isEmpty();
            block(body.get(i), beforeImprint,
                    markup.spacing(i == 0 && !document.masthead().isEmpty(), beforeImprint));
        }
        table = new ImprintWriter(xml, paragraphs, markup).write(document.imprint(), table && body.isEmpty());
        if (table) {
            xml.raw(BodyMarkup.SEPARATOR);
        }
        xml.raw(section);
        xml.raw(END);
        xml.flush();
    }

    /** Writes a block; the last one stays with the end block, so that no page holds the end block alone. */
    private void block(Block block, boolean beforeImprint, byte[] spacing) throws IOException {
        Label label = block.label();
        Numbers.Place place = label == null ? Numbers.Place.TEXT : numbers.place(label);
        if (block instanceof Heading heading) {
            heading(heading, place);
        } else {
            paragraphs.open(block instanceof Placeholder ? WordNames.PLACEHOLDER : WordNames.BODY);
            if (beforeImprint) {
                xml.raw(BodyMarkup.KEEP_NEXT);
            }
            paragraphs.number(place);
        }
        if (spacing != null) {
            xml.raw(spacing);
        }
        paragraphs.begin(block.origin());
        if (label != null && place.instance() == 0) {
            paragraphs.label(label);
        }
        paragraphs.text(block.text());
        paragraphs.close();
    }

    /** A heading that its style numbers as it should be needs no number of its own. */
    private void heading(Heading heading, Numbers.Place place) throws IOException {
        paragraphs.open(WordNames.heading(heading.level()));
        if (place.instance() != Numbers.LADDER || place.level() != heading.level() - 1
                || heading.level() > WordNames.HEADING_STYLES) {
            paragraphs.headingNumber(place);
        }
    }
}
