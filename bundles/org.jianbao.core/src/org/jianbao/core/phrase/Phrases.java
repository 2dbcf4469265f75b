package org.jianbao.core.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jianbao.core.text.RichText;
import org.jianbao.core.text.Span;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.SectionTemplate;

/** Writes sentences from patterns. */
public final class Phrases {

    /** Takes what is wrong with a pattern; nothing wrong stops the sentence. */
    @FunctionalInterface
    public interface Problems {
        /**
         * Takes one problem.
         *
         * @param problem what is wrong
         * @param name the name that was quoted
         * @param pattern the pattern in which it stands
         * @param offset its place in the pattern, in UTF-16 units from 0
         */
        void add(Problem problem, String name, String pattern, int offset);
    }

    /** What can be wrong with a quote. */
    public enum Problem {
        /** Nothing has the name; the quote is printed as it is written. */
        UNKNOWN_NAME,
        /** The figure has no value; a mark is printed in its place. */
        MISSING_VALUE
    }

    private Phrases() {
    }

    /** Returns the phrase that the template of a section has under a name, if it has one. */
    public static Optional<Phrase> find(Section section, String name) {
        SectionTemplate template = section.getTemplate();
        if (template != null) {
            for (Phrase phrase : template.getPhrases()) {
                if (name.equals(phrase.getName())) {
                    return Optional.of(phrase);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the sentence of a pattern.
     *
     * @param pattern the text with its markup and quotes
     * @param scope the names that it may quote
     * @param problems takes unknown names and missing values
     */
    public static List<Span> write(String pattern, Scope scope, Problems problems) {
        return RichText.read(pattern, quotes(pattern, scope, problems));
    }

    /** Returns the sentence of a pattern, like {@link #write(String, Scope, Problems)}. */
    public static List<Span> write(RichText pattern, Scope scope, Problems problems) {
        return pattern.read(quotes(pattern.markup(), scope, problems));
    }

    private static RichText.Quotes quotes(String pattern, Scope scope, Problems problems) {
        return (name, offset) -> {
            Quotable found = scope.find(name);
            if (found == null) {
                problems.add(Problem.UNKNOWN_NAME, name, pattern, offset);
                return null;
            }
            List<Span> spans = found.spans();
            if (spans == null) {
                problems.add(Problem.MISSING_VALUE, name, pattern, offset);
                return List.of(Span.plain("〔缺：" + name + "〕"));
            }
            return spans;
        };
    }

    /**
     * Returns a phrase written once for each entry of a list, with what the phrase puts between, before and after.
     *
     * @param phrase the phrase
     * @param entries the names of each entry
     * @param problems takes unknown names and missing values
     * @return nothing for an empty list
     */
    public static List<Span> list(Phrase phrase, List<Scope> entries, Problems problems) {
        return entries.isEmpty() ? List.of() : list(phrase, RichText.of(phrase.getPattern()), entries, problems);
    }

    /**
     * Returns a phrase written once for each entry, like {@link #list(Phrase, List, Problems)}.
     *
     * @param pattern the pattern of the phrase, read before
     */
    public static List<Span> list(Phrase phrase, RichText pattern, List<Scope> entries, Problems problems) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < entries.size(); i++) {
            add(spans, i == 0 ? phrase.getPrefix() : separator(phrase, i == entries.size() - 1));
            pattern.read(quotes(pattern.markup(), entries.get(i), problems), spans);
        }
        if (!entries.isEmpty()) {
            add(spans, phrase.getSuffix());
        }
        return List.copyOf(spans);
    }

    private static String separator(Phrase phrase, boolean last) {
        return last && phrase.getLastSeparator() != null ? phrase.getLastSeparator() : phrase.getSeparator();
    }

    private static void add(List<Span> spans, String text) {
        if (text != null && !text.isEmpty()) {
            spans.add(Span.plain(text));
        }
    }
}
