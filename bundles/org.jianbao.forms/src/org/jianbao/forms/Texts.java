package org.jianbao.forms;

import org.jianbao.core.Messages;

/** The sentences of this package. */
final class Texts {

    /** The sentences by key. */
    static final Messages MESSAGES = new Messages(Texts.class);

    private Texts() {
    }

    /** Returns a text that could not be understood. */
    static Entry.Problem problem(String key, Object... arguments) {
        return new Entry.Problem(MESSAGES.get(key, arguments));
    }
}
