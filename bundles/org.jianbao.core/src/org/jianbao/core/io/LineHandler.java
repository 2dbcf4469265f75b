package org.jianbao.core.io;

import java.io.StringReader;

import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Knows the line that is being read, keeps our limits, ends at the first error, and opens nothing. */
abstract class LineHandler extends DefaultHandler2 {

    private Locator locator;
    private int depth;

    /** Returns the line that is being read, from 1. */
    final int line() {
        return locator == null ? 1 : Math.max(1, locator.getLineNumber());
    }

    /** Is to be called for each element that begins. */
    final void enter(int attributes) throws LoadFailure {
        if (++depth > Limits.DEPTH) {
            throw new LoadFailure("load.depth", Limits.DEPTH);
        }
        if (attributes > Limits.ATTRIBUTES) {
            throw new LoadFailure("load.attributes", Limits.ATTRIBUTES);
        }
    }

    /** Is to be called for each element that ends. */
    final void leave() {
        depth--;
    }

    @Override
    public final void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public final void error(SAXParseException e) throws SAXException {
        throw e;
    }

    @Override
    public final InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
        return new InputSource(new StringReader(""));
    }
}
