package org.jianbao.cli.internal;

import java.util.List;

import org.jianbao.core.check.Finding;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.export.DocumentWriters;
import org.jianbao.export.SectionRenderers;

/**
 * What is installed.
 *
 * @param kinds the section kinds
 * @param renderers the section renderers
 * @param writers the document formats
 * @param problems what is wrong with plug-ins
 */
public record Installation(SectionKinds kinds, SectionRenderers renderers, DocumentWriters writers,
        List<Finding> problems) {
}
