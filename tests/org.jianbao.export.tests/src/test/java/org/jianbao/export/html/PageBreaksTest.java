package org.jianbao.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.text.Span;
import org.jianbao.export.Bulletin;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.Heading;
import org.jianbao.export.document.ImprintLine;
import org.jianbao.export.document.Label;
import org.jianbao.export.document.MastheadLine;
import org.jianbao.export.document.NumberFormat;
import org.jianbao.export.document.Paragraph;
import org.jianbao.export.document.Properties;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.structure.MastheadPart;
import org.jianbao.model.structure.NumberStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBreaksTest {

    private static final int LINES = 22;
    private static final Properties PROPERTIES = new Properties("i", "t", "c", 2024, 1, 1, null, null, null);

    private final LayoutProfile layout = EcoreUtil.copy(LayoutProfiles.standard());

    /** Layout of the printed sample: the masthead takes ten lines, and item 1 ends where the first page ends. */
    @Test
    void theFirstPageOfTheSampleHasTwelveLines() {
        List<Page> pages = PageBreaks.pages(sample(), layout);
        assertEquals(12, lines(pages.getFirst()));
        assertEquals("s-news-1-1", pages.getFirst().pieces().getLast().block().origin());
        assertFalse(pages.getFirst().pieces().getLast().continues());
        assertEquals(4, pages.getFirst().masthead().size(), "issuer and date stand beside each other");
    }

    /**
     * The published text shows where its pages ended, since words are torn there: between 提 and 交 and between 政 and 策.
     * Ours end at most four characters off, since we squeeze no punctuation.
     */
    @Test
    void thePagesOfTheSampleEndWhereThoseOfThePrintedOneDid() {
        List<Page> pages = PageBreaks.pages(sample(), layout);
        assertEquals(List.of(12, LINES, LINES), pages.subList(0, 3).stream().map(PageBreaksTest::lines).toList());
        assertNear("申请登记业务提", pages.get(1));
        assertNear("省级惠企政", pages.get(2));
    }

    @Test
    void theSampleTakesFourPages() {
        List<Page> pages = PageBreaks.pages(sample(), layout);
        assertEquals(4, pages.size());
        assertEquals(3, pages.getLast().imprint().size());
    }

    /** What every layout has to keep, with the profile as it is shipped. */
    @Test
    void theSampleIsPagedAsAWhole() {
        Document document = sample();
        List<Page> pages = PageBreaks.pages(document, LayoutProfiles.standard());
        assertWhole(document, pages);
    }

    @Test
    void aFullPageHasTwentyTwoLines() {
        assertEquals(List.of(LINES, LINES, 6), pages(body(50)).stream().map(PageBreaksTest::lines).toList());
        assertEquals(List.of(LINES), pages(body(LINES)).stream().map(PageBreaksTest::lines).toList());
        assertEquals(List.of(LINES, 1), pages(body(LINES + 1)).stream().map(PageBreaksTest::lines).toList());
    }

    @Test
    void aLineHasTwentyEightCharacters() {
        Page.Piece piece = pages(List.of(paragraph("字".repeat(26 + 28 + 28 + 1)))).getFirst().pieces().getFirst();
        assertEquals(List.of(0, 26, 54, 82), piece.lineStarts());
    }

    @Test
    void aParagraphGoesOnOnTheNextPage() {
        List<Page> pages = pages(List.of(paragraph("字".repeat(26 + 28 * 50))));
        assertEquals(List.of(LINES, LINES, 7), pages.stream().map(PageBreaksTest::lines).toList());
        Page.Piece second = pages.get(1).pieces().getFirst();
        assertEquals(26 + 28 * 21, second.from());
        assertTrue(second.continued() && second.continues());
        assertFalse(pages.get(2).pieces().getFirst().continues());
    }

    @ParameterizedTest
    @ValueSource(ints = {19, 20, 21, 22})
    void aHeadingStaysWithWhatFollows(int before) {
        var body = new ArrayList<Block>(body(before));
        body.add(heading(1));
        body.add(heading(2));
        body.add(paragraph("字".repeat(100)));
        List<Page> pages = pages(body);
        assertEquals(2, pages.size());
        boolean fits = before == 19;
        assertEquals(fits ? LINES : before, lines(pages.getFirst()));
        assertEquals(!fits, pages.get(1).pieces().getFirst().block() instanceof Heading);
    }

    @Test
    void headingsAloneNeverLoop() {
        var body = new ArrayList<Block>();
        for (int i = 0; i < 60; i++) {
            body.add(heading(1));
        }
        List<Page> pages = pages(body);
        assertWhole(document(body), pages);
        assertEquals(3, pages.size());
    }

    @Test
    void theEndBlockStaysTogether() {
        var imprint = List.of(new ImprintLine("a", ImprintLine.Part.RECIPIENTS, "报：甲。"),
                new ImprintLine("b", ImprintLine.Part.RECIPIENTS, "发：乙。"),
                new ImprintLine("c", ImprintLine.Part.COUNT, "（共印1份）"));
        layout.getRules().clear();
        layout.getStyles().forEach(style -> style.setLineHeight(null));
        for (int lines = 15; lines <= LINES; lines++) {
            List<Page> pages = PageBreaks.pages(new Document(PROPERTIES, List.of(), body(lines), imprint), layout);
            assertEquals(imprint, pages.getLast().imprint());
            assertEquals(lines <= LINES - 3 ? 1 : 2, pages.size(), lines + " lines before the end block");
            assertEquals(lines, lines(pages.getFirst()));
        }
    }

    @Test
    void anEmptyDocumentIsOnePage() {
        List<Page> pages = pages(List.of());
        assertEquals(1, pages.size());
        assertEquals(List.of(), pages.getFirst().pieces());
    }

    @Test
    void aMastheadTallerThanThePageIsFollowedByThePages() {
        var masthead = new ArrayList<MastheadLine>();
        for (int i = 0; i < 30; i++) {
            masthead.add(new MastheadLine("m", MastheadPart.TITLE, "名"));
        }
        List<Page> pages = PageBreaks.pages(new Document(PROPERTIES, masthead, body(3), List.of()), layout);
        assertEquals(List.of(0, 3), pages.stream().map(PageBreaksTest::lines).toList());
    }

    @Test
    void aLongIssuerLeavesNoRoomForTheDate() {
        layout.getStyles().forEach(style -> {
            style.setSize(BigDecimal.valueOf(16));
            style.setLeftIndent(BigDecimal.ZERO);
            style.setRightIndent(BigDecimal.ZERO);
        });
        var issuer = new MastheadLine("i", MastheadPart.ISSUER, "字".repeat(20));
        var date = new MastheadLine("d", MastheadPart.DATE, "2024年1月29日");
        assertEquals(1, masthead(List.of(issuer, date)).size());
        assertEquals(2, masthead(List.of(new MastheadLine("i", MastheadPart.ISSUER, "字".repeat(21)), date)).size());
        assertEquals(2, masthead(List.of(date, issuer)).size(), "what is flush left does not go behind");
        layout.getStyles().forEach(style -> style.setLeftIndent(BigDecimal.ONE));
        assertEquals(2, masthead(List.of(issuer, date)).size(), "indents count");
    }

    /** Two million characters in one paragraph: time grows with the text, not with its square. */
    @Test
    void aParagraphOfTwoMillionCharactersIsPaged() {
        Document document = document(List.of(paragraph("字，".repeat(1_000_000))));
        assertWhole(document, PageBreaks.pages(document, layout));
    }

    @Test
    void anyDocumentIsPagedAsAWhole() {
        var random = new Random(20240129);
        for (int round = 0; round < 200; round++) {
            var body = new ArrayList<Block>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                body.add(random.nextInt(4) == 0 ? heading(1 + random.nextInt(4))
                        : paragraph("字".repeat(random.nextInt(1500))));
            }
            assertWhole(document(body), pages(body));
        }
    }

    /** Every character of every block stands on one page, in order, no page is blank and none overfull. */
    private static void assertWhole(Document document, List<Page> pages) {
        var texts = new ArrayList<String>();
        for (Page page : pages) {
            assertTrue(lines(page) <= LINES, () -> "page " + page.number());
            assertTrue(!page.pieces().isEmpty() || !page.imprint().isEmpty() || !page.masthead().isEmpty());
            for (Page.Piece piece : page.pieces()) {
                String text = piece.block().plainText().substring(piece.from(), piece.to());
                if (piece.continued()) {
                    texts.set(texts.size() - 1, texts.getLast() + text);
                } else {
                    texts.add(text);
                }
                assertEquals(piece.from(), piece.lineStarts().getFirst());
            }
        }
        assertEquals(document.body().stream().map(Block::plainText).toList(), texts);
        for (int i = 0; i < pages.size(); i++) {
            assertEquals(i + 1, pages.get(i).number());
        }
    }

    private static void assertNear(String torn, Page page) {
        Page.Piece last = page.pieces().getLast();
        int end = last.block().plainText().indexOf(torn) + torn.length();
        assertTrue(end > torn.length() && Math.abs(end - last.to()) <= 4, () -> "ends at " + last.to() + ", not " + end);
    }

    private static Document sample() {
        return Bulletin.sample(SampleSeries.ISSUE).render().document();
    }

    private List<List<MastheadLine>> masthead(List<MastheadLine> lines) {
        return PageBreaks.pages(new Document(PROPERTIES, lines, List.of(), List.of()), layout).getFirst().masthead();
    }

    private List<Page> pages(List<Block> body) {
        return PageBreaks.pages(document(body), layout);
    }

    private static Document document(List<Block> body) {
        return new Document(PROPERTIES, List.of(), body, List.of());
    }

    private static List<Block> body(int lines) {
        var body = new ArrayList<Block>();
        for (int i = 0; i < lines; i++) {
            body.add(paragraph("字"));
        }
        return body;
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph("p", null, text.isEmpty() ? List.of() : List.of(Span.plain(text)));
    }

    private static Heading heading(int level) {
        return new Heading("h", level, new Label("", level, 1, new NumberFormat(NumberStyle.DECIMAL, "", ".")),
                List.of(Span.plain("题")));
    }

    private static int lines(Page page) {
        return page.pieces().stream().mapToInt(piece -> piece.lineStarts().size()).sum();
    }
}
