package org.jianbao.export.word;

import java.util.List;

import org.jianbao.core.text.Span;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.MastheadLine;
import org.jianbao.export.document.Paragraph;
import org.jianbao.export.document.Properties;
import org.jianbao.model.structure.ReportStructure;

/** The template to begin with: an issue in which tags stand for what an issue says. */
final class FirstTemplate {

    private FirstTemplate() {
    }

    /** Returns the template of a structure as a document. */
    static Document of(ReportStructure structure) {
        List<MastheadLine> masthead = structure.getMasthead().stream()
                .map(line -> new MastheadLine("", line.getPart(), TemplateTag.of(line.getPart()).mark())).toList();
        var body = List.<Block>of(paragraph(TemplateTag.BODY), paragraph(TemplateTag.IMPRINT));
        String name = structure.getName() == null ? "" : structure.getName();
        return new Document(new Properties("", name, "", 0, 0, 0, null, null, null), masthead, body, List.of());
    }

    private static Paragraph paragraph(TemplateTag tag) {
        return new Paragraph("", null, List.of(Span.plain(tag.mark())));
    }
}
