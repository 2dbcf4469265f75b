package org.jianbao.export.word;

import org.jianbao.core.Messages;
import org.jianbao.export.TemplateWriter.Problem;

/** Why a template cannot be used, however it looks otherwise. */
final class TemplateRefused extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Messages MESSAGES = new Messages(TemplateRefused.class);
    private static final String RULES = "structure.word.";

    private final String rule;

    /**
     * Makes a reason.
     *
     * @param rule the last word of the rule's id
     * @param key the key of the sentence
     */
    TemplateRefused(String rule, String key, Object... arguments) {
        super(MESSAGES.get(key, arguments), null, false, false);
        this.rule = rule;
    }

    /** Returns the reason as a problem. */
    Problem problem() {
        return new Problem(RULES + rule, getMessage());
    }

    /** Returns a problem that is told beside others. */
    static Problem problem(String rule, String key, Object... arguments) {
        return new Problem(RULES + rule, MESSAGES.get(key, arguments));
    }
}
