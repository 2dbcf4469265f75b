package org.jianbao.core.io;

import org.xml.sax.SAXException;

/** Ends the reading of a file by a reader that has what it wanted. */
final class EnoughRead extends SAXException {

    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
