package org.jianbao.workbench.internal.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jianbao.export.DocumentWriters;

/**
 * What is to be exported. Everything in it is unchangeable, so that it can be handed to the background.
 *
 * @param folder the series folder
 * @param issues the files of the issues, absolute
 * @param formats the formats that each issue is written in
 * @param target the folder that the documents are written to, absolute
 * @param existing what becomes of documents that are there already
 * @param unsaved what editors hold and was not saved, by file; it is exported in place of the file
 */
record ExportPlan(Path folder, List<Path> issues, List<DocumentWriters.Entry> formats, Path target, Existing existing,
        Map<Path, byte[]> unsaved) {

    /** What becomes of a document that is there already. */
    enum Existing {
        /** The new one takes its place. */
        REPLACE,
        /** It stays, and the new one gets another name. */
        KEEP,
        /** It stays, and nothing is written. */
        SKIP
    }

    ExportPlan {
        issues = List.copyOf(issues);
        formats = List.copyOf(formats);
        unsaved = Map.copyOf(unsaved);
    }
}
