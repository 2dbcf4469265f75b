package org.jianbao.sections.prose.internal;

import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.register.UnitNames;
import org.jianbao.export.SectionContext;
import org.jianbao.export.SectionRenderer;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.register.Person;
import org.jianbao.sections.prose.Visit;
import org.jianbao.sections.prose.VisitRoster;

/**
 * Prints the visits as one sentence: 整句 for several, 单人 for one, 无 for none. The phrase 名单 writes one entry from
 * 部门, 职务 and 姓名.
 */
public final class VisitRosterRenderer implements SectionRenderer {

    @Override
    public void render(Section section, SectionContext context) {
        var roster = (VisitRoster) section;
        var entries = new ArrayList<Scope>();
        roster.getVisits().forEach(visit -> entries.add(entry(visit)));
        Scope scope = Scope.empty().inside(context.scope())
                .with("地点", Quotable.text(roster.getPlace()))
                .with("名单", () -> Quotable.of(context.list("名单", entries)));
        context.paragraph(roster, context.phrase(phrase(entries, context), scope));
    }

    private static String phrase(List<Scope> entries, SectionContext context) {
        return switch (entries.size()) {
            case 0 -> "无";
            case 1 -> context.hasPhrase("单人") ? "单人" : "整句";
            default -> "整句";
        };
    }

    private static Scope entry(Visit visit) {
        Person person = visit.getPerson();
        boolean known = person != null && !person.eIsProxy();
        String department = known ? UnitNames.printed(person.getDepartment()) : null;
        return Scope.empty()
                .with("部门", department == null ? Quotable.text(null) : Quotable.unit(department))
                .with("职务", Quotable.text(known ? person.getTitle() : null))
                .with("姓名", Quotable.text(known ? person.getName() : null));
    }
}
