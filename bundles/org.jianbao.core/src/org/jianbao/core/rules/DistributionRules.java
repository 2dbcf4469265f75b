package org.jianbao.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jianbao.core.Messages;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.ElementAddress;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Severity;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Distribution;
import org.jianbao.model.bulletin.Issue;

/** The end block: at least one level, 报 before 送 before 发, no full stop after the last recipient (rule 21). */
final class DistributionRules {

    private static final Messages MESSAGES = new Messages(DistributionRules.class);

    private DistributionRules() {
    }

    static void check(Issue issue, Findings findings) {
        if (issue.getDistribution().isEmpty() && hasEndBlock(issue)) {
            findings.add("distribution.missing", Severity.WARNING, issue, Literals.ISSUE__DISTRIBUTION,
                    MESSAGES.get("distribution.missing"));
        }
        Distribution before = null;
        for (Distribution entry : issue.getDistribution()) {
            order(before, entry, findings);
            for (int i = 0; i < entry.getRecipients().size(); i++) {
                recipient(entry, i, findings);
            }
            before = entry;
        }
    }

    private static boolean hasEndBlock(Issue issue) {
        return issue.getStructure() != null && !issue.getStructure().eIsProxy()
                && issue.getStructure().getImprint() != null;
    }

    private static void order(Distribution before, Distribution entry, Findings findings) {
        int difference = before == null ? 1 : entry.getLevel().compareTo(before.getLevel());
        if (difference <= 0) {
            String rule = difference == 0 ? "distribution.twice" : "distribution.order";
            findings.add(rule, Severity.WARNING, entry, Literals.DISTRIBUTION__LEVEL,
                    MESSAGES.get(rule, label(entry), label(before)), difference == 0 ? join(before, entry) : move(entry));
        }
    }

    /** Puts an entry before the first one of a later level. */
    private static List<Fix> move(Distribution entry) {
        if (!(entry.eContainer() instanceof Issue issue)) {
            return List.of();
        }
        List<Distribution> entries = issue.getDistribution();
        int to = 0;
        while (entries.get(to).getLevel().compareTo(entry.getLevel()) <= 0) {
            to++;
        }
        return List.of(Fix.of(MESSAGES.get("fix.distribution.move", label(entry), label(entries.get(to))),
                new Change.Move(ElementAddress.of(entry), entries.indexOf(entry), to)));
    }

    /** Takes the recipients of an entry into the one before, unless they are separated in different ways. */
    private static List<Fix> join(Distribution before, Distribution entry) {
        if (!Objects.equals(before.getSeparator(), entry.getSeparator())) {
            return List.of();
        }
        var changes = new ArrayList<Change>();
        for (String recipient : entry.getRecipients()) {
            changes.add(new Change.SetItem(ElementAddress.of(before), Literals.DISTRIBUTION__RECIPIENTS.getName(), 0, null,
                    recipient));
        }
        changes.add(new Change.Remove(ElementAddress.of(entry)));
        return List.of(new Fix(MESSAGES.get("fix.distribution.join"), changes));
    }

    private static String label(Distribution entry) {
        return switch (entry.getLevel()) {
            case REPORT -> "报";
            case SEND -> "送";
            case ISSUE -> "发";
        };
    }

    private static void recipient(Distribution entry, int index, Findings findings) {
        String recipient = entry.getRecipients().get(index);
        if (recipient.isBlank()) {
            findings.add("distribution.recipient.blank", Severity.WARNING, entry, Literals.DISTRIBUTION__RECIPIENTS,
                    MESSAGES.get("distribution.recipient.blank", label(entry)),
                    entry.getRecipients().size() == 1 ? List.of()
                            : List.of(set(MESSAGES.get("fix.recipient.remove"), entry, index, null)));
        } else if (recipient.stripTrailing().endsWith("。")) {
            findings.add("distribution.recipient.stop", Severity.WARNING, entry, Literals.DISTRIBUTION__RECIPIENTS,
                    MESSAGES.get("distribution.recipient.stop", recipient),
                    List.of(set(MESSAGES.get("fix.recipient.stop"), entry, index,
                            recipient.stripTrailing().replaceAll("[。\\s]+$", ""))));
        }
    }

    private static Fix set(String label, Distribution entry, int index, String value) {
        return Fix.of(label, new Change.SetItem(ElementAddress.of(entry), Literals.DISTRIBUTION__RECIPIENTS.getName(), index,
                entry.getRecipients().get(index), value));
    }
}
