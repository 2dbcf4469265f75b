package org.jianbao.core.phrase;

import java.util.List;

import org.jianbao.core.text.Span;

/**
 * A thing whose value is another than the text that it reads.
 *
 * @param value to compute with; null if it is missing
 * @param spans to print; null if it is missing
 */
record Typed(Object value, List<Span> spans) implements Quotable {
}
