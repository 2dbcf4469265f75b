package org.jianbao.core.io;

import org.jianbao.core.check.Severity;
import org.jianbao.core.structure.StructureNames;

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

    private static final String DESIGNED = "load.designed";

    String message() {
        boolean designed = rule.equals(Rules.UNKNOWN_SECTION) && StructureNames.isStructure((String) arguments[1]);
        return designed ? Texts.MESSAGES.get(DESIGNED, arguments[0], StructureNames.shown((String) arguments[1]))
                : Texts.MESSAGES.get(rule, arguments);
    }
}
