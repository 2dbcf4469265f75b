package org.jianbao.export;

import java.util.List;

import org.jianbao.core.check.Finding;
import org.jianbao.export.document.Document;

/**
 * A document with what was found while it was made.
 *
 * @param document the document, complete even if something was found
 * @param findings what could not be printed as it should be
 */
public record Rendering(Document document, List<Finding> findings) {
}
