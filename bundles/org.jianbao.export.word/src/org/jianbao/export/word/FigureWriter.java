package org.jianbao.export.word;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.jianbao.core.text.Span;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Chart;
import org.jianbao.export.document.Picture;
import org.jianbao.export.layout.FigureSize;
import org.jianbao.model.layout.LayoutProfile;

/** Writes charts and pictures: a paragraph with the drawing, which stays with the caption below it. */
final class FigureWriter {

    private static final BigDecimal EMU_PER_MILLIMETRE = BigDecimal.valueOf(36_000);
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private static final byte[] START = XmlOut.ascii("<w:r><w:drawing><wp:inline xmlns:wp=\"" + DRAWING
            + "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"");
    private static final byte[] HEIGHT = XmlOut.ascii("\" cy=\"");
    private static final byte[] PROPERTIES = XmlOut.ascii("\"/><wp:docPr id=\"");
    private static final byte[] NAME = XmlOut.ascii("\" name=\"");
    private static final byte[] DESCRIPTION = XmlOut.ascii("\" descr=\"");
    private static final byte[] GRAPHIC = XmlOut.ascii("\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a=\"" + DRAWING
            + "main\" noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic xmlns:a=\"" + DRAWING
            + "main\"><a:graphicData uri=\"" + DRAWING);
    private static final byte[] CHART = XmlOut.ascii("chart\"><c:chart xmlns:c=\"" + DRAWING + "chart\" r:id=\"");
    private static final byte[] CHART_END = XmlOut.ascii("\"/>");
    private static final byte[] PICTURE = XmlOut.ascii("picture\"><pic:pic xmlns:pic=\"" + DRAWING
            + "picture\"><pic:nvPicPr><pic:cNvPr id=\"");
    private static final byte[] BLIP = XmlOut.ascii("\"/><pic:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></pic:cNvPicPr>"
            + "</pic:nvPicPr><pic:blipFill><a:blip r:embed=\"");
    private static final byte[] EXTENT = XmlOut.ascii("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
            + "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"");
    private static final byte[] PICTURE_END = XmlOut.ascii("\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
            + "</pic:spPr></pic:pic>");
    private static final byte[] END = XmlOut.ascii("</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");

    private final XmlOut xml;
    private final Paragraphs paragraphs;
    private final LayoutProfile profile;
    private final Media media;
    private int drawings;

    /**
     * Makes the writer.
     *
     * @param drawings how many drawings there are already
     */
    FigureWriter(XmlOut xml, Paragraphs paragraphs, LayoutProfile profile, Media media, int drawings) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.profile = profile;
        this.media = media;
        this.drawings = drawings;
    }

    /** Writes a chart with its caption. */
    void write(Chart chart, Frame frame) throws IOException {
        open(chart, frame);
        start(FigureSize.of(chart, profile), media.relationship(chart), chart.title(), description(chart));
        xml.raw(CHART);
        xml.text(media.relationship(chart));
        xml.raw(CHART_END);
        close(chart, frame);
    }

    private static String description(Chart chart) {
        return chart.title().isEmpty() ? Span.text(chart.caption()) : chart.title();
    }

    /** Writes a picture with its caption. */
    void write(Picture picture, Frame frame) throws IOException {
        open(picture, frame);
        FigureSize size = FigureSize.of(picture, profile);
        String relationship = media.relationship(picture);
        String description = picture.description().isEmpty() ? Span.text(picture.caption()) : picture.description();
        start(size, relationship, "", description);
        xml.raw(PICTURE);
        xml.number(drawings);
        xml.raw(NAME);
        xml.text(relationship);
        xml.raw(BLIP);
        xml.text(relationship);
        xml.raw(EXTENT);
        xml.number(emu(size.width()));
        xml.raw(HEIGHT);
        xml.number(emu(size.height()));
        xml.raw(PICTURE_END);
        close(picture, frame);
    }

    private void open(Block figure, Frame frame) throws IOException {
        paragraphs.open(WordNames.FIGURE);
        if (!figure.text().isEmpty() || frame.beforeImprint()) {
            xml.raw(BodyMarkup.KEEP_NEXT);
        }
        frame.write(xml);
        paragraphs.begin(figure.origin());
    }

    private void start(FigureSize size, String name, String title, String description) throws IOException {
        xml.raw(START);
        xml.number(emu(size.width()));
        xml.raw(HEIGHT);
        xml.number(emu(size.height()));
        xml.raw(PROPERTIES);
        xml.number(++drawings);
        xml.raw(NAME);
        xml.text(title.isEmpty() ? name : title);
        xml.raw(DESCRIPTION);
        xml.text(description);
        xml.raw(GRAPHIC);
    }

    private static int emu(BigDecimal millimetres) {
        return millimetres.multiply(EMU_PER_MILLIMETRE).intValue();
    }

    private void close(Block figure, Frame frame) throws IOException {
        xml.raw(END);
        paragraphs.close();
        List<Span> caption = figure.text();
        if (!caption.isEmpty()) {
            paragraphs.open(WordNames.CAPTION);
            if (frame.beforeImprint()) {
                xml.raw(BodyMarkup.KEEP_NEXT);
            }
            if (frame.after() != null) {
                xml.raw(frame.after());
            }
            paragraphs.begin("");
            paragraphs.text(caption);
            paragraphs.close();
        }
    }
}
