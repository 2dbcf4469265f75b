package org.jianbao.forms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import com.ibm.icu.text.Transliterator;

/** The sounds of Chinese characters. The table is large, so it is read in the background when it is first wanted. */
final class Pinyin {

    private static final char DIAERESIS = '\u0308';

    private static CompletableFuture<Pinyin> table;

    private final Transliterator latin = Transliterator.getInstance("Han-Latin");
    private final ResourceBundle readings =
            ResourceBundle.getBundle(Pinyin.class.getPackageName() + ".readings", Locale.ROOT, Pinyin.class.getClassLoader());

    private Pinyin() {
    }

    /** Begins to read the table, unless that was done before. */
    static synchronized CompletableFuture<Pinyin> prepare() {
        if (table == null) {
            table = CompletableFuture.supplyAsync(Pinyin::new);
        }
        return table;
    }

    /** Returns whether the table is there. */
    static boolean isReady() {
        return prepare().isDone() && !prepare().isCompletedExceptionally();
    }

    /**
     * Returns the readings of each letter and digit, in lower case and without tones; ü may be typed as v or u. What is no
     * Chinese character reads as it stands. To be called when the table is ready.
     */
    static List<List<String>> of(String text) {
        Pinyin pinyin = prepare().join();
        var sounds = new ArrayList<List<String>>();
        text.codePoints().filter(Character::isLetterOrDigit)
                .forEach(character -> sounds.add(List.copyOf(pinyin.readings(Character.toString(character)))));
        return sounds;
    }

    private Set<String> readings(String character) {
        var found = new LinkedHashSet<String>();
        String sound = Normalizer.normalize(latin.transliterate(character), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        if (sound.indexOf(DIAERESIS) >= 0) {
            found.add(letters(sound.replace("u" + DIAERESIS, "v")));
        }
        found.add(letters(sound));
        try {
            found.addAll(List.of(readings.getString(character).split(" ")));
        } catch (MissingResourceException e) {
            return found; // most characters have one reading only
        }
        return found;
    }

    private static String letters(String sound) {
        return sound.codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /**
     * Returns the character from which on sounds fit what was typed: whole readings, initials, or both mixed, the last
     * reading maybe unfinished.
     *
     * @param sounds the readings of each character
     * @param typed what was typed, in lower case
     * @return the index of the character; -1 if there is none
     */
    static int find(List<List<String>> sounds, String typed) {
        for (int from = 0; from < sounds.size(); from++) {
            if (fits(sounds, from, typed)) {
                return from;
            }
        }
        return -1;
    }

    private static boolean fits(List<List<String>> sounds, int at, String typed) {
        if (typed.isEmpty()) {
            return true;
        }
        if (at == sounds.size()) {
            return false;
        }
        for (String sound : sounds.get(at)) {
            if (!sound.isEmpty() && (sound.startsWith(typed)
                    || typed.startsWith(sound) && fits(sounds, at + 1, typed.substring(sound.length()))
                    || typed.charAt(0) == sound.charAt(0) && fits(sounds, at + 1, typed.substring(1)))) {
                return true;
            }
        }
        return false;
    }
}
