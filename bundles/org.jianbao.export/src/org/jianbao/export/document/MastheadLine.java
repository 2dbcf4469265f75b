package org.jianbao.export.document;

import org.jianbao.model.structure.MastheadPart;

/**
 * A line of the masthead.
 *
 * @param origin the id of the model element that it came from
 * @param part what it says
 * @param text the characters
 */
public record MastheadLine(String origin, MastheadPart part, String text) {
}
