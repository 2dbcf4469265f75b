package org.jianbao.core.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.jianbao.core.expression.Printed;
import org.jianbao.core.text.Span;

/**
 * A list of things.
 *
 * @param value its entries in order
 */
record Entries(List<Quotable> value) implements Quotable {

    private static final Span MARK = Span.plain(Printed.LIST_MARK);

    @Override
    public List<Span> spans() {
        var spans = new ArrayList<Span>();
        for (Quotable entry : value) {
            List<Span> read = entry.spans();
            if (read == null) {
                return null;
            }
            if (!spans.isEmpty() && !read.isEmpty()) {
                spans.add(MARK);
            }
            spans.addAll(read);
        }
        return spans;
    }

    /** Returns the list of what the entries have under a name; a list without entries knows any name. */
    @Override
    public Quotable member(String name) {
        var parts = new ArrayList<Quotable>();
        boolean known = value.isEmpty();
        for (Quotable entry : value) {
            Quotable part = entry.member(name);
            known |= part != null;
            parts.add(part == null ? Quotable.text(null) : part);
        }
        return known ? new Entries(parts) : null;
    }

    @Override
    public List<String> members() {
        var names = new LinkedHashSet<String>();
        value.forEach(entry -> names.addAll(entry.members()));
        return List.copyOf(names);
    }
}
