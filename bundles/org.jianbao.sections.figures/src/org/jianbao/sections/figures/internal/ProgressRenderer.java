package org.jianbao.sections.figures.internal;

import java.util.List;
import java.util.Objects;

import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.register.UnitNames;
import org.jianbao.export.SectionContext;
import org.jianbao.export.SectionRenderer;
import org.jianbao.model.bulletin.Section;
import org.jianbao.sections.figures.Progress;

/** Prints progress from its own paragraphs or else from the phrase 整句; the phrase 部门 says how units are listed. */
public final class ProgressRenderer implements SectionRenderer {

    @Override
    public void render(Section section, SectionContext context) {
        var progress = (Progress) section;
        context.scope().with("部门", () -> units(progress, context));
        if (progress.getParagraphs().isEmpty()) {
            context.paragraph(progress, context.phrase("整句", context.scope()));
        } else {
            context.paragraphs(progress.getParagraphs());
        }
    }

    private static Quotable units(Progress progress, SectionContext context) {
        List<Scope> names = progress.getUnits().stream().map(UnitNames::printed).filter(Objects::nonNull)
                .map(name -> Scope.empty().with("名称", Quotable.text(name))).toList();
        return Quotable.of(context.list("部门", names));
    }
}
