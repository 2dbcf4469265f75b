package org.jianbao.core.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.jianbao.core.text.XmlText;

/**
 * What is left of a UTF-8 file when the characters that no XML file can hold are taken out: control characters, U+FFFE, U+FFFF
 * and lone surrogates, as bytes or as references such as {@code &#1;}.
 *
 * @param without the file without them
 * @param marked the file with U+FFFD in their places, which is no part of a number, a date or a name
 * @param places where they stood, at most {@value #MOST}
 */
record IllegalCharacters(byte[] without, byte[] marked, List<Place> places) {

    private static final int MOST = 100;
    private static final int REFERENCE_LENGTH = 12;
    private static final Pattern REFERENCE = Pattern.compile("&#(x[0-9a-fA-F]{1,8}|[0-9]{1,9});");
    private static final char MARK = '\uFFFD';

    /**
     * Where a character stood.
     *
     * @param line the line, from 1
     * @param code the character as U+0001
     */
    record Place(int line, String code) {
    }

    /** Looks through a file. */
    static IllegalCharacters in(byte[] bytes) {
        var without = new ByteArrayOutputStream(bytes.length);
        var marked = new ByteArrayOutputStream(bytes.length);
        var places = new ArrayList<Place>();
        int line = 1;
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes, at);
            if (length == 0) {
                line += bytes[at] == '\n' ? 1 : 0;
                without.write(bytes[at]);
                marked.write(bytes[at++]);
            } else {
                if (places.size() < MOST) {
                    places.add(new Place(line, code(bytes, at, length)));
                }
                marked.writeBytes(String.valueOf(MARK).getBytes(StandardCharsets.UTF_8));
                at += length;
            }
        }
        return new IllegalCharacters(without.toByteArray(), marked.toByteArray(), places);
    }

    /** Returns whether each character stands in a text of the model that was read from the marked file. */
    boolean standInTextsOf(Resource model) {
        int inTexts = 0;
        for (var all = model.getAllContents(); all.hasNext();) {
            EObject object = all.next();
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (!attribute.isID() && attribute.getEAttributeType().getInstanceClass() == String.class) {
                    inTexts += marks(String.valueOf(object.eGet(attribute)));
                }
            }
        }
        return inTexts == marks(new String(marked, StandardCharsets.UTF_8));
    }

    private static int marks(String text) {
        return (int) text.chars().filter(unit -> unit == MARK).count();
    }

    /** Returns how many bytes of the illegal character or reference stand at a place; 0 if there is none. */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = at + 2 < bytes.length ? bytes[at + 1] & 0xFF : 0;
        if (first < ' ') {
            return first == '\t' || first == '\n' || first == '\r' ? 0 : 1;
        }
        if (first == 0xEF && second == 0xBF) {
            return (bytes[at + 2] & 0xFF) >= 0xBE ? 3 : 0;
        }
        if (first == 0xED && second >= 0xA0) {
            return 3;
        }
        return first == '&' && second == '#' ? referenceLength(bytes, at) : 0;
    }

    private static int referenceLength(byte[] bytes, int at) {
        Matcher matcher = reference(bytes, at);
        return matcher.lookingAt() && XmlText.firstIllegal(text(matcher), 0) >= 0 ? matcher.end() : 0;
    }

    private static Matcher reference(byte[] bytes, int at) {
        int length = Math.min(REFERENCE_LENGTH, bytes.length - at);
        return REFERENCE.matcher(new String(bytes, at, length, StandardCharsets.ISO_8859_1));
    }

    /** Returns the character of a reference; U+FFFF for one beyond Unicode. */
    private static String text(Matcher reference) {
        String number = reference.group(1);
        long code = number.charAt(0) == 'x' ? Long.parseLong(number.substring(1), 16) : Long.parseLong(number);
        return code > Character.MAX_CODE_POINT ? "\uFFFF" : Character.toString((int) code);
    }

    private static String code(byte[] bytes, int at, int length) {
        int first = bytes[at] & 0xFF;
        if (first == '&') {
            Matcher matcher = reference(bytes, at);
            matcher.lookingAt();
            return String.format("U+%04X", text(matcher).codePointAt(0));
        }
        return String.format("U+%04X", length == 1 ? first
                : (first & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F);
    }
}
