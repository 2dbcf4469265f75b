package org.jianbao.core.structure.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;

/** Finds the name that was probably meant where one is quoted that nothing has. */
final class NearNames {

    /** A structure with more unknown names has other troubles than slips of the pen. */
    private static final int MOST = 50;
    /** Longer names are not compared. */
    private static final int LONGEST = 40;

    private int left = MOST;

    /**
     * Returns the dotted name that is nearest to one of which a part is unknown; nothing if none is near.
     *
     * @param path the dotted name
     * @param names what can be quoted
     */
    Optional<String> of(String path, Scope names) {
        if (left-- <= 0) {
            return Optional.empty();
        }
        var meant = new ArrayList<String>();
        Quotable at = names;
        for (String part : path.split("\\.")) {
            String known = at == null ? null : at.member(part) != null ? part : near(part, at.members());
            if (known == null) {
                return Optional.empty();
            }
            meant.add(known);
            at = at.member(known);
        }
        String found = String.join(".", meant);
        return found.equals(path) ? Optional.empty() : Optional.of(found);
    }

    private static String near(String name, List<String> names) {
        int[] wanted = name.codePoints().toArray();
        int limit = Math.max(1, wanted.length / 2);
        return wanted.length > LONGEST ? null : names.stream().map(each -> each.codePoints().toArray())
                .filter(each -> Math.abs(each.length - wanted.length) <= limit && each.length <= LONGEST)
                .map(each -> new Near(new String(each, 0, each.length), distance(wanted, each)))
                .filter(each -> each.distance() <= limit && each.distance() < wanted.length)
                .min(Comparator.comparingInt(Near::distance)).map(Near::name).orElse(null);
    }

    private record Near(String name, int distance) {
    }

    /** Returns how many characters are to be added, taken away or replaced (Levenshtein). */
    private static int distance(int[] from, int[] to) {
        int[] row = new int[to.length + 1];
        for (int j = 0; j <= to.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length; i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length; j++) {
                int replaced = before + (from[i - 1] == to[j - 1] ? 0 : 1);
                before = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length];
    }
}
