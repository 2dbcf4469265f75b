package org.jianbao.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jianbao.core.text.Emphasis;
import org.jianbao.core.text.RichText;
import org.jianbao.core.text.Span;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.Heading;
import org.jianbao.export.document.ImprintLine;
import org.jianbao.export.document.Label;
import org.jianbao.export.document.MastheadLine;
import org.jianbao.export.document.NumberFormat;
import org.jianbao.export.document.Paragraph;
import org.jianbao.export.document.Placeholder;
import org.jianbao.export.document.Properties;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.model.structure.MastheadPart;
import org.jianbao.model.structure.NumberStyle;

/** Documents for tests, written as lines of text: kind, origin, number or part, text. */
final class Fixture {

    static final Map<Integer, NumberFormat> LADDER = Map.of(1, new NumberFormat(NumberStyle.CHINESE, "", "、"), 2,
            new NumberFormat(NumberStyle.CHINESE, "（", "）"), 3, new NumberFormat(NumberStyle.DECIMAL, "", "."), 4,
            new NumberFormat(NumberStyle.DECIMAL, "（", "）"));

    static final Properties PROPERTIES = new Properties("issue-2024-02", "窗口工作周报 2024年第2期（总第473期）",
            "四川省政府政务服务和公共资源交易服务中心", 2024, 2, 473, LocalDate.of(2024, 1, 8), LocalDate.of(2024, 1, 12),
            LocalDate.of(2024, 1, 29));

    private final List<MastheadLine> masthead = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private final List<ImprintLine> imprint = new ArrayList<>();

    private Fixture() {
    }

    /** Returns the document of the sample bulletin. */
    static Document bulletin() {
        return document(resource("bulletin.document"));
    }

    /** Returns the document of some lines. */
    static Document document(String lines) {
        var fixture = new Fixture();
        lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(fixture::line);
        return new Document(PROPERTIES, fixture.masthead, fixture.body, fixture.imprint);
    }

    /** Returns a document with the body of another one so many times, under numbers that go on. */
    static Document times(Document document, int times) {
        var body = new ArrayList<Block>(document.body().size() * times);
        int sections = (int) document.body().stream().filter(b -> b instanceof Heading h && h.level() == 1).count();
        for (int i = 0; i < times; i++) {
            int before = i * sections;
            String suffix = "." + i;
            document.body().forEach(block -> body.add(moved(block, before, suffix)));
        }
        return new Document(document.properties(), document.masthead(), body, document.imprint());
    }

    private static Block moved(Block block, int before, String suffix) {
        Label label = block.label();
        if (label != null) {
            boolean top = label.list().isEmpty() && label.level() == 1;
            label = new Label(label.list().isEmpty() ? "" : label.list() + suffix, label.level(),
                    label.ordinal() + (top ? before : 0), label.format());
        }
        return switch (block) {
            case Heading it -> new Heading(it.origin() + suffix, it.level(), label, it.text());
            case Paragraph it -> new Paragraph(it.origin() + suffix, label, it.text());
            case Placeholder it -> new Placeholder(it.origin() + suffix, label, it.text());
            default -> block;
        };
    }

    /** Returns a test resource as text. */
    static String resource(String name) {
        try (var in = Fixture.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the document in the standard layout as written. */
    static byte[] write(Document document) {
        var bytes = new ByteArrayOutputStream();
        try {
            new WordWriter(new PartsCache(null)).write(document, LayoutProfiles.standard(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void line(String line) {
        String[] fields = line.split(" \\| ", 4);
        String origin = fields[1];
        String text = fields.length < 4 ? "" : fields[3].translateEscapes();
        switch (fields[0]) {
            case "masthead" -> masthead.add(new MastheadLine(origin, MastheadPart.valueOf(fields[2]), text));
            case "imprint" -> imprint.add(new ImprintLine(origin, ImprintLine.Part.valueOf(fields[2]), text));
            case "heading" -> body.add(new Heading(origin, label(fields[2]).level(), label(fields[2]), spans(text)));
            case "paragraph" -> body.add(new Paragraph(origin, label(fields[2]), spans(text)));
            case "placeholder" -> body.add(new Placeholder(origin, label(fields[2]), spans(text)));
            default -> throw new IllegalArgumentException(line);
        }
    }

    private static Label label(String text) {
        if (text.equals("-")) {
            return null;
        }
        String[] fields = text.split(":");
        int level = Integer.parseInt(fields[1]);
        return new Label(fields[0], level, Integer.parseInt(fields[2]), LADDER.get(level));
    }

    private static List<Span> spans(String text) {
        return RichText.read(text.replace("〖", "${\u0001").replace("〗", "}"), (name, offset) -> name.startsWith("\u0001")
                ? List.of(new Span(name.substring(1), Emphasis.UNIT)) : null);
    }
}
