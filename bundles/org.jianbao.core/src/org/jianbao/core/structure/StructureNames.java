package org.jianbao.core.structure;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructureState;
import org.jianbao.model.structure.ValueField;

/** The names that a structure has in the files of its issues: its namespace, and those of classes and features. */
public final class StructureNames {

    /** How the namespace of every compiled structure begins. */
    public static final String NAMESPACES = "http://jianbao.org/structures/";
    private static final String DRAFT = "/draft";
    /** The prefix by which files name the classes of a compiled structure, unless they use it for something else. */
    static final String PREFIX = "designed";
    /** A name is cut behind so many UTF-16 units; parsers refuse names of more than a thousand. */
    private static final int LONGEST = 100;
    private static final String UNRESERVED = "-._~";

    private StructureNames() {
    }

    /**
     * Returns the namespace of a version of a structure, such as {@code http://jianbao.org/structures/weekly/1.0}, with
     * {@code /draft} behind it for a draft. Whatever is not a letter or digit of ASCII is percent-encoded.
     *
     * @param id the id of the structure; null stands for none
     * @param version the version; null stands for none
     * @param draft whether the version is a draft
     */
    public static String namespace(String id, String version, boolean draft) {
        return NAMESPACES + encoded(id) + '/' + encoded(version) + (draft ? DRAFT : "");
    }

    /** Returns the namespace of a structure as it is now. */
    public static String namespace(ReportStructure structure) {
        return namespace(structure.getId(), structure.getVersion(), structure.getState() != StructureState.PUBLISHED);
    }

    /** Returns whether a namespace is that of a compiled structure. */
    public static boolean isStructure(String namespace) {
        return namespace != null && namespace.startsWith(NAMESPACES);
    }

    /** Returns how people name the structure of a namespace: its id and version. */
    public static String shown(String namespace) {
        String path = namespace.substring(NAMESPACES.length());
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8).replace('/', ' ');
        } catch (IllegalArgumentException e) {
            return path; // encoded by somebody else
        }
    }

    /** Returns whether the sections of a template are designed by its fields, and not brought by a plug-in. */
    public static boolean isDesigned(SectionTemplate template) {
        return template.getKind() == null || template.getKind().isBlank();
    }

    /** Returns whether the value of a field is what a formula gives, and is not entered. */
    public static boolean isComputed(ValueField field) {
        return field.getFormula() != null && !field.getFormula().isBlank();
    }

    private static String encoded(String part) {
        var out = new StringBuilder();
        for (byte each : (part == null ? "" : part).getBytes(StandardCharsets.UTF_8)) {
            if (each > 0 && (Character.isLetterOrDigit(each) || UNRESERVED.indexOf(each) >= 0)) {
                out.append((char) each);
            } else {
                out.append('%').append(String.format("%02X", each & 0xFF));
            }
        }
        return out.toString();
    }

    /**
     * Returns a text as a name of XML: letters and digits of ASCII and the usual Chinese characters stay, all others become
     * a line below. These characters are legal in every edition of XML 1.0; the parser of the JDK knows the fourth.
     */
    static String legal(String text) {
        var name = new StringBuilder();
        text.strip().codePoints().limit(LONGEST).forEach(c -> name.append(isNamed(c) ? (char) c : '_'));
        boolean start = !name.isEmpty() && (name.charAt(0) == '_' || Character.isLetter(name.charAt(0)));
        boolean reserved = name.length() >= 3 && name.substring(0, 3).equalsIgnoreCase("xml");
        return start && !reserved ? name.toString() : "_" + name;
    }

    private static boolean isNamed(int c) {
        return c < 0x80 ? Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.'
                : c == 0x3007 || c >= 0x3021 && c <= 0x3029 || c >= 0x4E00 && c <= 0x9FA5;
    }

    /** Names of which each is given once. */
    static final class Unique {
        private final Set<String> taken = new HashSet<>();

        /** Keeps a name from being given. */
        void take(String name) {
            taken.add(name);
        }

        /** Returns a name for a text; where it is taken already, the id makes the difference. */
        String name(String text, String id) {
            String wanted = legal(text);
            String name = wanted;
            for (int i = 1; !taken.add(name); i++) {
                name = wanted + '_' + (i == 1 && id != null ? legal(id) : Integer.toString(i));
            }
            return name;
        }
    }
}
