package org.jianbao.forms;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.model.edit.Titles;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Person;
import org.jianbao.model.register.Unit;
import org.jianbao.model.register.Window;

/**
 * The candidates of a reference that fit what a person types: part of a name in characters, of its pinyin, or of the
 * initials of its pinyin. The table of pinyin is read in the background; until it is there, only characters count.
 */
public final class Matches {

    private static final int NONE = Integer.MAX_VALUE;
    private static final int KIND = 100;
    private static final int LONGEST = 40;

    private final List<EObject> candidates;
    private final LocalDate day;
    private final Map<EObject, List<Name>> names = new IdentityHashMap<>();

    /** A name with its sounds. */
    private record Name(String text, List<List<String>> sounds) {
    }

    /**
     * Prepares to search.
     *
     * @param candidates the candidates, in the order of the register
     * @param day the day on which they should be valid, such as that of the issue; null if it does not matter
     */
    public Matches(List<? extends EObject> candidates, LocalDate day) {
        this.candidates = List.copyOf(candidates);
        this.day = day;
        Pinyin.prepare();
    }

    /** Returns whether the table of pinyin is there, so that a search is complete. */
    public static boolean isComplete() {
        return Pinyin.isReady();
    }

    /**
     * Returns the candidates that fit, the best ones first: those valid on the day, names that begin with what was typed, short
     * names, characters before pinyin, and then the order of the register. All of them fit an empty text.
     */
    public List<EObject> of(String typed) {
        String wanted = Titles.cut(plain(typed), LONGEST);
        record Ranked(EObject element, int rank) {
        }
        var ranked = new ArrayList<Ranked>();
        for (EObject candidate : candidates) {
            int rank = wanted.isEmpty() ? 0 : rank(candidate, wanted);
            if (rank != NONE) {
                ranked.add(new Ranked(candidate, rank));
            }
        }
        ranked.sort(Comparator.comparing((Ranked each) -> !isValid(each.element(), day)).thenComparingInt(Ranked::rank));
        return ranked.stream().map(Ranked::element).toList();
    }

    /** Returns the one candidate that has a name exactly, such as one in a pasted cell; null if none or several have. */
    public EObject exact(String name) {
        String wanted = plain(name);
        List<EObject> found = candidates.stream().filter(candidate -> texts(candidate).stream()
                .anyMatch(text -> plain(text).equals(wanted)) || plain(Titles.of(candidate)).equals(wanted)).toList();
        List<EObject> valid = found.stream().filter(candidate -> isValid(candidate, day)).toList();
        return valid.size() == 1 ? valid.getFirst() : found.size() == 1 ? found.getFirst() : null;
    }

    /** Returns whether an element is valid on a day; one without dates, and any where there is no day, is. */
    public static boolean isValid(EObject element, LocalDate day) {
        return switch (element) {
            case Unit unit -> within(unit.getValidFrom(), unit.getValidTo(), day);
            case Person person -> within(person.getFrom(), person.getTo(), day);
            default -> true;
        };
    }

    private static boolean within(LocalDate from, LocalDate to, LocalDate day) {
        return day == null || (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    private int rank(EObject candidate, String wanted) {
        List<Name> all = names(candidate);
        int best = NONE;
        for (int i = 0; i < all.size(); i++) {
            int kind = kind(all.get(i), wanted);
            if (kind != NONE) {
                best = Math.min(best, kind * KIND + Math.min(i, KIND - 1));
            }
        }
        return best;
    }

    /**
     * Returns the things whose names fit what a person types, in characters or pinyin, the best ones first; all of them fit an
     * empty text, in their order.
     *
     * @param things the things
     * @param name gives the name of a thing
     * @param typed what was typed
     */
    public static <T> List<T> named(List<T> things, Function<? super T, String> name, String typed) {
        String wanted = Titles.cut(plain(typed), LONGEST);
        record Ranked<T>(T thing, int rank) {
        }
        return things.stream().map(thing -> new Ranked<>(thing, wanted.isEmpty() ? 0 : kind(read(name.apply(thing)), wanted)))
                .filter(ranked -> ranked.rank() != NONE).sorted(Comparator.comparingInt(Ranked::rank)).map(Ranked::thing).toList();
    }

    private static Name read(String text) {
        Pinyin.prepare();
        return new Name(plain(text), Pinyin.isReady() ? Pinyin.of(plain(text)) : List.of());
    }

    private static int kind(Name name, String wanted) {
        int at = name.text().indexOf(wanted);
        if (at >= 0) {
            return at > 0 ? 2 : name.text().length() == wanted.length() ? 0 : 1;
        }
        int sound = Pinyin.find(name.sounds(), wanted);
        return sound < 0 ? NONE : sound == 0 ? 3 : 4;
    }

    private List<Name> names(EObject candidate) {
        if (!Pinyin.isReady()) {
            return texts(candidate).stream().map(text -> new Name(plain(text), List.of())).toList();
        }
        return names.computeIfAbsent(candidate, element -> texts(element).stream()
                .map(text -> new Name(plain(text), Pinyin.of(plain(text)))).toList());
    }

    /** Returns the names of an element, those first by which people know it best. */
    private static List<String> texts(EObject element) {
        var texts = new ArrayList<String>();
        switch (element) {
            case Unit unit -> {
                texts.addAll(unit.getShortNames());
                texts.add(unit instanceof Department department ? department.getFullName() : null);
                texts.add(unit instanceof Window window ? window.getName() : null);
                texts.addAll(unit.getAliases());
                texts.add(unit instanceof Window window ? window.getNumber() : null);
            }
            case Person person -> {
                texts.add(person.getName());
                texts.add(person.getTitle());
                if (person.getDepartment() != null) {
                    texts.addAll(texts(person.getDepartment()));
                }
            }
            default -> texts.add(Titles.of(element));
        }
        texts.removeIf(Objects::isNull);
        return texts;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
