package org.jianbao.workbench.internal.design;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.export.document.NumberFormat;
import org.jianbao.model.structure.NumberingLevel;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;

/** The numbers of the headings of a structure, as they are printed in an issue that has all sections. */
public final class SectionNumbers {

    private SectionNumbers() {
    }

    /** Returns the number of the heading of a section, such as 一、; empty if it has none. */
    public static String of(SectionTemplate template) {
        if (!(EcoreUtil.getRootContainer(template) instanceof ReportStructure structure) || !isHeaded(template)) {
            return "";
        }
        int depth = 0;
        for (EObject at = template.eContainer(); at instanceof SectionTemplate around; at = at.eContainer()) {
            depth += isHeaded(around) ? 1 : 0;
        }
        if (depth >= structure.getNumbering().size()) {
            return "";
        }
        NumberingLevel level = structure.getNumbering().get(depth);
        return new NumberFormat(level.getStyle(), text(level.getPrefix()), text(level.getSuffix())).format(ordinal(template));
    }

    private static int ordinal(SectionTemplate template) {
        List<SectionTemplate> siblings = template.eContainer() instanceof SectionTemplate around ? around.getSections()
                : ((ReportStructure) template.eContainer()).getSections();
        return 1 + (int) siblings.subList(0, siblings.indexOf(template)).stream().filter(SectionNumbers::isHeaded).count();
    }

    private static boolean isHeaded(SectionTemplate template) {
        return template.getHeading() != null && !template.getHeading().isBlank();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
