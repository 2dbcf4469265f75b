package org.jianbao.core.structure.version;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The numbers of versions, such as 1.0: one to five whole numbers with dots between them. */
public final class Versions {

    private static final Pattern LEGAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9}){0,4}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** Compares versions part by part; a part that is missing, or no number, counts as 0. */
    public static final Comparator<String> ORDER = Versions::compare;

    private Versions() {
    }

    /** Returns whether a text is a version; null is none. */
    public static boolean isLegal(String version) {
        return version != null && LEGAL.matcher(version).matches();
    }

    private static int compare(String one, String other) {
        String[] left = one.split("\\.");
        String[] right = other.split("\\.");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = part(left, i).compareTo(part(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static BigInteger part(String[] parts, int index) {
        return index < parts.length && NUMBER.matcher(parts[index]).matches() ? new BigInteger(parts[index]) : BigInteger.ZERO;
    }

    /** Returns the version after another one: its last number and one more. */
    public static String next(String version) {
        if (!isLegal(version)) {
            return "1.0";
        }
        int dot = version.lastIndexOf('.') + 1;
        return version.substring(0, dot) + new BigInteger(version.substring(dot)).add(BigInteger.ONE);
    }
}
