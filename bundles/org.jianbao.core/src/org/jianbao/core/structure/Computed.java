package org.jianbao.core.structure;

import java.util.List;

import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.text.Span;

/**
 * Something that is computed when it is first quoted. What quotes itself, directly or by others, is missing, and so is what
 * is too long; so every chain of quotes comes to an end.
 */
abstract class Computed implements Quotable {

    /** A paragraph of a bulletin is never as long. */
    private static final int LONGEST = 50_000;
    /** How many things may be computed for one another. */
    private static final int DEEPEST = 40;
    private static final Quotable NOTHING = Quotable.text(null);

    /** How many things of a section are being computed. */
    static final class Depth {
        private int now;
    }

    private final Depth depth;
    private Quotable result;
    private boolean running;

    Computed(Depth depth) {
        this.depth = depth;
    }

    /** Returns what it comes to; null if it is missing. */
    abstract Quotable compute();

    private Quotable result() {
        if (result != null || running || depth.now >= DEEPEST) {
            return result == null ? NOTHING : result;
        }
        running = true;
        depth.now++;
        try {
            Quotable made = compute();
            result = made == null || isLong(made) ? NOTHING : made;
            return result;
        } finally {
            depth.now--;
            running = false;
        }
    }

    private static boolean isLong(Quotable made) {
        List<Span> spans = made.spans();
        return spans != null && spans.stream().mapToLong(span -> span.text().length()).sum() > LONGEST;
    }

    @Override
    public List<Span> spans() {
        return result().spans();
    }

    @Override
    public Object value() {
        return result().value();
    }

    @Override
    public Quotable member(String name) {
        return result().member(name);
    }

    @Override
    public List<String> members() {
        return result().members();
    }
}
