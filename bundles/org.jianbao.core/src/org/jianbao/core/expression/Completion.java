package org.jianbao.core.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jianbao.core.section.PluginCode;
import org.jianbao.core.text.QuotedText;

/**
 * What can be written at a place of an expression.
 *
 * @param start where the word begins that a proposal replaces, in UTF-16 units from 0
 * @param end where it ends
 * @param proposals the best first; none inside a text
 */
public record Completion(int start, int end, List<Proposal> proposals) {

    /** Keeps its own copy of the proposals. */
    public Completion {
        proposals = List.copyOf(proposals);
    }

    /**
     * Something that can be written.
     *
     * @param text what replaces the word
     * @param caret where the caret stands then, counted from the beginning of the text
     * @param label how it is offered: the name, or the signature of a function
     * @param description what it does or says now, in one line; may be empty
     * @param function whether it is a function
     */
    public record Proposal(String text, int caret, String label, String description, boolean function) {
    }

    /** Returns that nothing can be proposed at a place. */
    public static Completion none(int caret) {
        return new Completion(caret, caret, List.of());
    }

    /**
     * Returns what can be written at a place.
     *
     * @param source the expression as far as it is written
     * @param caret the place, in UTF-16 units from 0
     * @param scope its members are the names that can be quoted
     */
    public static Completion at(String source, int caret, Operand scope) {
        if (inText(source, caret)) {
            return none(caret);
        }
        int path = caret;
        while (path > 0 && inPath(source.codePointBefore(path))) {
            path -= Character.charCount(source.codePointBefore(path));
        }
        String written = source.substring(path, caret);
        int start = path + written.lastIndexOf('.') + 1;
        int end = caret;
        while (end < source.length() && Scanner.inName(source.codePointAt(end))) {
            end += Character.charCount(source.codePointAt(end));
        }
        String begun = source.substring(start, caret);
        var proposals = names(holder(scope, source.substring(path, start)), begun);
        if (start == path) {
            proposals.addAll(functions(begun, source.startsWith("(", end) || source.startsWith("（", end)));
        }
        return new Completion(start, end, proposals);
    }

    /** Returns the same proposals for a source that stands in a longer text. */
    public Completion moved(int offset) {
        return new Completion(start + offset, end + offset, proposals);
    }

    private static boolean inPath(int character) {
        return character == '.' || Scanner.inName(character);
    }

    private static boolean inText(String source, int caret) {
        for (int at = 0; at < caret; at++) {
            if (QuotedText.closing(source.charAt(at)) != 0) {
                int end = QuotedText.end(source, at);
                if (end < 0 || end > caret) {
                    return true;
                }
                at = end - 1;
            }
        }
        return false;
    }

    /** Returns what stands before the last dot; null if it is unknown. */
    private static Operand holder(Operand scope, String path) {
        Operand holder = scope;
        for (String part : path.isEmpty() ? List.<String>of() : List.of(path.substring(0, path.length() - 1).split("\\.", -1))) {
            Operand before = holder;
            holder = before == null ? null : PluginCode.call(() -> before.member(part), null);
        }
        return holder;
    }

    private static List<Proposal> names(Operand holder, String begun) {
        var first = new ArrayList<Proposal>();
        var later = new ArrayList<Proposal>();
        for (String name : holder == null ? List.<String>of() : PluginCode.call(holder::members, List.<String>of())) {
            if (name.contains(begun) && name.codePoints().allMatch(Scanner::inName)) {
                Object value = PluginCode.call(() -> Arguments.plain(holder.member(name)), null);
                (name.startsWith(begun) ? first : later).add(new Proposal(name, name.length(), name,
                        value == null ? "" : Evaluation.shown(value), false));
            }
        }
        first.addAll(later);
        return first;
    }

    private static List<Proposal> functions(String begun, boolean bracket) {
        String wanted = begun.toUpperCase(Locale.ROOT);
        return Functions.all().stream().filter(function -> function.names().stream().anyMatch(name -> name.startsWith(wanted)))
                .map(function -> {
                    String name = function.names().getFirst();
                    String text = bracket ? name : name + "()";
                    return new Proposal(text, Math.min(text.length(), name.length() + 1), function.signature(), function.description(), true);
                }).toList();
    }
}
