package org.jianbao.core.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jianbao.core.text.QuotedText;

/**
 * Cuts an expression into words and marks. Only what an expression can be made of passes: names, numbers, texts and a few
 * marks, each also as it is typed with a Chinese keyboard. So nothing else ever reaches the library.
 */
final class Scanner {

    /** How many UTF-16 units an expression may have. */
    static final int LENGTH = 2000;
    /** How many digits a number may have. */
    static final int DIGITS = 30;

    private static final List<String> MARKS = List.of("==", "!=", "<=", ">=", "&&", "||",
            "+", "-", "*", "/", "%", "<", ">", "!", "?", ":", "(", ")", ",", ".");
    private static final Map<Integer, String> CHINESE = Map.ofEntries(Map.entry((int) '（', "("), Map.entry((int) '）', ")"),
            Map.entry((int) '，', ","), Map.entry((int) '＋', "+"), Map.entry((int) '－', "-"), Map.entry((int) '×', "*"),
            Map.entry((int) '÷', "/"), Map.entry((int) '＞', ">"), Map.entry((int) '＜', "<"), Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="), Map.entry((int) '≠', "!="), Map.entry((int) '！', "!"), Map.entry((int) '？', "?"),
            Map.entry((int) '：', ":"), Map.entry((int) '．', "."));

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Scanner(String source) {
        this.source = source;
    }

    /**
     * Returns the words and marks of an expression.
     *
     * @throws Stop if something else stands in it
     */
    static List<Token> scan(String source) {
        if (source.length() > LENGTH) {
            throw new Stop(Problem.Kind.TOO_LONG, LENGTH, source.length() - LENGTH, source.length(), LENGTH);
        }
        var scanner = new Scanner(source);
        while (scanner.at < source.length()) {
            scanner.next();
        }
        return scanner.tokens;
    }

    /** Returns whether a character may stand in a name. */
    static boolean inName(int character) {
        return (Character.isUnicodeIdentifierPart(character) || character == '_') && !Character.isIdentifierIgnorable(character);
    }

    private void next() {
        int character = source.codePointAt(at);
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            at += Character.charCount(character);
        } else if (QuotedText.closing(character) != 0) {
            text(QuotedText.closing(character));
        } else if (inName(character)) {
            word();
        } else if (CHINESE.containsKey(character)) {
            add(Token.Kind.MARK, CHINESE.get(character), at + Character.charCount(character));
        } else {
            mark(character);
        }
    }

    private void add(Token.Kind kind, String text, int end) {
        tokens.add(new Token(kind, text, at, end));
        at = end;
    }

    private void mark(int character) {
        for (String mark : MARKS) {
            if (source.startsWith(mark, at)) {
                add(Token.Kind.MARK, mark, at + mark.length());
                return;
            }
        }
        Problem.Kind kind = character == '=' || character == '＝' ? Problem.Kind.ASSIGNMENT : Problem.Kind.CHARACTER;
        int length = Character.charCount(character);
        throw new Stop(kind, at, length, Character.isLetterOrDigit(character) || character > ' ' && character < 0x7F
                || Character.getType(character) == Character.OTHER_PUNCTUATION ? Character.toString(character)
                : String.format("U+%04X", character));
    }

    private void text(char closing) {
        int end = QuotedText.end(source, at);
        if (end < 0) {
            throw new Stop(Problem.Kind.TEXT_OPEN, at, 1, source.substring(at, at + 1));
        }
        String inner = source.substring(at + 1, end - 1);
        add(Token.Kind.TEXT, inner.indexOf('\\') < 0 ? inner : inner.replaceAll("\\\\(.)", "$1"), end);
    }

    /** Adds a number or a name; a name may begin with digits. */
    private void word() {
        int end = nameEnd(at);
        int digits = digitsEnd(at);
        if (digits < end) {
            add(Token.Kind.NAME, source.substring(at, end), end);
            return;
        }
        boolean inPath = !tokens.isEmpty() && tokens.getLast().is(".");
        if (!inPath && digits < source.length() && source.charAt(digits) == '.' && digitsEnd(digits + 1) > digits + 1) {
            digits = digitsEnd(digits + 1);
        }
        if (digits - at > DIGITS) {
            throw new Stop(Problem.Kind.DIGITS, at, digits - at, DIGITS);
        }
        add(inPath ? Token.Kind.NAME : Token.Kind.NUMBER, source.substring(at, digits), digits);
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < source.length() && inName(source.codePointAt(end))) {
            end += Character.charCount(source.codePointAt(end));
        }
        return end;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < source.length() && source.charAt(end) >= '0' && source.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
