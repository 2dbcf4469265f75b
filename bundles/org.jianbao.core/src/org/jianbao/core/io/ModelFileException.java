package org.jianbao.core.io;

import java.io.IOException;

import org.jianbao.core.check.Place;

/** A file cannot be read or written. The message is one sentence for people: file, place and remedy. */
public final class ModelFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    /**
     * Makes the exception.
     *
     * @param message one sentence for people
     * @param cause what lies behind it; may be null
     */
    public ModelFileException(String message, Throwable cause) {
        this(message, cause, null);
    }

    /**
     * Makes the exception.
     *
     * @param message one sentence for people
     * @param cause what lies behind it; may be null
     * @param place where it is; may be null
     */
    public ModelFileException(String message, Throwable cause, Place place) {
        super(message, cause);
        this.place = place;
    }

    /** Returns the place that the message names; null if it is not one in a model file. */
    public Place place() {
        return place;
    }
}
