package org.jianbao.core.structure;

import java.util.List;
import java.util.Objects;

import org.jianbao.core.check.Findings;
import org.jianbao.core.figure.Count;
import org.jianbao.core.figure.FigureSource;
import org.jianbao.core.figure.ReportedFigures;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.section.SectionKind;
import org.jianbao.model.bulletin.ReportedFigure;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.FieldType;

/** The kind of all sections that are designed in a structure. */
public final class DesignedKind implements SectionKind {

    @Override
    public Scope figures(Section section, FigureSource figures) {
        return DesignedNames.of(section, figures);
    }

    @Override
    public List<Count> counts(Section section) {
        return ReportedFigures.counts(reported(section));
    }

    @Override
    public void check(Section section, FigureSource figures, Findings findings) {
        ReportedFigures.check(reported(section), figures, findings);
    }

    private static List<ReportedFigure> reported(Section section) {
        return DesignedClass.of(section).map(DesignedClass::fields).orElse(List.of()).stream()
                .filter(field -> field.type() == FieldType.FIGURE && !field.isComputed())
                .map(field -> (ReportedFigure) section.eGet(field.feature())).filter(Objects::nonNull).toList();
    }

    @Override
    public void prepareNext(Section previous, Section next) {
        DesignedSections.prepare(previous, next);
    }
}
