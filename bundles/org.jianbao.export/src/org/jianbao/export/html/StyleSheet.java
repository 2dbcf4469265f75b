package org.jianbao.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jianbao.core.text.XmlText;
import org.jianbao.export.layout.Roles;
import org.jianbao.export.layout.TableLayout;
import org.jianbao.model.layout.Alignment;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.PageNumber;
import org.jianbao.model.layout.PageSetup;
import org.jianbao.model.layout.RuleLine;
import org.jianbao.model.layout.TextStyle;
import org.jianbao.model.layout.Typeface;

/** The style sheet of a layout profile: what stands in {@code page.css}, and the values of the profile. */
final class StyleSheet {

    private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");
    private static final Pattern ROLE = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final MathContext PRECISION = new MathContext(8);
    /** What stands in for Chinese typefaces on systems that have none of those that the profile names. */
    private static final List<String> SERIF = List.of("latin-half", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC");
    private static final List<String> SANS_SERIF = List.of("latin-half", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC");

    private final LayoutProfile layout;
    private final Styles styles;
    private final StringBuilder css = new StringBuilder(4096);

    private StyleSheet(LayoutProfile layout) {
        this.layout = layout;
        this.styles = new Styles(layout);
    }

    /** Returns the style sheet of a profile. */
    static String of(LayoutProfile layout) {
        return new StyleSheet(layout).text();
    }

    private String text() {
        PageSetup page = layout.getPage();
        rule("@page", "size: " + mm(page.getWidth()) + " " + mm(page.getHeight()), "margin: 0");
        PageNumber number = layout.getPageNumber();
        rule(":root", "--width: " + mm(page.getWidth()), "--height: " + mm(page.getHeight()),
                "--top: " + mm(page.getTop()), "--left: " + mm(page.getLeft()),
                "--area-width: " + mm(page.getTypeAreaWidth()), "--area-height: " + mm(page.getTypeAreaHeight()),
                "--folio-distance: " + mm(number == null ? null : number.getDistance()));
        css.append(common());
        Roles.styles(layout).stream().filter(style -> ROLE.matcher(style.getRole()).matches()).forEach(this::style);
        if (number != null) {
            folio(number);
        }
        border("header", "bottom", styles.rule("masthead"));
        border(".recipients p + p", "top", styles.rule("imprintInner"));
        tables();
        RuleLine outer = styles.rule("imprintOuter");
        border(".recipients", "bottom", outer);
        if (outer != null) {
            rule(".recipients", "border-top: " + line(outer), "margin-top: " + mm(outer.getDistance()),
                    "padding: 0", "margin-bottom: 0");
        }
        return css.toString();
    }

    private void tables() {
        RuleLine line = Roles.table(layout);
        rule(".grid", "margin-bottom: " + mm(line.getDistanceBelow()));
        rule(".grid th, .grid td", "border: " + line(line), "padding: " + mm(line.getDistance()) + " " + TableLayout.SIDE + "em");
    }

    private static String common() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void style(TextStyle style) {
        String role = style.getRole();
        if (role.equals("strong") || role.equals("unit")) {
            rule(role.equals("strong") ? "strong" : ".unit", type(style).toArray(String[]::new));
            return;
        }
        double pitch = styles.pitch(style);
        List<String> values = type(style);
        values.add("letter-spacing: " + pt(pitch - styles.size(style)));
        values.add("line-height: " + pt(styles.lineHeight(style)));
        values.add("text-align: " + alignment(style.getAlignment()));
        double hanging = characters(style.getHangingIndent());
        values.add("padding: " + mm(style.getSpaceBefore()) + " " + pt(pitch * characters(style.getRightIndent())) + " "
                + mm(style.getSpaceAfter()) + " " + pt(pitch * (characters(style.getLeftIndent()) + hanging)));
        values.add("text-indent: " + pt(pitch * (characters(style.getFirstLineIndent()) - hanging)));
        rule("." + role, values.toArray(String[]::new));
        rule("." + role + ".continued", "text-indent: 0", "padding-top: 0");
    }

    /** Returns what words inside a paragraph may change. */
    private List<String> type(TextStyle style) {
        var values = new ArrayList<String>();
        if (style.getTypeface() != null) {
            values.add("font-family: " + family(style));
        }
        if (style.getSize() != null) {
            values.add("font-size: " + pt(styles.size(style)));
        }
        boolean inline = style.getTypeface() == null;
        if (style.isBold() || !inline) {
            values.add("font-weight: " + (style.isBold() ? "bold" : "normal"));
        }
        if (!inline) {
            values.add("color: " + colour(style.getColour()));
        }
        if (style.getShading() != null) {
            values.add("background: " + colour(style.getShading()));
        }
        return values;
    }

    private static String family(TextStyle style) {
        var names = new ArrayList<String>();
        Typeface face = style.getTypeface();
        if (style.getLatinTypeface() != null) {
            names.add(style.getLatinTypeface());
        }
        names.add(face.getName());
        names.addAll(face.getAlternatives());
        boolean sans = switch (face.getScript()) {
            case HEI -> true;
            case SONG, FANGSONG, KAI -> false;
        };
        names.addAll(sans ? SANS_SERIF : SERIF);
        return String.join(", ", names.stream().distinct().map(StyleSheet::quoted).toList())
                + (sans ? ", sans-serif" : ", serif");
    }

    /** Returns a CSS string in which every character that could end it, or the style sheet, is escaped. */
    private static String quoted(String name) {
        var string = new StringBuilder("\"");
        XmlText.clean(name).codePoints().forEach(character -> {
            if (character == '"' || character == '\\' || character == '<' || character < ' ') {
                string.append('\\').append(Integer.toHexString(character)).append(' ');
            } else {
                string.appendCodePoint(character);
            }
        });
        return string.append('"').toString();
    }

    private void folio(PageNumber number) {
        TextStyle style = styles.style(number.getStyle());
        List<String> values = type(style);
        values.add("line-height: " + pt(styles.lineHeight(style)));
        values.add("white-space: pre");
        values.add("padding: 0 " + pt(styles.size(style) * characters(number.getIndent())));
        rule(".folio", values.toArray(String[]::new));
    }

    private void border(String selector, String side, RuleLine line) {
        if (line != null) {
            rule(selector, "border-" + side + ": " + line(line), "padding-" + side + ": " + mm(line.getDistance()),
                    "margin-" + side + ": " + mm(line.getDistanceBelow()));
        }
    }

    private static String line(RuleLine line) {
        return pt(line.getThickness() == null ? 0 : line.getThickness().doubleValue()) + " solid "
                + colour(line.getColour());
    }

    private void rule(String selector, String... declarations) {
        css.append(selector).append(" { ").append(String.join("; ", declarations)).append("; }\n");
    }

    private static String alignment(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case BOTH -> "justify";
        };
    }

    private static String colour(String colour) {
        return "#" + (colour != null && COLOUR.matcher(colour).matches() ? colour : "000000");
    }

    private static double characters(BigDecimal count) {
        return count == null ? 0 : count.doubleValue();
    }

    private static String mm(BigDecimal millimetres) {
        return millimetres == null ? "0" : plain(millimetres) + "mm";
    }

    private static String pt(double points) {
        return plain(BigDecimal.valueOf(points)) + "pt";
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(PRECISION);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
