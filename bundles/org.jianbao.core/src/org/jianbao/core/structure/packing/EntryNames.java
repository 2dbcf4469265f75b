package org.jianbao.core.structure.packing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jianbao.core.io.FileNames;
import org.jianbao.core.series.Series;

/** The closed list of places that a file of a package can have in a series folder. */
final class EntryNames {

    private static final List<Pattern> PLACES = List.of(
            Pattern.compile(Pattern.quote(Manifest.ENTRY)),
            Pattern.compile(Pattern.quote(Series.REGISTER)),
            Pattern.compile("structures/[^/]+\\.(structure|docx)"),
            Pattern.compile("layouts/[^/]+\\.layout"),
            Pattern.compile("issues/[0-9]{4}/[^/]+\\.issue"),
            Pattern.compile("[^/]+(/[^/]+){0,4}\\.(png|jpg|jpeg|PNG|JPG|JPEG)"));

    private EntryNames() {
    }

    /**
     * Returns whether an entry has a place in a series folder: a relative path with slashes whose parts every file system
     * takes, and none of which leads up.
     */
    static boolean isLegal(String name) {
        if (PLACES.stream().noneMatch(place -> place.matcher(name).matches())) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.startsWith(".") || !FileNames.legal(part).equals(part)) {
                return false;
            }
        }
        return true;
    }

    /** Returns a form of a name that is the same for names which a file system may not tell apart. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
