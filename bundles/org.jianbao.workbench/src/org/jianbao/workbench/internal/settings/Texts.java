package org.jianbao.workbench.internal.settings;

import org.jianbao.core.Messages;

/** The sentences of this package. */
final class Texts {

    static final Messages MESSAGES = new Messages(Texts.class);

    private Texts() {
    }
}
