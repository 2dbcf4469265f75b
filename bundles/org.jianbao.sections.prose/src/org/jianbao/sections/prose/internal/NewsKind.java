package org.jianbao.sections.prose.internal;

import java.time.LocalDate;

import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.figure.FigureSource;
import org.jianbao.core.section.SectionKind;
import org.jianbao.core.section.Sections;
import org.jianbao.model.bulletin.Period;
import org.jianbao.model.bulletin.Section;
import org.jianbao.sections.prose.NewsItem;
import org.jianbao.sections.prose.NewsSection;
import org.jianbao.sections.prose.ProsePackage.Literals;

/** News: the day of an event must fall into the period of the issue. */
public final class NewsKind implements SectionKind {

    private static final Messages MESSAGES = new Messages(NewsKind.class);

    @Override
    public void check(Section section, FigureSource figures, Findings findings) {
        Period period = Sections.issueOf(section) == null ? null : Sections.issueOf(section).getPeriod();
        if (period == null || period.getStart() == null || period.getEnd() == null
                || period.getEnd().isBefore(period.getStart())) {
            return;
        }
        for (NewsItem item : ((NewsSection) section).getItems()) {
            LocalDate date = item.getDate();
            if (date != null && (date.isBefore(period.getStart()) || date.isAfter(period.getEnd()))) {
                findings.add("news.date", Severity.WARNING, item, Literals.NEWS_ITEM__DATE,
                        MESSAGES.get("news.date", date, period.getStart(), period.getEnd()));
            }
        }
    }
}
