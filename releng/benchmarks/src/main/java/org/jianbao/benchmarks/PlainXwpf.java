package org.jianbao.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jianbao.core.text.Emphasis;
import org.jianbao.core.text.Span;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.Heading;
import org.jianbao.export.document.ImprintLine;
import org.jianbao.export.document.Label;
import org.jianbao.export.document.MastheadLine;
import org.jianbao.export.document.NumberFormat;
import org.jianbao.model.structure.NumberStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The same document by the calls that everybody who knows Apache POI would use: a new document, styles, numbering, a
 * footer, then a paragraph with its runs and its bookmark for each element. It is simpler than our own file (no layout
 * tables, no exact distances), so it does less work.
 */
final class PlainXwpf {

    private static final long TEXT_WIDTH = 8845;

    private final XWPFDocument word = new XWPFDocument();
    private final Map<String, BigInteger> lists = new HashMap<>();
    private XWPFNumbering numbering;
    private int bookmark;

    private PlainXwpf() {
    }

    /** Writes a document as a Word file. */
    static void write(Document document, OutputStream out) throws IOException {
        var writer = new PlainXwpf();
        try (XWPFDocument word = writer.word) {
            writer.setUp(document);
            document.masthead().forEach(writer::masthead);
            document.body().forEach(writer::block);
            document.imprint().forEach(writer::imprint);
            word.write(out);
        }
    }

    private void setUp(Document document) {
        word.getProperties().getCoreProperties().setTitle(document.properties().title());
        word.getProperties().getCoreProperties().setCreator(document.properties().creator());
        XWPFStyles styles = word.createStyles();
        for (String id : List.of("Title", "Masthead", "Heading1", "Heading2", "Heading3", "BodyText", "Imprint")) {
            style(styles, id, STStyleType.PARAGRAPH);
        }
        style(styles, "Strong", STStyleType.CHARACTER);
        style(styles, "Unit", STStyleType.CHARACTER);
        numbering = word.createNumbering();
        page();
    }

    private static void style(XWPFStyles styles, String id, STStyleType.Enum type) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(id);
        style.setType(type);
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(32));
        styles.addStyle(new XWPFStyle(style));
    }

    private void page() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        section.addNewPgMar().setLeft(BigInteger.valueOf(1587));
        section.getPgMar().setRight(BigInteger.valueOf(11906 - 1587 - TEXT_WIDTH));
        XWPFParagraph number = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.RIGHT);
        number.createRun().setText("— ");
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        number.createRun().setText(" —");
    }

    private void masthead(MastheadLine line) {
        paragraph(line.origin(), "Masthead").createRun().setText(line.text());
    }

    private void imprint(ImprintLine line) {
        paragraph(line.origin(), "Imprint").createRun().setText(line.text());
    }

    private void block(Block block) {
        XWPFParagraph paragraph = paragraph(block.origin(),
                block instanceof Heading heading ? "Heading" + Math.min(3, heading.level()) : "BodyText");
        if (block.label() != null) {
            paragraph.setNumID(list(block.label()));
            paragraph.setNumILvl(BigInteger.valueOf(0));
        }
        for (Span span : block.text()) {
            XWPFRun run = paragraph.createRun();
            if (span.emphasis() != Emphasis.NONE) {
                run.setStyle(span.emphasis() == Emphasis.STRONG ? "Strong" : "Unit");
            }
            run.setText(span.text());
        }
    }

    private XWPFParagraph paragraph(String origin, String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(bookmark));
        start.setName("_" + origin);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmark++));
        return paragraph;
    }

    private BigInteger list(Label label) {
        return lists.computeIfAbsent(label.list() + '/' + label.level(), any -> numbering.addNum(abstractNumber(label)));
    }

    private BigInteger abstractNumber(Label label) {
        NumberFormat format = label.format();
        CTAbstractNum number = CTAbstractNum.Factory.newInstance();
        number.setAbstractNumId(BigInteger.valueOf(lists.size()));
        CTLvl level = number.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(format.style() == NumberStyle.CHINESE ? STNumberFormat.CHINESE_COUNTING
                : STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal(format.prefix() + "%1" + format.suffix());
        return numbering.addAbstractNum(new XWPFAbstractNum(number));
    }
}
