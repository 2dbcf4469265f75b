package org.jianbao.export;

import java.nio.file.Path;
import java.util.List;

import org.jianbao.core.check.Finding;

/** What came of exporting one issue. */
public sealed interface ExportResult {

    /** Returns the file of the issue, as it was asked for. */
    Path issue();

    /**
     * A document was written.
     *
     * @param issue the file of the issue
     * @param target the file that was written
     * @param findings what could not be printed as it should be
     */
    record Written(Path issue, Path target, List<Finding> findings) implements ExportResult {

        /** Copies the findings. */
        public Written {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Nothing was written; what was there before is untouched.
     *
     * @param issue the file of the issue
     * @param message one sentence for people: file, place and remedy
     */
    record Refused(Path issue, String message) implements ExportResult {
    }
}
