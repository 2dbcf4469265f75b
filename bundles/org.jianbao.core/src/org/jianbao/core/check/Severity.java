package org.jianbao.core.check;

/** How much a finding matters. */
public enum Severity {
    /** Worth knowing; nothing has to be done. */
    INFO,
    /** Probably wrong; a person should look. */
    WARNING,
    /** Wrong: the bulletin should not be printed like this. */
    ERROR
}
