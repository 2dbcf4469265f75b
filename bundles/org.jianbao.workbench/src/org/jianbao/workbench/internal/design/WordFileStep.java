package org.jianbao.workbench.internal.design;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;
import org.jianbao.core.structure.version.WordFileChange;

/** Takes the change of a Word file back and makes it again, together with the step that names the file. */
final class WordFileStep extends AbstractCommand {

    /** What is done with the file. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private final WordFileChange change;
    private final Consumer<String> failed;

    /**
     * Makes a step for a change that was made already.
     *
     * @param failed is told why a file could not be written
     */
    WordFileStep(String label, WordFileChange change, Consumer<String> failed) {
        super(label);
        this.change = change;
        this.failed = failed;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        // the file was written before, in the background
    }

    @Override
    public void undo() {
        work(change::revert);
    }

    @Override
    public void redo() {
        work(change::apply);
    }

    private void work(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            failed.accept(e.getMessage());
        }
    }
}
