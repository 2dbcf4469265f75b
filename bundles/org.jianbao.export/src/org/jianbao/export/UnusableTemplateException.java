package org.jianbao.export;

import java.io.IOException;

/** Tells that a document cannot be written since its template cannot be used. */
public final class UnusableTemplateException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param problem why; its message is a sentence for people
     */
    public UnusableTemplateException(TemplateWriter.Problem problem) {
        super(problem.message());
    }
}
