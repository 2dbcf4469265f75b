package org.jianbao.core.check;

/** A repair does not fit the model any more; the message says why. */
final class OutdatedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutdatedException(String message) {
        super(message, null, false, false);
    }
}
