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

    private static String full(Unit unit) {
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
        List<Span> marked = spans;
        for (Unit unit : units) {
            if (!unit.eIsProxy()) {
                marked = emphasise(marked, forms(unit));
            }
        }
        return marked;
    }

    private static List<Span> emphasise(List<Span> spans, Iterable<String> forms) {
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            String form = span.emphasis() == Emphasis.NONE ? first(span.text(), forms) : null;
            if (form != null) {
                var marked = new ArrayList<>(spans.subList(0, i));
                int at = span.text().indexOf(form);
                add(marked, span.text().substring(0, at), Emphasis.NONE);
                add(marked, form, Emphasis.UNIT);
                add(marked, span.text().substring(at + form.length()), Emphasis.NONE);
                marked.addAll(spans.subList(i + 1, spans.size()));
                return marked;
            }
        }
        return spans;
    }

    /** Returns the form that stands first in a text; of two at the same place the longer one. */
    private static String first(String text, Iterable<String> forms) {
        String first = null;
        int place = Integer.MAX_VALUE;
        for (String form : forms) {
            int at = form.isEmpty() ? -1 : text.indexOf(form);
            if (at >= 0 && (at < place || at == place && form.length() > first.length())) {
                first = form;
                place = at;
            }
        }
        return first;
    }

    private static void add(List<Span> spans, String text, Emphasis emphasis) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, emphasis));
        }
    }
}
