package org.jianbao.export.word;

import java.io.IOException;
import java.util.List;

import org.jianbao.export.document.Block;
import org.jianbao.export.document.Chart;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.Heading;
import org.jianbao.export.document.Label;
import org.jianbao.export.document.PageBreak;
import org.jianbao.export.document.Paragraph;
import org.jianbao.export.document.Picture;
import org.jianbao.export.document.Placeholder;
import org.jianbao.export.document.RunInHeading;
import org.jianbao.export.document.Table;
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
    private final Media media;
    private final Taken taken;
    private TableWriter tables;
    private FigureWriter figures;
    private boolean afterTable;
    private boolean pageBreak;

    BodyWriter(XmlOut xml, LayoutProfile profile, BodyMarkup markup, Numbers numbers, Media media, Taken taken) {
        this.xml = xml;
        this.markup = markup;
        this.numbers = numbers;
        this.profile = profile;
        this.media = media;
        this.taken = taken;
        paragraphs = new Paragraphs(xml, taken.bookmarks());
    }

    /**
     * Writes the main part by a template.
     *
     * @param document the document
     * @param template the main part of the template
     */
    void write(Document document, TemplateText template) throws IOException {
        template.write(xml, document, place -> place(document, place));
        xml.flush();
    }

    private void place(Document document, TemplateText.Place place) throws IOException {
        TemplateText.Look look = place.look();
        afterTable = place.tag() == TemplateTag.IMPRINT && look.joined() ? afterTable : look.afterTable();
        boolean separated;
        if (place.tag() == TemplateTag.BODY) {
            pageBreak = look.newPage();
            sections(document, look.spaced(), look.joined() && !document.imprint().isEmpty());
            separated = !look.joined() && afterTable;
        } else {
            separated = new ImprintWriter(xml, paragraphs, markup).write(document.imprint(), afterTable);
        }
        if (separated) {
            xml.raw(BodyMarkup.SEPARATOR);
        }
    }

    /**
     * Writes the main part.
     *
     * @param document the document
     * @param section the page setup, as markup
     */
    void write(Document document, byte[] section) throws IOException {
        xml.raw(START);
        afterTable = new MastheadWriter(xml, paragraphs, markup, profile).write(document.masthead());
        sections(document, !document.masthead().isEmpty(), !document.imprint().isEmpty());
        if (new ImprintWriter(xml, paragraphs, markup).write(document.imprint(), afterTable)) {
            xml.raw(BodyMarkup.SEPARATOR);
        }
        xml.raw(section);
        xml.raw(END);
        xml.flush();
    }

    /**
     * Writes the sections.
     *
     * @param spaced whether the first paragraph has the distance to what stands before
     * @param imprint whether the end block follows
     */
    private void sections(Document document, boolean spaced, boolean imprint) throws IOException {
        List<Block> body = document.body();
        int last = body.size() - 1;
        while (last >= 0 && body.get(last) instanceof PageBreak) {
            last--;
        }
        for (int i = 0; i <= last; i++) {
            block(body.get(i), i == 0 && spaced, i == last && imprint);
        }
    }

    /** Writes a block; the last one stays with the end block, so that no page holds the end block alone. */
    private void block(Block block, boolean first, boolean beforeImprint) throws IOException {
        if (block instanceof Paragraph || block instanceof Heading || block instanceof RunInHeading
                || block instanceof Placeholder) {
            paragraph(block, beforeImprint, markup.spacing(first, beforeImprint));
            afterTable = false;
            pageBreak = false;
        } else if (block instanceof PageBreak) {
            pageBreak = true;
        } else {
            framed(block, new Frame(pageBreak, first ? markup.spaceBefore() : null, beforeImprint ? markup.spaceAfter() : null,
                    beforeImprint, afterTable));
            afterTable = false;
            pageBreak = false;
        }
    }

    private void framed(Block block, Frame frame) throws IOException {
        if (block instanceof Table table) {
            tables = tables == null ? new TableWriter(xml, paragraphs, markup, profile) : tables;
            tables.write(table, frame);
            return;
        }
        figures = figures == null ? new FigureWriter(xml, paragraphs, profile, media, taken.drawings()) : figures;
        if (block instanceof Chart chart) {
            figures.write(chart, frame);
        } else if (block instanceof Picture picture) {
            figures.write(picture, frame);
        }
    }

    private void paragraph(Block block, boolean beforeImprint, byte[] spacing) throws IOException {
        Label label = block.label();
        Numbers.Place place = label == null ? Numbers.Place.TEXT : numbers.place(label);
        if (block instanceof Heading heading) {
            heading(heading, place);
        } else {
            paragraphs.open(block instanceof Placeholder ? WordNames.PLACEHOLDER : WordNames.BODY);
            if (beforeImprint) {
                xml.raw(BodyMarkup.KEEP_NEXT);
            }
            pageBreak();
            paragraphs.number(place);
        }
        if (spacing != null) {
            xml.raw(spacing);
        }
        paragraphs.begin(block.origin());
        if (label != null && place.instance() == 0) {
            paragraphs.label(label);
        }
        if (block instanceof RunInHeading heading) {
            paragraphs.heading(heading.level(), heading.heading());
            paragraphs.text(heading.body());
        } else {
            paragraphs.text(block.text());
        }
        paragraphs.close();
    }

    private void pageBreak() throws IOException {
        if (pageBreak) {
            xml.raw(Frame.PAGE_BREAK);
        }
    }

    /** A heading that its style numbers as it should be needs no number of its own. */
    private void heading(Heading heading, Numbers.Place place) throws IOException {
        paragraphs.open(WordNames.heading(heading.level()));
        pageBreak();
        if (place.instance() != Numbers.LADDER || place.level() != heading.level() - 1
                || heading.level() > WordNames.HEADING_STYLES) {
            paragraphs.headingNumber(place);
        }
    }
}
