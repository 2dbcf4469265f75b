package org.jianbao.spreadsheet;

import java.io.IOException;

/** A spreadsheet cannot be read. The message is one sentence for people. */
public final class SpreadsheetException extends IOException {

    private static final long serialVersionUID = 1L;

    SpreadsheetException(String message, Throwable cause) {
        super(message, cause);
    }
}
