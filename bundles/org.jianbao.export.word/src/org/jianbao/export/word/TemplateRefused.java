package org.jianbao.export.word;

import org.jianbao.core.Messages;
import org.jianbao.export.TemplateWriter.Problem;

/** Why a template cannot be used, however it looks otherwise. */
final class TemplateRefused extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Messages MESSAGES = new Messages(TemplateRefused.class);

    private final String rule;

    /**
     * Makes a reason.
     *
     * @param rule the id of the rule
     * @param key the key of the sentence
     */
    TemplateRefused(String rule, String key, Object... arguments) {
        super(MESSAGES.get(key, arguments), null, false, false);
        this.rule = rule;
    }

    /** Makes the reason that is a problem. */
    TemplateRefused(Problem problem) {
        super(problem.message(), null, false, false);
        this.rule = problem.rule();
    }

    /** Returns the reason as a problem. */
    Problem problem() {
        return new Problem(rule, getMessage());
    }

    /** Returns a problem that is told beside others. */
    static Problem problem(String rule, String key, Object... arguments) {
        return new Problem(rule, MESSAGES.get(key, arguments));
    }
}
