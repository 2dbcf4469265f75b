package org.jianbao.export.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jianbao.core.text.Span;
import org.jianbao.export.DocumentWriter;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Chart;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.Heading;
import org.jianbao.export.document.ImprintLine;
import org.jianbao.export.document.MastheadLine;
import org.jianbao.export.document.Picture;
import org.jianbao.export.document.Placeholder;
import org.jianbao.export.document.Properties;
import org.jianbao.export.document.RunInHeading;
import org.jianbao.export.document.Table;
import org.jianbao.model.layout.Alignment;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.PageNumber;

/**
 * Writes one HTML file of A4 pages that looks, and prints, like the bulletin. It needs nothing from elsewhere and runs no
 * script. Every part carries the id of its model element as {@code data-origin}; a block that goes on on the next page
 * carries it on both, and its second part has {@code data-continued}.
 */
public final class HtmlWriter implements DocumentWriter {

    private static final int DEEPEST_TAG = 6;

    @Override
    public void write(Document document, LayoutProfile layout, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var html = new Markup(writer);
        start(document.properties(), layout, html);
        for (Page page : PageBreaks.pages(document, layout)) {
            page(page, layout, html);
        }
        end(html);
        writer.flush();
    }

    /**
     * Returns the same file in parts, so that who shows it need not show anew the pages that have stayed as they were.
     *
     * @param document the document
     * @param layout gives grid, sizes and distances
     */
    public static HtmlPages pages(Document document, LayoutProfile layout) {
        return new PagePrinter().print(document, layout);
    }

    /** Returns what stands before the first page. */
    static String start(Document document, LayoutProfile layout) {
        return part(html -> start(document.properties(), layout, html));
    }

    /** Returns a page. */
    static String page(Page page, LayoutProfile layout) {
        return part(html -> page(page, layout, html));
    }

    /** Returns what stands behind the last page. */
    static String end() {
        return part(HtmlWriter::end);
    }

    /** Writes a part of the file. */
    @FunctionalInterface
    private interface Part {
        void write(Markup html) throws IOException;
    }

