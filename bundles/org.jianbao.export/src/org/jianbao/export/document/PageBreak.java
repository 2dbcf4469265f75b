package org.jianbao.export.document;

import java.util.List;

import org.jianbao.core.text.Span;

/**
 * The end of a page: what follows begins on another one. It makes no blank page, neither before nor behind it.
 *
 * @param origin the id of the model element that asks for it
 */
public record PageBreak(String origin) implements Block {

    @Override
    public Label label() {
        return null;
    }

    @Override
    public List<Span> text() {
        return List.of();
    }
}
