package org.jianbao.forms.swt.internal;

import org.jianbao.core.Messages;

/** The sentences of this package. */
final class Texts {

    /** The sentences by key. */
    static final Messages MESSAGES = new Messages(Texts.class);

    private Texts() {
    }
}
