package org.jianbao.core.register;

import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.text.Emphasis;
import org.jianbao.core.text.Span;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Unit;
import org.jianbao.model.register.Window;

/** Names of departments and windows, as they stand in sentences. */
public final class UnitNames {

    private UnitNames() {
    }

    /** Returns the name that is printed: the first short name, or else the full one; null for a unit that is gone. */
    public static String printed(Unit unit) {
        if (unit == null || unit.eIsProxy()) {
            return null;
        }
        return unit.getShortNames().isEmpty() ? full(unit) : unit.getShortNames().getFirst();
    }

    /** Returns the full name; null for a unit that has none or is gone. */
    public static String full(Unit unit) {
        return switch (unit) {
            case Department department -> department.getFullName();
            case Window window -> window.getName();
            default -> null;
        };
    }

    /** Returns every written form of the name that is recognised. */
    public static List<String> forms(Unit unit) {
        var forms = new ArrayList<>(unit.getShortNames());
        forms.addAll(unit.getAliases());
        if (full(unit) != null) {
            forms.add(full(unit));
        }
        return forms;
    }

    /**
     * Returns a text in which the first mention of each unit is emphasised.
     *
     * @param spans the text
     * @param units the units to look for; one that is gone is passed over
     */
    public static List<Span> emphasise(List<Span> spans, List<? extends Unit> units) {
        var pieces = new ArrayList<Piece>(spans.size() + 2 * units.size());
        for (Span span : spans) {
            pieces.add(new Piece(span, 0, span.text().length(), span.emphasis()));
        }
        boolean found = false;
        for (Unit unit : units) {
            found |= !unit.eIsProxy() && cut(pieces, forms(unit));
        }
        if (!found) {
            return spans;
        }
        var marked = new ArrayList<Span>(pieces.size());
        pieces.forEach(piece -> marked.add(piece.span()));
        return marked;
    }

    /** Cuts the first mention out of its piece. Returns whether there is one. */
    private static boolean cut(List<Piece> pieces, List<String> forms) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Piece name = piece.emphasis() == Emphasis.NONE ? piece.first(forms) : null;
            if (name != null) {
                pieces.set(i, name);
                add(pieces, i + 1, new Piece(piece.whole(), name.to(), piece.to(), Emphasis.NONE));
                add(pieces, i, new Piece(piece.whole(), piece.from(), name.from(), Emphasis.NONE));
                return true;
            }
        }
        return false;
    }

    private static void add(List<Piece> pieces, int place, Piece piece) {
        if (piece.from() < piece.to()) {
            pieces.add(place, piece);
        }
    }

    /** A part of a span, from one place in its text up to another one. */
    private record Piece(Span whole, int from, int to, Emphasis emphasis) {

        /** Returns the form that stands first in this part, of two at the same place the longer one; null without any. */
        Piece first(List<String> forms) {
            String first = null;
            int place = to;
            for (String form : forms) {
                int end = first == null ? to : Math.min(to, place + form.length());
                int at = form.isEmpty() ? -1 : whole.text().indexOf(form, from, end);
                if (at >= 0 && (at < place || form.length() > first.length())) {
                    first = form;
                    place = at;
                }
            }
            return first == null ? null : new Piece(whole, place, place + first.length(), Emphasis.UNIT);
        }

        Span span() {
            boolean all = to - from == whole.text().length();
            return all && emphasis == whole.emphasis() ? whole : new Span(whole.text().substring(from, to), emphasis);
        }
    }
}
