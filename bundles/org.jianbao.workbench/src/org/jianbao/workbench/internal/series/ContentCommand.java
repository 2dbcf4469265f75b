package org.jianbao.workbench.internal.series;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.jianbao.core.io.Reading;

/** Puts another content in the place of a whole model, in one step that can be undone. */
final class ContentCommand extends AbstractCommand {

    private final EditedModel model;
    private Reading other;

    /**
     * Makes the command.
     *
     * @param label its name for people
     * @param model the model
     * @param by the content that it gets
     */
    ContentCommand(String label, EditedModel model, Reading by) {
        super(label);
        this.model = model;
        this.other = by;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        other = model.disk().replace(other);
        model.rootReplaced();
    }

    @Override
    public void undo() {
        execute();
    }

    @Override
    public void redo() {
        execute();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(model.root());
    }
}
