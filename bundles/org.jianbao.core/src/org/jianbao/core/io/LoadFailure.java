package org.jianbao.core.io;

import org.xml.sax.SAXException;

/** Ends the reading of a file. The message is for people, without the file and the line. */
final class LoadFailure extends SAXException {

    private static final long serialVersionUID = 1L;

    private final transient String element;
    private final transient String feature;

    LoadFailure(String key, Object... arguments) {
        this("", "", Texts.MESSAGES.get(key, arguments));
    }

    private LoadFailure(String element, String feature, String message) {
        super(message);
        this.element = element;
        this.feature = feature;
    }

    /** Returns a failure with the feature of an element. */
    static LoadFailure at(String element, String feature, String key, Object... arguments) {
        return new LoadFailure(element, feature, Texts.MESSAGES.get(key, arguments));
    }

    String element() {
        return element;
    }

    String feature() {
        return feature;
    }
}
