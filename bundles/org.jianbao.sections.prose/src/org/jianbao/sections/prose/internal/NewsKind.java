package org.jianbao.sections.prose.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.Messages;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Severity;
import org.jianbao.core.figure.FigureSource;
import org.jianbao.core.section.SectionKind;
import org.jianbao.core.section.Sections;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.Paragraph;
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
        if (period != null && period.getStart() != null && period.getEnd() != null
                && !period.getEnd().isBefore(period.getStart())) {
            ((NewsSection) section).getItems().forEach(item -> check(item, period, findings));
        }
    }

    private static void check(NewsItem item, Period period, Findings findings) {
        Paragraph first = item.getParagraphs().isEmpty() ? null : item.getParagraphs().getFirst();
        LeadingDate leading = first == null ? null : LeadingDate.of(first.getText());
        LocalDate date = item.getDate();
        boolean outside = date != null && !contains(period, date);
        if (outside) {
            findings.add("news.date", Severity.WARNING, item, Literals.NEWS_ITEM__DATE,
                    MESSAGES.get("news.date", date, period.getStart(), period.getEnd()), days(item, period, leading));
        }
        if (leading != null && !item.isRoundup() && leading.in(period) == null && !(outside && leading.isDay(date))) {
            findings.add("news.date", Severity.WARNING, first, BulletinPackage.Literals.PARAGRAPH__TEXT,
                    MESSAGES.get("news.date.text", leading.text(), period.getStart(), period.getEnd()),
                    texts(item, first, period, leading));
        }
    }

    private static boolean contains(Period period, LocalDate date) {
        return !date.isBefore(period.getStart()) && !date.isAfter(period.getEnd());
    }

    /** Offers the day with which the text begins, or the same day of the year of the period. */
    private static List<Fix> days(NewsItem item, Period period, LeadingDate leading) {
        var days = new ArrayList<LocalDate>();
        if (leading != null && leading.in(period) != null) {
            days.add(leading.in(period));
        }
        for (int year = period.getStart().getYear(); year <= period.getEnd().getYear() && days.isEmpty(); year++) {
            LocalDate day = item.getDate().withYear(year);
            if (contains(period, day)) {
                days.add(day);
            }
        }
        return days.stream().map(day -> Fix.of(MESSAGES.get("fix.date", day),
                Change.set(item, Literals.NEWS_ITEM__DATE, day))).toList();
    }

    /** Offers the day of the event if that lies in the period. */
    private static List<Fix> texts(NewsItem item, Paragraph first, Period period, LeadingDate leading) {
        LocalDate date = item.getDate();
        if (date == null || !contains(period, date)) {
            return List.of();
        }
        String printed = LeadingDate.printed(date);
        return List.of(Fix.of(MESSAGES.get("fix.date", printed),
                Change.replace(first, BulletinPackage.Literals.PARAGRAPH__TEXT, 0, leading.text().length(), printed)));
    }
}
