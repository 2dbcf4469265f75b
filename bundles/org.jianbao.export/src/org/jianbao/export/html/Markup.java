package org.jianbao.export.html;

import java.io.IOException;
import java.io.Writer;

import org.jianbao.core.text.XmlText;

/** Writes HTML. Whatever stands in a text stays text. */
final class Markup {

    private final Writer out;

    Markup(Writer out) {
        this.out = out;
    }

    /**
     * Writes a start tag.
     *
     * @param name the name of the element
     * @param attributes names and values in turn; an attribute whose value is null or empty is left out
     */
    Markup open(String name, String... attributes) throws IOException {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null && !attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
            }
        }
        out.append('>');
        return this;
    }

    /** Writes an end tag. */
    Markup close(String name) throws IOException {
        out.append("</").append(name).append('>');
        return this;
    }

    /** Ends a line of the file, where the format allows it. */
    Markup line() throws IOException {
        out.append('\n');
        return this;
    }

    /** Writes text. */
    Markup text(CharSequence text) throws IOException {
        out.append(escaped(text.toString()));
        return this;
    }

    /** Writes something that is HTML already. */
    Markup raw(String html) throws IOException {
        out.append(html);
        return this;
    }

    /** Returns a text as it stands in HTML, between tags or quotation marks. */
    static String escaped(String text) {
        String clean = XmlText.clean(text);
        var escaped = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); i++) {
            char unit = clean.charAt(i);
            switch (unit) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.append(unit);
            }
        }
        return escaped.toString();
    }
}
