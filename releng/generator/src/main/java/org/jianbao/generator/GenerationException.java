package org.jianbao.generator;

/** A model from which no code can be generated. The message names the file and the problem. */
public final class GenerationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GenerationException(String message, Throwable cause) {
        super(message, cause);
    }
}
