package org.jianbao.core.rules;

import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
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
            entry.getRecipients().forEach(recipient -> recipient(entry, recipient, findings));
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
                    MESSAGES.get(rule, label(entry), label(before)));
        }
    }

    private static String label(Distribution entry) {
        return switch (entry.getLevel()) {
            case REPORT -> "报";
            case SEND -> "送";
            case ISSUE -> "发";
        };
    }

    private static void recipient(Distribution entry, String recipient, Findings findings) {
        if (recipient.isBlank()) {
            findings.add("distribution.recipient.blank", Severity.WARNING, entry, Literals.DISTRIBUTION__RECIPIENTS,
                    MESSAGES.get("distribution.recipient.blank", label(entry)));
        } else if (recipient.stripTrailing().endsWith("。")) {
            findings.add("distribution.recipient.stop", Severity.WARNING, entry, Literals.DISTRIBUTION__RECIPIENTS,
                    MESSAGES.get("distribution.recipient.stop", recipient));
        }
    }
}