    private static String part(Part part) {
        var writer = new StringWriter();
        try {
            part.write(new Markup(writer));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return writer.toString();
    }

    private static void start(Properties properties, LayoutProfile layout, Markup html) throws IOException {
        head(properties, layout, html);
        html.open("main", "data-origin", properties.origin()).line();
    }

    private static void end(Markup html) throws IOException {
        html.close("main").line().close("body").line().close("html").line();
    }

    private static void head(Properties properties, LayoutProfile layout, Markup html) throws IOException {
        html.raw("<!DOCTYPE html>").line().open("html", "lang", Properties.LANGUAGE).line().open("head").line();
        html.open("meta", "charset", "UTF-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:").line();
        html.open("title").text(properties.title()).close("title").line();
        html.open("meta", "name", "author", "content", properties.creator()).line();
        if (properties.published() != null) {
            html.open("meta", "name", "date", "content", properties.published().toString()).line();
        }
        html.open("style").line().raw(StyleSheet.of(layout)).close("style").line();
        html.close("head").line().open("body").line();
    }

    private static void page(Page page, LayoutProfile layout, Markup html) throws IOException {
        String number = Integer.toString(page.number());
        html.open("section", "class", "page", "id", "page-" + number, "aria-label", "第" + number + "页").line();
        html.open("div", "class", "area").line();
        if (!page.masthead().isEmpty()) {
            masthead(page.masthead(), html);
        }
        for (Page.Piece piece : page.pieces()) {
            switch (piece.block()) {
                case Table table -> new FigureMarkup(layout, html).table(piece, table);
                case Chart chart -> new FigureMarkup(layout, html).figure(chart);
                case Picture picture -> new FigureMarkup(layout, html).figure(picture);
                default -> piece(piece, html);
            }
        }
        if (!page.imprint().isEmpty()) {
            imprint(page.imprint(), html);
        }
        html.close("div").line();
        folio(page.number(), layout.getPageNumber(), html);
        html.close("section").line();
    }

    /** Writes the page number as generated content, which is printed but is no part of the text. */
    private static void folio(int number, PageNumber style, Markup html) throws IOException {
        if (style != null) {
            Alignment side = number % 2 == 1 ? style.getOddAlignment() : style.getEvenAlignment();
            html.open("div", "class", "folio " + side.getLiteral(), "aria-hidden", "true", "data-folio",
                    style.getPrefix() + number + style.getSuffix()).close("div").line();
        }
    }

    private static void masthead(List<List<MastheadLine>> rows, Markup html) throws IOException {
        html.open("header").line();
        for (List<MastheadLine> row : rows) {
            if (row.size() > 1) {
                html.open("div", "class", "row").line();
            }
            for (MastheadLine line : row) {
                html.open("p", "class", Styles.role(line), "data-origin", line.origin()).text(line.text()).close("p")
                        .line();
            }
            if (row.size() > 1) {
                html.close("div").line();
            }
        }
        html.close("header").line();
    }

    private static void imprint(List<ImprintLine> lines, Markup html) throws IOException {
        html.open("footer").line();
        boolean open = false;
        for (ImprintLine line : lines) {
            boolean recipients = line.part() == ImprintLine.Part.RECIPIENTS;
            if (recipients != open) {
                html.raw(recipients ? "<div class=\"recipients\">\n" : "</div>\n");
                open = recipients;
            }
            html.open("p", "class", Styles.role(line), "data-origin", line.origin()).text(line.text()).close("p").line();
        }
        html.raw(open ? "</div>\n" : "").close("footer").line();
    }

    private static void piece(Page.Piece piece, Markup html) throws IOException {
        Block block = piece.block();
        String tag = block instanceof Heading heading ? "h" + Math.clamp(heading.level(), 1, DEEPEST_TAG) : "p";
        String level = block instanceof Heading heading && heading.level() > DEEPEST_TAG
                ? Integer.toString(heading.level()) : null;
        String classes = Styles.role(block) + (piece.continues() ? " continues" : "")
                + (piece.continued() ? " continued" : "");
        html.open(tag, "class", classes, "data-origin", block.origin(), "aria-level", level, "role",
                block instanceof Placeholder ? "note" : null, "data-continued", piece.continued() ? "true" : null);
        new Lines(piece, html).write();
        html.close(tag).line();
    }

    /** Writes the spans of a piece with a break opportunity wherever a line begins, and nowhere else. */
    private static final class Lines {

        private static final Pattern LATIN = Pattern.compile("[!-~]+");

        private final Page.Piece piece;
        private final Markup html;
        private int offset;
        private int nextLine = 1;

        Lines(Page.Piece piece, Markup html) {
            this.piece = piece;
            this.html = html;
        }

        void write() throws IOException {
            if (piece.block() instanceof RunInHeading heading) {
                if (!piece.continued()) {
                    html.open("span", "class", "run-in " + Styles.heading(heading.level()), "role", "heading", "aria-level",
                            Integer.toString(heading.level()));
                }
                label();
                spans(heading.heading());
                html.raw(piece.continued() ? "" : "</span>");
                spans(heading.body());
            } else {
                label();
                spans(piece.block().text());
            }
        }

        private void label() throws IOException {
            if (piece.block().label() != null) {
                span(piece.block().label().text(), "span", "label");
            }
        }

        private void spans(List<Span> spans) throws IOException {
            for (Span span : spans) {
                switch (span.emphasis()) {
                    case NONE -> span(span.text(), null, null);
                    case STRONG -> span(span.text(), "strong", null);
                    case UNIT -> span(span.text(), "span", "unit");
                }
            }
        }

        private void span(String text, String tag, String type) throws IOException {
            int from = Math.clamp((long) piece.from() - offset, 0, text.length());
            int to = Math.clamp((long) piece.to() - offset, 0, text.length());
            if (from < to) {
                if (tag != null) {
                    html.open(tag, "class", type);
                }
                lines(text, from, to);
                if (tag != null) {
                    html.close(tag);
                }
            }
            offset += text.length();
        }

        private void lines(String text, int from, int to) throws IOException {
            int at = from;
            List<Integer> starts = piece.lineStarts();
            while (nextLine < starts.size() && starts.get(nextLine) < offset + to) {
                int start = starts.get(nextLine++) - offset;
                latin(text.substring(at, start));
                if (start == 0 || text.charAt(start - 1) != '\n') {
                    html.raw("<span class=\"break\"><wbr></span>");
                }
                at = start;
            }
            latin(text.substring(at, to));
        }

        /** Writes Latin letters, digits and marks so that the style sheet can give them the width that the lines are filled with. */
        private void latin(String text) throws IOException {
            Matcher runs = LATIN.matcher(text);
            int at = 0;
            while (runs.find()) {
                html.text(text.substring(at, runs.start()));
                html.open("span", "class", "latin").text(runs.group()).close("span");
                at = runs.end();
            }
            html.text(text.substring(at));
        }
    }
}
