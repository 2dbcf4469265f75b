package org.jianbao.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The pages of a PDF file: where words stand and where there is ink. All measures are points from the left or upper edge.
 *
 * @param pages the pages in their order
 */
record RenderedPages(List<Page> pages) {

    /** A word without blanks, with the box of its typeface around it. */
    record Word(String text, double left, double top, double right, double bottom) {
    }

    /** A line of words. */
    record Line(List<Word> words) {

        String text() {
            return words.stream().map(Word::text).reduce("", String::concat);
        }

        double top() {
            return words.getFirst().top();
        }

        double left() {
            return words.getFirst().left();
        }

        double right() {
            return words.getLast().right();
        }
    }

    /** A page; the last of its lines is that of the page number. */
    record Page(double width, double height, List<Line> lines) {

        /** Returns the lines without the page number. */
        List<Line> text() {
            return lines.subList(0, lines.size() - 1);
        }

        Line number() {
            return lines.getLast();
        }

        boolean contains(String text) {
            return lines.stream().anyMatch(line -> line.text().contains(text));
        }
    }

    private static final double SAME_LINE = 6;

    /** Reads the pages of a file in the folder of the tools. */
    static RenderedPages read(Tools tools, Path folder, String name) {
        tools.run(List.of("pdftotext", "-bbox", name + ".pdf", name + ".html"));
        var pages = new ArrayList<Page>();
        NodeList elements = parse(folder.resolve(name + ".html")).getElementsByTagName("page");
        for (int i = 0; i < elements.getLength(); i++) {
            Element page = (Element) elements.item(i);
            pages.add(new Page(number(page, "width"), number(page, "height"), lines(page)));
        }
        return new RenderedPages(pages);
    }

    private static Document parse(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("<!DOCTYPE[^>]*>", "");
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Line> lines(Element page) {
        var words = new ArrayList<Word>();
        NodeList elements = page.getElementsByTagName("word");
        for (int i = 0; i < elements.getLength(); i++) {
            Element word = (Element) elements.item(i);
            words.add(new Word(word.getTextContent(), number(word, "xMin"), number(word, "yMin"), number(word, "xMax"),
                    number(word, "yMax")));
        }
        words.sort(Comparator.comparingDouble(Word::top));
        var lines = new ArrayList<List<Word>>();
        for (Word word : words) {
            if (lines.isEmpty() || word.top() - lines.getLast().getFirst().top() > SAME_LINE) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(word);
        }
        return lines.stream().map(line -> {
            line.sort(Comparator.comparingDouble(Word::left));
            return new Line(line);
        }).toList();
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    /**
     * Returns the height of the middle of the ink in a box, in points from the upper edge of the page.
     *
     * @param page the page from 1
     */
    static double middleOfInk(Tools tools, Path folder, String name, int page, Word box) {
        int scale = 4;
        tools.run(List.of("pdftoppm", "-gray", "-r", Integer.toString(72 * scale), "-f", "" + page, "-l", "" + page, "-x",
                "" + (int) (box.left() * scale), "-y", "" + (int) (box.top() * scale), "-W",
                "" + (int) ((box.right() - box.left()) * scale), "-H", "" + (int) ((box.bottom() - box.top()) * scale),
                "-singlefile", name + ".pdf", "ink"));
        try {
            byte[] image = Files.readAllBytes(folder.resolve("ink.pgm"));
            String[] header = new String(image, 0, 32, StandardCharsets.ISO_8859_1).split("\\s+");
            int width = Integer.parseInt(header[1]);
            int height = Integer.parseInt(header[2]);
            int from = image.length - width * height;
            int sum = 0;
            int count = 0;
            for (int at = 0; at < width * height; at++) {
                if ((image[from + at] & 0xFF) < 0x80) {
                    sum += at / width;
                    count++;
                }
            }
            return box.top() + (double) sum / count / scale;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
