package org.jianbao.core.io;

import org.jianbao.core.check.Severity;

/**
 * Something that was noticed while a file was loaded. It is put into words when somebody asks.
 *
 * @param rule the rule, one of {@link Rules}
 * @param severity how much it matters
 * @param line the line, from 1
 * @param element the id of the element; empty if it has none
 * @param feature the name of the feature; empty if it is about the element
 * @param arguments what the message of the rule names
 */
record Problem(String rule, Severity severity, int line, String element, String feature, Object... arguments) {

    String message() {
        return Texts.MESSAGES.get(rule, arguments);
    }
}
