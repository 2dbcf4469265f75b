package org.jianbao.workbench.internal.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.check.Finding;

/** How far an export has come, and what came of it. To be used in the thread of the windows. */
public final class ExportRun {

    /** Is told of each change. */
    interface Listener {
        /** Something has changed. */
        void changed();
    }

    /** What became of one document. */
    public enum Outcome {
        /** It was written. */
        WRITTEN,
        /** It was left out, since it was there already. */
        SKIPPED,
        /** It could not be written. */
        FAILED
    }

    /**
     * One document.
     *
     * @param issue the file of the issue
     * @param target the document
     * @param outcome what became of it
     * @param message why it could not be written; empty if it was
     * @param findings what was found while it was made
     */
    public record Document(Path issue, Path target, Outcome outcome, String message, List<Finding> findings) {
    }

    private final Path folder;
    private final int total;
    private final List<Document> documents = new ArrayList<>();
    private Runnable cancel = () -> { };
    private Listener listener;
    private String step = "";
    private boolean done;
    private boolean cancelled;

    /**
     * Makes a run that has not begun.
     *
     * @param folder where the documents are written to
     * @param total how many documents are to be written
     */
    public ExportRun(Path folder, int total) {
        this.folder = folder;
        this.total = total;
    }

    Path folder() {
        return folder;
    }

    int total() {
        return total;
    }

    /** Returns what was dealt with up to now. */
    public List<Document> documents() {
        return List.copyOf(documents);
    }

    String step() {
        return step;
    }

    /** Returns whether nothing more will be written. */
    public boolean isDone() {
        return done;
    }

    boolean isCancelled() {
        return cancelled;
    }

    void listen(Listener told) {
        listener = told;
    }

    void whenCancelled(Runnable action) {
        cancel = action;
    }

    /** Asks the export to end; what was written stays. */
    void cancel() {
        cancel.run();
    }

    void begin(String name) {
        step = name;
        tell();
    }

    /** Takes what became of a document. */
    public void add(Document document) {
        documents.add(document);
        tell();
    }

    /**
     * Is told that nothing more will be written.
     *
     * @param early whether somebody has cancelled it
     */
    public void end(boolean early) {
        done = true;
        cancelled = early;
        tell();
    }

    private void tell() {
        if (listener != null) {
            listener.changed();
        }
    }
}
