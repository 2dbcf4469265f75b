package org.jianbao.core.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.jianbao.core.Messages;

/** The sentences of this package. */
final class Texts {

    /** The sentences by key. */
    static final Messages MESSAGES = new Messages(Texts.class);

    private Texts() {
    }

    /** Returns why the system has refused something, in a few words. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return MESSAGES.get("reason.denied");
        }
        if (e instanceof NoSuchFileException) {
            return MESSAGES.get("reason.missing");
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null || reason.isBlank() ? e.getClass().getSimpleName() : reason;
    }
}
