package org.jianbao.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly after RFC 8259, independently of what wrote it. */
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Returns the value of a text: a map, a list, a string, a Long, a Boolean or null. */
    static Object read(String text) {
        var json = new Json(text);
        Object value = json.value();
        json.blanks();
        if (json.at != text.length()) {
            throw json.wrong();
        }
        return value;
    }

    private Object value() {
        blanks();
        char first = peek();
        if (first == '{') {
            return object();
        }
        if (first == '[') {
            return array();
        }
        if (first == '"') {
            return string();
        }
        for (Map.Entry<String, Boolean> word : Map.of("true", true, "false", false).entrySet()) {
            if (text.startsWith(word.getKey(), at)) {
                at += word.getKey().length();
                return word.getValue();
            }
        }
        return number();
    }

    private Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        expect('{');
        blanks();
        while (peek() != '}') {
            if (!object.isEmpty()) {
                expect(',');
                blanks();
            }
            String name = string();
            blanks();
            expect(':');
            if (object.put(name, value()) != null) {
                throw wrong();
            }
            blanks();
        }
        expect('}');
        return object;
    }

    private List<Object> array() {
        var array = new ArrayList<>();
        expect('[');
        blanks();
        while (peek() != ']') {
            if (!array.isEmpty()) {
                expect(',');
            }
            array.add(value());
            blanks();
        }
        expect(']');
        return array;
    }

    private String string() {
        var string = new StringBuilder();
        expect('"');
        while (peek() != '"') {
            char unit = text.charAt(at++);
            if (unit < 0x20 || Character.isSurrogate(unit)) {
                throw wrong();
            }
            string.append(unit == '\\' ? escaped() : unit);
        }
        expect('"');
        return string.toString();
    }

    private char escaped() {
        char unit = text.charAt(at++);
        if (unit == 'u') {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        if ("\"\\/".indexOf(unit) < 0) {
            throw wrong();
        }
        return unit;
    }

    private Long number() {
        int from = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return Long.valueOf(text.substring(from, at));
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong();
        }
        return text.charAt(at);
    }

    private void expect(char unit) {
        if (peek() != unit) {
            throw wrong();
        }
        at++;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("at " + at + ": " + text.substring(Math.min(at, text.length())));
    }
}
