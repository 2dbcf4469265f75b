package org.jianbao.core.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;

/**
 * The references of one file to others, as text and as URIs. A text is a path relative to the file with {@code #} and an
 * id behind it. Characters of any script stand as they are, so that a diff can be read; only those that would be misread are
 * written as {@code %XX}. A text that was read is written again as it stood.
 */
final class Hrefs {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final Path file;
    private final URI uri;
    private final Map<String, URI> paths = new HashMap<>();
    private final Map<String, URI> uris = new HashMap<>();
    private final Map<URI, String> texts = new HashMap<>();

    Hrefs(Path file) {
        this.file = file;
        this.uri = uri(file);
    }

    /** Returns the URI of a file. */
    static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }

    /** Returns the URI of the file whose references these are. */
    URI uri() {
        return uri;
    }

    /** Returns these references for another file: what leads somewhere absolute stays as it stood. */
    Hrefs movedTo(Path other) {
        var moved = new Hrefs(other);
        texts.forEach((target, text) -> {
            if (SCHEME.matcher(text).matches()) {
                moved.texts.put(target, text);
            }
        });
        return moved;
    }

    /** Returns what a text leads to. Nothing is opened; a text that makes no sense leads nowhere. */
    URI read(String text) {
        URI known = uris.get(text);
        if (known == null) {
            known = parse(text);
            uris.put(text, known);
            texts.putIfAbsent(known, text);
        }
        return known;
    }

    private URI parse(String text) {
        int hash = text.indexOf('#');
        URI path = paths.computeIfAbsent(hash < 0 ? text : text.substring(0, hash), this::parsePath);
        return hash < 0 ? path : path.appendFragment(text.substring(hash + 1));
    }

    private URI parsePath(String path) {
        if (path.isEmpty()) {
            return uri;
        }
        try {
            if (!SCHEME.matcher(path).matches() && path.indexOf('\\') < 0 && path.charAt(0) != '/') {
                return uri(file.resolveSibling(decode(path)).normalize());
            }
            return URI.createURI(path);
        } catch (IllegalArgumentException e) {
            return URI.createGenericURI("unreadable", URI.encodeOpaquePart(path, false), null);
        }
    }

    /** Returns the text of a reference to an element in another file. */
    String write(URI target) {
        String known = texts.get(target);
        return known == null ? text(target) : known;
    }

    private String text(URI target) {
        if (!target.isFile() || target.hasAuthority()) {
            return target.toString();
        }
        try {
            Path path = file.getParent().relativize(Path.of(target.trimFragment().toFileString()));
            return SeriesFolder.names(path).map(Hrefs::encode).collect(Collectors.joining("/"))
                    + (target.hasFragment() ? '#' + target.fragment() : "");
        } catch (IllegalArgumentException e) {
            return target.toString(); // on another drive
        }
    }

    private static String encode(String name) {
        var text = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || "%#?:\\/".indexOf(c) >= 0) {
                text.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.toUpperCase(
                        Character.forDigit(c & 0xF, 16)));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
            if (text.charAt(i) == '%' && low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                int character = text.codePointAt(i);
                bytes.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(character) - 1;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
