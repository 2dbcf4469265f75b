package org.jianbao.core.rules;

import java.util.List;

import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Findings;
import org.jianbao.model.bulletin.Issue;

/** Checks what an issue says of itself, without its sections: numbers, dates, period. */
public final class HeadChecks {

    private HeadChecks() {
    }

    /**
     * Returns what is wrong with an issue that has no sections yet.
     *
     * @param issue the issue, which need not be saved
     * @param places names the places of its elements
     */
    public static List<Finding> check(Issue issue, Findings.Places places) {
        var findings = new Findings(places);
        new ModelRules(findings).check(issue);
        DateRules.check(issue, findings);
        PeriodRules.check(issue, findings);
        return findings.all();
    }
}
