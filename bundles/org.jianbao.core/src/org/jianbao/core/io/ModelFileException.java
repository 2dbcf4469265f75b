package org.jianbao.core.io;

import java.io.IOException;

/** A file cannot be read or written. The message is one sentence for people: file, place and remedy. */
public final class ModelFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message one sentence for people
     * @param cause what lies behind it; may be null
     */
    public ModelFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
